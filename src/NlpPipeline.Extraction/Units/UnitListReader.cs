using System.Buffers;
using NlpPipeline.Extraction.Geography;
using NlpPipeline.Text;
using NlpPipeline.Text.Numerals;

namespace NlpPipeline.Extraction.Units;

/// <summary>One name of a list, with the names that it is printed beside.</summary>
/// <param name="Name">The name; a prefix is not yet restored.</param>
/// <param name="Span">Where it is printed.</param>
/// <param name="Group">Number of its group: names parted by 、 are of one group, a comma opens the next.</param>
internal sealed record UnitItem(string Name, TextSpan Span, int Group);

/// <summary>Reads the names of units out of a stretch of text that lists them.</summary>
internal static partial class UnitListReader
{
    private const int LongestCount = 50;
    private const int LongestModifier = 40;
    private const int LongestCountClause = 24;
    private const int LongestLast = 119;
    private const int ShortestName = 2;
    private const int LongestUnknown = 10;

    // What every match of OnlyBodiesBelow holds: keep the two in step.
    private static readonly SearchValues<char> SignsOfBodiesBelow = SearchValues.Create("辖属共");

    /// <summary>
    /// The names in <paramref name="region"/>: those that look like units, and between them those that only stand in the list.
    /// Prefixes and shared endings are restored.
    /// </summary>
    public static List<UnitItem> Read(string text, TextSpan region)
    {
        var items = new List<UnitItem>();
        var (group, isCounted, uncounted) = (0, false, 0);
        foreach (var (piece, opensGroup) in UnitListSplitter.Split(text, region))
        {
            group += opensGroup ? 1 : 0;
            if (OnlyBodiesBelow().IsMatch(text.AsSpan(piece.Start, piece.Length)))
            {
                items.RemoveAll(item => item.Group == group);
                continue;
            }

            var span = Trim(text, piece);
            if (!span.IsEmpty && IsHostOfCounted(text, piece, span))
            {
                var kind = text[span.End - 1];
                items.RemoveAll(item => item.Group == group && item.Name[^1] == kind);
            }
            else if (!span.IsEmpty && NameOf(text, piece, span) is var name && UnitLexicon.IsPlausible(name))
            {
                items.Add(new UnitItem(name, span, group));
                uncounted = EndAsCounted(text, piece, items, uncounted);
            }

            isCounted = piece.IsEmpty ? isCounted : CountOfUnits().IsMatch(text.AsSpan(piece.Start, piece.Length));
            if (EndsList(text, piece))
            {
                break;
            }
        }

        return SharedNameParts.Restore(items, isCounted || (items.Count > 1 && CountStatedBehind(text, region) == items.Count));
    }

    // 进驻|北岭物流、东湾物业、南山锌铟|,对3家单位开展…: as many names as are counted are all units.
    private static int CountStatedBehind(string text, TextSpan region)
    {
        var count = CountInNextClause().Match(text, region.End, Math.Min(LongestCountClause, text.Length - region.End));
        return count.Success && ChineseNumeral.TryParse(count.Groups["n"].ValueSpan, out var value) ? value : 0;
    }

    // 对沂源、台儿、垦州|3个市|进行巡视: as many bare names as are counted are all cities. Gives the place of the first item that is counted by none yet.
    private static int EndAsCounted(string text, TextSpan piece, List<UnitItem> items, int first)
    {
        var end = items[^1].Span.End;
        var counted = CountedBehind().Match(text, end, Math.Max(0, piece.End - end));
        if (!counted.Success || !ChineseNumeral.TryParse(counted.Groups["n"].ValueSpan, out var count))
        {
            return first;
        }

        var (ending, named) = (counted.Groups["ending"].Value, items.Count - first);
        for (var i = count > 1 && (count == named || (count > named && counted.Groups["etc"].Success)) ? first : items.Count; i < items.Count; i++)
        {
            var name = items[i].Name;
            var isBare = name.Length <= 3 && !name.EndsWith(ending, StringComparison.Ordinal) && (name is [_, '州'] || !UnitLexicon.IsUnit(name)) && !UnitLexicon.IsProvince(name);
            items[i] = isBare ? items[i] with { Name = Ended(name, ending) } : items[i];
        }

        return items.Count;
    }

    /// <summary>Whether the last piece of the list is a unit, as it must be where the verb follows: 对县林业局等3家单位|开展.</summary>
    public static bool EndsWithUnit(string text, TextSpan region)
    {
        region = WithoutCount(text, region);
        var bracket = OpeningOf(text, region);
        var end = bracket > region.Start ? bracket : region.End;
        var start = region.IsEmpty ? region.Start : text.AsSpan(region.Start, end - region.Start).LastIndexOfAny("、,;") + 1 + region.Start;
        var last = UnitListSplitter.Split(text, new TextSpan(start, region.End)).Last().Span;
        var name = NameOf(text, last, Trim(text, last));
        return region.End - start <= LongestLast
            && (UnitLexicon.IsUnit(name) || (start > region.Start && ClosesList(text, region with { End = start - 1 }, new TextSpan(start, region.End), name)));
    }

