using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Units;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.People;

/// <summary>Reads titles: where one ends (组长, 书记), and backwards how far it reaches.</summary>
internal static partial class TitleReader
{
    private const int LongestTitle = 90;

    private static readonly string[] HeadWords = DataFile.ReadLines("People.Data.title-heads.txt");

    private static readonly WordsByLast HeadsByLast = new(HeadWords);
    private static readonly WordsByFirst HeadsByFirst = new(HeadWords);

    // 组  长   成    员: spaced to stand below 副组长
    private static readonly WordSet Heads =
        new([.. HeadWords, .. new[] { "组长", "组员", "成员" }.SelectMany(head => Enumerable.Range(1, 4).Select(width => head.Insert(1, new string(' ', width))))]);

    private static readonly WordsByLast Borders = new(DataFile.ReadLines("People.Data.title-borders.txt"));

    /// <summary>The next word in <paramref name="text"/> from <paramref name="start"/> on at which a title ends, or null.</summary>
    public static TextSpan? NextHead(string text, int start)
    {
        var length = Heads.IndexIn(text.AsSpan(start));
        if (length < 0)
        {
            return null;
        }

        var at = start + length;
        var head = HeadsByFirst.LengthAtStart(text.AsSpan(at));
        return head > 0 ? TextSpan.At(at, head) : new TextSpan(at, text.AsSpan(at).IndexOfAny('长', '员') + at + 1);
    }

    /// <summary>The whole title that ends with <paramref name="head"/>, stacked posts included (县委常委、县纪委书记).</summary>
    /// <param name="text">The text.</param>
    /// <param name="head">The word at which the title ends.</param>
    /// <param name="floor">Where the title cannot begin before: the sentence, or the person named before.</param>
    public static TextSpan ReadBack(string text, TextSpan head, int floor)
    {
        floor = Math.Max(floor, head.End - LongestTitle);
        var start = SegmentStart(text, head.Start, floor);
        for (var end = EndOfPostBefore(text, start, floor); end > floor; end = EndOfPostBefore(text, start, floor))
        {
            start = SegmentStart(text, end - 1, floor);
        }

        return TrimLead(text, new TextSpan(start, head.End));
    }

    // Where the post ends that stands in front of the mark before start; -1 where none does. Mirrors of pages double marks: 市委常委|,、|宣传部部长.
    private static int EndOfPostBefore(string text, int start, int floor)
    {
        var end = start - 1;
        var isMark = end > floor && (text[end] == '、' || (text[end] == ',' && IsStackedPost(text.AsSpan(floor, end - floor))));
        end = isMark && text[end] == '、' && text[end - 1] == ',' ? end - 1 : end;
        return isMark && EndsWithHead(text.AsSpan(floor, end - floor)) ? end : -1;
    }

    // 区委常委、区纪委书记、监委主任|,区委巡察工作领导小组副组长   县委常委|,县纪委书记: the comma parts two posts of one person where the first is a stack itself or a seat in a committee.
    private static bool IsStackedPost(ReadOnlySpan<char> before)
    {
        var clause = before[(before.LastIndexOfAny(",。;:") + 1)..];
        var mark = clause.LastIndexOf('、');
        return mark > 0 ? clause[0] != '各' && EndsWithHead(clause[..mark]) : Seat().IsMatch(clause);
    }

    /// <summary>Whether the text ends like a title.</summary>
    public static bool EndsWithHead(ReadOnlySpan<char> text) => HeadsByLast.LengthAtEnd(text) > 0;

    /// <summary>Length of the word at which a title ends and with which the text begins, 0 for none.</summary>
    public static int HeadLengthAtStart(ReadOnlySpan<char> text) => HeadsByFirst.LengthAtStart(text);

