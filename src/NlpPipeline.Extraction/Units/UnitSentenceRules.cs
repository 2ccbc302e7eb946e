using System.Buffers;
using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Geography;
using NlpPipeline.Extraction.Linking;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Units;

/// <summary>The sentences that say that units are inspected.</summary>
internal static partial class UnitSentenceRules
{
    /// <summary>The rule of the one place of a meeting: the inspected unit where no other sentence names one.</summary>
    public const string OnlyPlace = "meeting-at";

    private const int LongestList = 3000;
    private const int LongestTeamName = 25;
    private const int LongestLabel = 4;
    private const int LongestMeeting = 44;

    private static readonly SearchValues<char> NameSeparators = SearchValues.Create("、,;\n\t|和及与 ");

    private static readonly SearchValues<char> EndsOfPlaces = SearchValues.Create(",;:。(\n ");
    private static readonly SearchValues<char> EndsOfFirst = SearchValues.Create("、,;及(");
    private static readonly SearchValues<char> EndsOfFirm = SearchValues.Create("、,;及和(");

    private static readonly WordSet BehindListCues = new(
        ["开展", "展开", "进行", "实施", "作了", "作出", "作常", "作专", "作机", "作巡", "组织了", "组织开", "组织实", "组织进", "安排了", "完成了", "启动了", "进点", "同步了解", "召开", "举行", "反馈", "通报", "列为", "纳入", "作为", "确定为", "的常规", "的专项", "的提级", "的机动", "的交叉", "的联动", "的延伸", "的驻点", "的现场", "的巡", "的进驻", "巡察", "巡视", "班子见面"]);

    // What stands where every match of MeetingsInTurn ends: keep the two in step.
    private static readonly WordSet InTurn = new(["先后在", "分别在", "相继在", "依次在", "陆续在"]);

    private static readonly WordSet EndsOfNamed = new(
        ["动员", "见面", "部署", "情况", "公告", "进驻", "反馈", "暨", "整改", "意见", "回头看", "。", ";", ":", "组", "电话", "手机", "信箱", "邮箱"]);

    private static readonly WordSet BeforeListCues = new(
        ["去向", "对象", "家单位是", "个单位是", "所单位是", "进到", "来到", "住到", "到达", "住进", "走进", "组到", "组去了", "反馈了", "反馈给", ",是", "接受巡", "组(", "组赴", ")赴", "分别是", "分别为", "包括", ",即:", ",涉及", "进驻", "分赴", "入驻", "负责", "承担", "组对", "组将对", "组分别对", "组到达", "被巡", "常规", "机动", "专项", "提级", "交叉", "回头看", "巡察", "巡视", "一批:", "二批:", "三批:", "首批:", "一批是", "二批是", "三批是", "首批是", "一批次:", "二批次:", "三批次:"]);

    /// <summary>Lists in front of their verb: 对X开展巡察, 在X召开进驻动员会, 向X反馈, 将X列为巡察对象.</summary>
    public static IEnumerable<UnitRegion> BeforeVerb(string text, TextSpan sentence)
    {
        foreach (var cue in BehindListCues.PlacesIn(text, sentence.Start, sentence.End))
        {
            // 后塘村党|组织开展巡察
            if (!VerbBehindList().IsMatch(text.AsSpan(cue, Math.Min(12, sentence.End - cue))) || (text[cue] == '组' && cue > 0 && text[cue - 1] == '党'))
            {
                continue;
            }

            var at = text[cue] == '巡' ? cue - FormOfMeeting().Match(text, sentence.Start, cue - sentence.Start).Length : cue;
            var region = text[at] switch
            {
                '召' or '举' => MeetingPlaces(text, sentence, at),
                '班' => UnitsBehindPreposition.Before(text, sentence, at, '与', "met-with", 3),
                '进' or '作' when UnitsOfFeedback.IsGivenAs(text, sentence, at) => UnitsOfFeedback.Before(text, sentence, at),
                '反' or '通' => UnitsOfFeedback.Before(text, sentence, at),
                '进' when text[at + 1] == '点' => UnitsBehindPreposition.Before(text, sentence, at, '到', "entered", 4),
                '列' or '纳' or '确' => UnitsBehindPreposition.Before(text, sentence, at, '将', "listed-as-target", 4),
                '作' when text[at + 1] == '为' => UnitsBehindPreposition.Before(text, sentence, at, '将', "listed-as-target", 4),
                '的' when FeedbackMeeting().IsMatch(text.AsSpan(at, Math.Min(12, sentence.End - at))) => Inspected(text, sentence, at) ?? UnitsOfFeedback.Attended(text, sentence, at),
                _ => Inspected(text, sentence, at),
            };
            if (region is not null)
            {
                yield return region;
            }
        }
    }