    // Where the bracket opens that closes the list: 县林业局3个党组|[含未设党委(党组)的单位班子]
    private static int OpeningOf(string text, TextSpan region) => region.IsEmpty || text[region.End - 1] is not (')' or ']')
        ? -1
        : text.LastIndexOf(text[region.End - 1] == ')' ? '(' : '[', region.End - 1, region.Length);

    /// <summary>The unit that opens <paramref name="region"/> where all else only tells what belongs to it (区民政局|及下属殡葬管理单位、镇民政部门), or null.</summary>
    public static TextSpan? HostOfBodiesBelow(string text, TextSpan region)
    {
        var below = BodiesBelow().Match(text, region.Start, region.Length);
        return below.Success && UnitLexicon.IsUnit(below.Groups["host"].ValueSpan) ? TextSpan.At(region.Start, below.Groups["host"].Length) : null;
    }

    /// <summary>Whether the list closes with what belongs to a place and names no unit: 石岭镇|所辖98个行政村.</summary>
    public static bool EndsWithBodiesBelow(string text, TextSpan region) => OnlyBodiesBelow().IsMatch(text.AsSpan(region.Start, region.Length));

    /// <summary>The places of <paramref name="region"/> of which only what belongs to them is inspected: 石岭镇、河口镇|所辖98个行政村.</summary>
    public static List<string> HostsOfBodiesBelow(string text, TextSpan region)
    {
        var (hosts, names) = (new List<string>(), new List<string>());
        foreach (var (piece, opensGroup) in text.AsSpan(region.Start, region.Length).ContainsAny(SignsOfBodiesBelow) ? UnitListSplitter.Split(text, region) : [])
        {
            if (opensGroup)
            {
                names.Clear();
            }

            var below = OnlyBodiesBelow().Match(text, piece.Start, piece.Length);
            names.Add(Printed(text, Trim(text, below.Success ? piece with { End = below.Index } : piece)));
            if (below.Success)
            {
                hosts.AddRange(names);
            }
        }

        return hosts;
    }

    /// <summary>Whether a name of unknown kind may be that of a unit where it closes a list of units: 县贸促会, not 乡村振兴领域.</summary>
    public static bool MayBeUnit(string name) =>
        (name.Length is > 3 and <= LongestUnknown || (name.Length == 3 && "省市县区州盟旗校院镇乡".Contains(name[0], StringComparison.Ordinal)))
        && UnitLexicon.IsPlausible(name) && !NoUnit().IsMatch(name);

    // What is no unit by its ending may be one behind others.
    private static bool ClosesList(string text, TextSpan others, TextSpan last, string name) =>
        IsCountedList(text, last, name) || UnitLexicon.IsProvince(name)
        || ((MayBeUnit(name) || Topic().IsMatch(name) || UnitLexicon.IsDepartment(name)) && Read(text, others) is { Count: > 0 } units && UnitLexicon.IsUnit(units[^1].Name));

    // 中国残疾人联合会|等32个地方、单位党组织   某公司|等11个单位党组织及其所属的9个局级单位党组织
    private static TextSpan WithoutCount(string text, TextSpan region)
    {
        var start = Math.Max(region.Start, region.End - LongestCount);
        var count = CountBehind().Match(text, start, region.End - start);
        return count.Success && count.Index > region.Start ? region with { End = count.Index } : region;
    }

    // 南方航空、中国联通、东风汽车|等13个单位: the count says that the name before it is one.
    private static bool IsCountedList(string text, TextSpan piece, string name) =>
        UnitLexicon.IsPlausible(name) && name.Length <= LongestUnknown && CountOfUnits().IsMatch(text.AsSpan(piece.Start, piece.Length));

    // 双河|四个街道党工委 is 双河街道党工委: the count stands for the ending that the names before share.
    private static string NameOf(string text, TextSpan piece, TextSpan span)
    {
        var (name, counted) = (Printed(text, span), CountedEnding().Match(text, span.End, piece.End - span.End));
        return counted.Success && !UnitLexicon.IsUnit(name) ? Ended(name, counted.Groups["ending"].Value) : name;
    }

    // 恩施 among 5个市州 is an autonomous prefecture
    private static string Ended(string name, string ending) =>
        name + (ending == "市" && Gazetteer.Named(name).Any(place => place.Name.EndsWith("自治州", StringComparison.Ordinal)) ? "州" : ending);

    // 闸口街道|6个社区党委: the communities are inspected and not the street office that they belong to.
    private static bool IsHostOfCounted(string text, TextSpan piece, TextSpan span) =>
        HostOfCounted().IsMatch(text.AsSpan(span.Start, piece.End - span.Start));

    private static string Printed(string text, TextSpan span)
    {
        var name = span.In(text).Replace(" ", "", StringComparison.Ordinal);
        return TownAndItsVillage().Match(name) is { Success: true } town ? name.Remove(town.Groups["mark"].Index, town.Groups["mark"].Length) : name;
    }

