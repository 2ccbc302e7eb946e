using System.Buffers;
using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Teams;

namespace NlpPipeline.Extraction.Kinds;

/// <summary>Reads the level of a sending body from its name.</summary>
internal static partial class LevelReader
{
    private static readonly WordsByLast CountyLevelCities = new(DataFile.ReadLines("Kinds.Data.county-level-cities.txt"));

    // What every match of UpperCity holds: keep the two in step.
    private static readonly WordSet UpperCityWords = new(["市委", "分局"]);
    private static readonly SearchValues<char> TrailMarks = SearchValues.Create(">»›");

    private static readonly string[] Municipalities = ["北京", "天津", "上海", "重庆"];

    // Prefectures whose towns lie right below the city: one that inspects a town is no county for it.
    private static readonly string[] CitiesWithoutCounties = ["东莞", "中山", "儋州", "嘉峪关"];

    private static readonly string[] Enterprises = ["集团", "公司", "银行", "农商行", "联社", "医院", "总院", "厂", "企业", "矿", "油田", "保险", "证券", "电网"];

    // What a company calls itself and what it inspects, where its name alone does not tell: 中国电气装备党委.
    private static readonly string[] OwnWords = ["集团公司党委", "企业党组织", "被巡视企业", "被巡察企业", "所属企业"];

    // A division of the corps is a prefecture, one of the army is not.
    private static readonly string[] XpccWords = ["兵团", "师市", "团场", "连队"];

    private static readonly string[] Schools = ["校", "大学", "学院", "学校"];

    /// <summary>The level of the body called <paramref name="name"/>.</summary>
    /// <param name="name">Its name: 青石县委, 校党委.</param>
    /// <param name="activity">巡视 or 巡察: a city that sends 巡视 teams is a municipality.</param>
    /// <param name="text">The document, for a bare 市委 or 党委.</param>
    public static Level Of(string name, Activity? activity, string text) => name switch
    {
        "中央" => Level.Central,
        _ when Ends(name, "军委") || name.Contains("集团军", StringComparison.Ordinal) || name.Contains("军区", StringComparison.Ordinal) || name.Contains("战区", StringComparison.Ordinal) || name.Contains("武警", StringComparison.Ordinal) || ServiceOfArmy().IsMatch(name) => Level.Military,
        _ when Ends(name, "师市党委") || DivisionOfCorps().IsMatch(name) => Level.Prefecture,
        _ when Ends(name, "镇党委") || Ends(name, "乡党委") || name.Contains("街道", StringComparison.Ordinal) => Level.Unknown,
        _ when Ends(name, "工委") && name.Contains("中央", StringComparison.Ordinal) => Level.Department,
        _ when Ends(name, "工委") && BodyOfOffices().Match(name) is { Success: true } offices => offices.ValueSpan[0] == '市' ? Level.Prefecture : Level.Provincial,
        _ when CentralAgency().IsMatch(name) => Level.Department,
        _ when Ends(name, "省委") || Ends(name, "自治区党委") || Ends(name, "兵团党委") => Level.Provincial,
        _ when Ends(name, "市委") => OfCity(name, activity, text),
        _ when Ends(name, "市党委") || (Ends(name, "师党委") && XpccWords.Any(text.Contains)) => Level.Prefecture,
        _ when Ends(name, "州委") || Ends(name, "盟委") || Ends(name, "地委") => Level.Prefecture,
        _ when Ends(name, "县委") || Ends(name, "区委") || Ends(name, "区党委") || Ends(name, "旗委") || Ends(name, "工委") => Level.County,
        _ when Ends(name, "党委") => OfPartyCommittee(name, text),
        _ when Ends(name, "局党组") || Ends(name, "部党组") || Ends(name, "署党组") => Level.Department,
        _ when Enterprises.Any(name.Contains) => Level.Enterprise,
        _ => Level.Department,
    };

    /// <summary>The level that the place of a round tells where no body is printed: 青石县2016年第一轮巡察, 第二轮校内巡察.</summary>
    public static Level OfPlaceWithRound(string text) => PlaceWithRound().Match(text).Groups["place"].ValueSpan switch
    {
        "县" or "区" or "旗" => Level.County,
        "市" or "州" or "盟" => Level.Prefecture,
        _ => text.Contains("校内巡察", StringComparison.Ordinal) ? Level.University : Level.Unknown,
    };

