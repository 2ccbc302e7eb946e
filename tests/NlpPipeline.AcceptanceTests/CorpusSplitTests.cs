using System.Security.Cryptography;
using System.Text;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Learning.Corpus;
using Xunit;

namespace NlpPipeline.AcceptanceTests;

/// <summary>
/// Holds the splits of the corpus: no text changes, moves or vanishes without the list <c>corpus/splits.tsv</c> saying so. After a deliberate
/// change run the tests with <c>NLP_PIPELINE_UPDATE=1</c> and read the difference before you commit it.
/// </summary>
public sealed class CorpusSplitTests
{
    private static readonly string List = Repository.PathOf("corpus", "splits.tsv");

    [Fact]
    public void Texts_are_those_of_the_list()
    {
        var actual = Render();
        if (Environment.GetEnvironmentVariable("NLP_PIPELINE_UPDATE") == "1")
        {
            File.WriteAllText(List, actual);
        }

        Assert.Equal(File.ReadAllText(List), actual);
    }

    [Fact]
    public void The_corpus_has_the_promised_size_and_spread()
    {
        var texts = AnnotatedCorpus.Read(Repository.PathOf("corpus", "announcements"));

        Assert.True(texts.Count >= 160, $"{texts.Count} texts");
        Assert.True(texts.Count(text => text.Gold.Kind == Kind.Unrelated) >= 40);
        Assert.Equal(Enum.GetValues<Kind>().Order(), texts.Select(text => text.Gold.Kind).Distinct().Order());
        Assert.Equal(Enum.GetValues<Level>().Order(), texts.Select(text => text.Gold.Level).Distinct().Order());
    }

    [Fact]
    public void No_text_stands_in_two_splits()
    {
        var texts = AnnotatedCorpus.Read(Repository.PathOf("corpus", "announcements"));

        Assert.Equal(texts.Count, texts.Select(text => text.Gold.Document.Text).Distinct(StringComparer.Ordinal).Count());
    }

    private static string Render()
    {
        var list = new StringBuilder("split\ttext\tsha256\n");
        foreach (var split in new[] { "train", "dev", "test" })
        {
            foreach (var file in Directory.GetFiles(Repository.PathOf("corpus", "announcements", split), "*.txt").Order(StringComparer.Ordinal))
            {
                // Line ends are not part of the text: a checkout on Windows may change them.
                var content = File.ReadAllText(file).ReplaceLineEndings("\n");
                var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
                list.Append(split).Append('\t').Append(Path.GetFileName(file)).Append('\t').Append(hash).Append('\n');
            }
        }

        return list.ToString();
    }
}
