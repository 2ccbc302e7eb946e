namespace NlpPipeline.AcceptanceTests;

/// <summary>Finds files of the repository from wherever the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The program that was built together with these tests.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "nlp-pipeline.dll");

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "NlpPipeline.sln"))
            ? folder
            : FindRoot(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("no NlpPipeline.sln above the tests"));
}
