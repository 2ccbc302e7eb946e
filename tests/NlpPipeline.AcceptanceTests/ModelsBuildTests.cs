using NlpPipeline.Cli;
using Xunit;

namespace NlpPipeline.AcceptanceTests;

/// <summary>
/// Holds the shipped models to the corpus that they are trained from. After a change of the corpus or of training run <c>nlp-pipeline models build</c> and read
/// what the cards say before you commit it.
/// </summary>
public sealed class ModelsBuildTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_shipped_models_are_those_that_the_corpus_gives()
    {
        var terminal = new Terminal(Stream.Null, TextWriter.Null, TextWriter.Null, IsInteractive: false, UseColor: false);

        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(["models", "build", "--corpus", Repository.PathOf("corpus"), "--out", _folder.Path], terminal));

        var built = Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_folder.Path, file)).ToList();
        Assert.Contains(Path.Combine("kind", "weights.bin"), built);
        Assert.Contains(Path.Combine("evidence", "weights.bin"), built);
        Assert.Contains(Path.Combine("focus", "weights.bin"), built);
        Assert.All(built, file => Assert.Equal(File.ReadAllBytes(Repository.PathOf("models", file)), File.ReadAllBytes(_folder.PathOf(file))));
    }
}
