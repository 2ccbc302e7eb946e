using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.People;

/// <summary>Finds names behind titles: 县委书记X, 组长:X, 副组长X、Y和Z, 第一、第二巡察组组长X、Y.</summary>
internal static partial class TitledNames
{
    private static readonly WordsByLast MemberPosts = new(["组长", "组员", "成员", "联络员"]);

    /// <summary>The names of <paramref name="page"/> with their titles, in text order.</summary>
    /// <param name="page">The page.</param>
    /// <param name="taken">Ends of the posts that belong to the names in front of them.</param>
    public static List<PersonCandidate> Find(AnalyzedDocument page, IReadOnlySet<int> taken)
    {
        var candidates = new List<PersonCandidate>();
        for (var head = TitleReader.NextHead(page.Text, 0); head is { } found; head = TitleReader.NextHead(page.Text, found.End))
        {
            var isInsideName = candidates.Count > 0 && found.Start < candidates[^1].Span.End;
            if (!isInsideName && !taken.Contains(found.End) && MayStandBeforeName(page.Text, found.End) && !page.IsOutsideAnnouncement(found) && (found.Start == 0 || page.Text[found.Start - 1] != '小'))
            {
                ReadBehind(page, found, candidates);
            }
        }

        return candidates;
    }

    private static bool MayStandBeforeName(string text, int end) =>
        end < text.Length && (char.IsLetter(text[end]) || text[end] is ':' or ' ' or '(');

    private static void ReadBehind(AnalyzedDocument page, TextSpan head, List<PersonCandidate> candidates)
    {
        var limit = page.LineAt(head.Start).Span.End;
        var glue = Glue().Match(page.Text, head.End, Math.Max(0, limit - head.End));
        var length = glue.Length == 0 && TellsMember(page.Text, head.End) ? 1 : glue.Length;
        var names = ReadNames(page.Text, head.End + length, limit, isLabel: glue.ValueSpan.Contains(':') || glue.ValueSpan.Contains(' '));
        if (names.Count == 0)
        {
            return;
        }

        var floor = page.SentenceAt(head.Start).Start;
        floor = candidates.Count == 0 ? floor : Math.Max(floor, candidates[^1].Span.End);
        var title = TitleReader.ReadBack(page.Text, head, floor);
        var printed = Printed(page, IsSharedByTeams(page.Text, title, floor) ? head : title);
        candidates.AddRange(names.Select(name => new PersonCandidate(
            name.In(page.Text).Replace(" ", "", StringComparison.Ordinal), name, printed, title.Start, "title-before-name")));
    }

    // 组长|是|杭景荣   成员|有|纪宏
    private static bool TellsMember(string text, int end) =>
        end < text.Length && text[end] is '是' or '有' && MemberPosts.LengthAtEnd(text.AsSpan(0, end)) > 0;

    // 宣传部部长|，|专项检查组组长: a title keeps its comma, which normalised text prints half-width.
    private static string Printed(AnalyzedDocument page, TextSpan title)
    {
        var printed = title.In(page.Text);
        for (var at = printed.IndexOf(',', StringComparison.Ordinal); at > 0 && at + 1 < printed.Length && printed[at + 1] != '、'; at = printed.IndexOf(',', at + 1))
        {
            var comma = page.Normalized.ToSource(TextSpan.At(title.Start + at, 1)).Start;
            printed = page.Normalized.Source[comma] == '，' ? string.Concat(printed.AsSpan(0, at), "，", printed.AsSpan(at + 1)) : printed;
        }

        return printed.Replace(" ", "", StringComparison.Ordinal);
    }

    /// <summary>The names of a list that begins at <paramref name="start"/>: X、Y和Z, in a labelled line also X Y.</summary>
    internal static List<TextSpan> ReadNames(string text, int start, int limit, bool isLabel)
    {
        var names = new List<TextSpan>();
        while (start < limit && (NameReader.Read(text, start, limit) ?? (isLabel ? Item(text, start, limit) : null) ?? UnlistedNames.Read(text, start, limit)) is { } name)
        {
            names.Add(name);
            var separator = (isLabel ? LabelSeparator() : Separator()).Match(text, name.End, limit - name.End);
            start = separator.Success ? name.End + separator.Length : limit;
        }

        return names;
    }

    // 副组长:|和静|、钮振邦: what stands between the marks of a labelled list of names is one, whatever its surname.
    private static TextSpan? Item(string text, int start, int limit)
    {
        var item = ItemBeforeName().Match(text, start, limit - start);
        return item.Success && (item.Groups["post"].Success || (!SurnameLexicon.BeginsWithNoName(item.ValueSpan) && NameReader.Read(text, item.Index + item.Length + 1, limit) is not null))
            ? TextSpan.At(item.Index, item.Length)
            : null;
    }

    // 第一、第二巡察组组长X、Y: the one title printed is that of no team alone.
    private static bool IsSharedByTeams(string text, TextSpan title, int floor) => TeamRangePost().IsMatch(text.AsSpan(title.Start, title.Length))
        || (title.Start > floor && text[title.Start - 1] is '、' or '至' or '和'
        && TeamListEnd().IsMatch(text.AsSpan(floor, title.Start - 1 - floor)) && TeamPost().IsMatch(text.AsSpan(title.Start, title.Length)));

    // 和静|、   阳光明|副组长:
    [GeneratedRegex(@"\G\p{IsCJKUnifiedIdeographs}{2,4}?(?=、|(?<post>副组长|联络员|成员) ?:)")]
    private static partial Regex ItemBeforeName();

    // 组长|:|杭景荣   组长|分别由|纪宏   组长| |杭景荣   副主任|(主持工作)|周明
    [GeneratedRegex(@"\G(?: {0,4}: {0,4}|\((?:主持[^()]{0,6}工作|[正副]?[厅处科部县局]长?级|兼|挂职|保留[^()]{1,8})\) ?|叫|分别由|拟由|分别为|分别是|依次为|依次是|由|为| {1,4}|)", RegexOptions.None)]
    private static partial Regex Glue();

    // 熊绍平|、|章瑶
    [GeneratedRegex(@"\G(?:同志)?(?: {0,2}、 {0,2}|和|及)")]
    private static partial Regex Separator();

    // 明 超|  |库大海
    [GeneratedRegex(@"\G(?:\([^()\n]{1,30}\))?(?: {0,4}[、,;/] {0,4}|和|及| {1,6})")]
    private static partial Regex LabelSeparator();

    // 水利部党组第一   县委第二巡察组
    [GeneratedRegex(@"第?[一二三四五六七八九十0-9]{1,3}(?:巡[视察]组)?\z")]
    private static partial Regex TeamListEnd();

    // 第一至第四巡察组组长   第三巡察组(市水利局、市林业局)组长
    [GeneratedRegex(@"\A第?[一二三四五六七八九十0-9]{1,3}(?:至|到|-)第?[一二三四五六七八九十0-9]{1,3}[^、,]{0,8}组副?组长\z|组\([^()]{2,60}\)由?副?组长\z")]
    private static partial Regex TeamRangePost();

    // 第五巡视组组长   四巡察组副组长
    [GeneratedRegex(@"\A第?[一二三四五六七八九十0-9]{1,3}[^、,]{0,8}组(?:副?组长)\z")]
    private static partial Regex TeamPost();
}
