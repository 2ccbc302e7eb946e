using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Geography;

namespace NlpPipeline.Extraction.Units;

/// <summary>Restores what a list prints once for several names: a place in front, 社区 at the end.</summary>
internal static partial class SharedNameParts
{
    /// <summary>The items with full names; those that even then do not look like units are left out unless units stand around them
    /// or a count behind the list (等13个单位) says that all are.</summary>
    public static List<UnitItem> Restore(List<UnitItem> items, bool isCounted)
    {
        var restored = new List<UnitItem>(items.Count);
        var nameSeveralPlaces = NameSeveralPlaces(items);
        for (var start = 0; start < items.Count;)
        {
            var end = start;
            while (end < items.Count && items[end].Group == items[start].Group)
            {
                end++;
            }

            RestoreGroup(items.GetRange(start, end - start), isCounted && end == items.Count, nameSeveralPlaces, restored);
            start = end;
        }

        return restored;
    }

    /// <summary>The town that the name of a village prints in front (水田镇 of 水田镇石坡村), or null.</summary>
    public static string? TownOf(string name) => name.EndsWith('村') || name.Contains("社区", StringComparison.Ordinal) || name.Contains("村党", StringComparison.Ordinal) ? Prefix.Of(name).Town : null;

    /// <summary>The items below the heading of <paramref name="town"/>, with the town in front of bare names of villages.</summary>
    public static List<UnitItem> InTown(string town, List<UnitItem> items)
    {
        var prefix = new Prefix(town, null, null, null, null, null);
        return items.ConvertAll(item => item with { Name = prefix.Inherit(item.Name) });
    }

    private static void RestoreGroup(List<UnitItem> group, bool isCounted, bool nameSeveralPlaces, List<UnitItem> restored)
    {
        RestoreEndings(group);
        var prefix = default(Prefix);
        var opensBare = Prefix.IsBareDepartment(group[0].Name);
        var areFirms = group.Count > 1 && group.All(item => UnitLexicon.IsUnit(item.Name) || UnitLexicon.IsLedByPlace(item.Name) || UnitLexicon.IsProvince(item.Name));
        for (var i = 0; i < group.Count; i++)
        {
            var name = nameSeveralPlaces ? prefix.Specify(group[i].Name) : group[i].Name;
            name = prefix.Inherit(name);
            if (UnitLexicon.IsUnit(name) || areFirms || (isCounted && group.Count > 1 && ShortNameOfFirm().IsMatch(name)) || (group.Count > 1 && UnitLexicon.IsProvince(name))
                || StandsBetweenUnits(group, i) || StandsBehindUnits(group, i))
            {
                restored.Add(group[i] with { Name = name });
                prefix = OfTheSameLevel().IsMatch(name) || Prefix.Of(name) is not { IsEmpty: false } own ? prefix : opensBare ? own.OfBareDepartments : own;
            }
        }
    }

    // 北岭区委统战部和区民政局、东湾区自然资源局: in a list of several districts 区 is the one before.
    private static bool NameSeveralPlaces(List<UnitItem> items) =>
        items.Exists(item => item.Name[0] is '区' or '县' or '市' or '旗')
        && items.Select(item => Prefix.Of(item.Name).Place).Where(place => place is { Length: > 1 }).Distinct().GroupBy(place => place![^1]).Any(places => places.Count() > 1);

    // 中国石化 between 国家能源集团 and 中国银行; nothing of prose stands between two units of a list.
    private static bool StandsBetweenUnits(List<UnitItem> group, int index) =>
        group[index].Name.Length is >= 3 and <= 16 && index > 0 && index < group.Count - 1
        && UnitLexicon.IsUnit(group[index - 1].Name) && UnitLexicon.IsUnit(group[index + 1].Name);

    // 县民政局、县统计局、|县贸促会: a name of unknown kind that closes a list of units, and neither a topic nor a group of people.
    private static bool StandsBehindUnits(List<UnitItem> group, int index) =>
        index > 0 && index == group.Count - 1 && UnitListReader.MayBeUnit(group[index].Name)
        && group.Take(index).All(item => UnitLexicon.IsUnit(item.Name));