    // 及所辖9个村 and 并召开见面会 close a list: what follows is no name of it.
    private static bool EndsList(string text, TextSpan piece)
    {
        return StopIn(text, WithoutCommentBracket(text, WithoutLead(text, piece))) > 0;
    }

    private static TextSpan Trim(string text, TextSpan piece)
    {
        var span = CutAtStopWord(text, WithoutCommentBracket(text, OwnName(text, WithoutLead(text, piece))));
        var tail = Tail().Match(text, span.Start, span.Length);
        span = Shrink(text, tail.Success ? span with { End = tail.Index } : span);
        return WithoutCommentBracket(text, span);
    }

    // 我院(|资源学院党委|) → 资源学院党委
    private static TextSpan OwnName(string text, TextSpan span) =>
        span.Length > 0 && text[span.Start] is '我' or '本' && NamedInBracket().Match(text, span.Start, span.Length) is { Success: true } own && UnitLexicon.IsUnit(own.Groups["name"].ValueSpan)
            ? TextSpan.At(own.Groups["name"].Index, own.Groups["name"].Length)
            : span;

    private static TextSpan WithoutLead(string text, TextSpan span)
    {
        span = Shrink(text, span);
        var numbering = Numbering().Match(text, span.Start, span.Length);
        span = numbering.Success ? Shrink(text, span with { Start = span.Start + numbering.Length }) : span;
        if (text.AsSpan(span.Start, Math.Min(LongestModifier, span.Length)).Contains('的') && Modifier().Match(text, span.Start, Math.Min(LongestModifier, span.Length)) is { Success: true } modifier)
        {
            span = Shrink(text, span with { Start = span.Start + modifier.Length });
        }

        var head = HeadOfUnit().Match(text, span.Start, span.Length);
        span = head.Success ? span with { Start = span.Start + head.Length } : span;
        for (var lead = LeadOf(text, span); lead > 0; lead = LeadOf(text, span))
        {
            span = span with { Start = span.Start + lead };
        }

        return span;
    }

    private static int LeadOf(string text, TextSpan span)
    {
        var content = text.AsSpan(span.Start, span.Length);
        if (content.Length < ShortestName || BeginsAsName().IsMatch(content))
        {
            return 0;
        }

        // 托克托县、|和林格尔县
        var lead = UnitLexicon.LeadWords.LengthAtStart(content[..^ShortestName]);
        return lead == 1 && (Gazetteer.LongestAt(text, span.Start) is not null || LeadingNames.Begins(text, span)) ? 0 : lead;
    }

    private static TextSpan CutAtStopWord(string text, TextSpan span)
    {
        var stop = StopIn(text, span);
        return stop < 0 ? span
            : IsModifier(text, span, stop) || SendsTeam().IsMatch(text, span.Start + stop) ? span with { End = span.Start }
            : new TextSpan(span.Start, span.Start + stop);
    }

    // 乙区|的区属国有企业 names no unit; 市税务局|的巡察 and 市总工会5个单位|的党组织 do.
    private static bool IsModifier(string text, TextSpan span, int stop)
    {
        var behind = text.AsSpan(span.Start + stop, span.Length - stop);
        return behind[0] == '的' && behind.Length > 2 && !behind.Contains("巡", StringComparison.Ordinal) && !behind.Contains("进驻", StringComparison.Ordinal)
            && !behind.StartsWith("的党", StringComparison.Ordinal) && !WithBodiesBelow().IsMatch(text.AsSpan(span.Start, stop));
    }

    // 白石镇|的|上坪村 goes on behind the word of possession.
    private static int StopIn(string text, TextSpan span)
    {
        var owned = TownAndItsVillage().Match(text, span.Start, span.Length);
        var from = owned.Success ? owned.Index + owned.Length - span.Start : 0;
        from = Math.Max(from, EndOfDefenceOffice(text, span));
        var stop = UnitLexicon.StopWords.IndexIn(text.AsSpan(span.Start + from, span.Length - from));
        return stop < 0 ? -1 : stop + from;
    }

    // 市国防动员|办公室 is no 动员.
    private static int EndOfDefenceOffice(string text, TextSpan span)
    {
        var at = text.AsSpan(span.Start, span.Length).IndexOf("国防动员", StringComparison.Ordinal);
        return at is < 0 or > 10 ? 0 : at + "国防动员".Length;
    }

    private static TextSpan Shrink(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsOrnament(text[start]))
        {
            start++;
        }

        while (end > start && IsOrnament(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private static bool IsOrnament(char c) => c is ' ' or '\t' or '*' or '“' or '”' or '"' or '.' or ':' or '|' or '·' or '△' or '▲' or '★';

    // 省农业农村厅(含省乡村振兴局) → 省农业农村厅; 市发展和改革委员会(市能源局) keeps its alias.
    private static TextSpan WithoutCommentBracket(string text, TextSpan span)
    {
        var comment = CommentBracket().Match(text, span.Start, span.Length);
        return comment.Success ? Shrink(text, span with { End = comment.Index }) : span;
    }
}
