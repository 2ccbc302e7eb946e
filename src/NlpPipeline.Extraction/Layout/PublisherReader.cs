using System.Text.RegularExpressions;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Layout;

/// <summary>Reads who published a page.</summary>
internal static partial class PublisherReader
{
    private const int LeadLength = 60;

    /// <summary>The publisher: behind its label in a header line, beside the bare date there, or in the dateline of the text.</summary>
    public static Mention<string>? Find(AnalyzedDocument page)
    {
        var headers = page.Lines.Where(line => line.Role is LineRole.Header or LineRole.Byline).ToList();
        return First(page, headers, Labelled(), "labelled")
            ?? First(page, headers, BesideDate(), "beside-date")
            ?? First(page, page.Lines.Where(line => line.Role is LineRole.Header or LineRole.SignatureDate), InBrackets(), "in-brackets")
            ?? First(page, page.Lines.Where(line => line.Role == LineRole.Body).Take(1), Dateline(), "dateline")
            ?? First(page, page.Lines.Where(line => line.Role == LineRole.Body).TakeLast(1), AtTheEnd(), "at-the-end")
            ?? First(page, page.Lines.Where(line => line.Role == LineRole.Body && line.Span.Length > LeadLength), BehindTheText(), "behind-the-text");
    }

    private static Mention<string>? First(AnalyzedDocument page, IEnumerable<Line> lines, Regex pattern, string rule)
    {
        foreach (var line in lines)
        {
            var length = rule == "dateline" ? Math.Min(LeadLength, line.Span.Length) : line.Span.Length;
            var name = pattern.Match(page.Text, line.Span.Start, length).Groups["name"];
            if (name.Success)
            {
                var span = TextSpan.At(name.Index, name.Length);
                return new Mention<string>(Joined(page.WithBracketsAsPrinted(span.In(page.Text), span)), span, rule);
            }
        }

        return null;
    }

    // 党委办公室 巡察办 is one line of two names; Linhai Daily keeps its space.
    private static string Joined(string name) => char.IsAsciiLetter(name[0]) ? name : name.Replace(" ", "", StringComparison.Ordinal).Replace("\u3000", "", StringComparison.Ordinal);

