using NlpPipeline.Text;

namespace NlpPipeline.Extraction;

/// <summary>One place where the text prints a fact.</summary>
/// <typeparam name="T">The typed, normalised value; an immutable record, so that equal values are the same fact.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Span">Where it is printed, in <see cref="Layout.AnalyzedDocument.Text"/>.</param>
/// <param name="Rule">Name of the rule that found it, for <c>explain</c>.</param>
public sealed record Mention<T>(T Value, TextSpan Span, string Rule);

/// <summary>Text that looked like a mention and was refused.</summary>
/// <param name="Span">The candidate, in <see cref="Layout.AnalyzedDocument.Text"/>.</param>
/// <param name="Rule">Name of the rule that refused it.</param>
/// <param name="Reason">Why, in words that an analyst understands.</param>
public sealed record DroppedCandidate(TextSpan Span, string Rule, string Reason);

/// <summary>What one finder made of a document: its mentions in text order, and what it refused.</summary>
/// <typeparam name="T">Value of the mentions.</typeparam>
public sealed class Findings<T>
{
    private readonly List<Mention<T>> _mentions = [];
    private readonly List<DroppedCandidate> _dropped = [];

    /// <summary>The mentions, in the order in which they were accepted until <see cref="InTextOrder"/> is called.</summary>
    public IReadOnlyList<Mention<T>> Mentions => _mentions;

    /// <summary>The candidates refused.</summary>
    public IReadOnlyList<DroppedCandidate> Dropped => _dropped;

    /// <summary>Takes a mention in.</summary>
    public void Accept(T value, TextSpan span, string rule) => _mentions.Add(new Mention<T>(value, span, rule));

    /// <summary>Notes a refused candidate.</summary>
    public void Drop(TextSpan span, string rule, string reason) => _dropped.Add(new DroppedCandidate(span, rule, reason));

    /// <summary>Sorts the mentions by place (stable) and returns this object.</summary>
    public Findings<T> InTextOrder()
    {
        if (!IsInTextOrder())
        {
            var sorted = _mentions.OrderBy(mention => mention.Span).ToList();
            _mentions.Clear();
            _mentions.AddRange(sorted);
        }

        return this;
    }

    private bool IsInTextOrder()
    {
        for (var i = 1; i < _mentions.Count; i++)
        {
            if (_mentions[i - 1].Span.CompareTo(_mentions[i].Span) > 0)
            {
                return false;
            }
        }

        return true;
    }
}
