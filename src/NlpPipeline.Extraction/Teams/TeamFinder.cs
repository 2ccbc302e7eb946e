using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;
using NlpPipeline.Text.Numerals;

namespace NlpPipeline.Extraction.Teams;

/// <summary>Finds teams: candidates of every printed form → overlaps and generic names dropped → owners settled → canonical names.</summary>
public static class TeamFinder
{
    /// <summary>Finds the teams of <paramref name="page"/>.</summary>
    public static Findings<Team> Find(AnalyzedDocument page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var findings = new Findings<Team>();
        var candidates = Candidates(page, findings);
        var owners = new OwnerResolver(candidates, SendingBody.Of(page.Text));
        for (var i = 0; i < candidates.Count; i++)
        {
            findings.Accept(Canonical(page, candidates[i], SendingBody.OwnerInFull(owners.OwnerOf(i), page.Text)), candidates[i].Span, candidates[i].Rule);
        }

        return findings.InTextOrder();
    }

    private static List<TeamCandidate> Candidates(AnalyzedDocument page, Findings<Team> findings)
    {
        var text = page.Text;
        var numbered = Ranges(text, [.. TeamReader.Numbered(text).Concat(TeamReader.Short(text)).OrderBy(candidate => candidate.Span)]);
        numbered = TeamSequel.Continue(text, numbered);
        numbered = numbered.Count == 0 ? BareGroups.Find(page) : numbered;
        var counted = CountedKinds(text);
        var named = (numbered.Count == 0 ? TeamReader.OfMinistries(text) : []).Concat(TeamReader.LostOrdinal(text)).Concat(TeamReader.Unnumbered(text).Where(candidate => !IsGeneric(candidate, numbered, counted, findings)));
        return [.. numbered.Concat(named).Where(candidate => IsInAnnouncement(page, candidate, findings)).OrderBy(candidate => candidate.Span)];
    }

    // 第一巡察组至第四巡察组: the teams between two full names.
    private static List<TeamCandidate> Ranges(string text, List<TeamCandidate> candidates)
    {
        for (var i = candidates.Count - 1; i > 0; i--)
        {
            var (first, last) = (candidates[i - 1], candidates[i]);
            if (first.Span.End < last.Span.Start && text[first.Span.End..last.Span.Start] is "至" or "到" or "-" or "~"
                && last.Number - first.Number is > 1 and < 40)
            {
                var span = new TextSpan(first.Span.Start, last.Span.End);
                var between = Enumerable.Range(first.Number!.Value + 1, last.Number!.Value - first.Number.Value - 1);
                candidates.InsertRange(i, between.Select(number => first with { Number = number, Span = span, Rule = "range-of-names" }));
            }
        }

        return candidates;
    }

    // 六个|常规巡察组
    private static HashSet<string> CountedKinds(string text) =>
        [.. TeamPatterns.CountedKind().Matches(text).Select(match => match.Groups["kind"].Value)];

    // 县委提级巡察组 beside 县委第一提级巡察组 or 六个提级巡察组 speaks of them all.
    private static bool IsGeneric(TeamCandidate candidate, List<TeamCandidate> numbered, HashSet<string> counted, Findings<Team> findings)
    {
        if (!numbered.Exists(other => other.Kind.Length > 0 && candidate.PrintedName!.EndsWith($"{other.Kind}{Token(other.Activity)}", StringComparison.Ordinal))
            && !counted.Contains(candidate.PrintedName![candidate.Owner!.Length..]))
        {
            return false;
        }

        findings.Drop(candidate.Span, "generic-name", "the teams of this kind are numbered");
        return true;
    }

    private static bool IsInAnnouncement(AnalyzedDocument page, TeamCandidate candidate, Findings<Team> findings)
    {
        if (page.IsOutsideAnnouncement(candidate.Span))
        {
            findings.Drop(candidate.Span, "outside-announcement", "bylines and page furniture name no teams");
            return false;
        }

        if (PastPosts.AreToldInFrontOf(page, candidate.Span.Start))
        {
            findings.Drop(candidate.Span, "past-post", "is a team of a past round that somebody served in");
            return false;
        }

        return true;
    }

    private static Team Canonical(AnalyzedDocument page, TeamCandidate candidate, string? owner)
    {
        var (number, printed) = (candidate.Number, candidate.PrintedName);
        if (printed is not null)
        {
            return new Team(owner + AsPrinted(page, candidate, printed[(candidate.Owner?.Length ?? 0)..]), null, owner, candidate.Activity);
        }

        return new Team($"{owner}第{ChineseNumeral.Format(number!.Value)}{candidate.Kind}{Token(candidate.Activity)}", number, owner, candidate.Activity);
    }

    // A name that is not canonical keeps the width of its brackets: 省委县（市、区）巡视组.
    private static string AsPrinted(AnalyzedDocument page, TeamCandidate candidate, string name) =>
        page.Normalized.ToSource(candidate.Span).In(page.Document.Text).Contains('（', StringComparison.Ordinal)
            ? name.Replace('(', '（').Replace(')', '）')
            : name;

    private static string Token(Activity activity) => activity == Activity.Xunshi ? "巡视组" : "巡察组";
}
