using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Linking.Tables;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.People;

/// <summary>Finds names that stand behind no title: in rosters, as X任组长, and speakers named alone.</summary>
internal static partial class OtherNames
{
    /// <summary>The names in the cells of <paramref name="tables"/>; the header is their title unless a cell gives the post.</summary>
    public static IEnumerable<PersonCandidate> InTables(AnalyzedDocument page, IReadOnlyList<Table> tables)
    {
        foreach (var row in tables.SelectMany(table => table.Rows))
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                if (TitleOf(row.Cells[i].Column) is { } title)
                {
                    var hasPost = i + 1 < row.Cells.Count && row.Cells[i + 1].Column == ColumnKind.Post;
                    var printed = hasPost ? row.Cells[i + 1].Span.In(page.Text) : title;
                    foreach (var name in TitledNames.ReadNames(page.Text, row.Cells[i].Span.Start, row.Cells[i].Span.End, isLabel: true))
                    {
                        yield return Candidate(page.Text, name, printed, "table-column") with { Post = PostOf(row.Cells[i].Column) };
                    }
                }
            }
        }
    }

    /// <summary>X任组长, 以X为组长.</summary>
    public static IEnumerable<PersonCandidate> Appointed(AnalyzedDocument page)
    {
        for (var match = Appointment().Match(page.Text); match.Success; match = match.NextMatch())
        {
            var name = match.Groups["name"];
            var isName = NameReader.Read(page.Text, name.Index, name.Index + name.Length) is { } read && read.Length == name.Length;
            if (isName && !page.IsOutsideAnnouncement(TextSpan.At(name.Index, name.Length)))
            {
                yield return Candidate(page.Text, TextSpan.At(name.Index, name.Length), match.Groups["post"].Value, "appointed");
            }
        }
    }

    /// <summary>Speakers that open a clause without a title.</summary>
    public static IEnumerable<PersonCandidate> Speakers(AnalyzedDocument page)
    {
        for (var match = Speaker().Match(page.Text); match.Success; match = match.NextMatch())
        {
            var name = TextSpan.At(match.Groups["name"].Index, match.Groups["name"].Length);
            var isName = NameReader.Read(page.Text, name.Start, page.Text.Length) is { } read && read == name;
            if (isName && !page.IsOutsideAnnouncement(name))
            {
                yield return Candidate(page.Text, name, "", "speaker");
            }
        }
    }

    private static PersonCandidate Candidate(string text, TextSpan name, string title, string rule) =>
        new(name.In(text).Replace(" ", "", StringComparison.Ordinal), name, title, name.Start, rule);

    private static string? TitleOf(ColumnKind column) => column switch
    {
        ColumnKind.Leader => "组长",
        ColumnKind.Deputy => "副组长",
        ColumnKind.Member => "成员",
        _ => null,
    };

    private static PersonRole PostOf(ColumnKind column) => column switch
    {
        ColumnKind.Leader => PersonRole.TeamLeader,
        ColumnKind.Deputy => PersonRole.TeamDeputy,
        _ => PersonRole.TeamMember,
    };

    // 派出的|房大成|任组长   以|施怀瑾|为组长
    [GeneratedRegex(@"(?:由|以|的)(?<name>[\p{IsCJKUnifiedIdeographs}]{2,4}?)(?:同志)?(?:任|担任|为)(?<post>副?组长)")]
    private static partial Regex Appointment();

    // ,|柏青|代表两家单位表态发言
    [GeneratedRegex(@"(?<=[,。;!\n ])(?<name>[\p{IsCJKUnifiedIdeographs}]{2,3})(?=代表|表示,|指出,|强调,|主持会议|作表态|作动员|要求,)|(?<=来自[^,。;\n]{2,20}的)(?<name>[\p{IsCJKUnifiedIdeographs}]{2,3}?)(?=和|、|,|等|就|作)")]
    private static partial Regex Speaker();
}
