using System.Text;

namespace NlpPipeline.Text.Documents.Formats;

/// <summary>Reads lines of bounded length, so that one line of a gigabyte costs its reading and no memory.</summary>
/// <param name="reader">Where the lines come from.</param>
/// <param name="maxLength">UTF-16 units above which a line is passed over.</param>
internal sealed class BoundedLineReader(TextReader reader, long maxLength)
{
    private readonly char[] _buffer = new char[1 << 14];
    private readonly StringBuilder _line = new();
    private int _next;
    private int _count;

    /// <summary>Reads the next line.</summary>
    /// <param name="line">The line without its end, or null where it was too long.</param>
    /// <returns>Whether there was one.</returns>
    public bool Read(out string? line)
    {
        _line.Clear();
        var tooLong = false;
        line = null;
        if (!Fill())
        {
            return false;
        }

        bool ended;
        do
        {
            ended = TakeToLineEnd(ref tooLong);
        }
        while (!ended && Fill());

        line = tooLong ? null : _line.ToString().TrimEnd('\r');
        return true;
    }

    private bool TakeToLineEnd(ref bool tooLong)
    {
        var rest = _buffer.AsSpan(_next, _count - _next);
        var end = rest.IndexOf('\n');
        var piece = end < 0 ? rest : rest[..end];
        tooLong |= _line.Length + piece.Length > maxLength;
        if (!tooLong)
        {
            _line.Append(piece);
        }

        _next += piece.Length + (end < 0 ? 0 : 1);
        return end >= 0;
    }

    private bool Fill()
    {
        if (_next == _count)
        {
            (_next, _count) = (0, reader.Read(_buffer));
        }

        return _count > 0;
    }
}
