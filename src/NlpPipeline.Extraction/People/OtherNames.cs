using System.Buffers;
using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Linking.Tables;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.People;

/// <summary>Finds names that stand behind no title: in rosters, as X任组长, and speakers named alone.</summary>
internal static partial class OtherNames
{
    private const int LongestRosterLine = 80;
    private const int LongestParallelPost = 72;
    private const string ParallelBorders = "由以、和及,。;:\n ";

    private static readonly WordSet Appointments = new(["任组长", "任副组长", "为组长", "为副组长"]);
    private static readonly WordSet ParallelAppointments = new(["分别任", "分别担任", "依次任", "依次担任"]);
    private static readonly SearchValues<char> AppointingVerb = SearchValues.Create("任");
    private static readonly WordSet TitlesBehind = new(["书记", "副书记", "校长", "副校长", "院长", "副院长", "局长", "副局长", "主任", "副主任", "董事长", "总经理"]);
    private static readonly SearchValues<char> OfficeEnding = SearchValues.Create("委局校院部会厅办司组社室处科系所站队");
    private static readonly WordSet SpeechVerbs = new(["代表", "传达了", "宣读了", "表示,", "指出,", "强调,", "要求,", "主持会议", "主持并", "作表态", "作动员", "表示:", "强调:", "指出:", "要求:"]);

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
                    yield return Candidate(page.Text, name, printed ?? TitleOf(column)!, "table-column") with { Post = PostOf(column) };
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
                yield return Candidate(page.Text, name, match.Groups["post"].Value, "name-before-post");
            }
        }
    }

    // 蒋汉青| |组长|(市政协社会法制委原主任)   水 清| |副组长
    [GeneratedRegex(@"\G(?<name>\p{IsCJKUnifiedIdeographs}{2,4}|\p{IsCJKUnifiedIdeographs} {1,3}\p{IsCJKUnifiedIdeographs}) {1,6}(?<post>副组长兼联络员|副?组长|联络员|组员)(?= {0,3}(?:\(|\n|$))")]
    private static partial Regex RosterLine();

    /// <summary>X任组长, 以X为组长.</summary>
    public static IEnumerable<PersonCandidate> Appointed(AnalyzedDocument page)
    {
        foreach (var at in Appointments.PlacesIn(page.Text, 0, page.Text.Length))
        {
            var end = BackOver(page.Text, BackOver(page.Text, at, "担"), "同志");
            if (NameBefore(page, end, "由以的、") is { } name)
            {
                var title = page.Text[at + 1] == '副' ? "副组长" : "组长";
                yield return Candidate(page.Text, name, title, "appointed");
            }
        }

        foreach (var match in AnchoredSearch.Matches(AppointedToTeam(), page.Text, AppointingVerb, before: 4, after: 30))
        {
            if (NameBefore(page, match.Index, "由以的,。;、:\n ") is { } name)
            {
                yield return Candidate(page.Text, name, match.Groups["title"].Value, "appointed");
            }
        }
    }

    /// <summary>X、Y、Z分别任第一、二、三巡察组组长: the one title printed is that of no team alone.</summary>
    public static IEnumerable<PersonCandidate> AppointedInParallel(AnalyzedDocument page)
    {
        foreach (var at in ParallelAppointments.PlacesIn(page.Text, 0, page.Text.Length))
        {
            var title = ParallelPost().Match(page.Text, at, Math.Min(LongestParallelPost, page.Text.Length - at)).Groups["title"];
            foreach (var name in title.Success ? NamesBefore(page, at) : [])
            {
                yield return Candidate(page.Text, name, title.Value, "appointed-in-parallel");
            }
        }
    }

    // 由|章亦山、时明|分别任: the names of the list that ends at the place, in text order.
    private static List<TextSpan> NamesBefore(AnalyzedDocument page, int end)
    {
        var names = new List<TextSpan>();
        while (NameBefore(page, BackOver(page.Text, end, "同志"), ParallelBorders) is { } name)
        {
            names.Add(name);
            end = name.Start - 1;
            if (page.Text[end] is not ('、' or '和' or '及'))
            {
                names.Reverse();
                return names;
            }
        }

        names.Reverse();
        return names.Count > 1 ? names : [];
    }

    // 分别任|第一、二、三巡察组|组长   分别担任|三个组的|组长
    [GeneratedRegex(@"\G(?:分别|依次)担?任[^,。;:\n]{0,60}?组的?(?<title>副?组长)(?!、)", RegexOptions.ExplicitCapture)]
    private static partial Regex ParallelPost();

    // 王建国|同志任|县委第二巡察组组长   刘洋|同志任|副组长
    [GeneratedRegex(@"(?:同志)?(?:担)?任(?<title>[^,。;、\n]{2,18}巡[视察]组副?组长)|同志(?:担)?任(?<title>副?组长)", RegexOptions.ExplicitCapture)]
    private static partial Regex AppointedToTeam();

    /// <summary>Speakers that open a clause without a title, and 来自某单位的X.</summary>
    public static IEnumerable<PersonCandidate> Speakers(AnalyzedDocument page)
    {
        foreach (var at in SpeechVerbs.PlacesIn(page.Text, 0, page.Text.Length))
        {
            if (NameBefore(page, BackOver(page.Text, at, "同志"), ",。;!\n ") is { } name)
            {
                yield return Candidate(page.Text, name, "", "speaker");
            }
        }

        foreach (var at in TitlesBehind.PlacesIn(page.Text, 0, page.Text.Length))
        {
            if (BehindTitle().Match(page.Text, at, Math.Min(6, page.Text.Length - at)) is { Success: true } title && NameBefore(page, at, ",。;、了\n ") is { } name && !OfficeEnding.Contains(page.Text[name.End - 1]))
            {
                yield return Candidate(page.Text, name, title.Groups["title"].Value, "name-before-title");
            }
        }

        for (var match = ComingFrom().Match(page.Text); match.Success; match = match.NextMatch())
        {
            if (NameReader.Read(page.Text, match.Index + match.Length, page.Text.Length) is { } name && !page.IsOutsideAnnouncement(name))
            {
                yield return Candidate(page.Text, name, "", "coming-from");
            }
        }
    }

    private static int BackOver(string text, int end, string word) => text.AsSpan(0, end).EndsWith(word, StringComparison.Ordinal) ? end - word.Length : end;

    // The name that ends at the place and has one of the borders in front.
    private static TextSpan? NameBefore(AnalyzedDocument page, int end, string borders)
    {
        for (var length = 3; length >= 2; length--)
        {
            var start = end - length;
            if (start > 0 && borders.Contains(page.Text[start - 1], StringComparison.Ordinal)
                && NameReader.Read(page.Text, start, page.Text.Length) == new TextSpan(start, end)
                && !page.IsOutsideAnnouncement(new TextSpan(start, end)))
            {
                return new TextSpan(start, end);
            }
        }

        return null;
    }

    private static PersonCandidate Candidate(string text, TextSpan name, string title, string rule) =>
        new(name.In(text).Replace(" ", "", StringComparison.Ordinal), name, title, name.Start, rule);

    private static string? TitleOf(ColumnKind column) => column switch
    {
        ColumnKind.Leader or ColumnKind.LeaderAndDeputies => "组长",
        ColumnKind.Deputy => "副组长",
        ColumnKind.Member => "成员",
        _ => null,
    };

    private static PersonRole PostOf(ColumnKind column) => column switch
    {
        ColumnKind.Leader or ColumnKind.LeaderAndDeputies => PersonRole.TeamLeader,
        ColumnKind.Deputy => PersonRole.TeamDeputy,
        _ => PersonRole.TeamMember,
    };

    // 李仲明|书记|、   曹文耘|副校长|以及
    [GeneratedRegex(@"\G(?<title>副?(?:书记|校长|院长|局长|主任)|董事长|总经理)(?:$|[,。;、]|以及|和|及|等|出|参|主|作|做|在|代|指|强|要|表|对|关|提|就|听)")]
    private static partial Regex BehindTitle();

    // 来自市委巡察办的|骆伟
    [GeneratedRegex(@"来自[^,。;\n的]{2,20}的")]
    private static partial Regex ComingFrom();
}
