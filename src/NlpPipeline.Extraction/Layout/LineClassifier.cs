using System.Text.RegularExpressions;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Layout;

/// <summary>Splits a text into lines and decides what each is on the page.</summary>
internal static partial class LineClassifier
{
    private const int LongestTitle = 70;
    private const int LongestSignature = 50;
    private const int HeaderLines = 12;

    public static List<Line> Classify(string text)
    {
        var lines = Split(text).Select(span => new Line(span, RoleByContent(text.AsSpan(span.Start, span.Length)))).ToList();
        MarkTitle(text, lines);
        MarkSignature(text, lines);
        return lines;
    }

    private static IEnumerable<TextSpan> Split(string text)
    {
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            yield return Trim(text, start, end);
            start = end + 1;
        }
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t')
        {
            start++;
        }

        while (end > start && text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private static LineRole RoleByContent(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
        {
            return LineRole.Blank;
        }

        return line.Length > 120 ? LineRole.Body
            : Furniture().IsMatch(line) ? LineRole.Furniture
            : Byline().IsMatch(line) ? LineRole.Byline
            : Header().IsMatch(line) ? LineRole.Header
            : LineRole.Body;
    }

    // The headline is the first short line without a full stop; a page that opens with a paragraph has none.
    private static void MarkTitle(string text, List<Line> lines)
    {
        var seen = 0;
        for (var i = 0; i < lines.Count && seen < HeaderLines; i++)
        {
            if (lines[i].Role == LineRole.Body)
            {
                if (IsTitle(text, lines[i].Span))
                {
                    lines[i] = lines[i] with { Role = LineRole.Title };
                }

                return;
            }

            seen += lines[i].Role == LineRole.Blank ? 0 : 1;
        }
    }

    private static bool IsTitle(string text, TextSpan span) =>
        span.Length <= LongestTitle && text[span.End - 1] is not ('。' or ';' or ',' or ':');

    private static void MarkSignature(string text, List<Line> lines)
    {
        for (var i = lines.Count - 1; i > 0; i--)
        {
            var span = lines[i].Span;
            if (lines[i].Role is LineRole.Blank or LineRole.Furniture or LineRole.Byline)
            {
                continue;
            }

            var content = text.AsSpan(span.Start, span.Length);
            if (DateLine().IsMatch(content))
            {
                lines[i] = lines[i] with { Role = LineRole.SignatureDate };
            }
            else if (span.Length <= LongestSignature && lines[i].Role == LineRole.Body && Signature().IsMatch(content))
            {
                lines[i] = lines[i] with { Role = LineRole.Signature };
            }
            else
            {
                return;
            }
        }
    }

    // 主办单位:青石县纪委监委  湘ICP备00000000号
    [GeneratedRegex(@"ICP备|公网安备|版权所有|网站标识码|技术支持|主办单位|承办单位|主办:|承办:|[上下]一[篇条]|返回顶部|打印本页|关闭窗口|【关闭】|【打印】|当前位置|相关链接|相关阅读|分享到|扫一扫|^首页|^PAGE|^\d{1,3}$|网站地图|设为首页|联系我们|免责声明")]
    private static partial Regex Furniture();

    // (通讯员 王小明)  责任编辑:李四
    [GeneratedRegex(@"^[\(\[【]?(?:本报|本网|全媒体)?(?:记者|通讯员|特约通讯员|见习记者|撰稿|供稿|摄影|图/文|文/图|责任编辑|责编|编辑|校对|审核|[一二三]审|终审|监制|来稿|投稿)[:/ \)]|(?:记者|通讯员) ?[\p{IsCJKUnifiedIdeographs} 、]{2,20}[\)\]】]$")]
    private static partial Regex Byline();

    // 来源:青石县纪委监委网站 发布时间:2023-05-10 09:30 浏览次数:120
    [GeneratedRegex(@"^(?:信息)?来源[:/ ]|^(?:文章|稿件|新闻)来源|发[布表][时日][间期]|发布于|^发布:|^时间:|^日期:|^作者:|(?:浏览|点击|阅读|访问)(?:次数|量|数)?[:(]|^字[号体]:|^【字[号体]|^索引号|^(?:19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?(?: +\d\d:\d\d(?::\d\d)?)?(?: +来源.{0,40})?$")]
    private static partial Regex Header();

    // 2023年5月10日   二〇二三年五月十日
    [GeneratedRegex(@"^[(]?(?:[\d〇○O零一二三四五六七八九]{4}) ?年 ?[\d一二三四五六七八九十]{1,3} ?月 ?[\d一二三四五六七八九十]{1,3} ?日?[)]?$")]
    private static partial Regex DateLine();

    // 中共青石县委第三巡察组   市委巡察工作领导小组办公室
    [GeneratedRegex(@"^[^,。:;]{2,40}(?:巡[视察]组|办公室|委员会|党[组委]|巡[视察]办|领导小组)$")]
    private static partial Regex Signature();
}
