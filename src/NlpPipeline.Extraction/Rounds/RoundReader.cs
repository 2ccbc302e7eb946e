using System.Buffers;
using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Text;
using NlpPipeline.Text.Numerals;

namespace NlpPipeline.Extraction.Rounds;

/// <summary>Text → round mentions.</summary>
internal static class RoundReader
{
    private const string Central = "中央";
    private const int HighestNumber = 60;

    // Longer than any printed round.
    private const int Reach = 64;
    private const int LongestObject = 60;
    private const int LongestVerb = 26;
    private const int LongestYears = 14;

    private static readonly SearchValues<char> RoundMarks = SearchValues.Create("轮");
    private static readonly SearchValues<char> BatchMarks = SearchValues.Create("批");
    private static readonly SearchValues<char> Activities = SearchValues.Create("巡");

    /// <summary>Reads every mention of <paramref name="text"/> in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="thisYear">The year that 今年 means, or null.</param>
    public static List<RoundMention> Read(string text, int? thisYear)
    {
        var mentions = new List<RoundMention>();
        mentions.AddRange(AnchoredSearch.Matches(RoundPatterns.Numbered(), text, RoundMarks, Reach, Reach).SelectMany(match => BuildList(text, match, thisYear)));
        mentions.AddRange(AnchoredSearch.Matches(RoundPatterns.Batch(), text, BatchMarks, Reach, Reach).Select(match => Build(text, match, thisYear, "batch")).Where(mention => HasFrame(text, mention)));
        mentions.AddRange(AnchoredSearch.Matches(RoundPatterns.YearAndKind(), text, Activities, Reach, Reach).Select(match => Build(text, match, thisYear, "year-and-kind")));
        // 九届市委涉粮问题专项巡察 counts where no round is numbered, or only one of 中央 that a meeting reads about.
        if (mentions.TrueForAll(mention => mention.Owner == Central))
        {
            mentions.AddRange(AnchoredSearch.Matches(RoundPatterns.TermAndKind(), text, Activities, Reach, Reach).Select(match => Build(text, match, thisYear, "term-and-kind")).Where(mention => mention.Owner != Central));
        }

        return InheritFromList(text, WithoutOverlaps(mentions));
    }

    // 2024年第一轮、|第二轮巡视: what frames the first of a list frames the next, and what closes it closes the first.
    private static List<RoundMention> InheritFromList(string text, List<RoundMention> mentions)
    {
        for (var i = 1; i < mentions.Count; i++)
        {
            var (last, next) = (mentions[i - 1], mentions[i]);
            if (!AreListed(text, last.Span, next.Span))
            {
                continue;
            }

            if (next is { Year: null, Term: null, Owner: null })
            {
                mentions[i] = next with { Year = last.Year, CountsTheYear = last.CountsTheYear, Term = last.Term, Owner = last.Owner };
            }

            mentions[i - 1] = last with { Activity = last.Activity ?? next.Activity };
        }

        return mentions;
    }

    /// <summary>Whether nothing but 、 or 和 parts the two mentions.</summary>
    public static bool AreListed(string text, TextSpan first, TextSpan second) =>
        second.Start - first.End is 0 or 1 && text[second.Start - 1] is '、' or '和' or '及' or '与';

    // 今年第四批巡视 without a year of publication still has its frame.
    private static bool HasFrame(string text, RoundMention mention) =>
        mention.Year is not null || mention.Term is not null || mention.Owner is not null || text.AsSpan(mention.Span.Start).StartsWith("今年", StringComparison.Ordinal);

    // 十一届省委第十一、十二轮巡视: what stands before the first ordinal holds for both.
    private static IEnumerable<RoundMention> BuildList(string text, Match match, int? thisYear)
    {
        var last = Build(text, match, thisYear, "numbered");
        if (Before(RoundPatterns.ListedBefore(), text, match.Index, 8) is not { } listed)
        {
            return [last];
        }

        var span = TextSpan.At(listed.Index, listed.Groups["ordinal"].Index + listed.Groups["ordinal"].Length - listed.Index);
        var first = Extend(text, last with { Ordinal = NumberOf(listed.Groups["ordinal"]), Batch = null, Span = span, Rule = "listed" }, thisYear);
        return [first, last with { Term = first.Term, Year = first.Year, CountsTheYear = first.CountsTheYear, Owner = first.Owner }];
    }

    private static RoundMention Build(string text, Match match, int? thisYear, string rule)
    {
        var ordinal = match.Groups["first"].Success ? 1 : NumberOf(match.Groups["ordinal"]);
        var batch = match.Groups["firstBatch"].Success ? 1 : NumberOf(match.Groups["batch"]);
        var activity = ActivityOf(match) ?? ActivityBefore(text, match.Index);
        var mention = new RoundMention(null, ordinal, NumberOf(match.Groups["year"], 9999), batch, null, activity, TextSpan.At(match.Index, match.Length), rule);
        return Extend(text, mention, thisYear);
    }