    /// <summary>The list of a line that a team opens: 第一巡察组(组长:X):A、B.</summary>
    public static UnitRegion? BehindTeam(string text, TextSpan sentence)
    {
        if (!text.AsSpan(sentence.Start, Math.Min(LongestTeamName, sentence.Length)).Contains('组'))
        {
            return null;
        }

        var label = TeamLabel().Match(text, sentence.Start, Math.Min(160, sentence.Length));
        return label.Success ? UnitFirst(text, UnitClauses.ClauseFrom(text, label.Index + label.Length, sentence.End), "team-line", 6) : null;
    }

    /// <summary>Lists behind their verb: 进驻X, 巡察X工作动员会, 负责X, 被巡察单位:X.</summary>
    public static IEnumerable<UnitRegion> BehindVerb(string text, TextSpan sentence)
    {
        foreach (var at in BeforeListCues.PlacesIn(text, sentence.Start, sentence.End))
        {
            var verb = VerbBeforeList().Match(text, at, Math.Min(60, sentence.End - at));
            var cue = verb.Success ? CueOf(verb) : "";
            if (!verb.Success || IsBlocked(text, sentence, verb, cue == "enter"))
            {
                continue;
            }

            var start = verb.Index + verb.Length;
            var region = cue switch
            {
                "named" when IsInBracketOfTeam(text, verb.Index) => UnitFirst(text, UnitClauses.Bracket(text, start, sentence.End), "named-in-bracket", 4),
                "named" => UnitClauses.OfSeveralTeams(text, start, sentence.End) is { } each ? new UnitRegion(each, "inspecting-each", 4) : LoneProvince.Behind(text, sentence, verb.Index, start, "inspecting") ?? Named(text, sentence, start),
                "team" => TeamBracket(text, UnitClauses.Bracket(text, start, sentence.End)),
                "direct" => new UnitRegion(UnitClauses.ClauseFrom(text, start, sentence.End), "inspected-units", 4),
                "enter" => LoneProvince.Behind(text, sentence, verb.Index, start, "entered") ?? new UnitRegion(UnitClauses.ClauseFrom(text, start, sentence.End), "entered", 4),
                "counted" => Behind(ThoseCounted(), text, sentence, verb) ? new UnitRegion(UnitClauses.ClauseFrom(text, start, sentence.End), "each-of-those-counted", 5) : null,
                "those" => Behind(CountBehindThose(), text, sentence, verb) ? UnitFirst(text, UnitClauses.ClauseFrom(text, start, sentence.End), "each-of-those-counted", 5) : null,
                "fed" => UnitsOfFeedback.OfWhich(text, sentence, start),
                "arrive" => Behind(TeamArrives(), text, sentence, verb) ? UnitFirst(text, UnitClauses.ClauseFrom(text, start, sentence.End), "arrived", 3) : null,
                "sent" => Behind(TeamIsSent(), text, sentence, verb) ? SentTo(text, sentence, start) : null,
                "each" => EachOf(text, sentence, start),
                "involved" => Behind(InspectionInFront(), text, sentence, verb) && UnitClauses.ClauseFrom(text, start, sentence.End) is var all && CountOfInvolved().IsMatch(text.AsSpan(all.Start, all.Length)) ? new UnitRegion(all, "involved", 4) : null,
                "charge" => InCharge(text, sentence, start),
                "target" => IsItem(text, sentence, verb.Index) ? UnitFirst(text, UnitClauses.ClauseFrom(text, start, sentence.End), "labelled", 6) : null,
                "batch" => UnitFirst(text, UnitClauses.ClauseFrom(text, start, sentence.End), "batch-line", 5),
                "bracket" => UnitFirst(text, UnitClauses.Bracket(text, start, sentence.End), "named-in-bracket", 4),
                _ => new UnitRegion(new TextSpan(start, Math.Min(NextLabel(text, start, sentence.End), start + LongestList)), "labelled", 6),
            };
            if (region is { Span.Length: > 1 })
            {
                yield return region;
            }
        }
    }

