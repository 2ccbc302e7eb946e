using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Units;
using NlpPipeline.Text;
using NlpPipeline.Text.Numerals;

namespace NlpPipeline.Extraction.Linking;

/// <summary>Finds the stated number of inspected units: 对12个党组织开展巡察, 县财政局等7个单位, 2家单位.</summary>
internal static partial class UnitCountRules
{
    // 等, the numeral before the measure word, and what the pattern looks back at.
    private const int LongestCount = 8;

    // What in a sentence tells that a count behind it is of the past, or is a sum.
    private const int LongestReach = 400;
    private const int LongestGap = 3;
    private const int LongestJoint = 12;

    // What every match of WholeCount holds: keep the two in step.
    private static readonly WordSet WholeCues = new(["合计", "共"]);

    // What every match of CountWithEntered holds: keep the two in step.
    private static readonly WordSet EnteredCues = new(["已进驻", "已经进驻", "已有"]);

    // What every match of CountOfRound holds: keep the two in step.
    private static readonly WordSet RoundCues = new(["个被巡", "家被巡", "轮巡视的", "轮巡察的", "巡视涉及的", "巡察涉及的"]);

    // What every match of InspectedCount holds: keep the two in step.
    private static readonly WordSet InspectedCues = new(["个被巡", "家被巡", "所被巡", "户被巡"]);

    /// <summary>The stated count, or null; counts of groups that stand side by side in one sentence are added up.</summary>
    public static Mention<int>? Find(AnalyzedDocument page, Findings<Unit> units, Kind kind)
    {
        var named = new NamedUnits(units);
        foreach (var sentence in page.Sentences.Where(sentence => !page.IsOutsideAnnouncement(sentence)).OrderBy(sentence => IsHeadlineOfPlaces(page, sentence)))
        {
            var measure = CountCues.IndexIn(page.Text.AsSpan(sentence.Start, sentence.Length));
            var start = sentence.Start + Math.Max(0, measure - LongestCount);
            if (measure < 0 || (kind == Kind.Rectification && !SeveralTeams().IsMatch(page.Text.AsSpan(start, Math.Min(LongestReach, sentence.End - start)))))
            {
                continue;
            }

            var counts = InSentence(page, sentence, start, named);
            if (counts.Count > 0)
            {
                var total = Total(page.Text, counts);
                return Whole(page, kind, total) ?? new Mention<int>(total, counts[0].Span, "stated-unit-count");
            }
        }

        return Whole(page, kind, 0) ?? (kind is Kind.Meeting or Kind.Rectification ? null : OfInspected(page, named.Count));
    }

    // 为便于|6个被巡察党组织|的干部群众反映问题: where nothing else states a number, one that may count all units named.
    private static Mention<int>? OfInspected(AnalyzedDocument page, int named)
    {
        foreach (var match in named == 0 ? [] : AnchoredSearch.Matches(InspectedCount(), page.Text, InspectedCues, before: 6, after: 16))
        {
            var span = TextSpan.At(match.Index, match.Length);
            if (!page.IsOutsideAnnouncement(span) && ChineseNumeral.TryParse(match.Groups["n"].ValueSpan, out var value) && value > 1 && value >= named)
            {
                return new Mention<int>(value, span, "count-of-inspected");
            }
        }

        return null;
    }

    // 巡察组进驻九个县市区: a headline that counts places and no units comes behind the text.
    private static bool IsHeadlineOfPlaces(AnalyzedDocument page, TextSpan sentence) =>
        page.LineAt(sentence.Start).Role == LineRole.Title && CountOfPlaces().IsMatch(page.Text.AsSpan(sentence.Start, sentence.Length));

    // 两种加起来,共11个党组织: a sum that the text draws itself counts more than a part of it.
    private static Mention<int>? Whole(AnalyzedDocument page, Kind kind, int part)
    {
        var ofRound = kind == Kind.Rectification ? AnchoredSearch.Matches(CountOfRound(), page.Text, RoundCues, before: 8, after: 32) : [];
        foreach (var match in AnchoredSearch.Matches(WholeCount(), page.Text, WholeCues, before: 12, after: 40).Concat(ofRound)
            .Concat(AnchoredSearch.Matches(CountWithEntered(), page.Text, EnteredCues, before: 40, after: 14)))
        {
            var span = TextSpan.At(match.Groups["count"].Index, match.Groups["count"].Length);
            if (!page.IsOutsideAnnouncement(span) && ChineseNumeral.TryParse(match.Groups["n"].ValueSpan, out var value) && value > part && value < 4 * Math.Max(part, 50)
                && !Past().IsMatch(InFrontOf(page.Text, page.SentenceAt(span.Start), span)))
            {
                return new Mention<int>(value, span, "stated-sum");
            }
        }

        return null;
    }

