using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Rounds;

/// <summary>Chooses the round that a document is about.</summary>
internal static class CurrentRound
{
    private const int Lead = 240;

    // 听取四届市委第一轮巡察反馈整改落实监督检查情况汇报、
    private const int LongestHearing = 32;
    private const int LongestPassed = 28;
    private const int LongestPresentation = 8;

    private static readonly string[] PastCues = ["上一轮", "上轮", "此前", "已完成", "收官", "总结", "回顾", "前期"];

    /// <summary>The round that <paramref name="page"/> is about, or null: commentary has none, a meeting only one that it heard or that its title names.</summary>
    public static RoundCluster? Choose(AnalyzedDocument page, IReadOnlyList<RoundCluster> clusters, IReadOnlyList<Team> senders, Kind kind)
    {
        if (kind == Kind.Commentary)
        {
            return null;
        }

        var candidates = CandidatesOf(page, clusters, kind);
        return candidates
            .Select(cluster => (cluster, score: Score(page, cluster, clusters, senders, kind)))
            .Where(candidate => candidate.score >= 0)
            .OrderByDescending(candidate => candidate.score)
            .ThenBy(candidate => kind == Kind.Meeting && candidates.Exists(other => IsOfEarlierTerm(candidate.cluster, other)))
            .Select(candidate => candidate.cluster)
            .FirstOrDefault();
    }

    // 听取十届县委第九轮巡察移交线索核查情况汇报;听取|十一届县委第二轮巡察|综合汇报
    private static bool IsOfEarlierTerm(RoundCluster cluster, RoundCluster other) =>
        cluster.Term < other.Term && (cluster.Owner is null || other.Owner is null || Committee.AreCompatible(cluster.Owner, other.Owner));

    // A meeting is about the round that it heard, that its title names or that it starts, else about the only one of which it speaks or the one that it plans.
    private static List<RoundCluster> CandidatesOf(AnalyzedDocument page, IReadOnlyList<RoundCluster> clusters, Kind kind)
    {
        if (kind != Kind.Meeting)
        {
            return [.. clusters];
        }

        var treated = clusters.Where(cluster => IsNamedInTitle(page, cluster) || IsHeard(page, cluster) || IsStarted(page, cluster)).ToList();
        var listed = ListedWithAnother(page, treated);
        return treated.Count > 0 ? treated.FindAll(cluster => !listed.Contains(cluster))
            : clusters is [var only] ? [only]
            : [.. clusters.Where(cluster => IsPlanned(page, cluster))];
    }

    // 听取第十一、十二轮巡视情况汇报 is about neither alone.
    private static HashSet<RoundCluster> ListedWithAnother(AnalyzedDocument page, List<RoundCluster> clusters)
    {
        var places = clusters.SelectMany(cluster => cluster.Mentions.Select(mention => (cluster, mention))).OrderBy(place => place.mention.Span).ToList();
        var pairs = places.Zip(places.Skip(1)).Where(pair => pair.First.cluster != pair.Second.cluster && RoundReader.AreListed(page.Text, pair.First.mention.Span, pair.Second.mention.Span));
        return [.. pairs.SelectMany(pair => new[] { pair.First.cluster, pair.Second.cluster })];
    }

    // 研究了第四轮巡察|方案
    private static bool IsPlanned(AnalyzedDocument page, RoundCluster cluster) => cluster.Mentions.Any(mention =>
        page.Text.AsSpan(mention.Span.End, Math.Min(6, page.Text.Length - mention.Span.End)).Contains("方案", StringComparison.Ordinal));

    private static int Score(
        AnalyzedDocument page, RoundCluster cluster, IReadOnlyList<RoundCluster> all, IReadOnlyList<Team> senders, Kind kind)
    {
        var score = IsNamedInTitle(page, cluster) ? 6 : 0;
        score += IsInLead(page, cluster) ? 2 : 0;
        score -= IsOfAnotherSender(cluster, senders) ? 7 : IsOfGuidingSender(cluster, senders) ? 3 : 0;
        score += cluster.Mentions.Any(mention => RoundReader.Before(RoundPatterns.PresentedBefore(), page.Text, mention.Span.Start, LongestPresentation) is not null) ? 3 : 0;
        score -= cluster.Mentions.All(mention => RoundReader.Before(RoundPatterns.PassedBefore(), page.Text, mention.Span.Start, LongestPassed) is not null) ? 7 : 0;
        score -= kind is Kind.Entry or Kind.Mobilization or Kind.Notice && cluster.Mentions.All(mention => IsReported(page, mention.Span)) ? 7 : 0;
        score -= cluster.Mentions.Any(mention => HasPastCue(page, mention.Span)) && kind is not (Kind.Feedback or Kind.Rectification or Kind.Withdrawal) ? 2 : 0;
        score += kind == Kind.Deployment && all.All(other => !IsFollowedBy(cluster, other)) ? 2 : 0;
        return score;
    }

