using System.Text.RegularExpressions;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Contacts;

/// <summary>Finds streets and rooms to write to or visit: text behind a label or verb that looks like an address.</summary>
internal static partial class AddressFinder
{
    // What every match of Announced holds: keep the two in step.
    private static readonly WordSet Labels = new(
        ["地址", "地点", "接访", "接待", "来信", "来访", "当面反映", "信函", "信件", "书信", "函件", "面谈", "写信", "上门", "驻地", "信箱", "寄至", "寄到", "寄往", "请寄", "统一寄", "信件寄", "办公室设", "场所", "邮寄", "驻点", .. StretchedLabels.Of('信', '箱'), .. StretchedLabels.Of('地', '址')]);

    private static readonly WordSet PostcodeLabels = new(["邮编", "邮政编码"]);

    private static readonly WordSet RoomWords = new(["组在"]);

    private static readonly WordSet RoomEnds = new([.. "。;\n".SelectMany(end => (string[])[$"房间{end}", $"室{end}"])]);

    private static readonly WordSet ReceptionWords = new(["接待窗口", "接待室", "接待点", "接待处", "接访点", "接访室", "接访处"]);

    // What every match of Visit holds: keep the two in step.
    private static readonly WordSet VisitVerbs = new(
        ["可到", "可前往", "可直接", "可去", "可至", "可在", "请到", "请前往", "请直接", "请去", "请至", "请在", "送达", "送至", "送到", "递交", "交至", "交到", "驻地(", "组住", ",到", ";到", "或到", "、到"]);

    // How far a match reaches on either side of the anchor.
    private static readonly (Regex Pattern, WordSet Anchors, int Before, int After)[] OtherPatterns =
    [
        (BelowHeading(), Labels, 12, 72),
        (BehindPostcode(), PostcodeLabels, 2, 72),
        (Visit(), VisitVerbs, 56, 56),
        (RoomOfTeam(), RoomWords, 200, 40),
        (RoomBehindContact(), RoomEnds, 48, 3),
    ];

    public static void Find(ContactCandidates candidates)
    {
        var taken = new CoveredText(candidates.Text.Length);
        foreach (var match in AnchoredSearch.Matches(Announced(), candidates.Text, Labels, before: 12, after: 90))
        {
            var value = match.Groups["value"].ValueSpan;
            if (!MailboxFinder.IsLettered(value) && !(match.Value.StartsWith("邮政信箱", StringComparison.Ordinal) && MailboxFinder.IsNumberOfBox(value)))
            {
                Decide(candidates, SpanOf(match.Groups["value"]), taken);
            }
        }

        foreach (var (pattern, anchors, before, after) in OtherPatterns)
        {
            foreach (var match in AnchoredSearch.Matches(pattern, candidates.Text, anchors, before, after))
            {
                Decide(candidates, SpanOf(match.Groups["value"]), taken);
            }
        }

        foreach (var cell in TableColumns.CellsBelow(candidates.Page, HeadOfColumn()))
        {
            Decide(candidates, cell, taken);
        }

        FindReceptions(candidates, taken);
    }

    // 在云溪镇信访办设信访接待窗口: the verb says that the place is one to visit, whatever it is called.
    private static void FindReceptions(ContactCandidates candidates, CoveredText taken)
    {
        foreach (var match in AnchoredSearch.Matches(Reception(), candidates.Text, ReceptionWords, before: 56, after: 4))
        {
            var (span, value) = (SpanOf(match.Groups["value"]), match.Groups["value"].Value);
            if (!taken.Touches(span) && !Box().IsMatch(value))
            {
                taken.Cover(span);
                candidates.Offer(new Contact(ContactType.Address, value.Replace(" ", "", StringComparison.Ordinal)), span, "reception-at-place");
            }
        }
    }

    private static TextSpan SpanOf(Group group) => TextSpan.At(group.Index, group.Length);

