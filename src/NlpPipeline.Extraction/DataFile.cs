namespace NlpPipeline.Extraction;

/// <summary>Reads the word lists that are embedded in this assembly.</summary>
internal static class DataFile
{
    /// <summary>The lines of a list without blank lines and comments (<c>#</c>).</summary>
    /// <param name="name">Path below the project with dots for slashes: <c>Teams.Data.committee-borders.txt</c>.</param>
    /// <exception cref="FileNotFoundException">The assembly holds no such list.</exception>
    public static string[] ReadLines(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream($"NlpPipeline.Extraction.{name}")
            ?? throw new FileNotFoundException($"The list {name} is not embedded in NlpPipeline.Extraction; build the project again.", name);
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries).Where(line => line.Length > 0 && line[0] != '#')];
    }
}
