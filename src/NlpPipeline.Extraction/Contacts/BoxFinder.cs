using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Linking.Tables;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Contacts;

/// <summary>Finds boxes for reports with their places; a box without a place counts only where no other has one.</summary>
internal static partial class BoxFinder
{
    // 意见箱   征求意见信箱   巡察专用信箱   “民情直通”意见箱; a word for letters alone (专用信箱) is no box
    private const string BoxWord =
        "(?:(?:专用|专门|工作|群众|干部|职工|线索|问题|公开|流动|固定){0,2}(?:征求|征集|收集|反馈|意见|建议|举报|检举|控告|联系|民意|民情|民声|信访|巡[视察]组?|监督|反映|诉求|投诉){1,3}(?:专用|专门|工作|反馈|收集|征集){0,2}信?箱|(?:意 {1,6}见|举 {1,6}报) {1,6}箱)";

    private const string Verb = "(?:设置|设立|设有|设|增设|开设|摆放|安装|安放|安置|放置|悬挂|张挂|加挂|挂设|布置|布设|配备|配置|钉|挂|摆|(?<!投)放)";

    // 张贴公告、   张贴公告并: a first thing done at the places; behind a comma the boxes stand there too where the places are spots (县教育局大门口张贴公告,设置举报箱),
    // else they may stand elsewhere (在各被巡察单位张贴公告,设立了举报箱)
    private const string NoticePosted = "(?:[张粘]贴[^,。;、\\n]{1,14}?(?:、(?:公布[^,。;、\\n]{1,14}、)?(?:并|和|及)?|并)|(?<=[口前楼厅栏处旁侧室梯岗亭](?:等[处地]?)?(?:分别|均|都|已){0,2})[张粘]贴[^,。;、\\n]{1,14}?,(?:公布[^,。;\\n]{1,24},)?(?:并|且|还)?)?";

    // 分别   均已   也
    private const string Adverbs = "(?:为[^,。;]{0,8}巡[视察]组|各自?|分别|均|都|同时|同步|统一|专门|集中|还|也|已|将|另外?|共|再|,){0,3}";

    private const string PlaceNoun = "(?:地[址点方]|位置|场所|点位?|处所?|方位)";

    // 等处   等单位公共场所
    private const string Etc = "(?:等(?:[0-9一二两三四五六七八九十]{1,2}[个处])?(?:单位|部门|科室)?(?:的)?(?:地|处|办公场所|公共场所|公共区域|醒目位置|显著位置|显眼位置|醒目处|场所|地点|位置)?)?";

    // (3个):   设置地点:   设在   : behind the word for the box, then the places
    private const string LabelTail = "”?(?:\\([^()\\n]{0,12}\\))?(?:,?共?" + Verb + "?[一二两三四五六七八九十0-9]{1,2}[个处只],?)?(?:[。,;] ?(?=(?:设置)?(?:地点|位置|地址)[:为在]))?(?:的?(?:" + Verb + "|投递|具体){0,2}(?:" + PlaceNoun + ")?)?(?:: ?|[ \\t] ?|(?<=" + PlaceNoun + ")[在为是]:? ?|,位置(?=在)|,(?=" + Verb + "[在于]))(?:" + Adverbs + "(?:(?:" + Verb + "|设置)[在于]|位于|置于|(?<=位置|地点)在):?|(?<=[: \\t为是]|(?:位置|地点)在))(?<places>[^。\\n\\t|]{2})";

    private const int LongestRest = 6;
    private const int LongestBoxWord = 20;
    private const int LongestList = 300;
    private const int LabelReach = 70;

    private static readonly WordSet PlainBox = new(["信箱", .. StretchedLabels.Of('信', '箱')]);
    private static readonly WordSet BoxMark = new(["箱"]);

    // The last characters of BoxWord, so that 电子邮箱 and 邮政信箱 open no window: keep the two in step.
    private static readonly WordSet BoxEnds = new([.. StretchedLabels.Of('见', '箱'), .. StretchedLabels.Of('报', '箱'), .. "见议报举告系意情声访视察督映求诉用门作馈集组".SelectMany(last => (string[])[last + "箱", last + "信箱"])]);

    // Places stand in front of the box or behind it: how far a match reaches on either side of the anchor.
    private static readonly (Regex Pattern, WordSet Anchors, int Before, int After)[] PlacePatterns =
    [
        (PlacedIn(), BoxEnds, 200, 3),
        (SetAt(), BoxEnds, 140, 3),
        (PutInto(), BoxEnds, 130, 3),
        (Bracketed(), BoxEnds, LongestBoxWord, 100),
        (Labelled(), BoxEnds, LongestBoxWord, LabelReach),
        (LabelledPlainly(), PlainBox, 16, LabelReach),
        (Itemised(), BoxEnds, LongestBoxWord, 440),
        (Before(), BoxEnds, 60, 100),
    ];