    // 接受常规巡察的是|市文联、市残联;接受|提级巡察的是…: a list ends where the next label begins.
    private static int NextLabel(string text, int start, int limit)
    {
        foreach (var at in BeforeListCues.PlacesIn(text, Math.Min(start + 1, limit), limit))
        {
            if (VerbBeforeList().Match(text, at, Math.Min(60, limit - at)) is { Success: true } verb && CueOf(verb) == "label")
            {
                return verb.Index;
            }
        }

        return limit;
    }

    // 派|进驻 and the label inside 被巡察单位 are read from their own beginning.
    private static bool IsBlocked(string text, TextSpan sentence, Match verb, bool enters) =>
        (enters && verb.Index + verb.Length < sentence.End && text[verb.Index + verb.Length] == ',')
        || (enters && OnceBefore().IsMatch(text.AsSpan(Math.Max(sentence.Start, verb.Index - 12), Math.Min(12, verb.Index - sentence.Start))))
        || (verb.Index > sentence.Start && text[verb.Index - 1] == (enters ? '派' : '被'));

    private static bool Behind(Regex pattern, string text, TextSpan sentence, Match verb)
    {
        var from = Math.Max(sentence.Start, verb.Index - LongestTeamName);
        return pattern.IsMatch(text.AsSpan(from, verb.Index - from));
    }

    // 第一巡察组(|巡察|县民政局)   第一巡察组(负责|巡察|县民政局)
    private static bool IsInBracketOfTeam(string text, int verb) => text.AsSpan(0, verb) is var before && (before.EndsWith("组(", StringComparison.Ordinal) || before.EndsWith("组(负责", StringComparison.Ordinal));

    private static UnitRegion? Inspected(string text, TextSpan sentence, int verb)
    {
        var behind = text.AsSpan(verb, Math.Min(70, sentence.End - verb));
        var clause = behind.IndexOf(';') is > 0 and var end ? behind[..end] : behind;
        if (behind[0] == '巡' && TellsResult().IsMatch(behind))
        {
            var about = UnitsBehindPreposition.Before(text, sentence, verb, '对', "inspection-of", 3) ?? UnitsBehindPreposition.Before(text, sentence, verb, '于', "inspection-of", 3);
            return about is { } told && text[told.Span.Start - 1] is var preposition && (preposition == '对' || (told.Span.Start > 1 && text[told.Span.Start - 2] == '关')) && !text.AsSpan(told.Span.Start, told.Span.Length).ContainsAny(",;") ? told : null;
        }

        return Inspection().IsMatch(clause) ? UnitsBehindPreposition.Before(text, sentence, verb, '对', "inspection-of", 5) ?? UnitsBehindPreposition.Before(text, sentence, verb, '赴', "inspection-of", 4) ?? UnitsBehindPreposition.Before(text, sentence, verb, '就', "inspection-of", 3) ?? UnitsBehindPreposition.Before(text, sentence, verb, '在', "inspection-of", 3) ?? UnitsBehindPreposition.Arrived(text, sentence, verb) : null;
    }