    private static List<(int Value, TextSpan Span)> InSentence(AnalyzedDocument page, TextSpan sentence, int start, NamedUnits units)
    {
        var counts = new List<(int Value, TextSpan Span)>();
        for (var match = UnitCount().Match(page.Text, start, sentence.End - start); match.Success; match = match.NextMatch())
        {
            var span = TextSpan.At(match.Index, match.Length);
            if (counts.Count == 0 && PartInFront().IsMatch(InFrontOf(page.Text, sentence, span)))
            {
                // 其中对|10个县|开展常规巡视,对2个厅局和2所高校开展专项巡视: all of them are parts of a whole that stands elsewhere.
                return [];
            }

            if (ChineseNumeral.TryParse(match.Groups["n"].ValueSpan, out var value) && value > 0
                && !(counts.Count > 0 && IsFirstBatch(page.Text, counts[^1].Span, span)) && (CountsInspected(page, sentence, span, match.Groups["etc"].Success, value, units) || (counts.Count > 0 && (FollowsCount(page.Text, counts[^1].Span, span) || OpensNextGroup(page.Text, sentence, span)))))
            {
                counts.Add((value, span));
            }
        }

        return counts;
    }

    private static bool CountsInspected(AnalyzedDocument page, TextSpan sentence, TextSpan span, bool hasEtc, int value, NamedUnits units)
    {
        var before = InFrontOf(page.Text, sentence, span);
        var behind = page.Text.AsSpan(span.End, Math.Min(sentence.End - span.End, 160));
        var followsUnit = units.EndInFrontOf(span.Start, LongestGap, sentence.Start);
        var near = before[Math.Max(0, before.Length - 12)..];
        if (Part().IsMatch(near) || (AreInspected().IsMatch(near) && OwnRectification().IsMatch(behind)) || (EndsWithHosts().IsMatch(near) && CountBelowNamed().IsMatch(before)) || (!followsUnit && Earlier().IsMatch(near)) || Past().IsMatch(before) || NoCount().IsMatch(behind))
        {
            return false;
        }

        return (hasEtc && (followsUnit || EndsWithUnit(before))) || (followsUnit && (Inspection().IsMatch(behind) || IsInvolved(before))) || IsInspectedNow().IsMatch(behind)
            || ((Introduction().IsMatch(before[Math.Max(0, before.Length - 14)..]) || TownsOfVillages().IsMatch(before[Math.Max(0, before.Length - 80)..])) && !RefersBack(sentence, value, units)) || (units.Count > 0 && Sum().IsMatch(before));
    }

    // 巡视反馈情况全部公布,涉及广西、上海|2个省区市|和国家体育总局等3个单位
    private static bool IsInvolved(ReadOnlySpan<char> before) =>
        before.LastIndexOf(",涉及", StringComparison.Ordinal) is > 0 and var involved && before[..involved].Contains('巡') && !before[involved..].Contains(';');

    // 巡察农学院党委、动物科技学院党委。…对|两个学院|,主要了解…
    private static bool RefersBack(TextSpan sentence, int value, NamedUnits units) =>
        units.LastEnd <= sentence.Start && units.Count == value;

    // 对5个单位党组织开展常规巡察,|3个单位党组织|开展巡察“回头看”
    private static bool OpensNextGroup(string text, TextSpan sentence, TextSpan span) =>
        BeforeGroup().IsMatch(InFrontOf(text, sentence, span)) && NextGroup().IsMatch(text.AsSpan(span.End, Math.Min(sentence.End - span.End, 60)))
        && !NoCount().IsMatch(text.AsSpan(span.End, Math.Min(sentence.End - span.End, 40)));

    // 对17个省直部门开展常规巡视,首批巡视组已进驻省总工会、省文联共|2个单位: a part of those counted
    private static bool IsFirstBatch(string text, TextSpan first, TextSpan next) =>
        first.End < next.Start && FirstBatch().IsMatch(text.AsSpan(first.End, Math.Min(next.Start - first.End, LongestReach)));

