using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Geography;
using NlpPipeline.Text;
using NlpPipeline.Text.Numerals;

namespace NlpPipeline.Extraction.Teams;

/// <summary>Reads the name of a sending body backwards from the place where it ends.</summary>
internal static partial class CommitteeReader
{
    private const int LongestName = 26;
    private const int LongestPlace = 9;

    /// <summary>The body whose name ends at <paramref name="end"/>, or null.</summary>
    public static Committee? ReadBefore(string text, int end)
    {
        var windowStart = Math.Max(0, end - LongestName);
        var match = Name().Match(text, windowStart, end - windowStart);
        if (!match.Success)
        {
            return null;
        }

        return Build(text, new TextSpan(HeadStart(text, match), end), match);
    }

    // 中央 has no place in front of it; a long run of characters without any border is no name of a place.
    private static int HeadStart(string text, Match match)
    {
        var head = match.Groups["head"];
        var headEnd = head.Index + head.Length;
        var tail = match.Groups["tail"].ValueSpan;
        if (IsCentral(match))
        {
            return headEnd;
        }

        var isPlace = tail.Length == 2 && tail[1] == '委' && tail[0] != '党';
        var named = PlaceBehindTerm().Match(head.Value);
        var start = head.Index + (named.Success ? named.Index : CommitteeBorders.LastBorder(head.ValueSpan, isPlace && tail[0] is not ('工' or '军')));
        start = Math.Min(start, DivisionStart(text, start, headEnd));
        start = DoubledPlace().Match(text, start, headEnd - start) is { Success: true } doubled ? doubled.Groups["place"].Index : start;
        if (isPlace && match.Groups["term"].Success && !IsDivision(text.AsSpan(start, headEnd - start), tail[0]))
        {
            return headEnd;
        }

        return isPlace && headEnd - start > LongestPlace && !text.AsSpan(start, headEnd - start).Contains('族') ? headEnd : start;
    }

    // 嘉陵市|五届|市委, 赣州|五届|市委, but not 抓紧修改|三届|县委: between a place and its committee a 届 stands rarely, behind other words often.
    private static bool IsDivision(ReadOnlySpan<char> head, char kind) =>
        head.IsEmpty || head[^1] == kind || Gazetteer.Named($"{head}{kind}").Count > 0;

    // 诸|暨|市委, 经|和|平区委: a word such as 暨 inside the name of a division is no border. The name has more than one character in front of 市 or 县.
    private static int DivisionStart(string text, int start, int headEnd)
    {
        if (headEnd == text.Length || !Division.LastCharacters.Contains(text[headEnd]))
        {
            return start;
        }

        for (var length = LongestPlace; length > 1; length--)
        {
            var at = headEnd - length;
            if (at >= 0 && at < start && Gazetteer.Named(text.AsSpan(at, length + 1)).Count > 0)
            {
                return at;
            }
        }

        return start;
    }

    private static Committee? Build(string text, TextSpan span, Match match)
    {
        var head = text[span.Start..(match.Groups["head"].Index + match.Groups["head"].Length)].Replace(" ", "", StringComparison.Ordinal);
        var tail = match.Groups["tail"].Value;
        if (head.Length == 0 && NeedsHead(tail))
        {
            return null;
        }

        var name = ShortName(head, tail);
        return IsName(name) ? new Committee(name, TermOf(match), span) { TeamOwner = TeamOwner(head, name, match) } : null;
    }

    // Nothing belongs in front of 中央: 党|中央, 交给的|中央.
    private static bool IsCentral(Match match) => match.Groups["tail"].ValueSpan.StartsWith("中央", StringComparison.Ordinal);

    private static bool NeedsHead(string tail) => tail is "部" or "局" or "厅" or "院" or "委" or "委员会" or "公司" or "总队";

    // 青石县委员会 → 青石县委; 江中大学委员会 → 江中大学党委; 裕山县县委 → 裕山县委, but 莘县县委
    private static string ShortName(string head, string tail)
    {
        if (tail == "委员会")
        {
            tail = head.Length > 0 && Division.LastCharacters.Contains(head[^1]) ? "委" : "党委";
        }

        return tail.Length == 2 && tail[1] == '委' && head.EndsWith(tail[0]) && LastPlace(head) is { Length: not 2 } place ? place + "委" : head + tail;
    }

    // The address in front of 县县委 is no part of the name: 南阳市|裕山县.
    private static string LastPlace(string head) => head.Length < 2 ? head : head[(head.LastIndexOfAny(['省', '市', '州', '盟'], head.Length - 2) + 1)..];

    // A lone 委 after a word that is no place (工委, 纪委, 村委) is not a sending committee, nor is that of the youth league (团市委).
    private static bool IsName(string name) =>
        !(name.Length == 3 && name[0] == '团') && !name.StartsWith("共青团", StringComparison.Ordinal) && !name.EndsWith("纪委", StringComparison.Ordinal) && !name.EndsWith("监委", StringComparison.Ordinal) && name is not ("委" or "党中央") && !SeveralPlaces().IsMatch(name);

    private static string TeamOwner(string head, string name, Match match) =>
        head.Length > 0 && match.Groups["term"].Success ? $"{head}第{match.Groups["term"].Value}届{name[head.Length..]}" : name;

    private static int? TermOf(Match match) =>
        match.Groups["term"] is { Success: true } term && ChineseNumeral.TryParse(term.ValueSpan, out var value) ? value : null;

    // 八届|塔前|区委: 前 is no border here
    [GeneratedRegex(@"(?<=[一二三四五六七八九十0-9]届)(?![一二三四五六七八九十0-9以之])\p{IsCJKUnifiedIdeographs}{2,3}\z")]
    private static partial Regex PlaceBehindTerm();

    // 市县党委 are those of all places
    [GeneratedRegex("^[省市县区]{2,}党委$")]
    private static partial Regex SeveralPlaces();

    // 上海江浦|江浦|区委: the name of the site in front of the district's   衡湾县|衡湾|县委
    [GeneratedRegex(@"(?<first>\p{IsCJKUnifiedIdeographs}{2,3})[省市县区州旗]?(?<place>\k<first>)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex DoubledPlace();

    // 聊城市委   中央军委   校第四届党委   教育部党组   中共青石县委员会   教育部
    [GeneratedRegex(
        @"(?<head>[\p{IsCJKUnifiedIdeographs} ]{0,22})(?:(?<![新上本每首])第?(?<term>[一二三四五六七八九十0-9]{1,3})届)?(?<tail>中央军委|中央|[省市县区州盟旗地]委|党工?委|工委|党组|党总支|委员会|国资委|部|局|厅|集团|公司|军委)\G",
        RegexOptions.RightToLeft)]
    private static partial Regex Name();
}
