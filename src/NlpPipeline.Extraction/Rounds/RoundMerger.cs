using NlpPipeline.Extraction.Teams;

namespace NlpPipeline.Extraction.Rounds;

/// <summary>Mentions → rounds.</summary>
internal static class RoundMerger
{
    // ,亦即   是2016年以来中央开展的
    private const int LongestLink = 16;

    /// <summary>Puts the mentions of one round together, in order of first appearance; a bare 第七轮 joins a known round or is given up.</summary>
    public static List<RoundCluster> Merge(string text, IReadOnlyList<RoundMention> mentions, Findings<Round> findings)
    {
        var clusters = new List<RoundCluster>();
        foreach (var mention in mentions.Where(mention => mention.StandsAlone))
        {
            Assign(clusters, mention);
        }

        JoinSecondNumberings(text, clusters);
        JoinOwnNames(clusters);
        foreach (var mention in mentions.Where(mention => !mention.StandsAlone))
        {
            if (clusters.FindLast(cluster => cluster.Accepts(mention)) is { } known)
            {
                known.Add(mention);
            }
            else if (mention.Year is not null && clusters.Find(cluster => cluster.Year is null && IsSecondNumbering(text, cluster, mention)) is { } same)
            {
                same.Merge(new RoundCluster(mention));
            }
            else if (clusters.Count > 0 && RoundPatterns.BareRoundBehind().IsMatch(text.AsSpan(mention.Span.End, Math.Min(4, text.Length - mention.Span.End))))
            {
                clusters.Add(new RoundCluster(mention with { Activity = clusters[^1].Activity }));
            }
            else
            {
                findings.Drop(mention.Span, "no-inspection-word", "an ordinal of 轮 without 巡视 or 巡察");
            }
        }

        return clusters;
    }

    /// <summary>Lets rounds that print no sending body take that of the other rounds of the same kind, and its 届 where they print no year.</summary>
    public static void InheritOwners(List<RoundCluster> clusters, IReadOnlyList<Team> senders)
    {
        foreach (var cluster in clusters.Where(cluster => cluster.Owner == "党委"))
        {
            cluster.Owner = senders.Select(team => team.Owner).FirstOrDefault(owner => Committee.AreCompatible(owner!, "党委")) ?? "党委";
        }

        foreach (var cluster in clusters.Where(cluster => cluster.IsNumbered && (cluster.Owner is null || (cluster.Term is null && !cluster.CountsOnlyTheYear))))
        {
            var donor = DonorOf(cluster, clusters, senders);
            cluster.Owner ??= donor?.Owner;
            cluster.Term ??= !cluster.CountsOnlyTheYear && cluster.Year is null && cluster.Ordinal is not null && donor?.Year is null ? donor?.Term : null;
        }
    }

    /// <summary>Lets rounds whose 届 is printed only with their sending body, as in 十三届市委领导小组听取第五轮巡察汇报, take it.</summary>
    public static void InheritTerm(string text, List<RoundCluster> clusters)
    {
        foreach (var rounds in clusters.Where(cluster => cluster is { Term: null, Year: null, CountsOnlyTheYear: false, Ordinal: not null, Owner: not null and not "中央" }).GroupBy(cluster => cluster.Owner!))
        {
            var term = OnlyTermOf(text, rounds.Key);
            rounds.ToList().ForEach(round => round.Term = term);
        }
    }

    private static int? OnlyTermOf(string text, string owner)
    {
        int? only = null;
        for (var at = text.IndexOf(owner, StringComparison.Ordinal); at >= 0; at = text.IndexOf(owner, at + owner.Length, StringComparison.Ordinal))
        {
            if (at > 0 && text[at - 1] == '届' && (CommitteeReader.ReadBefore(text, at + owner.Length)?.Term ?? RoundReader.TermBefore(text, at)) is { } term)
            {
                if (only is not null && only != term)
                {
                    return null;
                }

                only = term;
            }
        }

        return only;
    }

    // 审议五届市委首轮巡察情况报告和|第二轮巡察|方案, after 四届市委第十四轮巡察: the one printed last before it, else the first behind.
    private static RoundCluster? DonorOf(RoundCluster heir, List<RoundCluster> clusters, IReadOnlyList<Team> senders)
    {
        var start = heir.Mentions[0].Span.Start;
        var donors = clusters.Where(other => other != heir && CanInherit(heir, other, senders)).ToList();
        return donors.Where(donor => donor.Mentions[0].Span.Start < start).MaxBy(donor => donor.Mentions.Last(mention => mention.Span.Start < start).Span) ?? donors.FirstOrDefault();
    }