    // 进驻2个中央单位|和|39家中管企业   3个部门|(单位)和|4个区   对4个乡镇|及所辖的|38个村
    private static bool FollowsCount(string text, TextSpan first, TextSpan next) =>
        first.End <= next.Start && next.Start - first.End <= LongestJoint && text.AsSpan(first.End, next.Start - first.End) is var between
        && (between.Length == 0 || Joined().IsMatch(between));

    private static ReadOnlySpan<char> InFrontOf(string text, TextSpan sentence, TextSpan span)
    {
        var start = Math.Max(sentence.Start, span.Start - LongestReach);
        return text.AsSpan(start, span.Start - start);
    }

    private static bool EndsWithUnit(ReadOnlySpan<char> text)
    {
        var name = text[(text.LastIndexOfAny("、,对和") + 1)..];
        return UnitLexicon.IsUnit(name) || (name.LastIndexOf('巡') is >= 0 and var verb && verb + 2 < name.Length && UnitLexicon.IsUnit(name[(verb + 2)..]));
    }

    // ,   和   对   对县城   区教育局直属的   、石桥镇
    [GeneratedRegex(@"(?:[,;、和及与]|对\p{IsCJKUnifiedIdeographs}{0,3}|[直所下]属的?|、\p{IsCJKUnifiedIdeographs}{1,6}(?:镇|乡|街道))\z")]
    private static partial Regex BeforeGroup();

    // 单位党组织|开展巡察“回头看”   省直单位|和1所省属高校开展专项巡视   35所|中小学、幼儿园开展教育领域专项巡察
    [GeneratedRegex(@"\A[\p{IsCJKUnifiedIdeographs}]{0,8}(?:、幼儿园)?(?:\([^()]{1,20}\)[\p{IsCJKUnifiedIdeographs}]{0,8}?)?(?:[、和及与](?=(?:\p{IsCJKUnifiedIdeographs}{1,6}(?:镇|乡|街道))?[0-9一二两三四五六七八九十]{1,3}[个家所户])|(?:[和及与][0-9一二两三四五六七八九十]{1,3}[个家所户][\p{IsCJKUnifiedIdeographs}]{2,8})?(?:开展|进行|实施)[^,。;、]{0,12}巡[视察])")]
    private static partial Regex NextGroup();

    // ,第一批巡视组已进驻   ,目前已进驻
    [GeneratedRegex(@",(?:首批|第一批|目前|现)[^,。;、]{0,12}已经?(?:先后|分别|陆续|全部)?(?:进驻|入驻)")]
    private static partial Regex FirstBatch();

    // 进驻|九个县市区   到|三个区   进驻|5个乡镇
    [GeneratedRegex(@"[0-9一二两三四五六七八九十]个(?:[县市区旗镇乡]|街道)")]
    private static partial Regex CountOfPlaces();

    // 其中|对10个县
    [GeneratedRegex(@"其中[^,。;]{0,2}对\z")]
    private static partial Regex PartInFront();

    // 13家被巡察单位|,其中|对11家
    [GeneratedRegex(@"其中")]
    private static partial Regex Sub();

    // 6个镇街|共|14个村(社区)   共计|9个村(社区)
    // 两种加起来,共|11个党组织   合计|13家
    [GeneratedRegex(@"(?<=[,。;:\n])(?:两批|两类|两种|总计|一|以上)?(?:合计|总共|共计?|加起来,?共)(?:巡[视察])?(?<count>(?<n>[0-9一二两三四五六七八九十百]{1,4})(?:个|家)[\p{IsCJKUnifiedIdeographs}]{0,8}?(?:党组织|被巡[视察]单位|地方和单位|单位|村\(社区\)))(?=党组织|[,。;]|接受)")]
    private static partial Regex WholeCount();

    // 被巡视的|18个地区和单位|已进驻9个   |10家被巡察单位|中,目前已有4家进驻: the rest comes later
    [GeneratedRegex(@"(?:(?<=被巡[视察]的|[本这]轮(?:拟|将|应)?(?:巡[视察])?的?)(?<count>(?<n>[0-9一二三四五六七八九十百]{1,4})[个家](?:地区|地方|单位|部门|党组织|企业|高校|学校|和|、){0,4})|(?<![第0-9一二三四五六七八九十百])(?<count>(?<n>[0-9一二三四五六七八九十百]{1,4})[个家]被巡[视察](?:单位|党组织|地区|部门|企业|对象)))(?:中|当中|里)?,?(?:目前|现在?)?已经?(?:有[0-9一二两三四五六七八九十]{1,3}[个家][^,。;]{0,6}(?:进驻|入驻)|进驻了?(?:其中的?)?[0-9一二两三四五六七八九十]{1,3}[个家])")]
    private static partial Regex CountWithEntered();