    // The city in which a round is launched is a host: 动员部署会在兰州|召开.
    private static UnitRegion? MeetingPlaces(string text, TextSpan sentence, int verb)
    {
        if (!OpeningMeeting().IsMatch(text.AsSpan(verb, Math.Min(24, sentence.End - verb))))
        {
            return MeetingsAtEach(text, sentence, verb);
        }

        if (UnitsBehindPreposition.Before(text, sentence, verb, '在', "meetings-at", 4) is not { } region)
        {
            return null;
        }

        if (Gazetteer.Named(region.Span.In(text)).Any() && !text.AsSpan(sentence.Start, region.Span.Start - sentence.Start).Contains('组'))
        {
            return null;
        }

        var items = HasSeveralNames(text, region.Span) ? UnitListReader.Read(text, region.Span) : null;
        return items is { Count: > 1 } ? region with { Items = items } : region with { Rule = OnlyPlace, Rank = -1, Items = items };
    }

    // 进驻动员会先后在|通和公司党委、海联公司党总支|召开: one meeting each, so that the places are the units.
    private static UnitRegion? MeetingsAtEach(string text, TextSpan sentence, int verb)
    {
        var region = InTurn.OccursIn(text.AsSpan(sentence.Start, verb - sentence.Start)) ? UnitsBehindPreposition.Before(text, sentence, verb, '在', "meetings-at", 4) : null;
        if (region is null || !HasSeveralNames(text, region.Span))
        {
            return null;
        }

        var from = Math.Max(sentence.Start, region.Span.Start - LongestMeeting);
        var items = MeetingsInTurn().IsMatch(text.AsSpan(from, region.Span.Start - 1 - from)) ? UnitListReader.Read(text, region.Span) : [];
        return items.Count > 1 && items.TrueForAll(item => UnitLexicon.IsUnit(item.Name)) ? region with { Items = items } : null;
    }

    // 中央第五巡视组(组长某某)赴|吉林省及长春市|,电话:…: places, and nothing else is said of them
    private static UnitRegion? SentTo(string text, TextSpan sentence, int start)
    {
        var behind = text.AsSpan(start, Math.Min(LongestTeamName, sentence.End - start));
        var clause = TextSpan.At(start, behind.IndexOfAny(EndsOfPlaces) is >= 0 and var end ? end : behind.Length);
        var items = UnitListReader.Read(text, clause);
        return items.Count > 0 && items[^1].Span.End == clause.End && items.TrueForAll(item => Gazetteer.Named(item.Name).Any() || item.Name[^1] is '省' or '市' or '州' or '县' or '区')
            ? new UnitRegion(clause, "sent-to", 4) { Items = items }
            : LoneProvince.Behind(text, sentence, start - 1, start, "sent-to");
    }

    /// <summary>Whether the list holds more than one name.</summary>
    public static bool HasSeveralNames(string text, TextSpan list) => text.AsSpan(list.Start, list.Length).ContainsAny(NameSeparators);

    // 对20个单位党组织开展专项巡视,分别是|省体育局、省统计局
    private static UnitRegion? EachOf(string text, TextSpan sentence, int start) =>
        CountedInspection().IsMatch(text.AsSpan(sentence.Start, start - sentence.Start))
            ? new UnitRegion(new TextSpan(start, Math.Min(sentence.End, start + LongestList)), "each-of-those-counted", 5)
            : null;

    private static UnitRegion? InCharge(string text, TextSpan sentence, int start) =>
        text.AsSpan(sentence.Start, start - sentence.Start).Contains('组') || IsLabel(text, sentence, start) ? UnitFirst(text, UnitClauses.ClauseFrom(text, start, sentence.End), "in-charge-of", 4) : null;

    // 巡察一组 组长:某某 |对象:   an item of a line, and no part of 帮扶对象:
    private static bool IsItem(string text, TextSpan sentence, int start) => start == sentence.Start || text[start - 1] is ' ' or '\t' or '\n' or '|' or ',' or ';';