    private static bool CanInherit(RoundCluster heir, RoundCluster donor, IReadOnlyList<Team> senders) =>
        donor.Owner is { } owner
        && heir.Activity == donor.Activity
        && (heir.Owner is null || Committee.AreCompatible(heir.Owner, owner))
        && senders.All(team => team.Activity != donor.Activity || Committee.AreCompatible(team.Owner!, owner));

    private static void Assign(List<RoundCluster> clusters, RoundMention mention)
    {
        if (clusters.FindLast(cluster => cluster.Accepts(mention)) is { } known)
        {
            known.Add(mention);
        }
        else
        {
            clusters.Add(new RoundCluster(mention));
        }
    }

    // 十二届省委第九轮巡视|(2016年第二轮)
    private static bool IsSecondNumbering(string text, RoundCluster cluster, RoundMention mention) => cluster.Mentions.Any(first =>
        mention.Span.Start - first.Span.End is > 0 and <= LongestLink && RoundPatterns.SameRound().IsMatch(text[first.Span.End..mention.Span.Start]));

    private static void JoinSecondNumberings(string text, List<RoundCluster> clusters)
    {
        var places = clusters.SelectMany(cluster => cluster.Mentions.Select(mention => (cluster, mention.Span))).OrderBy(place => place.Span).ToList();
        for (var i = 1; i < places.Count; i++)
        {
            var (left, right) = (places[i - 1], places[i]);
            var gap = right.Span.Start - left.Span.End;
            if (left.cluster != right.cluster && gap is > 0 and <= LongestLink
                && AreOneRound(text.AsSpan(left.Span.End, gap), left.cluster, right.cluster)
                && clusters.Contains(left.cluster) && clusters.Remove(right.cluster))
            {
                left.cluster.Merge(right.cluster);
            }
        }
    }

    // 北江电力党委2025年第一轮巡视 is what the text also calls 集团公司党委2025年第一轮巡视: no two bodies of one text count their rounds alike in one year.
    private static void JoinOwnNames(List<RoundCluster> clusters)
    {
        foreach (var round in clusters.Where(cluster => cluster is { Year: not null, Ordinal: not null, Owner: { } owner } && Committee.IsOwnNameOfCompany(owner)).ToList())
        {
            if (clusters.Find(other => other != round && other.Owner is { } owner && other.Year == round.Year && other.Ordinal == round.Ordinal && other.Activity == round.Activity
                && owner.EndsWith(round.Owner![^2..], StringComparison.Ordinal) && !Committee.IsOwnNameOfCompany(owner)) is { } named)
            {
                clusters.Remove(round);
                named.TakeIn(round);
            }
        }
    }

    /// <summary>Lets the round by which the title counts the year be the one that the lead counts by its 届: 今年首轮巡视启动, 十届省委第五轮巡视.</summary>
    public static void JoinTitleAndLead(List<RoundCluster> clusters, Predicate<RoundCluster> isInTitle, Predicate<RoundCluster> isInLead)
    {
        if (clusters.FindAll(cluster => isInTitle(cluster)) is [{ CountsOnlyTheYear: true } titled]
            && clusters.FindAll(cluster => cluster != titled && isInLead(cluster)) is [{ Term: not null, Year: null } led]
            && led.Ordinal >= titled.Ordinal && led.Activity == titled.Activity && (titled.Owner is null || led.Owner is null || Committee.AreCompatible(titled.Owner, led.Owner)))
        {
            clusters.Remove(led);
            titled.Merge(led);
        }
    }

    private static bool AreOneRound(ReadOnlySpan<char> link, RoundCluster first, RoundCluster second) =>
        RoundPatterns.SameRound().IsMatch(link) || RoundPatterns.SinceYear().IsMatch(link)
        || (link is "暨" or "是" or "也是" or ",是" or ",也是" && (CountsTheYear(first, second) || CountsTheYear(second, first)));

    // 十二届省委第五轮巡视暨2024年首轮巡视   今年首轮巡察是十届区委第五轮巡察
    private static bool CountsTheYear(RoundCluster first, RoundCluster second) => first is { Term: not null, Year: null } && second.CountsOnlyTheYear;
}
