using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Linking.Tables;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Contacts;

/// <summary>Finds boxes for reports with their places; a box without a place counts only where no other has one.</summary>
internal static partial class BoxFinder
{
    private const string BoxWord = "(?:征求意见箱|意见反馈箱|意见征集箱|信访箱|检举箱|联系箱|民意箱|意见收集箱|意见建议箱|意见信箱|意见箱|举报箱|联系信箱|举报信箱|巡[视察]信箱|征求意见信箱|意见举报箱)";

    private const int LongestRest = 6;
    private const int LongestBoxWord = 8;

    private static readonly WordSet BoxMark = new(["箱"]);
    private static readonly WordSet BoxWords = new(AlternativesOf(BoxWord));

    // Places stand in front of the box or behind it: how far a match reaches on either side of the anchor.
    private static readonly (Regex Pattern, WordSet Anchors, int Before, int After)[] PlacePatterns =
    [
        (PlacedIn(), BoxWords, 160, LongestBoxWord),
        (SetAt(), BoxWords, 120, LongestBoxWord),
        (PutInto(), BoxWords, 110, LongestBoxWord),
        (Bracketed(), BoxWords, 2, 100),
        (Labelled(), BoxMark, 16, 420),
        (Itemised(), BoxWords, 2, 440),
    ];

    public static void Find(ContactCandidates candidates, Kind kind)
    {
        if (!candidates.Text.Contains('箱', StringComparison.Ordinal))
        {
            return;
        }

        var taken = new CoveredText(candidates.Text.Length);
        var found = OfferCells(candidates, taken);
        foreach (var group in PlaceLists(candidates.Text))
        {
            found |= OfferPlaces(candidates, TextSpan.At(group.Index, group.Length), taken);
        }

        if (!found && kind is not (Kind.Withdrawal or Kind.Feedback or Kind.Rectification))
        {
            OfferBareBox(candidates);
        }
    }

    private static IEnumerable<Group> PlaceLists(string text)
    {
        foreach (var (pattern, anchors, before, after) in PlacePatterns)
        {
            foreach (var match in AnchoredSearch.Matches(pattern, text, anchors, before, after))
            {
                yield return match.Groups["places"];
            }
        }
    }

    private static IEnumerable<string> AlternativesOf(string group) => group["(?:".Length..^1].Split('|')
        .SelectMany(word => (string[])[word.Replace("[视察]", "视", StringComparison.Ordinal), word.Replace("[视察]", "察", StringComparison.Ordinal)])
        .Distinct();

    private static bool OfferCells(ContactCandidates candidates, CoveredText taken)
    {
        var found = false;
        var cells = candidates.Page.Tables.SelectMany(table => table.Rows).SelectMany(row => CellsOf(candidates.Text, row));
        foreach (var cell in TableColumns.CellsBelow(candidates.Page, Heading()).Concat(cells))
        {
            found |= OfferPlaces(candidates, cell, taken);
        }

        return found;
    }

    // 第二办公楼五层⏎茶水间旁: a place that was broken over two lines.
    private static List<TextSpan> CellsOf(string text, TableRow row)
    {
        var cells = new List<TextSpan>();
        foreach (var span in row.Cells.Where(cell => cell.Column == ColumnKind.Box).Select(cell => cell.Span))
        {
            if (cells.Count > 0 && span.Length <= LongestRest && span.Start - cells[^1].End <= 2 && text[cells[^1].End - 1] is '楼' or '层' or '院')
            {
                cells[^1] = new TextSpan(cells[^1].Start, span.End);
            }
            else
            {
                cells.Add(span);
            }
        }

        return cells;
    }

    private static bool OfferPlaces(ContactCandidates candidates, TextSpan list, CoveredText taken)
    {
        if (taken.Touches(list))
        {
            return true;
        }

        var found = false;
        foreach (var (value, span) in BoxPlaces.Read(candidates.Text, list))
        {
            found |= candidates.Offer(new Contact(ContactType.Box, value), span, "box-at-place");
            taken.Cover(span);
        }

        return found;
    }

    private static void OfferBareBox(ContactCandidates candidates)
    {
        foreach (var match in AnchoredSearch.Matches(Bare(), candidates.Text, BoxMark, before: 12, after: 1))
        {
            candidates.Offer(new Contact(ContactType.Box, null), TextSpan.At(match.Index, match.Length), "box");
        }
    }

    // 在[一楼大厅、东门]设意见箱
    [GeneratedRegex("(?:在|于|位于)(?<places>[^。;:\\n]{2,120}?)(?:等(?:地|处|办公场所|醒目位置|显著位置)?)?(?:,)?(?:各|分别|均|都|同时)?(?:设[置立有]?|摆放|悬挂|安装|安放|放置|设置固定)[了有]?[^,。;\\n]{0,14}?" + BoxWord)]
    private static partial Regex PlacedIn();

    // [东门]设举报箱   [各被巡察单位]门口设“联系信箱”
    [GeneratedRegex("(?<=^|[,。;:\\n)] ?)(?<places>[^,。;:\\n()“”在]{2,80}?)(?:各|分别|均|都)?(?:设[置立有]?|摆放|悬挂|安装|放置)[了有]?[^,。;\\n]{0,14}?" + BoxWord)]
    private static partial Regex SetAt();

    // 设立举报信箱([办公楼一层东侧、选矿厂门卫旁])
    [GeneratedRegex(BoxWord + "\\((?<places>[^()\\n:]{3,80}[侧旁门口厅内外处室楼院下边前])\\)")]
    private static partial Regex Bracketed();

    // 将信件投入设在[市信访局接访大厅]的联系信箱
    [GeneratedRegex("(?:设[置立]?[在于]|放置?[在于]|位于|安装在)(?<places>[^。;:\\n]{2,80}?)的[^,。;\\n]{0,6}?" + BoxWord)]
    private static partial Regex PutInto();

    // 意见箱:[一楼东侧]   举报箱设于[村口公告栏旁]   意见箱 [东门、一楼]
    [GeneratedRegex("(?:" + BoxWord + "|(?<=(?:^|\\n|[;。]) {0,8}(?=信箱(?!: ?[^,。;:\\n]{2,28}[路街巷道]\\d{1,4}号))|[0-9)] {1,4})信箱(?!: ?[^\\n ]{0,30}[信邮分]箱))”?(?:\\([^()\\n]{0,12}\\))?(?:设置|安放|摆放|投递)?(?:地[址点]|位置)?(?:,?共?(?:设[置立]?)?[一二三四五六七八九十0-9]{1,2}[个处],?)?(?:: ?|[ \\t] ?|,位置(?=在))?(?:分?别?均?(?:设在|(?<=位置)在|设于|设置在|设置于|位于|安放在|安放于|放置在|放置于|摆放在|摆放于|悬挂在|悬挂于|安装在|安装于|设立在|设立于|置于|挂在|挂于):?|(?<=[: \\t]))(?<places>[^。\\n\\t|]{2,300})")]
    private static partial Regex Labelled();

    // 举报箱(共7处):⏎[①一楼东厅 ②北门]
    [GeneratedRegex(BoxWord + "(?:\\([^()\\n]{0,12}\\))?: ?\\n ?(?<places>①[^。\\n]{2,400})")]
    private static partial Regex Itemised();

    // 意见箱位置
    [GeneratedRegex("^" + BoxWord + "[^,。;]{0,6}$")]
    private static partial Regex Heading();

    // 设举报箱
    [GeneratedRegex("(?<!设置好)" + BoxWord)]
    private static partial Regex Bare();
}
