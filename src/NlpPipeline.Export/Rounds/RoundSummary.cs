using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Rounds;
using NlpPipeline.Extraction.Teams;

namespace NlpPipeline.Export.Rounds;

/// <summary>What is known of one round.</summary>
internal sealed class RoundSummary(RoundKey key)
{
    public RoundKey Key { get; } = key;

    public RoundForms Forms { get; private set; }

    /// <summary>Whether some document is about this round.</summary>
    public bool Current { get; private set; }

    /// <summary>Number of documents that name the round.</summary>
    public int Documents { get; private set; }

    public string? FirstDocument { get; private set; }

    public HashSet<string> Teams { get; } = [];

    public HashSet<string> Units { get; } = [];

    public Dictionary<string, LabelEvidence> Labels { get; } = [];

    public void Add(Announcement announcement, Round round)
    {
        Forms |= round.Forms;
        Documents++;
        FirstDocument ??= announcement.Document.Id;
        if (!round.Current)
        {
            return;
        }

        Current = true;
        var teams = announcement.Teams.Select(team => NameInFull(team.Value)).ToList();
        Teams.UnionWith(teams);
        Units.UnionWith(announcement.Units.Select(unit => unit.Value.Name));
        foreach (var area in announcement.Focus.DistinctBy(area => area.Value.Label))
        {
            if (!Labels.TryGetValue(area.Value.Label, out var evidence))
            {
                Labels.Add(area.Value.Label, evidence = new LabelEvidence());
            }

            evidence.Add(area.Value.Score, area.Text, announcement.Document.Id, teams);
        }
    }

    // 市委第二巡察组 of one document is 云溪市委第二巡察组 of another, where both tell of a round of 云溪市委.
    private string NameInFull(Team team) =>
        Key.Body is { } body && team.Owner is { } owner && body.EndsWith(owner, StringComparison.Ordinal) && team.Name.StartsWith(owner, StringComparison.Ordinal)
            ? body + team.Name[owner.Length..]
            : team.Name;
}

/// <summary>The evidence for one label of one round.</summary>
internal sealed class LabelEvidence
{
    /// <summary>Best score, as the records carry it.</summary>
    public double Score { get; private set; } = double.NegativeInfinity;

    /// <summary>Text of the best evidence.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Document of the best evidence.</summary>
    public string Document { get; private set; } = "";

    /// <summary>Number of documents with evidence.</summary>
    public int Documents { get; private set; }

    /// <summary>Teams named in these documents.</summary>
    public HashSet<string> Teams { get; } = [];

    public void Add(double score, string text, string document, IEnumerable<string> teams)
    {
        Documents++;
        Teams.UnionWith(teams);
        var rounded = Math.Round(score, 4);
        if (rounded > Score)
        {
            (Score, Text, Document) = (rounded, text, document);
        }
    }
}