    public static void Find(ContactCandidates candidates, Kind kind)
    {
        if (!candidates.Text.Contains('箱', StringComparison.Ordinal))
        {
            return;
        }

        var taken = new CoveredText(candidates.Text.Length);
        var found = OfferCells(candidates, taken);
        foreach (var places in PlaceLists(candidates.Text))
        {
            found |= OfferPlaces(candidates, places, taken);
        }

        if (!found && kind is not (Kind.Withdrawal or Kind.Feedback or Kind.Rectification))
        {
            OfferBareBox(candidates);
        }
    }

    private static IEnumerable<TextSpan> PlaceLists(string text)
    {
        foreach (var (pattern, anchors, before, after) in PlacePatterns)
        {
            foreach (var match in AnchoredSearch.Matches(pattern, text, anchors, before, after))
            {
                var places = match.Groups["places"];
                yield return new TextSpan(places.Index, after == LabelReach ? EndOfList(text, places.Index) : places.Index + places.Length);
            }
        }
    }

    // What is labelled reaches to the end of its sentence or cell; the pattern stops at its beginning, so that its windows stay small.
    private static int EndOfList(string text, int start)
    {
        var limit = Math.Min(text.Length, start + LongestList);
        for (var end = start; ; end++)
        {
            var length = text.AsSpan(end, limit - end).IndexOfAny("。\n\t|");
            if (length < 0)
            {
                return limit;
            }

            end += length;
            if (text[end] != '\n' || end == start || text[end - 1] != ';' || !NextItem().IsMatch(text, end + 1))
            {
                return end;
            }
        }
    }

    // 举报箱:1.一楼东侧;⏎|2.|门卫室旁;
    [GeneratedRegex(@"\G ?\d{1,2}[.、)]")]
    private static partial Regex NextItem();

    private static bool OfferCells(ContactCandidates candidates, CoveredText taken)
    {
        var found = false;
        var cells = candidates.Page.Tables.SelectMany(table => table.Rows).SelectMany(row => CellsOf(candidates.Text, row));
        foreach (var cell in TableColumns.CellsBelow(candidates.Page, Heading()).Concat(cells).SelectMany(cell => CellPlaces.Split(candidates.Text, cell)))
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
        foreach (var match in AnchoredSearch.Matches(Bare(), candidates.Text, BoxMark, before: LongestBoxWord, after: 60))
        {
            candidates.Offer(new Contact(ContactType.Box, null), TextSpan.At(match.Index, match.Length), "box");
        }
    }

    // 在[一楼大厅、东门]设意见箱   在[各村]张贴公告、设置意见箱
    [GeneratedRegex("(?:在|于|位于)(?<places>(?:(?![张粘]贴|公布|开通|公开|发布|现场工作|,[并还另也]?在)[^。;:\\n箱]){2,120}?)" + Etc + NoticePosted + Adverbs + "(?:" + Verb + "[了有上]?[^,。;\\n]{0,14}?" + BoxWord + "|(?:摆放|安装|安放|放置|悬挂|张挂|挂设)[了有]?[^,。;\\n]{0,6}(?:专用|专门)信箱)", RegexOptions.ExplicitCapture)]
    private static partial Regex PlacedIn();

    // [东门]设举报箱   [各被巡察单位]门口设“联系信箱”
    [GeneratedRegex("(?<=^|[,。;:\\n)] ?)(?<places>(?:[^,。;:\\n()“”在箱]|\\([^()\\n]{1,24}\\)){2,80}?)" + Adverbs + Verb + "[了有]?[^,。;\\n]{0,14}?" + BoxWord)]
    private static partial Regex SetAt();