    // Source: Linhai Daily   来源:青石县纪委监委网站   发布机构:市住房中心   【来源:集团纪检监察部】   来源 城南街道办事处
    [GeneratedRegex(
        @"^Source ?: ?(?<name>\p{L}{2,20}(?: \p{L}{2,20}){0,4})|(?:(?<!图片|照片)来源于?|信源|来自|[供发来]稿(?:单位|部门)|稿源|转自|转载自|【发文(?:机构|单位)】|发布(?:机构|单位|部门|处室|科室)|(?<=\| {0,4})部门|信息提供|^发布|^信息提供)(?:(?<=】)|\]? ?[:/ |丨]{1,3})(?!(?:系统|超级|网站)?管理员|admin|(?:19|20)\d\d[-./年]|发布(?:日期|时间) ?:)《?(?<name>(?:[^\s:|,。;】\]\(\)《》]|\([^\s:()]{1,12}\)|(?<!:)(?<! )《[^《》\s]{2,12}》){2,30}?(?: {1,2}\p{IsCJKUnifiedIdeographs}{1,10}(?:办|部|室|处|科|办公室|党委)(?=$| {0,4}[|\p{IsCJKUnifiedIdeographs}])(?! ?:))?)(?:评论员|记者|编辑部)?(?=$|[\s|,。;】\]\)》]|\((?:记者|通讯员|作者)|(?:发布|更新)?(?:时间|日期) ?:|(?:作者|编辑|浏览|点击)[^:]{0,2}:)|供稿 ?: ?(?<name>[^\s:|,。;]{2,30}?(?:办|部|局|委|处|院|中心|网|组|室|科|公司|大学|学校|政府)(?: {1,2}\p{IsCJKUnifiedIdeographs}{1,10}(?:办|部|室|处|科|办公室|党委)(?! ?:))?)(?=$|[\s|])",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Labelled();

    // 2023-02-23 望川先锋 浏览:1306 次   青石发布 · 2023-02-23   县委巡察办 清风青石 2023-02-23   办公室之家 更新时间:2020-04-02
    [GeneratedRegex(
        @"^(?:©?原创 {1,6})?[\(【]?(?:19|20)\d\d ?[-./年] ?\d{1,2} ?[-./月] ?\d{1,2}日?(?:[ T]{0,3}\d{1,2}:\d\d(?::\d\d)?)?[\)】]?[ \t|·]{1,6}(?!星期|第?\d|本[报刊网台]|记者|作者|发[表布]于|评论|阅读|浏览|点击|点赞|字[体号]|分享|打印|转发)(?<name>\p{IsCJKUnifiedIdeographs}[^\s:|,。;】]{1,24})(?=$|[\s|])|^《(?<name>[^》]{2,20})》|《(?<name>[^》]{2,20})》 ?(?:第 ?)?[A-Z]?\d{1,3} ?版|^(?:原创 {1,6}(?:\p{IsCJKUnifiedIdeographs}{2,20} {1,6}(?!\d))?|\p{IsCJKUnifiedIdeographs}{1,18}[办委组局处部会] {1,6}(?!\d))?(?<name>(?!发表于|发布于)\p{IsCJKUnifiedIdeographs}[^\s:|,。;】]{1,24})[ \t|·]{1,6}(?:(?:https?://|www\.)\S{4,60} {1,6})?(?:(?:更新|发布)(?:时间|日期)|(?:19|20)\d\d[-./年]\d|\d{1,2}月\d{1,2}日)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex BesideDate();

    // 【港闻社十一月十二日电】   (宣江巡察 2023年9月19日); an office of the sender signs and does not publish
    [GeneratedRegex(
        @"^[\(【](?<name>(?!\p{IsCJKUnifiedIdeographs}{0,16}(?:巡[视察]办|办公室|巡[视察]组)[ 0-9])[\p{IsCJKUnifiedIdeographs}]{2,20}?) ?(?:(?:(?:19|20)\d\d[-./年] ?\d{1,2}[-./月] ?\d{1,2}日?)|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)[电讯]?[\)】]$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex InBrackets();

    // 整改工作正在进行。(来源:青石发布)
    [GeneratedRegex(@"[\(\[](?:稿件)?(?:来源|稿源) ?: ?(?<name>[^:\(\)\[\]。]{2,30})[\)\]]$", RegexOptions.ExplicitCapture)]
    private static partial Regex AtTheEnd();

    // 任务圆满完成。(青石市纪委监委)
    [GeneratedRegex(@"(?<=。)\((?<name>\p{IsCJKUnifiedIdeographs}{2,12}(?:纪委监委|纪委|巡[视察]办|日报|晚报|[网台]|融媒体中心))\)$")]
    private static partial Regex BehindTheText();

    // 湖南日报2022年12月30日讯(记者…   (廉韵青石)10月17日   瀛海日报讯(记者…   青石眼讯 近日…   【中闻社北京十二月五日电】
    [GeneratedRegex(
        @"^\((?<name>\p{IsCJKUnifiedIdeographs}{2,10})\)(?=\d{1,2}月\d)|^(?!本)(?<name>[\p{IsCJKUnifiedIdeographs}]{2,8}?(?:日报|晚报|新闻网|在线))讯(?= ?\(记者)|^(?!本)(?<name>[\p{IsCJKUnifiedIdeographs}]{2,6})(?<![通资简电快短音喜])讯 (?=\S)|^[【\[]?(?<name>[\p{IsCJKUnifiedIdeographs}]{1,8}?(?:社|网|报|台))\p{IsCJKUnifiedIdeographs}{2,3}(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日(?:讯|电|消息))|^(?<name>[\p{IsCJKUnifiedIdeographs}]{2,10}?) ?(?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}日(?:讯|电|消息)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Dateline();
}
