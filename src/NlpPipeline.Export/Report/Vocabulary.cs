using System.Text;

namespace NlpPipeline.Export.Report;

/// <summary>Chinese words for the values of the record.</summary>
internal static class Vocabulary
{
    private static readonly (string Group, string Value, string Chinese)[] Entries = Load();
    private static readonly Dictionary<(string Group, string Value), string> Words = Entries.ToDictionary(entry => (entry.Group, entry.Value), entry => entry.Chinese);

    /// <summary>The word for <paramref name="value"/>, or the value itself where there is none.</summary>
    public static string Of(string group, string value) => Words.GetValueOrDefault((group, value), value);

    /// <summary>The values of a group in their order.</summary>
    public static IReadOnlyList<string> ValuesOf(string group) => [.. Entries.Where(entry => entry.Group == group).Select(entry => entry.Value)];

    private static (string Group, string Value, string Chinese)[] Load()
    {
        using var reader = new StreamReader(ReportResources.Open("vocabulary.tsv"), Encoding.UTF8);
        return [.. reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.TrimEnd('\r').Split('\t'))
            .Select(parts => (parts[0], parts[1], parts[2]))];
    }
}

/// <summary>Files that travel inside this library.</summary>
internal static class ReportResources
{
    public static Stream Open(string name) =>
        typeof(ReportResources).Assembly.GetManifestResourceStream($"NlpPipeline.Export.Report.Data.{name}")
        ?? throw new InvalidOperationException($"the resource {name} is not in the library");

    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name), Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
