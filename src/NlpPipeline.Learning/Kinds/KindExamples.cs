using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Learning.Corpus;
using NlpPipeline.Learning.Data;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Learning.Kinds;

/// <summary>A document with its right kind.</summary>
/// <param name="Page">The document.</param>
/// <param name="Kind">What it is.</param>
internal sealed record KindExample(AnalyzedDocument Page, Kind Kind)
{
    /// <summary>What the model reads of it, labelled.</summary>
    public Example ToExample() => new(KindText.Of(Page), [KindModel.LabelOf(Kind)], Line: 0);
}

/// <summary>
/// The documents of one split: headlines with leads (<c>corpus/kind</c>, the two parted by <see cref="KindText.Separator"/>) and annotated announcements.
/// </summary>
/// <param name="Data">What the model reads.</param>
/// <param name="Documents">The documents, in the same order.</param>
internal sealed record KindExamples(Dataset Data, IReadOnlyList<KindExample> Documents)
{
    /// <exception cref="DataFormatException">A row cannot be used.</exception>
    /// <exception cref="CorpusFormatException">An annotated text cannot be used.</exception>
    public static KindExamples Read(string corpus, string split)
    {
        var files = Directory.GetFiles(Path.Combine(corpus, "kind"), split + "*.tsv").Order(StringComparer.Ordinal).ToArray();
        var announcements = AnnotatedCorpus.Read(Path.Combine(corpus, "announcements", split));
        List<KindExample> documents =
        [
            .. DatasetReader.Read(files).Examples.Select(row => new KindExample(PageOf(row.Text), KindOf(row))),
            .. announcements.Select(text => new KindExample(LayoutAnalyzer.Analyze(text.Gold.Document), text.Gold.Kind)),
        ];
        return new KindExamples(new Dataset($"kind/{split}*.tsv, announcements/{split}", [.. documents.Select(document => document.ToExample())]), documents);
    }

    private static AnalyzedDocument PageOf(string row) => LayoutAnalyzer.Analyze(new Document("row", row.Replace(KindText.Separator, '\n').TrimStart('\n')));

    private static Kind KindOf(Example row) => row.Labels is [var label] && Enum.TryParse<Kind>(label, ignoreCase: true, out var kind)
        ? kind
        : throw new DataFormatException("corpus/kind", row.Line, "a row has one kind as its label");
}
