using NlpPipeline.AcceptanceTests.Servers;
using Xunit;

namespace NlpPipeline.AcceptanceTests;

/// <summary>The packages: built, and the tool installed from a folder and run.</summary>
public sealed class PackageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_tool_can_be_installed_and_run_and_the_libraries_are_packages()
    {
        var packages = _folder.PathOf("packages");
        foreach (var project in new[] { "Text", "Extraction", "Learning", "Export", "Cli" })
        {
            Tool.Run("dotnet", ["pack", Repository.PathOf("src", $"NlpPipeline.{project}"), "-c", "Release", "-o", packages, "-v", "q"], Repository.Root);
        }

        Assert.Equal(5, Directory.GetFiles(packages, "NlpPipeline.*.nupkg").Length);
        Tool.Run("dotnet", ["tool", "install", "NlpPipeline.Tool", "--source", packages, "--tool-path", _folder.PathOf("tool"), "--no-cache"], _folder.Path);
        var record = Tool.Run(_folder.PathOf(OperatingSystem.IsWindows() ? "tool/nlp-pipeline.exe" : "tool/nlp-pipeline"), ["extract", Repository.PathOf("corpus", "samples", "01-central-mobilization.txt")], _folder.Path);

        Assert.Contains("\"中央第十二巡视组\"", record, StringComparison.Ordinal);
    }
}
