using NlpPipeline.Export.Json;

namespace NlpPipeline.Cli;

/// <summary>The short summary that <c>run</c> prints when it is done.</summary>
internal static class Summary
{
    public static void Write(Terminal terminal, Tally tally, string folder, TimeSpan elapsed)
    {
        terminal.Error.WriteLine(FormattableString.Invariant(
            $"{tally.Read} announcements in {elapsed.TotalSeconds:0.0} s → {folder}"));
        terminal.Error.WriteLine($"  kinds: {string.Join(", ", tally.Kinds.OrderByDescending(kind => kind.Value).Select(kind => $"{EnumNames.Of(kind.Key)} {kind.Value}"))}");
        terminal.Error.WriteLine($"  facts: {tally.Facts}, checks to look at: {tally.Checks}");
        if (tally.Failed > 0)
        {
            terminal.WriteWarning($"{tally.Failed} documents failed; see {Path.Combine(folder, "errors.jsonl")}");
        }
    }
}
