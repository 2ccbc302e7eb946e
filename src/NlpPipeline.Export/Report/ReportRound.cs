using System.Text.Json;
using NlpPipeline.Export.Rounds;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Dates;
using NlpPipeline.Extraction.Linking;
using NlpPipeline.Extraction.Rounds;

namespace NlpPipeline.Export.Report;

/// <summary>What the report says of one round, or of a sending body whose documents print none.</summary>
internal sealed class ReportRound(RoundKey key)
{
    private const int DatesInSummary = 4;

    private readonly HashSet<string> _documents = [];

    public RoundSummary Summary { get; } = new(key);

    /// <summary>Who inspects whom, each with the document that says so.</summary>
    public List<(Assignment Assignment, DocumentPlace Document)> Assignments { get; } = [];

    /// <summary>When: periods and days of entry.</summary>
    public SortedSet<string> Dates { get; } = new(StringComparer.Ordinal);

    /// <summary>First and last month of each period on site.</summary>
    public HashSet<(Month First, Month Last)> Months { get; } = [];

    /// <summary>Whether no number tells this round from others of the same body.</summary>
    public bool IsUnstated => ReportWords.Round(key.Term, key.Ordinal, key.Year, key.Batch).Length == 0;

    /// <summary>Whether some document prints it as a round.</summary>
    public bool IsPrinted { get; set; }

    /// <summary>The round with the body that sends its teams; where that has no name of its own, with the document.</summary>
    public string FullName => $"{key.Body ?? "派出机关不明"}{(key.Document is { } document ? $"（{document}）" : "")} {(IsUnstated ? "轮次未载明" : ReportWords.Round(key.Term, key.Ordinal, key.Year, key.Batch))}";

    /// <summary>Takes in what a document says of the round, but of assignments no more than there is room for.</summary>
    public void Add(Announcement announcement, Round round, DocumentPlace place, int room)
    {
        Summary.Add(announcement, round);
        _documents.Add(announcement.Document.Id);
        if (!round.Current)
        {
            return;
        }

        foreach (var date in announcement.Dates.Select(fact => fact.Value).Where(date => date.Role is DateRole.Period or DateRole.Entry))
        {
            Dates.Add($"{(date.Role == DateRole.Entry ? "进驻" : "起止")} {ReportWords.Range(date.Start, date.End)}");
            AddMonths(date);
        }

        Assignments.AddRange(announcement.Assignments.Take(room).Select(assignment => (assignment.Value, place)));
    }

    /// <summary>
    /// Writes the round: <c>n</c>ame, <c>s</c>ummary, <c>d</c>ates that the summary does not hold, <c>u</c>nits of no team, <c>r</c>ows of assignments,
    /// <c>f</c>ocus areas as place among the labels, score, number of documents and text.
    /// </summary>
    public void Write(Utf8JsonWriter json, IReadOnlyList<string> labels)
    {
        var others = Summary.Units.Except(Assignments.SelectMany(row => row.Assignment.Units));
        json.WriteStartObject();
        json.WriteString("n", FullName);
        json.WriteString("s", SummaryLine());
        json.WriteString("d", Dates.Count > DatesInSummary ? string.Join('；', Dates) : "");
        json.WriteString("u", string.Join('、', others));
        json.WriteStartArray("r");
        foreach (var (assignment, document) in Assignments)
        {
            ReportJson.WriteRow(
                json,
                document,
                assignment.Team,
                assignment.Leader,
                string.Join('、', assignment.Units),
                string.Join('、', assignment.Contacts),
                assignment.Period is { } period ? ReportWords.Range(period.Start, period.End) : "");
        }

        json.WriteEndArray();
        WriteFocus(json, labels);
        json.WriteEndObject();
    }

    private void WriteFocus(Utf8JsonWriter json, IReadOnlyList<string> labels)
    {
        json.WriteStartArray("f");
        for (var place = 0; place < labels.Count; place++)
        {
            if (Summary.Labels.TryGetValue(labels[place], out var evidence))
            {
                json.WriteStartArray();
                json.WriteNumberValue(place);
                json.WriteNumberValue(Math.Round(evidence.Score, 2));
                json.WriteNumberValue(evidence.Documents);
                json.WriteStringValue(evidence.Text);
                json.WriteEndArray();
            }
        }

        json.WriteEndArray();
    }

    private string SummaryLine() => string.Join(" · ", ((string[])
    [
        $"{_documents.Count} 篇", $"{Summary.Teams.Count} 个组", $"{Summary.Units.Count} 个单位", ReportFacts.FormsOf(Summary.Forms),
        string.Join('；', Dates.Take(DatesInSummary)) + (Dates.Count > DatesInSummary ? $" 等 {Dates.Count} 个时段" : ""),
    ]).Where(part => part.Length > 0));

    private void AddMonths(DateRange date)
    {
        if (MonthOf(date.Start ?? date.End) is { } first && MonthOf(date.End ?? date.Start) is { } last && first.Number <= last.Number)
        {
            Months.Add((first, last));
        }
    }

    private static Month? MonthOf(PartialDate? date) =>
        date is { Year: { } year, Month: { } month and >= 1 and <= 12 } ? new Month(year, month) : null;
}
