using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Geography;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.People;

/// <summary>Reads the name of a person where one may stand. What follows must be able to follow a name; of two readings the longer stays.</summary>
internal static partial class NameReader
{
    private const int LongestName = 24;
    private const int LongestPart = 4;

    // The usual lengths of the last part of a name with ·, most usual first: 买买提 before 买买|提.
    private static readonly int[] PartLengths = [3, 4, 2, 5, 6, 7, 8, 1];

    private static readonly WordsByFirst Followers = new(DataFile.ReadLines("People.Data.name-followers.txt"));

    // Words whose first character ends names too: 王有|为组长, but 王有为|出席; 霍山|中将.
    private static readonly WordsByFirst CrossingWords = new(["关于", "以及", "为组长", "为副组长", "为第一", "为常务", "为成员", "为联络员", "当组长", "当副组长", "少将", "中将", "上将", "大校"]);

    /// <summary>The name that begins at <paramref name="start"/>, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the name would begin.</param>
    /// <param name="limit">End of the line or cell.</param>
    public static TextSpan? Read(string text, int start, int limit)
    {
        var window = text.AsSpan(start, Math.Min(LongestName, limit - start));
        if (window.Length < 2 || !IsHan(window[0]) || SurnameLexicon.BeginsWithNoName(window) || IsInsidePlace(text, start))
        {
            return null;
        }

        var plain = Plain(window);
        var length = WithInterpunct(window) is var dotted and > 0 ? dotted
            : Spaced(window) is var spaced and > 0 ? spaced
            : plain > 0 && !SurnameLexicon.BeginsWithMinorityPart(window) ? plain
            : Minority(window) is var minority and > 0 ? minority
            : plain > 0 ? plain
            : OfWord(text, start, limit, window);
        return length == 0 || IsStreet(window, length) || IsVillage(text, start, window[..length]) ? null : TextSpan.At(start, length);
    }

    /// <summary>Whether a name may end before <paramref name="rest"/>.</summary>
    public static bool MayEndBefore(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || !IsHan(rest[0]))
        {
            return rest.IsEmpty || rest[0] != '·';
        }

