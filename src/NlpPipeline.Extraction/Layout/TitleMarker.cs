using System.Text.RegularExpressions;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Layout;

/// <summary>Finds the headline among the first lines of a page.</summary>
internal static partial class TitleMarker
{
    private const int LongestTitle = 80;
    private const int ShortestFirstLine = 5;
    private const int HeaderLines = 14;
    private const int LongestColumn = 8;

    /// <summary>
    /// Marks the headline: the short line above the header with source and date, or else the first line of the page where it is no sentence.
    /// A headline printed on two lines keeps both. A page that opens with a paragraph has none.
    /// </summary>
    public static void Mark(string text, List<Line> lines)
    {
        var title = Find(text, lines);
        if (title < 0)
        {
            return;
        }

        lines[title] = new Line(WithoutFurniture(text, lines[title].Span), LineRole.Title);
        if (title > 0 && RoleOf(text, lines[title - 1]) == LineRole.Body && IsFirstHalf(text, lines[title - 1].Span, lines[title].Span))
        {
            lines[title - 1] = lines[title - 1] with { Role = LineRole.Title };
        }
        else if (title + 1 < lines.Count && lines[title + 1].Role == LineRole.Body && IsSecondHalf(text, lines[title].Span, lines[title + 1].Span))
        {
            lines[title + 1] = lines[title + 1] with { Role = LineRole.Title };
        }
    }

    private static TextSpan WithoutFurniture(string text, TextSpan span)
    {
        var headline = Headline().Match(text, span.Start, span.Length).Groups["headline"];
        return headline.Success ? TextSpan.At(headline.Index, headline.Length) : span;
    }

    private static int Find(string text, List<Line> lines)
    {
        var (title, seen) = (-1, 0);
        for (var i = 0; i < lines.Count && seen < HeaderLines; i++)
        {
            var role = RoleOf(text, lines[i]);
            seen += role == LineRole.Blank ? 0 : 1;
            if (role == LineRole.Header && title >= 0)
            {
                return title;
            }

            if (role == LineRole.Body && (!IsTitle(text, lines[i].Span) || LinePatterns.Caption().IsMatch(text.AsSpan(lines[i].Span.Start, lines[i].Span.Length))))
            {
                return FirstTitle(text, lines, i);
            }

            title = role == LineRole.Body ? i : title;
        }

        return FirstTitle(text, lines, lines.Count);
    }

    // 青石日报 2025年9月24日 星期三 第A02版: what only its date makes a header line is not marked yet.
    private static LineRole RoleOf(string text, Line line) =>
        line.Role == LineRole.Body && LineClassifier.IsHeader(text.AsSpan(line.Span.Start, line.Span.Length)) ? LineRole.Header : line.Role;

    // Without a header line the headline is the first line that is no paragraph.
    private static int FirstTitle(string text, List<Line> lines, int limit)
    {
        for (var i = 0; i < limit; i++)
        {
            if (i + 1 < limit && lines[i].Role == LineRole.Body && lines[i + 1].Role == LineRole.Body && IsBareWord(text, lines[i].Span) && IsTitle(text, lines[i + 1].Span))
            {
                return i + 1;
            }

            if (RoleOf(text, lines[i]) == LineRole.Body && !LinePatterns.DateLine().IsMatch(text.AsSpan(lines[i].Span.Start, lines[i].Span.Length)))
            {
                return i;
            }
        }

        return -1;
    }

    // 公 告: the word above the headline, or the column that holds it.
    private static bool IsBareWord(string text, TextSpan span) =>
        span.Length <= LongestColumn && (span.In(text).Replace(" ", "", StringComparison.Ordinal) is "公告" or "通告" or "通知" || Column().IsMatch(text.AsSpan(span.Start, span.Length)));

    private static bool IsTitle(string text, TextSpan span) =>
        span.Length <= LongestTitle
        && !LineClassifier.IsHeader(text.AsSpan(span.Start, span.Length))
        && text[span.End - 1] is not ('。' or ';' or ',' or ':' or '、')
        && text.AsSpan(span.Start, span.Length).IndexOf('。') < 0
        && !IsSaid(text.AsSpan(span.Start, span.Length))
        && !BeginsSentence().IsMatch(text.AsSpan(span.Start, span.Length));

