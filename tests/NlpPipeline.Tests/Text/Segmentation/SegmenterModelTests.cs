using System.Security.Cryptography;
using NlpPipeline.Text.Segmentation;
using Xunit;

namespace NlpPipeline.Tests.Text.Segmentation;

public sealed class SegmenterModelTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("segmenter-model-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Shipped_model_is_the_one_that_its_card_describes()
    {
        var model = File.ReadAllBytes(SegmenterModel.DefaultPath);
        var card = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "models", "segmenter", "README.md"));
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(model)), card, StringComparison.Ordinal);
        Assert.InRange(model.Length, 1, 6_500_000);
    }

    [Fact]
    public void A_missing_model_is_an_error_that_names_path_and_remedy()
    {
        var path = Path.Combine(_folder, "missing.bin");
        var error = Assert.Throws<SegmenterModelException>(() => SegmenterModel.Load(path));
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
        Assert.Contains("nlp-pipeline dictionary build", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(100)]
    [InlineData(1_000_000)]
    public void A_model_that_is_cut_off_is_an_error(int length)
    {
        var path = Path.Combine(_folder, $"cut-{length}.bin");
        File.WriteAllBytes(path, File.ReadAllBytes(SegmenterModel.DefaultPath)[..length]);
        Assert.Throws<SegmenterModelException>(() => SegmenterModel.Load(path));
    }

    [Fact]
    public void Another_kind_of_file_is_an_error()
    {
        var path = Path.Combine(_folder, "text.bin");
        File.WriteAllText(path, new string('词', 1000));
        Assert.Contains("no segmenter model", Assert.Throws<SegmenterModelException>(() => SegmenterModel.Load(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_in_memory_cuts_as_a_mapped_one()
    {
        var segmenter = new Segmenter(SegmenterModel.FromBytes(File.ReadAllBytes(SegmenterModel.DefaultPath)));
        Assert.Equal(["我", "来到", "北京", "清华大学"], segmenter.Cut("我来到北京清华大学"));
    }
}
