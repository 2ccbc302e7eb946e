using NlpPipeline.Export.Json;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Text;

namespace NlpPipeline.Export;

/// <summary>Prints how a record came about: the text line by line, beneath each line its facts with value and rule, then what was refused and why.</summary>
/// <param name="output">Where to print.</param>
public sealed class ExplanationWriter(TextWriter output)
{
    private const int LongestQuote = 40;

    /// <summary>Prints <paramref name="explanation"/>.</summary>
    public void Write(Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var announcement = explanation.Announcement;
        output.WriteLine($"# {announcement.Document.Id}: {EnumNames.Of(announcement.Kind)} (rule {explanation.KindRule}), level {EnumNames.Of(announcement.Level)}");
        WriteLines(announcement);
        WriteDropped(explanation);
        output.WriteLine();
    }

    private void WriteLines(Announcement announcement)
    {
        var text = announcement.Document.Text;
        var facts = FactTable.Of(announcement).OrderBy(fact => fact.Spans[0]).ToList();
        var next = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            output.WriteLine(text[start..end].TrimEnd());
            for (; next < facts.Count && facts[next].Spans[0].Start <= end; next++)
            {
                output.WriteLine($"    {facts[next].Field,-12} {facts[next].Value}   «{Quote(text, facts[next].Spans[0])}» {facts[next].Rule}");
            }

            start = end + 1;
        }
    }

    private void WriteDropped(Explanation explanation)
    {
        foreach (var dropped in explanation.Dropped.OrderBy(candidate => candidate.Span))
        {
            output.WriteLine($"    dropped      «{Quote(explanation.Page.Text, dropped.Span)}» {dropped.Rule}: {dropped.Reason}");
        }
    }

    private static string Quote(string text, TextSpan span)
    {
        var quote = span.In(text).ReplaceLineEndings(" ");
        return quote.Length <= LongestQuote ? quote : string.Concat(quote.AsSpan(0, LongestQuote), "…");
    }
}