    private static int SegmentStart(string text, int from, int floor)
    {
        var depth = 0;
        for (var i = from - 1; i >= floor; i--)
        {
            depth += text[i] == ')' ? 1 : text[i] == '(' ? -1 : 0;
            if (depth < 0 || (depth == 0 && IsBorder(text, i)))
            {
                return i + 1;
            }
        }

        return floor;
    }

    // A single space after 副 is letter spacing (副 组 长).
    private static bool IsBorder(string text, int at) =>
        text[at] is '、' or ',' or '。' or ';' or ':' or '!' or '?' or '\n' or '\t' or '|' or '“' or '”' or '《' or '》' or '<' or '>' or '/' or '[' or ']'
        || (text[at] == ' ' && (at == 0 || text[at - 1] != '副'));

    private static TextSpan TrimLead(string text, TextSpan title)
    {
        for (var end = title.End - 2; end > title.Start; end--)
        {
            if (IsBorderWord(text, title.Start, end))
            {
                title = title with { Start = end };
                break;
            }
        }

        var numbering = Numbering().Match(text, title.Start, title.Length);
        title = numbering.Success ? title with { Start = title.Start + numbering.Length } : title;
        while (title.Length > 2 && IsPreposition(text[title.Start]))
        {
            title = title with { Start = title.Start + 1 };
        }

        return title;
    }

    private static bool IsBorderWord(string text, int start, int end)
    {
        var left = text.AsSpan(start, end - start);
        return Borders.LengthAtEnd(left) > 0 || left[^1] switch
        {
            '的' => left.Length == 1 || (left[^2] != '党' && !TaskOfPost().IsMatch(left)),
            '和' or '与' or '及' or '同' or '向' or '由' or '对' or '在' or '为' => EndsWithActor(left[..^1]),
            _ => false,
        };
    }

    // 巡察组|向|学院党委书记; 发展和改革局 is not cut.
    private static bool EndsWithActor(ReadOnlySpan<char> left) =>
        left.EndsWith("组", StringComparison.Ordinal) || left.EndsWith("同志", StringComparison.Ordinal) || left.EndsWith("人员", StringComparison.Ordinal)
        || EndsWithHead(left) || (left.Length > 2 && UnitLexicon.IsUnit(left))
        || EndsWithName(left);

    // 来自市委巡察办的骆伟|和|审计骨干   李广陵|和|区妇联主席
    private static bool EndsWithName(ReadOnlySpan<char> left) => IsNameBehindOf(left, 2) || IsNameBehindOf(left, 3) || IsWholeName(left);

    // At the beginning of a clause; of two characters there are too many words (党建和).
    private static bool IsWholeName(ReadOnlySpan<char> left) =>
        left.Length == 3 && SurnameLexicon.LengthAtStart(left) > 0 && !SurnameLexicon.BeginsWithNoName(left) && NameReader.IsName(left);

    private static bool IsNameBehindOf(ReadOnlySpan<char> left, int length) =>
        left.Length > length && left[^(length + 1)] == '的' && SurnameLexicon.LengthAtStart(left[^length..]) > 0;

    private static bool IsPreposition(char c) => c is '和' or '与' or '及' or '同' or '向' or '由' or '对' or '在' or '为' or '以' or '经' or '请';

    // 市委组织部|分管日常工作的|副部长
    [GeneratedRegex(@"(?:分管|主管|协管|负责|主持)[^,。;、的]{1,10}工作的\z")]
    private static partial Regex TaskOfPost();

    // 县委常委   局党组成员, but not 各常委, 在家的县委常委
    [GeneratedRegex(@"\A(?:会前|会上|会议由)?[^各等的其位名全有]{0,6}(?:[省市县区州盟旗]委|党委|党组|党工委)(?:常委|委员|成员|副书记)\z")]
    private static partial Regex Seat();

    // 1.|组长   (一)|组长   2)|副组长
    [GeneratedRegex(@"\G(?:\(?[0-9一二三四五六七八九十]{1,2}\)|\d{1,2}\.)")]
    private static partial Regex Numbering();
}