    // 洛口街道水南、龙头、北门社区: all three are 社区.
    private static void RestoreEndings(List<UnitItem> group)
    {
        var ending = SharedEnding().Match(group[^1].Name).Value;
        ending = ending.Length < group[^1].Name.Length ? ending : "";
        ending = ending.Length > 0 ? ending : SharedPlaceEnding(group);
        var others = group.Take(group.Count - 1).ToList();
        if (ending.Length == 0 || !others.TrueForAll(item => (!UnitLexicon.IsUnit(item.Name) || (ending[0] is '村' or '社' && TownAndBareName().IsMatch(item.Name))) && !UnitLexicon.IsProvince(item.Name) && BareName().IsMatch(item.Name)))
        {
            if (ending is ['村' or '社', ..] && RestoreEndingOfLast(group, ending))
            {
                return;
            }

            ending = SharedOffice().Match(group[^1].Name).Groups["office"].Value;
            if (ending.Length == 0 || !others.TrueForAll(item => BareDivision().IsMatch(item.Name)))
            {
                return;
            }
        }

        for (var i = 0; i < group.Count - 1; i++)
        {
            group[i] = group[i] with { Name = group[i].Name + ending };
        }
    }

    // 白石镇黄渡社区、上坊、下坊、渡头村: what stands bare in front of the last name is of its kind.
    private static bool RestoreEndingOfLast(List<UnitItem> group, string ending)
    {
        var first = group.Count - 1;
        while (first > 0 && BareVillageName().IsMatch(group[first - 1].Name) && (!UnitLexicon.IsUnit(group[first - 1].Name) || (ending[0] == '社' && group[first - 1].Name is [_, '村'])))
        {
            first--;
        }

        for (var i = first; i < group.Count - 1; i++)
        {
            group[i] = group[i] with { Name = group[i].Name + ending };
        }

        return first < group.Count - 1;
    }

    // 临江、北川、石桥市: cities of the country, each printed without the word for its kind
    private static string SharedPlaceEnding(List<UnitItem> group) =>
        group.Count > 1 && "市县区省旗州".Contains(group[^1].Name[^1], StringComparison.Ordinal) && group.Take(group.Count - 1).All(item => Gazetteer.Named(item.Name).Any())
            ? group[^1].Name[^1..]
            : "";

    // 区直机关工委 after 自治区党委政法委 belongs to the same place
    [GeneratedRegex(@"\A[省市县区州]直")]
    private static partial Regex OfTheSameLevel();

    [GeneratedRegex(@"(?:社区|村|街道|镇|乡|局)(?:党支部|党总支|党委|党工委|党组)?\z")]
    private static partial Regex SharedEnding();