    // 向|18家被巡察单位党组织|全面反馈   第三轮巡视的|42个单位党组织   第七轮巡视涉及的|32个单位
    [GeneratedRegex(@"(?<=[向将给])(?<count>(?<n>[0-9一二两三四五六七八九十百]{1,4})[个家]被巡[视察](?:单位|党组织|地区|部门|企业))[^,。;、]{0,12}反馈|轮巡[视察](?:涉及)?的(?<count>(?<n>[0-9一二两三四五六七八九十百]{1,4})[个家](?:地方、?|地区和?)?(?:单位|党组织|企业))")]
    private static partial Regex CountOfRound();

    [GeneratedRegex(@"共计?\z")]
    private static partial Regex Sum();

    // 对18家…,对6所…,对3家…: the groups add up; 进驻13家…,其中对11家… states the whole first, 对10个…,对6个…,共16个 last.
    private static int Total(string text, List<(int Value, TextSpan Span)> counts)
    {
        var sum = counts.Sum(count => count.Value);
        if (counts.Count == 1)
        {
            return sum;
        }

        // 8个被巡察对象的进驻,|对4个乡镇党委和4个县直单位党组织: the parts stand in a clause of their own.
        var behindFirst = text.AsSpan(counts[0].Span.End, counts[1].Span.Start - counts[0].Span.End);
        var isWhole = Sub().IsMatch(behindFirst) || (counts.Count > 2 && 2 * counts[0].Value == sum && behindFirst.Contains(','));
        return isWhole ? counts[0].Value : counts.Count > 2 && 2 * counts[^1].Value == sum ? counts[^1].Value : sum;
    }

    // 等7个被巡察单位   12个党组织   13家   27个单位党组织   9个村(社区)   卅二个部门
    [GeneratedRegex(@"(?<etc>等)?(?<![第0-9一二三四五六七八九十百廿卅])(?<n>[0-9一二两三四五六七八九十百廿卅]{1,4})(?:个|家|所|户(?=被巡|(?:[省市县区州]?属|中央)?(?:国有)?企业|央企|单位|党))(?!月|工作日|方面|问题|组|巡|专项|环节|维护|意识|自信|确立|责任|聚焦|落实|着力|围绕|重点|年|小时|多|以上|半|地址|地点|点位|位置|[“”""])(?:[\p{IsCJKUnifiedIdeographs}]{0,10}?(?:单位|党组织|部门|企业|乡镇|村\(社区\)|村|社区|省市|地区|学校|高校))?")]
    private static partial Regex UnitCount();

    // 对|12个党组织   进驻|13家   向被巡视的|14家   将对|30个   和|七个被巡察党组织名单
    [GeneratedRegex(@"(?:[对至到](?:第[一二三四]批|(?:集团|公司|学校)?所属|下列|以下|[省市县区州]委|全[省市县区州校])?|进驻了?(?:[\p{IsCJKUnifiedIdeographs}-[对]]{0,4})|安排了?|分赴|巡[视察]的|巡[视察]了?|覆盖|名单和|组和|个巡[视察]组[ ,、:]|(?:[0-9一二两三四五六七八九十]{1,3}个(?:乡镇|镇街|街道|乡|镇)(?:\([^()]{1,6}\))?的|对\p{IsCJKUnifiedIdeographs}{1,7}(?:镇|乡|街道|县|区|市)的?)|涉及的?|负责|巡[视察]的?(?:单位|对象|党组织)(?:共|共计|一?共?有|为|是|包括)|(?:集团|公司|学校)?下属|(?<![及和与其含括])所辖的?|本(?:批次?|轮|次)共?(?:有|为)?|向)\z")]
    private static partial Regex Introduction();

    [GeneratedRegex(@"其中(?:的|对)?\z|箱,?共?(?:设[置立]?)?\z|延伸(?:巡[视察])?[到至了]?\z|及所?[辖属]\z|下[辖属]\z|[和与其]所辖\z|另外?\z|(?<!对|完成(?:第[一二三四五六七八九十]{1,3}轮)?)第[一二三四]批\z|\((?:包?含|包括)[^()]{0,8}\z")]
    private static partial Regex Part();