        return Followers.LengthAtStart(rest) > 0;
    }

    /// <summary>Length of the longest word that may follow a name and with which the text begins, 0 for none.</summary>
    public static int FollowerLength(ReadOnlySpan<char> text) => Followers.LengthAtStart(text);

    // 湖南省长|沙市: the head of a title and what follows it are a place.
    private static bool IsInsidePlace(string text, int start) =>
        start > 0 && text[start - 1] == '长' && Gazetteer.LongestAt(text, start - 1) is { Length: > 2 };

    // 镜湖区长|江中路|51号: the head of a title and what follows it are an address.
    private static bool IsStreet(ReadOnlySpan<char> window, int length) =>
        length < window.Length && char.IsAsciiDigit(window[length]) && window[length - 1] is '路' or '街' or '道' or '巷' or '弄';

    // 濯田镇长|兰村|: the head of a title and what follows it are a village.
    private static bool IsVillage(string text, int start, ReadOnlySpan<char> name) => start > 1 && text[start - 1] == '长' && text[start - 2] is '镇' or '乡' && name[^1] == '村';

    // 古丽娜·买买提
    private static int WithInterpunct(ReadOnlySpan<char> window)
    {
        var match = Interpuncted().EnumerateMatches(window);
        if (!match.MoveNext())
        {
            return 0;
        }

        var whole = match.Current.Length;
        if (whole - window[..whole].LastIndexOf('·') <= LongestPart + 1 && (whole == window.Length || !IsHan(window[whole])))
        {
            return whole;
        }

        var last = window[..whole].LastIndexOf('·') + 1;
        foreach (var part in PartLengths)
        {
            if (last + part <= whole && MayEndBefore(window[(last + part)..]))
            {
                // 艾力|作|动员讲话
                return part > 2 && EndsInsideWord(window, last + part) && MayEndBefore(window[(last + part - 1)..]) ? last + part - 1 : last + part;
            }
        }

        return 0;
    }

    // 邱 霖   麻 旭 东
    private static int Spaced(ReadOnlySpan<char> window)
    {
        if (SurnameLexicon.LengthAtStart(window) == 0)
        {
            return 0;
        }

        var three = MatchLength(ThreePartName(), window);
        var two = MatchLength(TwoPartName(), window);
        return three > 0 && MayEndBefore(window[three..]) && !MayEndBefore(window[(three - 1)..]) && !IsPairOfPairs(window) ? three
            : two > 0 && window.IndexOf(' ') == SurnameLexicon.LengthAtStart(window) && MayEndBefore(window[two..]) ? two
            : 0;
    }

    // 花 蕾 井 冈: two names of two characters.
    private static bool IsPairOfPairs(ReadOnlySpan<char> window) => MatchLength(FourCharacters(), window) > 0;

    private static int MatchLength(Regex regex, ReadOnlySpan<char> window)
    {
        var matches = regex.EnumerateMatches(window);
        return matches.MoveNext() ? matches.Current.Length : 0;
    }

    private static int Plain(ReadOnlySpan<char> window)
    {
        var surname = SurnameLexicon.LengthAtStart(window);
        for (var length = surname + 2; surname > 0 && length > surname; length--)
        {
            if (length <= window.Length && IsName(window[..length]) && MayEndBefore(window[length..]))
            {
                return length > surname + 1 && (EndsInsideWord(window, length) || JoinsWord(window, length)) && MayEndBefore(window[(length - 1)..]) ? length - 1 : length;
            }
        }

        return surname == 2 && window.Length > 2 ? PlainWithSingleSurname(window) : 0;
    }

    // 副组长|和丽梅|介绍了安排, 副书记|和硕|主持, but not 组长|和|云静波: in front of a name 和 joins.
    private static int OfWord(string text, int start, int limit, ReadOnlySpan<char> window)
    {
        for (var length = Math.Min(3, window.Length); length > 1; length--)
        {
            if (SurnameLexicon.IsNameOfWord(window[..length]) && MayEndBefore(window[length..]))
            {
                return (length == 2 && UnlistedNames.IsInFrontOfVerb(window[length..])) || Read(text, start + 1, limit) is null ? length : 0;
            }
        }

        return 0;
    }

    // 东方 is a surname, and 东 is one too.
    private static int PlainWithSingleSurname(ReadOnlySpan<char> window) =>
        IsName(window[..3]) && MayEndBefore(window[3..]) ? 3 : IsName(window[..2]) && MayEndBefore(window[2..]) ? 2 : 0;

    // 乌兰图雅, 扎西多吉
    private static int Minority(ReadOnlySpan<char> window)
    {
        var found = 0;
        for (var length = Math.Min(6, window.Length); length >= 3; length--)
        {
            // 阿布都拉|分别: of two readings the shorter, where a whole word follows it.
            if (IsName(window[..length]) && MayEndBefore(window[length..]) && SurnameLexicon.HoldsMinorityPart(window[..length])
                && (found == 0 || Followers.LengthAtStart(window[length..]) > 1))
            {
                found = length;
            }
        }

        // 贡布|作表态发言
        return found > 0 && EndsInsideWord(window, found) && MayEndBefore(window[(found - 1)..]) ? found - 1 : found;
    }

    // 左明|以及两个村, 罗布|为副组长: the last character belongs to the word behind.
    private static bool EndsInsideWord(ReadOnlySpan<char> window, int length) => EndsWithVerb(window[..length])
        || CrossingWords.LengthAtStart(window[(length - 1)..]) > 0;

    // 端木诚|任副组长, 莫琳|及成员, 水生|副组长
    private static bool EndsWithVerb(ReadOnlySpan<char> name) =>
        name[^1] is '副' or '任' or '担' or '及' or '等' or '与' or '在' or '作' or '说' or '对' or '将' or '也' or '还' or '则' or '就';

    // 白宏|提要求, 白宏|和院长黄越: a last character that names have too.
    private static bool JoinsWord(ReadOnlySpan<char> window, int length)
    {
        var rest = window[length..];
        return window[length - 1] switch
        {
            '提' => rest.StartsWith("要求", StringComparison.Ordinal) || rest.StartsWith("希望", StringComparison.Ordinal),
            '和' => TitleReader.HeadLengthAtStart(rest) is > 0 and var post && Plain(rest[post..]) > 0,
            _ => false,
        };
    }

    /// <summary>Whether all characters may stand in a name.</summary>
    public static bool IsName(ReadOnlySpan<char> name)
    {
        if (TitleReader.EndsWithHead(name) || (name.IndexOf('不') is >= 0 and var at && !IsGivenNameWithNot(name[at..])))
        {
            return false;
        }

        foreach (var c in name)
        {
            if (!IsHan(c) || c is '的' or '了' or '是' or '等' or '第' or '组' or '被' or '们' or '县' or '省')
            {
                return false;
            }
        }

        return true;
    }

    // 卓|不凡
    private static bool IsGivenNameWithNot(ReadOnlySpan<char> end) => end.Length == 2 && end[1] is '凡' or '群' or '器' or '惑' or '疑' or '染' or '尘';

    private static bool IsHan(char c) => c is (>= '一' and <= '鿿') or (>= '㐀' and <= '䶿');

    // 阿卜杜热合曼·艾山江
    [GeneratedRegex(@"\A[\p{IsCJKUnifiedIdeographs}]{1,8}(?:·[\p{IsCJKUnifiedIdeographs}]{1,8}){1,3}")]
    private static partial Regex Interpuncted();

    // 麻 旭 东
    [GeneratedRegex(@"\A[\p{IsCJKUnifiedIdeographs}] {1,4}[\p{IsCJKUnifiedIdeographs}] {1,4}[\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex ThreePartName();

    // 花 蕾 井 冈
    [GeneratedRegex(@"\A(?:[\p{IsCJKUnifiedIdeographs}] {1,4}){3}[\p{IsCJKUnifiedIdeographs}](?! {0,4}[\p{IsCJKUnifiedIdeographs}])")]
    private static partial Regex FourCharacters();

    // 邱 霖   欧阳 静
    [GeneratedRegex(@"\A[\p{IsCJKUnifiedIdeographs}]{1,2}? {1,4}[\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex TwoPartName();
}
