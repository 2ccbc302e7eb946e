using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Rounds;

namespace NlpPipeline.Export.Rounds;

/// <summary>
/// What makes two documents report of one round: the same sending body and the same numbers. A body whose name others have too
/// (市委, 局党组, 鼓楼区委) is told apart by the document, so that the rounds of two cities are never merged.
/// </summary>
/// <param name="Body">Sending body, or null.</param>
/// <param name="Document">Identifier of the document where the name of the body is not its own, else null.</param>
/// <param name="Term">届.</param>
/// <param name="Ordinal">轮.</param>
/// <param name="Year">Year printed with the round.</param>
/// <param name="Batch">批.</param>
public sealed record RoundKey(string? Body, string? Document, int? Term, int? Ordinal, int? Year, int? Batch)
{
    /// <summary>The key of <paramref name="round"/> as <paramref name="announcement"/> names it.</summary>
    public static RoundKey Of(Announcement announcement, Round round)
    {
        ArgumentNullException.ThrowIfNull(announcement);
        ArgumentNullException.ThrowIfNull(round);
        var body = round.Current && announcement.Authority is { } authority ? authority.Value : round.Owner;
        var named = announcement.Level == Level.Central || (body is not null && BodyName.IsUnique(body));
        return new RoundKey(body, named ? null : announcement.Document.Id, round.Term, round.Ordinal, round.Year, round.Batch);
    }

    /// <summary>Whether this round of the same owner came before <paramref name="later"/>: an earlier number of the same term, an earlier batch of the same year, or an earlier term.</summary>
    public bool IsBefore(RoundKey later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return Term is { } term && later.Term is { } laterTerm
            ? term < laterTerm || (term == laterTerm && Ordinal < later.Ordinal)
            : Term is null && later.Term is null && (Year < later.Year || (Year == later.Year && (Ordinal ?? Batch) < (later.Ordinal ?? later.Batch)));
    }

    /// <summary>The key in one line, equal for equal keys: <c>云溪县委 t14 o6</c>.</summary>
    public override string ToString() => string.Join(' ', ((string?[])
        [Body ?? "?", Document is null ? null : $"[{Document}]", Part('t', Term), Part('o', Ordinal), Part('y', Year), Part('b', Batch)]).Where(part => part is not null));

    private static string? Part(char name, int? number) => number is { } value ? FormattableString.Invariant($"{name}{value}") : null;
}
