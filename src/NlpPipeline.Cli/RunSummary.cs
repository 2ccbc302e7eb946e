using System.Text.Json;
using NlpPipeline.Export.Batches;
using NlpPipeline.Export.Json;
using NlpPipeline.Extraction.Kinds;

namespace NlpPipeline.Cli;

/// <summary>What a run did: <c>summary.json</c> for machines, a few lines for people.</summary>
/// <param name="Report">What the run did.</param>
/// <param name="Version">Version of program and models.</param>
/// <param name="Started">When it began.</param>
/// <param name="Elapsed">How long it took.</param>
internal sealed record RunSummary(RunReport Report, string Version, DateTimeOffset Started, TimeSpan Elapsed)
{
    /// <summary>Numbers of files in folders that were passed over because of their extension.</summary>
    public IReadOnlyDictionary<string, int> OtherFiles { get; init; } = new Dictionary<string, int>();

    private IEnumerable<KeyValuePair<Kind, int>> Kinds => Report.Tally.Kinds.OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key);

    /// <summary>Writes the lines for people.</summary>
    public void WriteTo(Terminal terminal, string folder)
    {
        var tally = Report.Tally;
        if (Report.Stopped)
        {
            terminal.WriteWarning($"stopped after {Report.Seen} documents; {(Report.IsPublished ? "what was done is written" : "the results are those of the run before, run again to go on")}");
        }

        if (!Report.IsPublished)
        {
            return;
        }

        terminal.Error.WriteLine(FormattableString.Invariant($"{tally.Read} announcements in {Elapsed.TotalSeconds:0.0} s → {folder}"));
        terminal.Error.WriteLine($"  kinds: {string.Join(", ", Kinds.Select(kind => $"{EnumNames.Of(kind.Key)} {kind.Value}"))}");
        terminal.Error.WriteLine($"  facts: {tally.Facts}, checks to look at: {tally.Checks}, duplicates: {tally.Duplicates}");
        if (Report.Known > 0 || Report.Vanished.Count > 0)
        {
            terminal.Error.WriteLine($"  unchanged: {Report.Known}, gone: {Report.Vanished.Count}");
        }

        if (OtherFiles.Count > 0)
        {
            terminal.Error.WriteLine($"  passed over: {string.Join(", ", OtherFiles.Select(files => $"{files.Value} {(files.Key.Length > 0 ? files.Key : "without extension")}"))}");
        }

        if (tally.Failed > 0)
        {
            terminal.WriteWarning($"{tally.Failed} documents failed; see {Path.Combine(folder, "errors.jsonl")}");
        }
    }

    /// <summary>Writes the object for machines.</summary>
    public void WriteTo(Utf8JsonWriter json)
    {
        var tally = Report.Tally;
        json.WriteStartObject();
        json.WriteString("version", Version);
        json.WriteString("started", Started);
        json.WriteNumber("seconds", Math.Round(Elapsed.TotalSeconds, 3));
        json.WriteNumber("documentsPerSecond", Math.Round(Report.Seen / Math.Max(0.001, Elapsed.TotalSeconds), 1));
        json.WriteBoolean("stopped", Report.Stopped);
        json.WriteBoolean("published", Report.IsPublished);
        json.WriteStartObject("documents");
        json.WriteNumber("seen", Report.Seen);
        json.WriteNumber("read", tally.Read);
        json.WriteNumber("failed", tally.Failed);
        json.WriteNumber("duplicates", tally.Duplicates);
        json.WriteNumber("unchanged", Report.Known);
        json.WriteNumber("gone", Report.Vanished.Count);
        json.WriteEndObject();
        json.WriteStartObject("kinds");
        foreach (var (kind, count) in Kinds)
        {
            json.WriteNumber(EnumNames.Of(kind), count);
        }

        json.WriteEndObject();
        json.WriteStartObject("passedOver");
        foreach (var (extension, count) in OtherFiles)
        {
            json.WriteNumber(extension, count);
        }

        json.WriteEndObject();
        json.WriteNumber("facts", tally.Facts);
        json.WriteNumber("checks", tally.Checks);
        json.WriteStartArray("gone");
        foreach (var (id, source) in Report.Vanished)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            AnnouncementJson.WriteSource(json, source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
