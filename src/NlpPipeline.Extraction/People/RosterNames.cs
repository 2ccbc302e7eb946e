using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Linking.Tables;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.People;

/// <summary>Finds names in rosters: in the cells of tables, below the line of a post, in front of a post.</summary>
internal static partial class RosterNames
{
    private const int LongestRosterLine = 80;
    private const int LongestLabel = 12;
    private const string Borders = " ,。;、:([【和→>\n\t|";

    private static readonly WordSet Posts = new(["组长", "联络员", "组员"]);

    /// <summary>The names in the cells of <paramref name="tables"/>; the header is their title unless a cell gives the post.</summary>
    public static IEnumerable<PersonCandidate> InTables(AnalyzedDocument page, IReadOnlyList<Table> tables)
    {
        foreach (var row in tables.SelectMany(table => table.Rows))
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var hasPost = i + 1 < row.Cells.Count && row.Cells[i + 1].Column == ColumnKind.Post;
                var printed = hasPost ? row.Cells[i + 1].Span.In(page.Text) : null;
                var column = row.Cells[i].Column;
                foreach (var name in TitleOf(column) is null ? [] : TitledNames.ReadNames(page.Text, row.Cells[i].Span.Start, row.Cells[i].Span.End, isLabel: true))
                {
                    yield return PersonCandidate.Of(page.Text, name, printed ?? TitleOf(column)!, "table-column") with { Post = PostOf(column) };
                    column = column == ColumnKind.LeaderAndDeputies ? ColumnKind.Deputy : column;
                }
            }
        }
    }

    /// <summary>Lines of a roster that print the post behind the name: 蒋汉青 组长(市审计局副局长).</summary>
    public static IEnumerable<PersonCandidate> InRosterLines(AnalyzedDocument page)
    {
        foreach (var line in page.Lines.Where(line => line.Role != LineRole.Blank && line.Span.Length <= LongestRosterLine))
        {
            var match = RosterLine().Match(page.Text, line.Span.Start, line.Span.Length);
            var name = TextSpan.At(match.Groups["name"].Index, match.Groups["name"].Length);
            if (match.Success && !page.IsOutsideAnnouncement(name) && NameReader.Read(page.Text, name.Start, name.End) == name)
            {
                yield return PersonCandidate.Of(page.Text, name, match.Groups["post"].Value, "name-before-post") with { PostEnd = match.Index + match.Length };
            }
        }
    }

    // 蒋汉青| |组长|(市政协社会法制委原主任)   水 清| |副组长
    [GeneratedRegex(@"\G(?<name>\p{IsCJKUnifiedIdeographs}{2,4}|\p{IsCJKUnifiedIdeographs} {1,3}\p{IsCJKUnifiedIdeographs}) {1,6}(?<post>副组长兼联络员|副?组长|联络员|组员)(?= {0,3}(?:\(|\n|$))")]
    private static partial Regex RosterLine();

    /// <summary>Names in front of the post anywhere on a line: [令狐晓 组长 戚薇 副组长], 汪洋(组长)、程橙(副组长).</summary>
    public static IEnumerable<PersonCandidate> BeforePosts(AnalyzedDocument page)
    {
        var taken = -1;
        foreach (var at in Posts.PlacesIn(page.Text, 1, page.Text.Length))
        {
            var post = new TextSpan(page.Text[at - 1] == '副' ? at - 1 : at, at + (page.Text[at + 1] == '络' ? "联络员".Length : "组长".Length));
            if (post.Start > 0 && NameBefore(page, post, taken) is { } name)
            {
                taken = post.End;
                yield return PersonCandidate.Of(page.Text, name, post.In(page.Text), "name-before-post") with { PostEnd = post.End };
            }
        }
    }

    // The post in front of a name is its own (组长 王立 副组长 孙平), unless it belongs to the name before that.
    private static TextSpan? NameBefore(AnalyzedDocument page, TextSpan post, int taken)
    {
        var behind = page.Text.AsSpan(post.End);
        var isInBrackets = page.Text[post.Start - 1] == '(' && behind.StartsWith(")");
        var end = isInBrackets ? post.Start - 1 : page.Text.AsSpan(0, post.Start).TrimEnd(' ').Length;
        if ((!isInBrackets && (end == post.Start || !PostEnd().IsMatch(behind) || IsInFrontOfName(page.Text, post.End))) || NamesInFront.Read(page, end, Borders) is not { } name)
        {
            return null;
        }

        var before = page.Text.AsSpan(0, name.Start).TrimEnd(' ');
        before = isInBrackets && before.EndsWith(":") ? before[..^1] : before;

        // 组长:王立 副组长, but 县委第一巡察组:王立(组长): what stands in brackets is the post of the name in front.
        return before.EndsWith(":") || (before.Length != taken && TitleReader.EndsWithHead(before)) ? null : name;
    }

    private static bool IsInFrontOfName(string text, int end)
    {
        var start = end + text.AsSpan(end).IndexOfAnyExcept(' ');
        return start > end && NameReader.Read(text, start, text.Length) is { } name && !PostBehind().IsMatch(text.AsSpan(name.End));
    }

    // 副组长| 电话   组长|]
    [GeneratedRegex(@"\A(?: |\)|\]|】|;|,|\n|\z)")]
    private static partial Regex PostEnd();

    // 戚薇| 副组长
    [GeneratedRegex(@"\A {1,6}(?:副?组长|联络员|组员)")]
    private static partial Regex PostBehind();

    /// <summary>Names on the line below the line of their post, as pages print what was a table of labels and values.</summary>
    public static IEnumerable<PersonCandidate> BelowLabels(AnalyzedDocument page)
    {
        var lines = page.Lines.Where(line => line.Role is not (LineRole.Blank or LineRole.Byline or LineRole.Furniture)).ToList();
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            if (!IsLabel(page.Text, lines[i].Span) || IsLabel(page.Text, lines[i - 1].Span))
            {
                continue;
            }

            var names = TitledNames.ReadNames(page.Text, lines[i + 1].Span.Start, lines[i + 1].Span.End, isLabel: true);
            foreach (var name in names.Count > 0 && names[^1].End == lines[i + 1].Span.End ? names : [])
            {
                yield return PersonCandidate.Of(page.Text, name, lines[i].Span.In(page.Text).TrimEnd(':').Replace(" ", "", StringComparison.Ordinal), "below-label");
            }
        }
    }

    // 巡察组组长   副组长:
    private static bool IsLabel(string text, TextSpan line) => line.Length is > 1 and <= LongestLabel && Label().IsMatch(text.AsSpan(line.Start, line.Length));

    [GeneratedRegex(@"\A[\p{IsCJKUnifiedIdeographs}]{0,8}(?:组 {0,4}长|联络员|组 {0,4}员|成 {1,4}员|组成员):?\z")]
    private static partial Regex Label();

    private static string? TitleOf(ColumnKind column) => column switch
    {
        ColumnKind.Leader or ColumnKind.LeaderAndDeputies => "组长",
        ColumnKind.Deputy => "副组长",
        ColumnKind.Member => "成员",
        ColumnKind.Liaison => "联络员",
        _ => null,
    };

    private static PersonRole PostOf(ColumnKind column) => column switch
    {
        ColumnKind.Leader or ColumnKind.LeaderAndDeputies => PersonRole.TeamLeader,
        ColumnKind.Deputy => PersonRole.TeamDeputy,
        _ => PersonRole.TeamMember,
    };
}
