namespace NlpPipeline.Cli.Inputs;

/// <summary>Paths without links to folders.</summary>
internal static class RealPath
{
    // The operating system gives up after as many.
    private const int MostLinks = 40;

    /// <summary>The full path of <paramref name="folder"/> with every link on the way followed; what cannot be followed stays.</summary>
    public static string Of(string folder) => Of(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)), MostLinks);

    private static string Of(string path, int links)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
        {
            return path;
        }

        var real = Path.Combine(Of(parent, links), Path.GetFileName(path));
        return links > 0 && TargetOf(real) is { } target ? Of(Path.TrimEndingDirectorySeparator(target), links - 1) : real;
    }

    private static string? TargetOf(string path)
    {
        try
        {
            return new DirectoryInfo(path).ResolveLinkTarget(returnFinalTarget: false)?.FullName;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