    // “有的支部几年没发展党员,有的干部遇事绕着走……”   “这回是真查!”村民说: a story that opens with what somebody says
    private static bool IsSaid(ReadOnlySpan<char> line) =>
        line is ['“' or '"', .., '”' or '"'] && line[^2] is '…' or '.' or '!' or '?' or ',' && line[1..^1].IndexOfAny("“”\"") < 0;

    private static bool IsFirstHalf(string text, TextSpan first, TextSpan second) =>
        first.Length >= ShortestFirstLine && !IsBareWord(text, first) && first.Length + second.Length <= LongestTitle
        && Topic().IsMatch(text.AsSpan(first.Start, first.Length))
        && (!Complete().IsMatch(text.AsSpan(first.Start, first.Length)) || NamesRound().IsMatch(text.AsSpan(first.Start, first.Length)) || Reported().IsMatch(text.AsSpan(first.Start, second.End - first.Start)));

    private static bool IsSecondHalf(string text, TextSpan first, TextSpan second) =>
        first.Length + second.Length <= LongestTitle && IsTitle(text, second)
        && (text[second.Start] == '-' || Reported().IsMatch(text.AsSpan(first.Start, second.End - first.Start)) || (Ending().IsMatch(text.AsSpan(second.Start, second.Length)) && !Complete().IsMatch(text.AsSpan(first.Start, first.Length))));

    // 原标题:|市委第七轮巡察全部进驻   头条|县委召开巡察工作会议   巡察公告| [复制链接]   巡察公告| |   扫描二维码访问青石网 |巡察公告| 扫描二维码访问微信   [部门动态] |巡察工作动员会召开|
    [GeneratedRegex(@"^(?:扫描二维码\S{2,12} )?(?<headline>\S.{4,76}?)(?: ?\[复制链接\]| ?\|| 扫描二维码\S{2,12})$|^\[\p{IsCJKUnifiedIdeographs}{2,8}\] ?(?<headline>\S.{4,76})$|^(?:原?标题 ?: ?|(?:头条|快讯|要闻|动态|关注|聚焦|重磅) ?[|丨] ?)(?<headline>\S.{4,76})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Headline();

    // 交通动态   本级巡察   巡视巡察   党务公开
    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{0,4}(?:动态|新闻|要闻|资讯|专栏|专题|公告公示|公示公告|通知公告|信息公告|[党政校院]务公开|信息公开|本级巡[视察]|巡视巡察|巡[视察](?:工作|监督|在线))$")]
    private static partial Regex Column();

    // 遵照市委对巡察工作的统一部署, and the rest of the sentence on the next line
    [GeneratedRegex(@"^(?:按照|根据|遵照|依照|经)[^,。《》]{4,30}(?:部署|安排|要求|计划|批准|同意)$")]
    private static partial Regex BeginsSentence();

    // 中共青石县委第一巡察组|巡察县水利局公告
    [GeneratedRegex(@"巡[视察]|委员会|党组|党委|关于|公告|轮")]
    private static partial Regex Topic();

    // 十届县委第三轮巡察展开 over 2个巡察组进驻4家单位: what names the round is no name of a column.
    [GeneratedRegex("轮巡[视察]")]
    private static partial Regex NamesRound();

    // A first line that could stand alone: …公告, …会召开, …通报; 第二巡察组召开|动员会 could not
    [GeneratedRegex(@"(?:公告|通告|通报|(?<=会[^,。]{0,20})召开|启动|展开|铺开|推开|名单|情况|会议?|进驻|反馈|整改|[\)】])$", RegexOptions.ExplicitCapture)]
    private static partial Regex Complete();

    // …向县水利局通报 / 巡察结果
    [GeneratedRegex(@"(?:通报|反馈|公布) ?\n\s{0,4}巡[视察](?:结果|情况|意见)$")]
    private static partial Regex Reported();

    // …巡察公告   …的通报   …动员会召开
    [GeneratedRegex(@"(?:公告|通告|通报|召开|启动|名单|情况|会|进驻|一览表|通知|报告)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Ending();
}