    // 青石县2016年第一轮巡察
    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}(?<place>[县区旗市州盟])(?:20\d\d年)?(?:第[一二三四五六七八九十]{1,3}|首)轮巡察", RegexOptions.ExplicitCapture)]
    private static partial Regex PlaceWithRound();

    private static Level OfCity(string name, Activity? activity, string text)
    {
        var place = name[..^2];
        return Municipalities.Any(place.EndsWith) || activity == Activity.Xunshi || (activity is null && SendsXunshi().IsMatch(text)) ? Level.Provincial
            : CitiesWithoutCounties.Any(place.EndsWith) ? Level.Prefecture
            : IsBelowAnotherCity(place, text) || CountyLevelCities.LengthAtEnd(place) > 0 || text.Contains("县级市", StringComparison.Ordinal) ? Level.County
            : Level.Prefecture;
    }

    // 根据扬州市委巡察工作安排和|临泽市委|统一部署   首页 > 扬州市 > 临泽市   扬州市公安局临泽分局: the city whose committee sends is below the other.
    private static bool IsBelowAnotherCity(string place, string text) =>
        (place.Length > 1 && AnchoredSearch.Matches(UpperCity(), text, UpperCityWords, before: 24, after: 32).Concat(AnchoredSearch.Matches(UpperCityInTrail(), text, TrailMarks, before: 8, after: 16)).FirstOrDefault() is { } match && match.Groups["lower"].Value.EndsWith(place, StringComparison.Ordinal)
        && !match.Groups["upper"].Value.EndsWith(place, StringComparison.Ordinal))
        || UpperCityOfOwn().IsMatch(text);

    // 按照宜川市委和|市委|部署
    [GeneratedRegex(@"(?:根据|按照|省委、|中央、)\p{IsCJKUnifiedIdeographs}{2,4}市委(?:[和、及]市委(?:巡[视察]|工作|部署|统一|安排|要求|决策)|的?(?:工作)?(?:部署|要求|安排),(?:按照|根据|经)市委)")]
    private static partial Regex UpperCityOfOwn();

    [GeneratedRegex(
        @"(?:根据|按照|省委、|中央、)(?<upper>\p{IsCJKUnifiedIdeographs}{2,4})市委[^,。;\n]{0,14}(?:[和、及]|以及)(?:中共)?(?<lower>\p{IsCJKUnifiedIdeographs}{2,4})市委|省委、(?<upper>\p{IsCJKUnifiedIdeographs}{2,4})市委[^。\n]{0,24},经(?<lower>\p{IsCJKUnifiedIdeographs}{2,4})市委(?:批准|同意)|(?<upper>\p{IsCJKUnifiedIdeographs}{2,4})市(?:生态环境|自然资源和规划|自然资源|公安|医疗保障)局(?<lower>\p{IsCJKUnifiedIdeographs}{2,3})市?分局",
        RegexOptions.ExplicitCapture)]
    private static partial Regex UpperCity();

    // 首页 > 扬州市 > 临泽市
    [GeneratedRegex(@"[>»›] ?(?<upper>\p{IsCJKUnifiedIdeographs}{2,4})市 ?[>»›] ?(?<lower>\p{IsCJKUnifiedIdeographs}{2,4})市", RegexOptions.ExplicitCapture)]
    private static partial Regex UpperCityInTrail();

    // 五届|市委首轮巡视   市委巡视办: only a municipality has 巡视.
    [GeneratedRegex(@"(?<!省委|中央)市委(?:巡视(?:组|办|工作领导小组)|(?:第[一二三四五六七八九十]{1,3}|首)轮巡视)")]
    private static partial Regex SendsXunshi();

    private static Level OfPartyCommittee(string name, string text)
    {
        var institution = name.Length > 2 ? name[..^2] : text;
        return Ends(institution, "国资委") ? Level.Department
            : (Enterprises.Any(institution.Contains) && name.Length > 2) || OfBuilders().IsMatch(name) || (Ends(name, "局党委") && text.Contains("局党委书记、董事长", StringComparison.Ordinal)) ? Level.Enterprise
            : Schools.Any(institution.Contains) || (Ends(name, "大党委") && !Ends(name, "人大党委")) ? Level.University
            : Enterprises.Any(institution.Contains) || OwnWords.Any(text.Contains) || (Ends(name, "业党委") && text.Contains("公司", StringComparison.Ordinal)) ? Level.Enterprise
            : Level.Department;
    }

    // 第八师党委   第三师图城市党委: a division of the production corps is what a prefecture is elsewhere.
    [GeneratedRegex(@"^第?[一二三四五六七八九十]{1,3}师(?:\p{IsCJKUnifiedIdeographs}{1,5}市)?党委$")]
    private static partial Regex DivisionOfCorps();

    // 陆军党委   火箭军党委
    [GeneratedRegex("^(?:陆|海|空|火箭)军党委$")]
    private static partial Regex ServiceOfArmy();

    // 省委|教育工委   市|直机关工委   自治区|党委教育工委
    [GeneratedRegex("(?:省|自治区|市)(?=党?委|直)")]
    private static partial Regex BodyOfOffices();

    // 中国人民银行党委   海关总署党委   国家金融监督管理总局党委   中国证监会党委
    [GeneratedRegex("^(?:中国)?人民银行党委$|(?:总署|总局|[银证保]监会)党[委组]$")]
    private static partial Regex CentralAgency();

    // 中原路桥三局党委
    [GeneratedRegex("[一二三四五六七八九十]局党委$")]
    private static partial Regex OfBuilders();

    private static bool Ends(string name, string tail) => name.EndsWith(tail, StringComparison.Ordinal);
}