    private static void Decide(ContactCandidates candidates, TextSpan printed, CoveredText taken)
    {
        var whole = printed.In(candidates.Text);
        var value = whole[..LengthWithoutAddressee(whole)].TrimEnd();
        var span = TextSpan.At(printed.Start, value.Length);
        if (Box().IsMatch(whole) || BoxBefore().IsMatch(candidates.Before(printed.Start, 16)))
        {
            return;
        }

        if (!Evidence().IsMatch(value) || value.Contains('*', StringComparison.Ordinal))
        {
            candidates.Refuse(span, "no-address", "names no street, building or room, or is masked");
        }
        else if (!taken.Touches(span))
        {
            taken.Cover(span);
            candidates.Offer(new Contact(ContactType.Address, value.Replace(" ", "", StringComparison.Ordinal)), span, "announced-address");
        }
    }

    private static int LengthWithoutAddressee(string value)
    {
        // 长淮大道18号|市委巡察办|转有关巡察组收
        var length = value.Length;
        for (var match = Addressee().Match(value); match.Success && match.Index > 0; match = Addressee().Match(value, 0, length))
        {
            length = match.Index;
        }

        return length;
    }

    // 通信地址:[…]   接待地点:[…]   来访 […]   邮寄至[…]   2.信箱:[城关镇人民路1号办公楼207室]   地    址:[…]   ;来信来访[云山市明泽路15号…]   现场接待:[…]   上门,地点是[…]
    [GeneratedRegex("(?:(?:通[信讯]|联系|来信|来访|邮寄|寄信|接访|接待|信访|办公|收信|投递|举报|反映|接收|送达){1,3}(?:地[址点]|场所)(?<bare>)|通[信讯](?:与|和|及)(?:接待|来访|接访)|(?:办公室|(?:信访|来访)接待(?:窗口|室|点))(?=设[在于])(?<bare>)|(?<!网站?|网络)地 {0,6}址|(?<=(?:接访|来访|接待|上门)[^。\\n]{0,8}[;,] ?)地点(?=[:是在])(?<bare>)|接访|来访接待|信访接待|(?:现场|走访|当面|上门)接待|(?:来访|信访)受理(?:地[址点])?|来信来访|来信|来访|当面反映|信函|信件|书信|函件|面谈|写信(?:或上门)?|上门|接待(?:室|处|场所)|(?<=[\\p{IsCJKUnifiedIdeographs}]{2}|^|[ \\n。;])驻[地点](?:(?<bare>)(?=设[在于]|位于|在|为|是))?|(?<=[ \\t\\n,;]|^)接[待访](?:室|点|处)(?<bare>)(?=[^,。;:\\n\\t ]{0,14}\\d{2,4}[室房])|邮政信箱|(?<=^|[\\n.、)] ?)信 {0,6}箱(?=: ?[^,。;:\\n]{2,28}[路街巷道]\\d{1,4}号))(?:\\([^()\\n]{0,10}\\))?(?:请?(?:[邮寄]{1,2}[至到往送交递]?|投[寄递]))?(?:设在|设于|位于|在|为|是)?(?:[: ] ?|(?(bare)|(?!)))(?:设在|设于|位于|请?寄[至到往]|请?到(?=[^,。;:\\n]{2,24}[室楼房厅]))?(?:[^,。;:\\n\\t|()、]{2,20}组(?:(?:信访|来访)?接待室)?\\((?!邮)(?=[^()\\n]{3,50}\\)))?(?:邮编:? ?\\d{6}[,; ])?(?:[^,。;:\\n]{0,8}(?:\\d{1,2}:\\d\\d ?[-至~—]+ ?\\d{1,2}:\\d\\d,?)?在)?(?<value>(?!可|请|投|[和及与或](?![平顺县睦]))(?:[^,。;:\\n\\t|()、“”@]|\\((?!转|收|注明)[^()\\n]{2,16}[路街道号楼室院层]\\)|\\([^()\\n]{1,12}[路街道]\\d{1,4}号\\)|(?<=\\d{3,4})、(?=\\d{3})|(?<=\\([^()\\n]{2,20})、(?=[^,。;、()\\n]{2,16}[路街道巷]\\d{1,4}号\\))){3,50})|(?:邮?寄[至到往]|(?:请|统一|来信|信件|来信可)寄[至到往]?):? ?[^,。;:\\n\\t()0-9]{2,24}[组办]\\((?<value>[^,。;:\\n\\t()]{3,50})\\)|(?:邮?寄[至到往]|(?:请|统一|来信|信件|来信可)寄[至到往]?):? ?(?<value>(?:[^,。;:\\n\\t|()“”@]|\\([^()\\n]{1,12}[路街道]\\d{1,4}号\\)){3,50})|(?<=[,;。:] ?)(?:来信来访|来信|来访|信函|邮寄)(?:请?寄[至到往]?)?(?<value>[\\p{IsCJKUnifiedIdeographs}]{2,4}[省市县区][^,。;:\\n\\t|()、“”@]{2,24}[路街巷道]\\d{1,4}号[^,。;:\\n\\t|()、“”@]{0,24})")]
    private static partial Regex Announced();