    // 被巡察的|两个学院党委整改认真: those told of before
    [GeneratedRegex(@"被巡[视察]的\z")]
    private static partial Regex AreInspected();

    // 学院党委|整改认真
    [GeneratedRegex(@"\A[^,。;、]{0,10}整改")]
    private static partial Regex OwnRectification();

    // 石岭镇党委及所辖|35个行政村, and then 河口镇所辖|46个: the villages of some towns are no count of what is inspected
    [GeneratedRegex(@"[及和与]其?[所下]辖的?[0-9一二两三四五六七八九十百]{1,4}个(?:行政)?(?:村|社区)")]
    private static partial Regex CountBelowNamed();

    // 河口镇、前北镇所辖|46个
    [GeneratedRegex(@"[所下]辖的?\z")]
    private static partial Regex EndsWithHosts();

    // 区委组建3个巡察组对…: the sentence of a rectification report that tells of the round
    [GeneratedRegex(@"[0-9一二两三四五六七八九十]个\p{IsCJKUnifiedIdeographs}{0,6}巡[视察]组")]
    private static partial Regex SeveralTeams();

    // 对清水镇、石桥镇、双河镇|12个村居: the towns that they belong to stand in front
    [GeneratedRegex(@"(?:对|进驻了?|巡[视察]了?)(?:\p{IsCJKUnifiedIdeographs}{1,7}(?:镇|乡|街道)[、和及]){1,10}\p{IsCJKUnifiedIdeographs}{1,7}(?:镇|乡|街道)的?\z")]
    private static partial Regex TownsOfVillages();

    // 上一轮的|8个单位, but neither 上营县|2个县 nor 目前对|3个县
    [GeneratedRegex(@"(?:(?<![目日])前|上)\p{IsCJKUnifiedIdeographs}{0,4}\z|已经?(?:进驻|完成|巡[视察])了\z")]
    private static partial Regex Earlier();

    // 和   、   (街道)和   (单位)、   及其所辖的
    [GeneratedRegex(@"^(?:\([^()]{1,8}\))?(?:和|以?及|与|、|及其?所辖的?)$")]
    private static partial Regex Joined();

    // 6个被巡察党组织
    [GeneratedRegex(@"(?<![第0-9一二三四五六七八九十百])(?<n>[0-9一二两三四五六七八九十百]{1,4})[个家所户]被巡[视察](?:单位|党组织|地区|部门|企业)")]
    private static partial Regex InspectedCount();

    // 前九轮共巡察党组织203个
    [GeneratedRegex(@"前[一二三四五六七八九十]+轮|累计|近年来|近[两三四五几]年|去年|五年时间|任期内|截至目前|已(?:基本|全部|全面|陆续|先后|圆满)?完成对|已[对]")]
    private static partial Regex Past();

    // 12家单位|同步接受巡视   16个地区|和单位列入   13个党组织|将接受“政治体检”   6家被巡察党组织|进驻工作
    [GeneratedRegex(@"\A(?:和单位)?(?:党组织)?(?:“?开门迎[检巡]|(?:将|已|正在)?(?:同步|同时)?(?:接受|迎接)(?:巡[视察]|“?政治体检)|的?(?:进驻|进点)工作(?=[,。;]|$)|(?:被?列入|被?纳入)(?:$|[^,。;]{0,6}巡[视察]))")]
    private static partial Regex IsInspectedNow();

    // 3个县|开展巡察工作专项检查   5个县区|巡察工作开展指导督导: the work of other teams is looked at, and no unit is inspected
    [GeneratedRegex(@"\A的?整改|\A[^,。;、:]{0,12}巡[视察]组|\A[^,。;、]{0,16}巡[视察]工作[^,。;、]{0,6}(?:检查|督查|指导|督导)|\A[^,。;、]{0,24}(?:延伸(?!巡[视察])|(?:同步|一并|同时|适时)了解)|\A(?:镇街|镇|乡|街道)?(?:\([^()]{1,6}\))?的?(?:所辖的?|下辖的?)?[0-9一二两三四五六七八九十]{1,3}个(?:行政)?(?:村|社区)|\A[^,。;、]{0,8}共[0-9一二三四五六七八九十百]+个|\A(?:问题|方面|开展“?回头看|党支部|以上|以内|左右|天|环节|领域)")]
    private static partial Regex NoCount();

    [GeneratedRegex(@"\A(?:的?情况|[^。;]{0,160}(?:巡[视察]|回头看|动员会|进驻|反馈))")]
    private static partial Regex Inspection();
}
