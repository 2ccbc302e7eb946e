using System.Text;
using NlpPipeline.Text;

namespace NlpPipeline.Learning.Corpus;

/// <summary>Strips the marks <c>⟦…⟧{…}</c> off a text and keeps where each stood. Marks nest.</summary>
internal sealed class InlineMarkup
{
    private const char Open = '⟦';
    private const char Close = '⟧';

    private readonly string _path;
    private readonly StringBuilder _text = new();
    private readonly List<Mark> _marks = [];
    private readonly Stack<int> _open = new();
    private int _line;

    private InlineMarkup(string path, int firstLine) => (_path, _line) = (path, firstLine);

    /// <summary>Reads <paramref name="marked"/>, whose first line is line <paramref name="firstLine"/> of the file at <paramref name="path"/>.</summary>
    /// <exception cref="CorpusFormatException">A mark is not closed or has no facts.</exception>
    public static (string Text, IReadOnlyList<Mark> Marks) Read(string marked, string path, int firstLine)
    {
        var reader = new InlineMarkup(path, firstLine);
        reader.ReadAll(marked);
        return (reader._text.ToString(), [.. reader._marks.OrderBy(mark => mark.Span.Start)]);
    }

    private void ReadAll(string marked)
    {
        for (var i = 0; i < marked.Length; i++)
        {
            switch (marked[i])
            {
                case Open:
                    _open.Push(_text.Length);
                    break;
                case Close:
                    i = ReadFacts(marked, i);
                    break;
                default:
                    _text.Append(marked[i]);
                    _line += marked[i] == '\n' ? 1 : 0;
                    break;
            }
        }

        if (_open.Count > 0)
        {
            throw Malformed("a ⟦ is never closed");
        }
    }

    private int ReadFacts(string marked, int close)
    {
        var end = close + 1 < marked.Length && marked[close + 1] == '{' ? marked.IndexOf('}', close) : -1;
        if (end < 0 || _open.Count == 0)
        {
            throw Malformed(end < 0 ? "a ⟧ is not followed by {facts}" : "a ⟧ closes nothing");
        }

        var span = new TextSpan(_open.Pop(), _text.Length);
        var printed = string.Concat(_text.ToString(span.Start, span.Length).Where(c => !char.IsWhiteSpace(c)));
        foreach (var fact in marked[(close + 2)..end].Split(';', StringSplitOptions.TrimEntries))
        {
            _marks.Add(ReadFact(fact, printed, span));
        }

        return end;
    }

    private Mark ReadFact(string fact, string printed, TextSpan span)
    {
        var equals = fact.IndexOf(" = ", StringComparison.Ordinal);
        var words = (equals < 0 ? fact : fact[..equals]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0
            ? throw Malformed("an empty fact; expected 'type [arguments] [= value]'")
            : new Mark(words[0], words[1..], equals < 0 ? printed : fact[(equals + 3)..].Trim(), span, _line);
    }

    private CorpusFormatException Malformed(string reason) => new(_path, _line, reason);
}