    // 负责|:石湖镇洞口村、澄塘村   below the line of its team
    private static bool IsLabel(string text, TextSpan sentence, int start) =>
        start < sentence.End && text[start] == ':' && start - sentence.Start <= LongestLabel;

    // 第五巡察组(|州卫生健康委员会、州人民医院|)由组长某某汇报: every name of the bracket is a unit.
    private static UnitRegion? TeamBracket(string text, TextSpan bracket) =>
        bracket.Length is > 3 and <= LongestList && UnitListSplitter.Split(text, bracket).All(piece => UnitLexicon.IsUnit(piece.Span.In(text).Trim())) ? new UnitRegion(bracket, "team-bracket", 6) : null;

    private static UnitRegion? UnitFirst(string text, TextSpan clause, string rule, int rank)
    {
        var first = text.AsSpan(clause.Start, clause.Length);
        var stop = first.IndexOfAny(EndsOfFirst);
        stop = stop > 0 && first[stop] == '(' && PlaceInName().Match(text, clause.Start + stop, clause.Length - stop) is { Success: true } place
            ? first[(stop + place.Length)..].IndexOfAny(EndsOfFirm) is >= 0 and var next ? stop + place.Length + next : -1
            : stop;
        return UnitListReader.Read(text, clause with { End = stop < 0 ? clause.End : UnitClauses.ClosingOf(text, clause.Start + stop, clause.End) }).Count > 0 || EndsWithSharedEnding(text, clause)
            ? new UnitRegion(clause, rule, rank)
            : null;
    }

    // 云溪镇上坊、下坊、渡头三个村党总支: the first name shows only at the end of the list what it is.
    private static bool EndsWithSharedEnding(string text, TextSpan clause) =>
        text.AsSpan(clause.Start, clause.Length).Contains('、') && UnitListReader.EndsWithUnit(text, clause)
        && UnitListReader.Read(text, clause).Count > 1;

    // 巡察|县人民检察院党组|工作动员会: everything between must be names.
    private static UnitRegion? Named(string text, TextSpan sentence, int start)
    {
        if (start < sentence.End && text[start] == '了')
        {
            var clause = UnitClauses.ClauseFrom(text, start + 1, sentence.End);
            return UnitListReader.EndsWithUnit(text, clause) ? UnitFirst(text, clause, "inspecting", 3) : null;
        }

        var window = text.AsSpan(start, Math.Min(LongestList, sentence.End - start));
        var stop = window.IndexOfAny("。;:");
        var isLast = stop < 0 && start + window.Length == sentence.End;
        if (window.IsEmpty || !char.IsLetter(window[0]) || NoObject().IsMatch(window) || !(isLast || EndsOfNamed.OccursIn(stop < 0 ? window : window[..(stop + 1)])))
        {
            return null;
        }

        var end = EndOfNamed().EnumerateMatches(window);
        var isMarked = end.MoveNext();
        if (!isMarked && !isLast)
        {
            return null;
        }

        var span = TextSpan.At(start, isMarked ? end.Current.Index : window.Length);
        var last = text.LastIndexOfAny(['、', ','], Math.Max(start, span.End - 1), Math.Max(0, span.Length)) + 1;
        var name = text.AsSpan(Math.Max(last, start), span.End - Math.Max(last, start)).Trim();
        return UnitLexicon.IsUnit(WithoutParty(name)) || (CountCues.IndexIn(name) > 0 && UnitListReader.EndsWithUnit(text, span))
            ? new UnitRegion(span, "inspecting", PartyBody().IsMatch(name) ? 5 : 3)
            : null;
    }

    // 皮肤病医院|党组织
    private static ReadOnlySpan<char> WithoutParty(ReadOnlySpan<char> name) => name.EndsWith("党组织", StringComparison.Ordinal) ? name[..^3] : name;
}