    // Year, 届 and sending body stand before the ordinal in any order: 2015年中央第二轮, 十三届市委第五轮, 省委2024年第一轮.
    private static RoundMention Extend(string text, RoundMention mention, int? thisYear)
    {
        for (var step = 0; step < 3 && Step(text, mention, thisYear) is { } longer; step++)
        {
            mention = longer;
        }

        return mention.Owner is null && SubjectBefore(text, mention.Span.Start) is { } subject
            ? mention with { Owner = subject.Name, Term = mention.Term ?? (mention.Ordinal is null ? null : subject.Term ?? TermBefore(text, subject.Span.Start)) }
            : mention;
    }

    // The body that starts the round is its owner, though a verb stands between: 自治区党委启动|第十一轮巡视; the unit of 对…党委开展|首轮巡察 is not.
    private static Committee? SubjectBefore(string text, int start) =>
        Before(RoundPatterns.VerbBefore(), text, start, LongestVerb) is { } verb && Before(RoundPatterns.ObjectBefore(), text, verb.Index, LongestObject) is null
            ? CommitteeReader.ReadBefore(text, verb.Index)
            : null;

    /// <summary>The 届 printed in front of a body: 十届|江北省委|启动第四轮巡视, 第十二届|学校党委; null where there is none.</summary>
    public static int? TermBefore(string text, int start) => Before(RoundPatterns.TermBefore(), text, start, 8) is { } term ? NumberOf(term.Groups["term"]) : null;

    private static RoundMention? Step(string text, RoundMention mention, int? thisYear)
    {
        var start = mention.Span.Start;
        if (mention.Year is null && Before(RoundPatterns.YearBefore(), text, start, LongestYears) is { } year && NumberOf(year.Groups["year"], 2100) is { } printed)
        {
            // 2022-2026年第八轮 counts the rounds of a term.
            return mention with { Year = year.Groups["from"].Success ? null : printed, CountsTheYear = !year.Groups["from"].Success, Span = new TextSpan(year.Index, mention.Span.End) };
        }

        if (mention.Year is null && Before(RoundPatterns.ThisYearBefore(), text, start, 5) is { } relative)
        {
            return mention with { Year = thisYear, CountsTheYear = true, Span = new TextSpan(relative.Index, mention.Span.End) };
        }

        if (mention.Term is null && Before(RoundPatterns.TermBefore(), text, start, 8) is { } term)
        {
            return mention with { Term = NumberOf(term.Groups["term"]), Span = new TextSpan(term.Index, mention.Span.End) };
        }

        return mention.Owner is null && (CommitteeReader.ReadBefore(text, start) ?? SenderBefore(text, start)) is { } committee
            ? mention with { Owner = committee.Name, Term = mention.Term ?? committee.Term, Span = new TextSpan(committee.Span.Start, mention.Span.End) }
            : null;
    }

    // 2015年度|县委巡察组|第二轮巡察: the year there is that in which the teams work, and the round is not counted by it.
    private static Committee? SenderBefore(string text, int start) =>
        StartOfActivity(text, start) is var end && end < start && CommitteeReader.ReadBefore(text, end) is { } committee
        && !(text[start - 1] == '组' && committee.Span.Start > 0 && text[committee.Span.Start - 1] == '度') ? committee : null;

    // 八届区委|巡察工作|第四轮   2014年中央|巡视组|首轮
    private static int StartOfActivity(string text, int end) => text.AsSpan(Math.Max(0, end - 4), Math.Min(4, end)) switch
    {
        ['巡', '视' or '察', '工', '作'] => end - 4,
        [.., '巡', '视' or '察', '组'] => end - 3,
        _ => end,
    };

    /// <summary>The match of <paramref name="regex"/> in the <paramref name="length"/> characters in front of <paramref name="end"/>, or null.</summary>
    public static Match? Before(Regex regex, string text, int end, int length)
    {
        var start = Math.Max(0, end - length);
        var match = regex.Match(text, start, end - start);
        return match.Success ? match : null;
    }

    private static int? NumberOf(Group group, int highest = HighestNumber) =>
        group.Success && ChineseNumeral.TryParse(group.ValueSpan, out var value) && value >= 1 && value <= highest ? value : null;

    private static Activity? ActivityOf(Match match) => match.Groups["activity"] is { Success: true } activity
        ? activity.ValueSpan[0] == '视' ? Activity.Xunshi : Activity.Xuncha
        : null;

    // 内部巡察|第二轮
    private static Activity? ActivityBefore(string text, int position) => text.AsSpan(Math.Max(0, position - 4), Math.Min(4, position)) switch
    {
        [.., '巡', '视'] or ['巡', '视', '工', '作'] => Activity.Xunshi,
        [.., '巡', '察'] or ['巡', '察', '工', '作'] => Activity.Xuncha,
        _ => null,
    };

    private static List<RoundMention> WithoutOverlaps(List<RoundMention> mentions)
    {
        var kept = new List<RoundMention>();
        foreach (var mention in mentions.OrderBy(mention => mention.Span))
        {
            if (kept.Count == 0 || !kept[^1].Span.Overlaps(mention.Span))
            {
                kept.Add(mention);
            }
        }

        return kept;
    }
}