    private static bool IsFollowedBy(RoundCluster cluster, RoundCluster other) =>
        other.Ordinal > cluster.Ordinal && (cluster.Owner is null || other.Owner is null || Committee.AreCompatible(cluster.Owner, other.Owner));

    /// <summary>Whether the title names the round.</summary>
    public static bool IsNamedInTitle(AnalyzedDocument page, RoundCluster cluster) =>
        page.Title is { } title && cluster.Mentions.Any(mention => title.Contains(mention.Span));

    /// <summary>Whether the beginning of the text names the round.</summary>
    public static bool IsInLead(AnalyzedDocument page, RoundCluster cluster)
    {
        var lead = page.Lines.FirstOrDefault(line => line.Role == LineRole.Body)?.Span.Start ?? 0;
        return cluster.Mentions.Any(mention => mention.Span.Start < lead + Lead);
    }

    private static bool IsHeard(AnalyzedDocument page, RoundCluster cluster) => cluster.Mentions.Any(mention => FollowsHearing(page, mention.Span));

    // 听取|第四轮巡察|情况汇报   审议了|首轮巡察|情况报告; 听取|第三轮巡察|整改情况 is about what came of it.
    private static bool FollowsHearing(AnalyzedDocument page, TextSpan span)
    {
        var before = page.Text.AsSpan(Math.Max(0, span.Start - 12), Math.Min(12, span.Start));
        var after = page.Text.AsSpan(span.End, Math.Min(10, page.Text.Length - span.End));
        return RoundReader.Before(RoundPatterns.HearingBefore(), page.Text, span.Start, LongestHearing) is not null ? !after[..Math.Min(6, after.Length)].Contains("整改", StringComparison.Ordinal) && !after.Contains("方案", StringComparison.Ordinal) && !(after.StartsWith("、", StringComparison.Ordinal) && after.Contains("整改", StringComparison.Ordinal))
            : before.Contains("审议", StringComparison.Ordinal) && after.Contains("报告", StringComparison.Ordinal);
    }

    // 传达书记听取|十届自治区党委第十轮巡视|情况汇报时的讲话: that round is over where another begins.
    private static bool IsReported(AnalyzedDocument page, TextSpan span) =>
        FollowsHearing(page, span)
        && page.Text.AsSpan(span.End, Math.Min(8, page.Text.Length - span.End)).Contains("汇报", StringComparison.Ordinal);

    // 对集团党组2025年首轮巡视|作出动员
    private static bool IsStarted(AnalyzedDocument page, RoundCluster cluster) => cluster.Mentions.Any(mention =>
    {
        var behind = page.Text.AsSpan(mention.Span.End, Math.Min(10, page.Text.Length - mention.Span.End));
        return behind.Contains("作出动员", StringComparison.Ordinal) || behind.Contains("动员部署", StringComparison.Ordinal) || behind.Contains("进行动员", StringComparison.Ordinal);
    });

    private static bool IsOfAnotherSender(RoundCluster cluster, IReadOnlyList<Team> senders) =>
        senders.Count > 0 && cluster.Owner is { } owner
        && (senders.All(team => !Committee.AreCompatible(team.Owner!, owner))
            || (cluster.Activity is { } activity && senders.All(team => team.Activity != activity)));

    // 市委第二联动巡察组 works under the guidance of 省委第五巡视组: the first team named is the document's own.
    private static bool IsOfGuidingSender(RoundCluster cluster, IReadOnlyList<Team> senders) =>
        senders is [var first, ..] && cluster.Owner is { } owner && !Committee.AreCompatible(first.Owner!, owner);

    private static bool HasPastCue(AnalyzedDocument page, TextSpan span)
    {
        var start = Math.Max(0, span.Start - 8);
        var around = page.Text.AsSpan(start, Math.Min(page.Text.Length, span.End + 8) - start);
        foreach (var cue in PastCues)
        {
            if (around.Contains(cue, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
