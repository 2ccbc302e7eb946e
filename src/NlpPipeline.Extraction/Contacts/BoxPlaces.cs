using System.Text.RegularExpressions;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Contacts;

/// <summary>A printed list of places → one place each, with shared endings restored.</summary>
internal static partial class BoxPlaces
{
    private const int LongestPlace = 60;

    /// <summary>The places of <paramref name="list"/> with their spans; a value is null for a place that the text does not name.</summary>
    public static IReadOnlyList<(string? Value, TextSpan Span)> Read(string text, TextSpan list)
    {
        var items = Split(text, list).ToList();
        var isNumbered = Numbered().IsMatch(list.In(text));
        return [.. items.Select((item, i) => Restore(text, item, isNumbered ? "" : EndingBehind(text, items.Skip(i + 1))))];
    }

    // 县水利局、县妇联|一楼大厅|和县信访局: in a list without numbers what stands behind the next name that has more than its name holds for those before it, unless it
    // belongs to a floor of that one: 图书馆负一层书吧门口.
    private static string EndingBehind(string text, IEnumerable<TextSpan> items) =>
        items.Select(item => SharedEnding().Match(item.In(text))).FirstOrDefault(ending => ending.Success) is { } next && !OnFloor().IsMatch(next.Result("$`")) ? next.Value : "";

    private static IEnumerable<TextSpan> Split(string text, TextSpan list)
    {
        var start = list.Start;
        var printed = list.In(text);
        foreach (Match mark in (Numbered().IsMatch(printed) ? NumberedMark() : Mark()).Matches(printed))
        {
            var end = list.Start + mark.Index;
            if (Trim(text, start, end) is { } item)
            {
                yield return item;
            }

            start = end + mark.Length;
            if (mark.Groups["end"].Success)
            {
                yield break;
            }
        }

        if (Trim(text, start, list.End) is { } last)
        {
            yield return last;
        }
    }

    private static TextSpan? Trim(string text, int start, int end)
    {
        var lead = Lead().Match(text, start, end - start);
        start = lead.Success ? lead.Index + lead.Length : start;
        var tail = Tail().Match(text, start, end - start);
        end = tail.Success ? tail.Index : end;
        var span = new TextSpan(start, end);
        if (InspectedUnits().Match(text, start, end - start) is { Success: true } units && units.Index == start)
        {
            return TextSpan.At(start, units.Length);
        }

        return span.Length is < 2 or > LongestPlace || NoPlace().IsMatch(span.In(text)) ? null : span;
    }

