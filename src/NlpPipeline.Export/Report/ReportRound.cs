using NlpPipeline.Export.Rounds;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Dates;
using NlpPipeline.Extraction.Linking;

namespace NlpPipeline.Export.Report;

/// <summary>What the report says of one round.</summary>
internal sealed class ReportRound(RoundKey key)
{
    // A province's round names some hundred units; more in one table helps nobody.
    private const int MaxRows = 1000;

    public RoundSummary Summary { get; } = new(key);

    /// <summary>Who inspects whom, each with the document that says so.</summary>
    public List<(Assignment Assignment, string Document)> Assignments { get; } = [];

    /// <summary>When: periods and days of entry, as printed in ISO form.</summary>
    public SortedSet<string> Dates { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Documents { get; } = [];

    /// <summary>Name of the round for people: 十四届第六轮, 2024年第二批.</summary>
    public string Name => string.Concat(
        key.Year is { } year ? FormattableString.Invariant($"{year}年") : "",
        key.Term is { } term ? FormattableString.Invariant($"{term}届") : "",
        key.Ordinal is { } ordinal ? FormattableString.Invariant($"第{ordinal}轮") : "",
        key.Batch is { } batch ? FormattableString.Invariant($"第{batch}批") : "") is { Length: > 0 } name ? name : "轮次未载明";

    /// <summary>The round with the body that sends its teams; where that has no name of its own, with the document.</summary>
    public string FullName => $"{key.Body ?? "派出机关不明"}{(key.Document is { } document ? $"（{document}）" : "")} {Name}";

    public void Add(Announcement announcement, Extraction.Rounds.Round round)
    {
        Summary.Add(announcement, round);
        Documents.Add(announcement.Document.Id);
        if (!round.Current)
        {
            return;
        }

        Dates.UnionWith(announcement.Dates
            .Where(date => date.Value.Role is DateRole.Period or DateRole.Entry)
            .Select(date => $"{(date.Value.Role == DateRole.Entry ? "进驻" : "起止")} {Range(date.Value)}"));
        Assignments.AddRange(announcement.Assignments
            .Take(MaxRows - Assignments.Count)
            .Select(assignment => (assignment.Value, announcement.Document.Id)));
    }

    private static string Range(DateRange date) => date.Start == date.End ? $"{date.Start}" : $"{date.Start} → {date.End}";
}
