namespace NlpPipeline.Text.Documents.Html;

/// <summary>The tags of a page one after the other, as the standard cuts them: quoted attributes, comments and character data hold none.</summary>
/// <param name="html">The page.</param>
internal sealed class HtmlTags(string html)
{
    private int _next;

    /// <summary>Name of the tag in lower case.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether it is an end tag.</summary>
    public bool IsEnd { get; private set; }

    /// <summary>Whether it ends with <c>/&gt;</c>.</summary>
    public bool ClosesItself { get; private set; }

    /// <summary>Goes to the next tag.</summary>
    /// <param name="isForeign">Whether a drawing or formula is open, where sections of character data are known.</param>
    public bool Read(bool isForeign)
    {
        for (var at = Find("<", _next); at < html.Length; at = Find("<", _next))
        {
            var rest = html.AsSpan(at + 1);
            IsEnd = rest is ['/', ..];
            var name = at + (IsEnd ? 2 : 1);
            if (name < html.Length && char.IsAsciiLetter(html[name]))
            {
                ReadTag(name);
                return true;
            }

            _next = rest switch
            {
                ['!', '-', '-', '>', ..] or ['!', '-', '-', '-', '>', ..] => After(">", at),
                ['!', '-', '-', ..] => EndOfComment(at + 4),
                ['!', '[', 'C', 'D', 'A', 'T', 'A', '[', ..] when isForeign => After("]]>", at),
                ['!' or '?' or '/', ..] => After(">", at),
                _ => at + 1,
            };
        }

        return false;
    }

    /// <summary>Goes behind the text up to the end tag of this name.</summary>
    public void SkipTo(string name)
    {
        var tag = "</" + name;
        _next = Find(tag, _next, StringComparison.OrdinalIgnoreCase);
        while (_next + tag.Length < html.Length && html[_next + tag.Length] is not ('>' or '/' or ' ' or '\t' or '\r' or '\n' or '\f'))
        {
            _next = Find(tag, _next + 1, StringComparison.OrdinalIgnoreCase);
        }
    }

    private void ReadTag(int start)
    {
        var end = start;
        while (end < html.Length && html[end] is not ('>' or '/' or ' ' or '\t' or '\r' or '\n' or '\f'))
        {
            end++;
        }

        Name = html[start..end].ToLowerInvariant();
        var close = EndOfTag(end);
        ClosesItself = close < html.Length && html[close - 1] == '/';
        _next = Math.Min(html.Length, close + 1);
    }

    // A quote begins a value only behind the equals sign of an attribute.
    private int EndOfTag(int at)
    {
        var hasName = false;
        for (; at < html.Length && html[at] != '>'; at++)
        {
            if (html[at] == '=' && hasName)
            {
                at = EndOfValue(at + 1);
                hasName = false;
            }
            else if (html[at] is not (' ' or '\t' or '\r' or '\n' or '\f'))
            {
                hasName = html[at] != '/';
            }
        }

        return at;
    }

    // The last character of the value, so that the next one is looked at as part of the tag.
    private int EndOfValue(int at)
    {
        while (at < html.Length && html[at] is ' ' or '\t' or '\r' or '\n' or '\f')
        {
            at++;
        }

        if (at < html.Length && html[at] is '"' or '\'')
        {
            return Find(html[at].ToString(), at + 1);
        }

        while (at < html.Length && html[at] is not ('>' or ' ' or '\t' or '\r' or '\n' or '\f'))
        {
            at++;
        }

        return at - 1;
    }

    private int EndOfComment(int start)
    {
        var at = Find("--", start);
        while (at < html.Length && !(html.AsSpan(at + 2) is ['>', ..] or ['!', '>', ..]))
        {
            at = Find("--", at + 1);
        }

        return After(">", at);
    }

    private int After(string text, int start) => Math.Min(html.Length, Find(text, start) + text.Length);

    private int Find(string text, int start, StringComparison comparison = StringComparison.Ordinal) =>
        start < html.Length && html.IndexOf(text, start, comparison) is >= 0 and var at ? at : html.Length;
}
