using NlpPipeline.Extraction.Teams;

namespace NlpPipeline.Extraction.Rounds;

/// <summary>The mentions of one round; its numbers are those that any of them prints.</summary>
internal sealed class RoundCluster(RoundMention first)
{
    private readonly List<RoundMention> _mentions = [first];

    public IReadOnlyList<RoundMention> Mentions => _mentions;

    public int? Term { get; set; } = first.Term;

    public int? Ordinal { get; private set; } = first.Ordinal;

    public int? Year { get; private set; } = first.Year;

    public int? Batch { get; private set; } = first.Batch;

    public string? Owner { get; set; } = first.Owner;

    public Activity? Activity { get; private set; } = first.Activity;

    /// <summary>Whether only rounds of a year are counted, not those of a 届.</summary>
    public bool CountsOnlyTheYear => Term is null && _mentions.Exists(mention => mention.CountsTheYear);

    /// <summary>Whether a number of 轮 or 批 is printed; 2017年度机动巡察 has none.</summary>
    public bool IsNumbered => Ordinal is not null || Batch is not null;

    /// <summary>Whether the mention may be of this round: no number, body or kind of inspection speaks against it.</summary>
    public bool Accepts(RoundMention mention) =>
        Ordinal == mention.Ordinal
        && (IsNumbered || mention.Batch is null)
        && Agree(Term, mention.Term)
        && Agree(Year, mention.Year)
        && Agree(Batch, mention.Batch)
        && (Activity is null || mention.Activity is null || Activity == mention.Activity)
        && (Owner is null || mention.Owner is null || Committee.AreCompatible(Owner, mention.Owner));

    public void Add(RoundMention mention)
    {
        _mentions.Add(mention);
        (Term, Year, Batch, Activity) = (Term ?? mention.Term, Year ?? mention.Year, Batch ?? mention.Batch, Activity ?? mention.Activity);
        Owner = Owner is null || mention.Owner is null ? Owner ?? mention.Owner : Committee.Fuller(Owner, mention.Owner);
    }

    /// <summary>Takes in another numbering of this round; the ordinal within the 届 is kept.</summary>
    public void Merge(RoundCluster other)
    {
        Ordinal = Term is null && other.Term is not null ? other.Ordinal : Ordinal;
        foreach (var mention in other._mentions)
        {
            Add(mention);
        }
    }

    /// <summary>Takes in the mentions that print another name of the same body; the name of this round stays.</summary>
    public void TakeIn(RoundCluster other) => _mentions.AddRange(other._mentions);

    private static bool Agree(int? left, int? right) => left is null || right is null || left == right;
}
