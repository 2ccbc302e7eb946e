using System.Globalization;
using NlpPipeline.Export.Json;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Rounds;

namespace NlpPipeline.Export.Rounds;

/// <summary>Gathers what all documents say of each round: its documents, teams and units, and what it looks into.</summary>
internal sealed class RoundSummaries
{
    private readonly Dictionary<RoundKey, RoundSummary> _summaries = [];
    private readonly List<RoundSummary> _order = [];

    public static IReadOnlyList<string> Columns { get; } =
        ["owner", "term", "ordinal", "year", "batch", "forms", "current", "documents", "teams", "units", "label", "score", "evidence_documents", "evidence", "document"];

    /// <summary>Takes the rounds of one document in; teams, units and focus belong to the round that the document is about.</summary>
    public void Add(Announcement announcement)
    {
        foreach (var round in announcement.Rounds)
        {
            var key = RoundKey.Of(announcement, round.Value);
            if (!_summaries.TryGetValue(key, out var summary))
            {
                _summaries.Add(key, summary = new RoundSummary(key));
                _order.Add(summary);
            }

            summary.Add(announcement, round.Value);
        }
    }

    /// <summary>One row for each label of each round; a round without labels has one row.</summary>
    public IEnumerable<IReadOnlyList<string?>> Rows() => _order.SelectMany(RowsOf);

    private static IEnumerable<IReadOnlyList<string?>> RowsOf(RoundSummary summary)
    {
        string?[] head =
        [
            summary.Key.Body, Number(summary.Key.Term), Number(summary.Key.Ordinal), Number(summary.Key.Year), Number(summary.Key.Batch),
            string.Join(' ', EnumNames.Of(summary.Forms)), summary.Current ? "true" : "false",
            Number(summary.Documents.Count), Number(summary.Teams.Count), Number(summary.Units.Count),
        ];
        return summary.Labels.Count == 0
            ? [[.. head, null, null, null, null, summary.Documents[0]]]
            : summary.Labels
                .OrderByDescending(label => label.Value.Score)
                .Select(label => (IReadOnlyList<string?>)[.. head, label.Key, .. Cells(label.Value)]);
    }

    private static string?[] Cells(LabelEvidence evidence) =>
        [Math.Round(evidence.Score, 4).ToString("0.####", CultureInfo.InvariantCulture), Number(evidence.Documents.Count), evidence.Text, evidence.Document];

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What is known of one round.</summary>
internal sealed class RoundSummary(RoundKey key)
{
    public RoundKey Key { get; } = key;

    public RoundForms Forms { get; private set; }

    /// <summary>Whether some document is about this round.</summary>
    public bool Current { get; private set; }

    public List<string> Documents { get; } = [];

    public HashSet<string> Teams { get; } = [];

    public HashSet<string> Units { get; } = [];

    public Dictionary<string, LabelEvidence> Labels { get; } = [];

    public void Add(Announcement announcement, Round round)
    {
        Forms |= round.Forms;
        Documents.Add(announcement.Document.Id);
        if (!round.Current)
        {
            return;
        }

        Current = true;
        Teams.UnionWith(announcement.Teams.Select(team => team.Value.Name));
        Units.UnionWith(announcement.Units.Select(unit => unit.Value.Name));
        foreach (var area in announcement.Focus)
        {
            Labels[area.Value.Label] = Labels.GetValueOrDefault(area.Value.Label, LabelEvidence.None)
                .With(area.Value.Score, area.Text, announcement.Document.Id);
        }
    }
}

/// <summary>The evidence for one label of one round.</summary>
/// <param name="Score">Best score.</param>
/// <param name="Text">Text of the best evidence.</param>
/// <param name="Document">Document of the best evidence.</param>
/// <param name="Documents">Documents with evidence.</param>
internal sealed record LabelEvidence(double Score, string Text, string Document, IReadOnlySet<string> Documents)
{
    public static LabelEvidence None { get; } = new(double.NegativeInfinity, "", "", new HashSet<string>());

    public LabelEvidence With(double score, string text, string document)
    {
        var documents = new HashSet<string>(Documents) { document };
        return score > Score ? new LabelEvidence(score, text, document, documents) : this with { Documents = documents };
    }
}
