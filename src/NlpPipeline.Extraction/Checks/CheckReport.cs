using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Checks;

/// <summary>Collects what the checks find.</summary>
/// <param name="page">The document checked.</param>
internal sealed class CheckReport(AnalyzedDocument page)
{
    private readonly List<Mention<Check>> _mentions = [];

    /// <summary>The checks in the order in which they were found.</summary>
    public IReadOnlyList<Mention<Check>> Mentions => _mentions;

    /// <summary>Whether two facts are printed on one line.</summary>
    public bool OnOneLine<T>(Fact<T> first, Fact<T> second) =>
        page.LineAt(page.Normalized.FromSource(first.Span).Start) == page.LineAt(page.Normalized.FromSource(second.Span).Start);

    /// <summary>Reports a misfit at the place of <paramref name="fact"/>.</summary>
    public void Add<T>(CheckCode code, Fact<T> fact, string message, string rule) =>
        Add(code, page.Normalized.FromSource(fact.Span), message, rule);

    /// <summary>Reports a misfit at <paramref name="span"/> of the normalised text.</summary>
    public void Add(CheckCode code, TextSpan span, string message, string rule) =>
        _mentions.Add(new Mention<Check>(new Check(code, message), span, rule));
}