    // 设立举报信箱([办公楼一层东侧、选矿厂门卫旁])   意见箱(位于[大楼门厅])   意见箱(地点:[一楼])   意见箱2个([县水利局、县水文站]各1个)
    [GeneratedRegex(BoxWord + "”?(?:,?共?[一二两三四五六七八九十0-9]{1,2}[个处只])?\\((?:(?:" + Verb + "?[在于]|位于|(?:" + PlaceNoun + "):)(?<places>[^()\\n:]{2,80})|(?<places>[^()\\n:]{3,80}?)(?=,?各设?[一1-9]?[个只处]\\))|(?<places>[^()\\n:]{3,80}[侧旁门口厅内外处室楼院下边前廊]))(?:,?各设?[一二1-9]?[个只处])?\\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Bracketed();

    // 将信件投入设在[市信访局接访大厅]的联系信箱   投进[一楼大厅]的意见箱   可投[一楼大厅]的意见箱
    [GeneratedRegex("(?:" + Verb + "[在于到至]|位于|投[入放进递送到至]{1,2}|可投(?![入放进递送到至]))(?![至到]?(?:位于|" + Verb + "[在于]))(?<places>[^,。;:\\n箱]{2,80}?)(?:的|(?=“))[^,。;\\n]{0,14}?" + BoxWord)]
    private static partial Regex PutInto();

    // 意见箱:[一楼东侧]   举报箱设于[村口公告栏旁]   意见箱 [东门、一楼]   意见箱安置地点:[公示栏旁]   举报箱三个,分别在[…]   意见箱在[二楼楼道]   举报箱两只,[一只挂在一楼,一只挂在连廊]   意见箱三只,[甲村村部、乙村村部]各一只
    [GeneratedRegex("(?:" + BoxWord + "[0-9①②③④⑤一二三四五六]?)" + LabelTail + "|" + BoxWord + "”?(?:,?共?[一二两三四五六七八九十0-9]{1,2}[个处只]|\\([^()\\n]{1,8}\\))?" + Adverbs + "(?:" + Verb + "[在于]|位于|置于|(?<=分别)在|[在于](?=[^,。;:、\\n设]{2,30}[口旁侧楼厅室道院前外内处栏梯岗层廊亭](?:[,;。、]|$))):?(?<places>[^。\\n\\t|]{2})|" + BoxWord + "”?,?共?[一二两三四五六七八九十0-9]{1,2}[个处只],(?:其中)?(?=另?一[个处只](?:" + Verb + "|位于|在)|[^。;\\n箱]{4,50}各(?:设|放|挂)?[一1][个处只](?:[,。;]|$))(?<places>[^。\\n\\t|]{2})", RegexOptions.ExplicitCapture)]
    private static partial Regex Labelled();

    // 信箱:[白沙乡政府门口]   3.投信箱:[白沙乡政府门口], at the beginning of a line or an item, where no postal box follows
    [GeneratedRegex("(?<=(?:^|\\n|[;。]) {0,8}(?=信 {0,6}箱(?!: ?[^,。;:\\n]{2,28}[路街巷道]\\d{1,4}号))|[0-9)] {1,4}|(?:^|[\\n.、);。]) {0,8}投)信 {0,6}箱(?!: ?[^\\n ]{0,30}[信邮分]箱)" + LabelTail, RegexOptions.ExplicitCapture)]
    private static partial Regex LabelledPlainly();

    // 举报箱(共7处):⏎[①一楼东厅 ②北门]   ⏎意见箱⏎[机关一楼电梯厅、项目部食堂门口]⏎
    [GeneratedRegex("(?<=\\n {0,4})" + BoxWord + " ?\\n {0,4}(?<places>[^。;:\\n]{2,100}[侧旁门口厅内外处室楼院下边前廊栏梯]) ?(?=\\n|$)|" + BoxWord + "(?:\\([^()\\n]{0,12}\\))?: ?\\n ?(?<places>①[^。\\n]{2,400})", RegexOptions.ExplicitCapture)]
    private static partial Regex Itemised();

    // 现场投递:[一楼信访室门口]意见箱   意见箱[老戏台旁]有一个   设意见箱,[农贸市场出口]也有一个   ,[总部一楼大厅]的意见箱每周开启
    [GeneratedRegex("(?<=(?:^|[,。;\\n]) ?)(?<places>(?![^,。;:\\n]{0,20}[投设放挂装打])[^,。;:\\n()“”箱在往至向]{3,40}[侧旁门口厅内外处室楼院下边前])的" + BoxWord + "(?=[^,。;]{0,8}(?:开启|开箱|收取|取件))|(?<=投[递放入箱]: ?|[送交投][到至] ?)(?<places>[^,。;:\\n()“”、]{3,40}[侧旁门口厅内外处室楼院下边前])(?:的)?" + BoxWord + "|(?<=[在往至到向])(?<places>[^,。;:\\n()“”、在往至到向]{3,40})的" + BoxWord + "(?=[^,。;]{0,6}投)|(?<=箱[^。\\n]{0,60}[还另]在)(?<places>[^,。;:\\n()“”在]{3,60})(?:加挂|加设|另设|增设|也设)[一二两三0-9]{1,2}[个处只]|(?<=[见报]箱|箱,|箱[^。;\\n]{2,40}有一[个只],)(?<places>[^,。;:\\n()“”箱在有]{3,40}?)也?有一[个只]", RegexOptions.ExplicitCapture)]
    private static partial Regex Before();

    // 意见箱位置
    [GeneratedRegex("^" + BoxWord + "[^,。;]{0,6}$")]
    private static partial Regex Heading();

    // 设举报箱
    [GeneratedRegex("(?<!设置好)" + BoxWord + "(?!”?: ?(?:[A-Za-z0-9][A-Za-z0-9._-]*@|[^,。;\\n]{1,24}信箱))")]
    private static partial Regex Bare();
}
