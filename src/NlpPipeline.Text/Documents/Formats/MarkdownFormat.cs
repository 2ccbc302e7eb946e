using System.Text;
using System.Text.RegularExpressions;

namespace NlpPipeline.Text.Documents.Formats;

/// <summary>Markdown as a reader sees it: marks of headings, lists, quotations, emphasis and links are taken away, a table row is a line with tabs between its cells.</summary>
internal sealed partial class MarkdownFormat : WholeFileFormat
{
    public override IReadOnlyList<string> Extensions { get; } = [".md"];

    protected override string ToText(byte[] content, ReaderOptions options)
    {
        var text = new StringBuilder();
        foreach (var line in TextDecoder.Decode(content, options.Encoding).Split('\n').Select(line => line.TrimEnd('\r')))
        {
            if (!IsRule(line.Trim()))
            {
                text.Append(LineOf(line)).Append('\n');
            }
        }

        // Nothing was printed behind the last line.
        text.Length--;
        return text.ToString();
    }

    // ---, * * *, ===, ```text, |---|:--:|
    private static bool IsRule(string line) => line switch
    {
        ['`', '`', '`', ..] or ['~', '~', '~', ..] => true,
        ['*' or '_', ..] => line.Count(c => c == line[0]) >= 3 && line.All(c => c == line[0] || c == ' '),
        ['=', '=', ..] => line.All(c => c == '='),
        ['-' or '|' or ':', ..] => line.Contains("--", StringComparison.Ordinal) && line.All(c => c is '-' or '|' or ':' or ' '),
        _ => false,
    };

    private static string LineOf(string line)
    {
        var content = Closing().Replace(Opening().Replace(line, ""), "");
        return content.Trim() is ['|', .., '|'] row
            ? string.Join('\t', row[1..^1].Split('|').Select(cell => WithoutMarks(cell.Trim())))
            : WithoutMarks(content);
    }

    private static string WithoutMarks(string text) => Escape().Replace(Emphasis().Replace(Strong().Replace(Link().Replace(text, "${text}"), "${text}"), "${text}"), "${mark}");

    // "## ", "> ", "- ", "* "
    [GeneratedRegex("^ {0,12}(?:> ?){0,8}(?:#{1,6}[ \\t]{1,20}|[-*+][ \\t]{1,20})?", RegexOptions.NonBacktracking)]
    private static partial Regex Opening();

    // "标题 ##", two spaces or a backslash that break a line
    [GeneratedRegex("(?:[ \\t]{1,20}#{1,6}[ \\t]{0,20}|[ \\t]{2,20}|\\\\)$", RegexOptions.NonBacktracking)]
    private static partial Regex Closing();

    // [云溪县纪委](https://…), ![图](a.png)
    [GeneratedRegex("!?\\[(?<text>[^\\[\\]\\n]{0,400})\\]\\([^()\\n]{0,800}\\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    // **第一巡察组**, __第一巡察组__, ~~删去~~, `代码`
    [GeneratedRegex("\\*\\*(?<text>[^*\\n]{1,400})\\*\\*|\\b__(?<text>[^_\\n]{1,400})__\\b|~~(?<text>[^~\\n]{1,400})~~|`(?<text>[^`\\n]{1,400})`")]
    private static partial Regex Strong();

    // *第一巡察组*, _第一巡察组_; not a_b_c@example.org
    [GeneratedRegex("(?<![\\\\*])\\*(?<text>[^*\\s](?:[^*\\n]{0,400}[^*\\s\\\\])?)\\*|(?<![\\w\\\\])_(?<text>[^_\\s](?:[^_\\n]{0,400}[^_\\s\\\\])?)_(?!\\w)")]
    private static partial Regex Emphasis();

    // \*, \#
    [GeneratedRegex("\\\\(?<mark>[-\\\\`*_{}\\[\\]()#+.!|~>])", RegexOptions.NonBacktracking)]
    private static partial Regex Escape();
}