    private static (string? Value, TextSpan Span) Restore(string text, TextSpan item, string ending) =>
        InspectedUnits().Match(item.In(text)) is { Success: true } units
            ? (units.Value, TextSpan.At(item.Start + units.Index, units.Length))
            : (Complete(item.In(text).Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal), ending), item);

    private static string Complete(string place, string ending) =>
        ending.Length > 0 && Organization().IsMatch(place) && !place.EndsWith(ending, StringComparison.Ordinal) && Suits(place, ending) ? place + ending : place;

    // 县水利局、桃源镇|政府大院: only what has such an office shares its yard.
    private static bool Suits(string place, string ending) => ending[0] switch
    {
        '政' or '人' => place[^1] is '镇' or '乡',
        '办' when ending.StartsWith("办事处", StringComparison.Ordinal) => place[^1] == '道',
        '村' => place[^1] == '村',
        '居' => place[^1] == '区',
        '便' or '党' => place[^1] is '镇' or '乡' or '道' or '村' or '区',
        _ => true,
    };

    // 、   ;   ①   2.   和 behind a place   被巡察单位|以及   东门一个|,西门一个
    [GeneratedRegex("[;]|、(?![市区县旗州]{1,3}(?:、[市区县旗州]){0,2}\\))|[①②③④⑤⑥⑦⑧⑨⑩]|(?<=[厅口楼室处旁侧门栏院边前内外岗亭场局心府委校院镇乡村站所馆司关园部厂库队点廊梯下间层店厦舍台房])[ ,]?(?:以及|和(?!城乡)|及(?!其)|与)(?![^、,;]{1,14}之间)|(?<=[中小大]学)(?:以及|和|及(?!其)|与)|(?:以及|和|及|与)(?=各?被巡)|(?<=被巡[视察]单位)(?:以及|和|及|与)|(?<=[一二两三四0-9][个处只]),(?=[^,。;:]{2,44}(?:各?[一二两三四0-9][个处只])(?:[;,。]|$))|,(?=(?:第[一二三四五六七八九十]{1,3}巡[视察]组|[一二三四五六七八九十]{1,3}组)的?(?:设|位于|在))|,(?=各被巡|[^,。;:、]{0,20}[见报系]箱(?:分别|均)?(?:设|位于|放|在|挂)|[^,。;:、]{2,24}[楼门厅口旁侧室处外内院岗栏梯站廊](?:[;、,。]|$))|(?<end>(?:,|:|\\((?!(?:[县市区旗州院系校所、]{1,6}|单位|学校|社区|党组织|部门|居|街道|镇街|乡镇|园区|镇|乡|村|街|中心|科室|分局)\\)|[^()\n]{1,30}[路街号楼院][^()\n]{0,20}\\)|[^()\n:]{1,10}[层厅口侧旁门梯栏内外室]\\)|院内\\))| {2,}(?=[^ :]{2,6}:)))")]
    private static partial Regex Mark();

    // ①   1.
    [GeneratedRegex("^ ?(?:①|\\(?1 ?[.、)])")]
    private static partial Regex Numbered();

    // ;2.   ②   ,受理时间
    [GeneratedRegex("[;。]|[①②③④⑤⑥⑦⑧⑨⑩]|(?<=[^0-9(])(?=\\(?\\d{1,2}[.、)])|(?<end>:)")]
    private static partial Regex NumberedMark();

    // 设在   :   1.   一是   地点:   第一巡察组设在
    [GeneratedRegex("\\G[ :\\t]*(?:\\(?\\d{1,2}[.、)] ?|[①-⑩] ?|[一二三四五六七八九]是)?(?:地[点址]|位置)?:?(?:(?:第[一二三四五六七八九十]{1,3}巡[视察]组|[一二三四五六七八九十]{1,3}组)的?(?=设|位于|在))?(?:另?[一1][个处只](?=[设放挂摆安悬位在]))?(?:[^,、;]{0,20}[见报系]箱(?=设|位于|放|在|挂|分别))?(?:分别)?(?:并|还)?(?:同时)?(?:设在|设于|位于|放置在|(?:挂|放|摆放|悬挂|安放|安装|设置)[在于]|已?在|就在)?")]
    private static partial Regex Lead();

    // 等处   各   ,   各1个
    [GeneratedRegex("(?:(?:各|共)?设?[一二三四五六0-9]{1,2}[个处只]|(?<=[\\p{IsCJKUnifiedIdeographs})]{2})的?(?:醒目|显著|显眼|明显)(?:的?位置|处|地方)|等(?:单位|部门)?(?:地|处|办公场所|公共场所|公共区域|场所|醒目位置|显著位置|地点)?|[二两三四五六七八九十]处|[二两三四五六七八九十]个(?:地方|地点|位置)|各|分别|均|都|也|已|还|悬挂|摆放|安装|放置|设置|,|\\.| )+$")]
    private static partial Regex Tail();

    // 30   单位醒目处   被巡察单位(except 各被巡察单位)   电话   *号楼*室
    [GeneratedRegex("\\*|^[0-9: —~-]+$|指定(?:的|地点|位置|场所)?$|^(?:[也或可](?=[^、]{0,4}$)|[^、]{0,6}巡[视察]组(?:统一|分别|将|还|均)?$|(?:另|还|并|也|同时|专门)设有?(?![在于置])|被巡[视察](?!单位|党组织|部门|学[院校]|医院|企业|公司|[村县市区镇乡])|(?:社区|村)$|期间|各(?:巡[视察])?组|各单位|单位|此|我|醒目|显著|同时|受理|巡[视察]期间|其)|醒目|显著|(?:接待|接访|来访|联系|办公)(?:地[点址]|时间)|[信邮]箱|[见报]箱[0-9]|@|投[递放入]|欢迎|电话|邮箱|短信|期间|张贴|公告[^栏]|时间|反映|举报|来访|开通|设[立置]|受理|公布|(?:地址|方式|联系|时间|网站|公众号|官网|平台)$")]
    private static partial Regex NoPlace();

    // 各被巡察单位|门口   各被巡村(居)委会|显著位置   各被巡察单位职工食堂门口: a door is every unit's, a canteen is a place of its own
    [GeneratedRegex("(?:各|每个)?被巡[视察]?(?:单位|党组织|部门(?:\\(单位\\))?|村(?:\\([社居]区?\\))?(?:委会|村部)?)(?:(?:职工|机关|学生|员工)?(?:食堂|餐厅|宿舍楼?|图书馆|文化礼堂|(?:便民|党群)服务中心)(?:门口|门前|入口处?|大厅|内|旁)?)?")]
    private static partial Regex InspectedUnits();

    // 县水利局、县教育局[门口]   桃源镇、花溪镇[政府大院]   东村、西村[村委会门口]
    [GeneratedRegex("(?:人民政府|(?:(?<=[镇乡])(?:人民)?政府|(?<=街道)办事处|(?<=村)村(?:委会|部)|(?<=社区)居委会|(?<=[镇乡道村区])(?:便民|党群)服务中心)(?:办公楼|大楼|综合楼)?(?:大院|院内|大?门口|大门|门前|一楼大厅|一楼|大厅|门厅|公示栏|公告栏)?|(?:[东南西北]门岗|门岗|(?<!政府|机关)大院|大?门口|大门外?|(?<=[局委办院会社心司团镇乡道村校学部所站关府园])(?:办公大?楼|综合楼|机关|行政楼|院内|一楼|传达室|门卫|门厅|信访室|值班室|收发室|宣传栏|电梯)[^、]{0,8}|一楼大厅|办公楼大厅|(?<!政务|服务|办事|办证|审批)大厅|门卫室|公示栏旁?|公告栏旁?|办公楼一楼|一楼))$")]
    private static partial Regex SharedEnding();

    // 图书馆负一层书吧
    [GeneratedRegex("[0-9一二三四五六七八九十][楼层]")]
    private static partial Regex OnFloor();

    // 县水利局
    [GeneratedRegex("(?:局|委|办|(?<!大)院|会|社|中心|公司|集团|镇|乡|街道|村|社区|学校|大学|中学|小学|党校|部|所|站|机关|政府|园|检察室|警务室|法庭)$")]
    private static partial Regex Organization();
}
