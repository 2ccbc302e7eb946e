using System.Buffers;
using System.Globalization;
using System.Text;

namespace NlpPipeline.Text.Segmentation.Compilation;

/// <summary>
/// Parses the literal assigned in <c>P={'B': {'\u4e00': -3.65}, …}</c>: dictionaries, tuples, single-quoted strings with <c>\uXXXX</c> escapes
/// and numbers, which is all that jieba's tables hold.
/// </summary>
internal ref struct PythonLiteralParser
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("+-.0123456789eE");

    private readonly ReadOnlySpan<char> _source;
    private int _position;

    private PythonLiteralParser(ReadOnlySpan<char> source) => _source = source;

    /// <summary>Parses what follows <c>P=</c>.</summary>
    /// <exception cref="InvalidDataException">The source is not such a literal.</exception>
    public static PythonLiteral Parse(ReadOnlySpan<char> source)
    {
        const string Assignment = "P=";
        var start = source.IndexOf(Assignment, StringComparison.Ordinal);
        return start < 0
            ? throw new InvalidDataException($"it holds no assignment '{Assignment}'")
            : new PythonLiteralParser(source[(start + Assignment.Length)..]).ReadValue();
    }

    private PythonLiteral ReadValue() => Peek() switch
    {
        '{' => ReadEntries(),
        '(' => ReadItems(),
        '\'' => new PythonLiteral.Text(ReadText()),
        _ => ReadNumber(),
    };

    private PythonLiteral.Entries ReadEntries()
    {
        var entries = new List<(PythonLiteral, PythonLiteral)>();
        Expect('{');
        while (!TryTake('}'))
        {
            var key = ReadValue();
            Expect(':');
            entries.Add((key, ReadValue()));
            TryTake(',');
        }

        return new PythonLiteral.Entries(entries);
    }

    private PythonLiteral.Items ReadItems()
    {
        var items = new List<PythonLiteral>();
        Expect('(');
        while (!TryTake(')'))
        {
            items.Add(ReadValue());
            TryTake(',');
        }

        return new PythonLiteral.Items(items);
    }

    private string ReadText()
    {
        Expect('\'');
        var text = new StringBuilder();
        while (_source[_position] != '\'')
        {
            text.Append(ReadCharacter());
        }

        _position++;
        return text.ToString();
    }

    private char ReadCharacter()
    {
        const int EscapeLength = 6;
        if (_source[_position] != '\\')
        {
            return _source[_position++];
        }

        var digits = _source.Slice(_position + 2, EscapeLength - 2);
        _position += EscapeLength;
        return (char)ushort.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }

    private PythonLiteral.Number ReadNumber()
    {
        var rest = _source[_position..];
        var length = rest.IndexOfAnyExcept(NumberCharacters);
        if (length <= 0 || !double.TryParse(rest[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            throw new InvalidDataException($"it holds '{rest[..Math.Min(20, rest.Length)]}' where a number is expected");
        }

        _position += length;
        return new PythonLiteral.Number(value);
    }

    private void Expect(char c)
    {
        if (!TryTake(c))
        {
            throw new InvalidDataException($"it lacks '{c}' at character {_position} of its table");
        }
    }

    private bool TryTake(char c)
    {
        if (Peek() != c)
        {
            return false;
        }

        _position++;
        return true;
    }

    private char Peek()
    {
        while (_position < _source.Length && char.IsWhiteSpace(_source[_position]))
        {
            _position++;
        }

        return _position < _source.Length ? _source[_position] : throw new InvalidDataException("it ends within its table");
    }
}