    // 石河区、云岭区、三江县|教育局: offices of three counties
    [GeneratedRegex(@"\A\p{IsCJKUnifiedIdeographs}{1,5}[区县旗](?<office>\p{IsCJKUnifiedIdeographs}{1,9}(?:局|办|医院|法院|检察院|党校|中心)(?:党组|党委)?)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex SharedOffice();

    // 石河区
    [GeneratedRegex(@"\A\p{IsCJKUnifiedIdeographs}{1,5}[区县旗]\z")]
    private static partial Regex BareDivision();

    // 石龙街道|书院, of 书院社区
    [GeneratedRegex(@"(?:镇|乡|街道)\p{IsCJKUnifiedIdeographs}{2,3}(?<!村|区|委|组|支部|总支|会|所|站|厂|中心|校|学|医院|社)\z")]
    private static partial Regex TownAndBareName();

    // 上坊   石龙坪
    [GeneratedRegex(@"\A\p{IsCJKUnifiedIdeographs}{2,3}\z")]
    private static partial Regex BareVillageName();

    // 南方航空   中国联通   中国科协
    [GeneratedRegex(@"\A\p{IsCJKUnifiedIdeographs}{3,8}\z")]
    private static partial Regex ShortNameOfFirm();

    // 龙头   洛口街道水南
    [GeneratedRegex(@"\A[\p{IsCJKUnifiedIdeographs}]{1,10}\z")]
    private static partial Regex BareName();

    /// <summary>What the names before print in front and the next name may leave out.</summary>
    /// <param name="Town">沙溪镇 of 沙溪镇桃源村.</param>
    /// <param name="City">成都市 of 成都市成华区.</param>
    /// <param name="County">凉水区 of 凉水区西营镇.</param>
    /// <param name="Place">自治区 of 自治区科技厅, 市 of 市委组织部.</param>
    /// <param name="Committee">市委 of 市委组织部.</param>
    /// <param name="Sender">市政府 of 市政府驻北京联络处.</param>
    private readonly partial record struct Prefix(string? Town, string? City, string? County, string? Place, string? Committee, string? Sender)
    {
        /// <summary>Whether the name prints nothing that another could inherit.</summary>
        public bool IsEmpty => this is { Town: null, City: null, County: null, Place: null, Sender: null };

        /// <summary>The same without the place that departments inherit: behind 公安局、财政局 the place of 云溪市生态环境局 belongs to that name alone.</summary>
        public Prefix OfBareDepartments => this with { Place = null, Committee = null };

        /// <summary>区民政局 behind 东湾区财政局 → 东湾区民政局.</summary>
        public string Specify(string name) => Place is { Length: > 1 } place && place[^1] == name[0] && UnitLexicon.IsDepartment(name.AsSpan(1))
            ? string.Concat(place, name.AsSpan(1))
            : name;

        public string Inherit(string name) => this switch
        {
            { Sender: { } sender } when name[0] == '驻' => sender + name,
            { Town: { } town } when BareVillage().IsMatch(name) => town + name,
            { City: { } city } when BareCounty().IsMatch(name) => LiesElsewhere(name, city) ? name : city + name,
            { County: { } county } when BareTown().IsMatch(name) => county + name,
            { Place: ['第', .., '师'] and { } division } when Regiment().IsMatch(name) => division + name,
            _ when HasPlace().IsMatch(name) => name,
            { Committee: { } committee } when UnitLexicon.IsPartyBody(name) => committee + name,
            { Place: { } place } when UnitLexicon.IsDepartment(name) || UnitLexicon.IsPartyBody(name) => place + name,
            _ => name,
        };

        // 蕲春县, 孝感高新区 behind 随州市曾都区: counties of another city
        private static bool LiesElsewhere(string name, string city) =>
            Gazetteer.LongestAt(name, 0) is { } place && Gazetteer.Named(city) is { Count: > 0 } cities
            && place.Divisions.All(division => (division.Level == DivisionLevel.County) == (place.Length == name.Length) && !cities.Any(whole => AreOfOneCity(whole, division)));

        private static bool AreOfOneCity(Division whole, Division part) =>
            part.Code.StartsWith(whole.Level == DivisionLevel.Province ? whole.Code[..2] : whole.Code[..4], StringComparison.Ordinal);

        /// <summary>Whether the name is that of a department and prints no place.</summary>
        public static bool IsBareDepartment(string name) => UnitLexicon.IsDepartment(name) && !HasPlace().IsMatch(name);

        public static Prefix Of(string name)
        {
            var town = TownAndVillage().Match(name) is { Success: true } village ? village : CommitteeOfTown().Match(name);
            var city = CityAndCounty().Match(name);
            var county = CountyAndTown().Match(name);
            var office = PlaceAndOffice().Match(name);
            return new Prefix(
                town.Success ? town.Groups["town"].Value : null,
                city.Success ? city.Groups["city"].Value : null,
                county.Success ? county.Groups["county"].Value : null,
                office.Success ? office.Groups["place"].Value : null,
                office.Groups["committee"] is { Success: true } committee ? office.Groups["place"].Value + committee.Value : null,
                name.IndexOf('驻', StringComparison.Ordinal) is > 1 and var post ? name[..post] : null);
        }

        // 沙溪镇|桃源村
        [GeneratedRegex(@"\A(?<town>[\p{IsCJKUnifiedIdeographs}]{1,12}?(?:镇(?!镇(?![东西南北中前后]))|乡|街道|苏木|办事处))[\p{IsCJKUnifiedIdeographs}]{1,8}(?:村|社区|居委会|嘎查)(?:党支部|党总支|党委)?\z")]
        private static partial Regex TownAndVillage();

        // 龙泉街道|党工委: and its 阳光社区
        [GeneratedRegex(@"\A(?<town>[\p{IsCJKUnifiedIdeographs}]{1,12}?(?:镇|乡|街道))(?:党委|党工委)\z")]
        private static partial Regex CommitteeOfTown();

        // 大塘村, but not 大塘镇某村
        [GeneratedRegex(@"\A(?:(?![镇乡]|街道)[\p{IsCJKUnifiedIdeographs}]){1,8}(?:村|社区|居委会|嘎查)(?:党支部|党总支|党委)?\z")]
        private static partial Regex BareVillage();

        // 成都市|成华区
        [GeneratedRegex(@"\A(?<city>[\p{IsCJKUnifiedIdeographs}]{2,7}?(?:市|自治州|地区|盟))[\p{IsCJKUnifiedIdeographs}]{1,9}(?:区|县|旗|(?<=(?:自治州|地区|盟)[\p{IsCJKUnifiedIdeographs}]{1,9})市)(?:党委|委)?\z")]
        private static partial Regex CityAndCounty();

        // 凉水区|西营镇
        [GeneratedRegex(@"\A(?<county>[\p{IsCJKUnifiedIdeographs}]{1,9}?(?:县|旗|(?<!\A城|[省市县区州]城)市|(?<!社|园|\A林|国有林|开发)区))[\p{IsCJKUnifiedIdeographs}]{1,7}(?:镇|乡|街道|苏木|办事处)(?:党委|党工委|[\p{IsCJKUnifiedIdeographs}]{1,8}(?:村|社区)(?:党支部|党总支|党委)?)?\z")]
        private static partial Regex CountyAndTown();

        // 六十一团党委, of 第三师
        [GeneratedRegex(@"\A(?!第)\p{IsCJKUnifiedIdeographs}{1,6}(?:团|牧场|农场|连队)(?:党委|党工委)?\z")]
        private static partial Regex Regiment();

        // 丰乐镇   金桥办事处   双河镇前坝村党支部
        [GeneratedRegex(@"\A(?:(?!县|区|市|旗|州)[\p{IsCJKUnifiedIdeographs}]){1,7}(?:镇|乡|街道|苏木|办事处)(?:党委|党工委|[\p{IsCJKUnifiedIdeographs}]{1,8}(?:村|社区)(?:党支部|党总支|党委)?)?\z")]
        private static partial Regex BareTown();

        // 青白江区, 叙州区; a county-level city (青铜峡市) does not inherit
        [GeneratedRegex(@"\A(?:(?!市|州(?!区|县)|盟|开发)[\p{IsCJKUnifiedIdeographs}]){1,8}(?<!社|园|开发|保护)(?:区|县|旗)(?:党委|委)?\z")]
        private static partial Regex BareCounty();

        // 市|教育局   自治区党委|政法委   成华区|财政局   黔南州|水利局, but not the city of 抚州
        [GeneratedRegex(@"\A(?<place>[\p{IsCJKUnifiedIdeographs}]{0,7}?(?:自治区|自治州|自治县|省|市(?!场|政[园管工公])|县|(?<!服务|景|园|社)区|(?<!\A[^博巴克])州(?!市)|盟|旗|师(?!范|大|专|院)|兵团))(?<committee>党委|委)?(?=[\p{IsCJKUnifiedIdeographs}]{2,})")]
        private static partial Regex PlaceAndOffice();

        // 市教育局   中国…   国家…   某某县… have a place of their own
        [GeneratedRegex(@"\A(?:中国|国家|全国|中央|驻|原|\p{IsCJKUnifiedIdeographs}{2,6}部(?=\p{IsCJKUnifiedIdeographs}{4})|[\p{IsCJKUnifiedIdeographs}]{0,6}(?:省|(?<!城)市(?!场|政[园管工公])|县|(?<!社|园|\A林|国有林)区(?!域)|州|盟|旗|镇|(?<!城)乡(?!村)|街道))")]
        private static partial Regex HasPlace();
    }
}
