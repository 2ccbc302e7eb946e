using System.Text.RegularExpressions;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Units;

/// <summary>Splits a list of units at 、 , ; and, between two units, at 和 及 与.</summary>
internal static partial class UnitListSplitter
{
    private const int LongestPiece = 120;
    private const int LongestTown = 12;

    /// <summary>The pieces in order, cut where they are too long for a name; <c>OpensGroup</c> where a comma, semicolon or line break stands before the piece.</summary>
    public static IEnumerable<(TextSpan Span, bool OpensGroup)> Split(string text, TextSpan region)
    {
        var (start, depth, opens, isInTown) = (region.Start, 0, false, false);
        var bySlashes = text.AsSpan(region.Start, region.Length).Count('/') > 1;
        for (var i = region.Start; i <= region.End; i++)
        {
            var c = i < region.End ? text[i] : ';';
            var opensTown = depth == 0 && c == '(' && HoldsVillages(text, start, i, region.End);
            var closesTown = depth == 0 && c == ')' && isInTown;
            isInTown = opensTown || (isInTown && !closesTown);
            depth += c is '(' or '[' && !opensTown ? 1 : c is ')' or ']' && depth > 0 ? -1 : 0;
            if (i == region.End || (depth == 0 && (IsSeparator(c) || closesTown || (bySlashes && c == '/'))))
            {
                // Of two marks in a row (,、) the second counts.
                foreach (var piece in i == start && (i < region.End || EndsWithTown(text, region)) ? [] : SplitAtConjunctions(text, new TextSpan(start, Math.Min(i, start + LongestPiece)), opens))
                {
                    yield return piece;
                }

                (start, opens) = (i + 1, c != '、' || EndsCounted(text, start, i));
            }
        }
    }

    // 白石镇|(上坪村、下坪村)|: the bracket goes on with the list.
    private static bool HoldsVillages(string text, int start, int open, int end) =>
        open > start && Town().IsMatch(text.AsSpan(Math.Max(start, open - LongestTown), open - Math.Max(start, open - LongestTown))) && VillagesInBracket().IsMatch(text.AsSpan(open, Math.Min(LongestPiece, end - open)));

    // 水田镇石坡、后塘|2个村|和上田乡…: the next town opens a list of its own.
    private static bool EndsCounted(string text, int start, int end) => end > start && text[end - 1] is '村' or '区' && CountedVillages().IsMatch(text.AsSpan(start, end - start));

    private static bool EndsWithTown(string text, TextSpan region) => region.Length > 0 && text[region.End - 1] == ')';

    private static bool IsSeparator(char c) => c is '、' or ',' or ';' or '\n' or '\t' or '|' or '★' or '※' or '。';

    private static IEnumerable<(TextSpan, bool)> SplitAtConjunctions(string text, TextSpan piece, bool opens)
    {
        for (var i = piece.Start + 2; i < piece.End - 1; i++)
        {
            var length = ConjunctionLength(text, i, piece.End);
            if (length > 0 && ((IsUnitBefore(text, piece.Start, i) && IsUnitBehind(text, i + length, piece.End)) || AreProvinces(text, piece, i, length) || CountedPlaces().IsMatch(text.AsSpan(piece.Start, i - piece.Start)) || AreTownAndVillage(text, piece, i, length)))
            {
                yield return (new TextSpan(piece.Start, i), opens);
                (piece, opens) = (new TextSpan(i + length, piece.End), EndsCounted(text, piece.Start, i));
                i = piece.Start + 1;
            }
        }

        yield return (piece, opens);
    }

    private static int ConjunctionLength(string text, int at, int end) => text[at] switch
    {
        '以' when at + 1 < end && text[at + 1] == '及' => 2,
        '和' or '及' or '与' or ' ' => 1,
        _ => 0,
    };

    // 四川|和|江西
    private static bool AreProvinces(string text, TextSpan piece, int at, int length) =>
        UnitLexicon.IsProvince(text.AsSpan(piece.Start, at - piece.Start).Trim()) && UnitLexicon.IsProvince(text.AsSpan(at + length, piece.End - at - length).Trim());

    // 竹溪街道|及|丰登、水东、新村社区
    private static bool AreTownAndVillage(string text, TextSpan piece, int at, int length) =>
        text[at - 1] is '镇' or '乡' or '道' && piece.End - at - length is 2 or 3 && piece.End < text.Length && text[piece.End] == '、'
        && UnitLexicon.IsUnit(text.AsSpan(piece.Start, at - piece.Start).Trim());

    // 省医疗保障局等2个省直单位党组织|和
    private static bool IsUnitBefore(string text, int start, int end)
    {
        var name = text.AsSpan(start, end - start).Trim();
        var count = Count().EnumerateMatches(name);
        name = count.MoveNext() ? name[..count.Current.Index] : name;
        return (count.Current.Index == 0 && name.IsEmpty) || CountedVillages().IsMatch(name) || UnitLexicon.IsUnit(name) || UnitLexicon.IsDepartment(name) || UnitLexicon.IsProvince(name);
    }

    // What follows may still carry the rest of the sentence: 市水利局|开展常规巡察.
    private static bool IsUnitBehind(string text, int start, int end)
    {
        var rest = text.AsSpan(start, end - start).Trim();
        rest = rest is ['所', '属' or '辖', not (>= '0' and <= '9'), ..] ? rest[2..].TrimStart('的') : rest;
        var stop = UnitLexicon.StopWords.IndexIn(rest);
        rest = stop >= 0 ? rest[..stop] : rest;
        for (var length = rest.Length; length >= 2; length--)
        {
            if (UnitLexicon.IsUnit(rest[..length]))
            {
                return true;
            }
        }

        return false;
    }

    // 白石镇   白石镇5个村
    [GeneratedRegex(@"(?:镇|乡|街道)(?:[0-9一二两三四五六七八九十]{1,3}个(?:村|社区))?\z")]
    private static partial Regex Town();

    // 上湾|3个村
    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}[0-9一二两三四五六七八九十]{1,3}个(?:村|社区)\z")]
    private static partial Regex CountedVillages();

    // 石桥三市|和凉水、东湾两县   大河4个州市|和省文化厅
    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}{2}(?:[0-9一二两三四五六七八九十]{1,3}个州?|[两二三四五六七八九十])[市县旗州]\z")]
    private static partial Regex CountedPlaces();

    // (上坪村、下坪村)   (北门社区), but not (含上坪村)
    [GeneratedRegex(@"\A\((?!不?含|包括|除|原)\p{IsCJKUnifiedIdeographs}{1,8}(?:村|社区)(?:、\p{IsCJKUnifiedIdeographs}{1,8}(?:村|社区))*\)")]
    private static partial Regex VillagesInBracket();

    // 等2个省直单位党组织   4个街道
    [GeneratedRegex(@"等?[0-9一二两三四五六七八九十百]{1,4}(?:个|家|所)[^、]{0,10}(?:单位|党组织|部门|机关|企业|学校|高校|地区|乡镇|镇街|街道|省区市|省\(区、市\)|省\(自治区、直辖市\))\z")]
    private static partial Regex Count();
}
