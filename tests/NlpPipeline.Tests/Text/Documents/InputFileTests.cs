using System.Diagnostics;
using NlpPipeline.Text.Documents;
using Xunit;

namespace NlpPipeline.Tests.Text.Documents;

public sealed class InputFileTests : IDisposable
{
    // Only a reader that waits for ever comes near it.
    private static readonly TimeSpan ForEver = TimeSpan.FromMinutes(1);

    private readonly string _folder = Directory.CreateTempSubdirectory("nlp-pipeline-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.csv")]
    [InlineData("a.zip")]
    public async Task A_named_pipe_is_refused_and_not_waited_for(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "pipes lie elsewhere there");
        var path = Path.Combine(_folder, name);
        using (var process = Process.Start("mkfifo", [path]))
        {
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var results = await Task.Run(() => new DocumentReader().ReadFile(path).ToList(), TestContext.Current.CancellationToken).WaitAsync(ForEver, TestContext.Current.CancellationToken);

        Assert.Contains("no regular file", Assert.Single(results).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.txt", "a")]
    [InlineData("a.b.txt", "a.b")]
    [InlineData(".txt", ".txt")]
    public void A_file_is_named_without_its_extension(string name, string id)
    {
        File.WriteAllText(Path.Combine(_folder, name), "文");

        Assert.Equal((id, "文"), new DocumentReader().ReadFile(Path.Combine(_folder, name)).Select(result => (result.Id, result.Document!.Text)).Single());
    }
}