    // 四、来信请寄⏎[青石县行政中心九楼],信封写明…   (二)接访地点⏎[县水利局三楼306室]
    [GeneratedRegex("(?<=(?:^|\\n) {0,4}(?:\\(?[一二三四五六七八九十0-9]{1,2}[)、.]{1,2} ?)?)(?:来信请寄|来信来访|(?:通[信讯]|来信|来函|邮寄|寄信|寄送|接访|来访|接待|信访|信函){1,2}地[址点]) ?:? ?\\n {0,4}(?<value>[^,。;:\\n\\t|()“”、@]{4,50})(?=[,。;(\\n]|$)")]
    private static partial Regex BelowHeading();

    // 邮编425199,[零陵区杨梓塘路130号九嶷学院党政办公室]
    [GeneratedRegex("邮(?:政编码|编):? ?\\d{6}[,; ] ?(?<value>[^,。;:\\n\\t|()“”@0-9]{3,20}[路街道巷]\\d{1,4}号[^,。;:\\n\\t|()“”@]{0,30})")]
    private static partial Regex BehindPostcode();

    // 可到[村委会办公楼]面谈   或到[行政楼512室]面谈   可写信,可到[行政楼512室]   群众来访请到[办公楼208房间]。   书面材料送达[6楼601室]。   巡察组驻地([县水利局二楼206室])
    [GeneratedRegex("(?:可|请)(?:直接)?(?:到|前往|去|至|在)(?<value>[^,。;:\\n()、“”]{3,30}?)(?:面谈|当面|接访|来访|反映|面对面|走访)|(?<=[,;、]或?|或)到(?<value>[^,。;:\\n()、“”]{3,30}?)(?:面谈|当面)|(?<=[,;、])(?:也|或|还)?可(?:直接)?到(?<value>[^,。;:\\n()、“”]{2,30}\\d{2,4}室)(?=[,。;、\\n]|$)|(?<=(?:来访|上访|当面|面谈|面访|走访|反映)[^。;:\\n]{0,12})(?:可|请)(?:直接)?(?:到|前往|去|至)(?<value>[^,。;:\\n()、“”]{2,30}(?:\\d{2,4}|[楼室厅院房侧]|房间))(?=[,。;\\n]|$)|(?<=巡[视察]组)住(?!在?(?:进|址|户|宿))在?(?<value>[^,。;:\\n()、“”]{4,30})(?=[,。;\\n]|$)|(?:送达|送至|送到|递交[至到]|交至|交到|驻地\\()(?!巡[视察]|有关|相关)(?<value>[^,。;:\\n()、“”]{3,30}(?:\\d{2,4}|[楼室厅院房侧]))(?=[,。;)\\n]|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Visit();

    // 面谈:第一巡察组在[老干部局305室],第二、第三巡察组在[综合楼217房间]   第五巡察组在[宣传部306、308办公室]办公   巡察组在[镇政府三楼]接待来访
    [GeneratedRegex("(?<=(?:面谈|来访|接访|面访|接待)[。:,][^\\n]{0,180}组)在(?<value>[^,。;:\\n()、“”]{3,30}(?:[室楼厅院房侧]|房间))(?=[,。;\\n]|$)|(?<=巡[视察]组)在(?<value>(?:[^,。;:\\n()、“”]|(?<=\\d{3,4})、(?=\\d{3})){3,30}(?:[室楼院房厅]|房间))(?:办公|接访|接待(?:信访|群众)?(?:来访)?(?:群众|人员)?)(?=[,。;])")]
    private static partial Regex RoomOfTeam();

    // 0731-81116789,a@163.com,[金穗宾馆1208房间]。
    [GeneratedRegex("(?<=(?:\\d{7,8}|\\.com|\\.cn),)(?<value>\\p{IsCJKUnifiedIdeographs}{2,16}\\d{1,2}?号?楼?\\d{2,4}(?:房间|室))(?=[。;\\n])", RegexOptions.ExplicitCapture)]
    private static partial Regex RoomBehindContact();

    // 并在|云溪镇信访办|设信访接待窗口   在|区政府一楼|设立来访接待室   ,|北校区行政楼309室|设置了群众来访接待点
    [GeneratedRegex("(?:(?<![现正存])在|(?<=[,。;\\n] ?)(?=[^,。;:\\n、在]{2,20}\\d[室楼号厅]设))(?<value>(?!各|被巡|此)[^,。;:\\n、在]{3,30}?)(?:设置|设立|开设|设)[了有]?(?:专门)?(?:的)?(?:信访|来访|群众)?(?:来访)?(?:接待|接访)(?:窗口|室|点|处)")]
    private static partial Regex Reception();

    // 接待地点 as the head of a column
    [GeneratedRegex("^(?:通[信讯]|联系|来信|来访|邮寄|寄信|接访|接待|信访|办公){1,2}(?:地[址点]|场所)$")]
    private static partial Regex HeadOfColumn();

    // 信箱   电子邮箱   意见箱
    [GeneratedRegex("[信邮见报]箱")]
    private static partial Regex Box();

    // 意见箱设置地址:|县法院一楼
    [GeneratedRegex("[见报]箱[^,。;\\n]{0,8}: ?$")]
    private static partial Regex BoxBefore();

    // 66号   512室   招待所
    [GeneratedRegex("[路街巷弄号室楼房厅院]|宾馆|酒店|大厦|招待所|大道|中心|党校|办公|会议室|村委会|敬老院|计生站|信访[办局]$")]
    private static partial Regex Evidence();

    // 转巡察组收   县委第二巡察组   县委巡察组收   区委第二巡察组信访接待室
    [GeneratedRegex("(?:转|交)?(?:中共)?(?:[省市县区旗州校院局]|集团|公司|学校)?(?:党?委|党组)?(?:第?[一二三四五六七八九十0-9]{1,3})?(?:常规|专项|机动|联动|提级|交叉){0,2}巡[视察]组?(?:[^,。;]{0,4}收)?$|(?<=[室楼号院房厅部] ?)(?![内里旁])(?:中共)?[\\p{IsCJKUnifiedIdeographs}-[室楼号院房厅部转一二三四五六七八九十]]{0,8}(?:[省市县区旗州校]委|党[委组])(?:(?:第?[一二三四五六七八九十0-9]{1,3})?巡[视察]组[^,。;]{0,8}|巡[视察](?:工作)?(?:领导小组)?办(?:公室)?)$|转[^,。;]{0,20}(?:收|组|办|办公室)$|转[^,。;]{0,8}第?×[^,。;]{0,4}$|收$")]
    private static partial Regex Addressee();
}
