using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Teams;

namespace NlpPipeline.Extraction.Kinds;

/// <summary>Cues of one document, counted in its title, in its lead (the first lines of the text) and in all of it.</summary>
internal sealed class PageCues
{
    private const int LeadLength = 220;
    private const int LongestTeamList = 160;
    private const int FewestListed = 3;
    private const int LongestHeading = 8;

    private readonly int[] _title = new int[Enum.GetValues<Cue>().Length];
    private readonly int[] _lead = new int[Enum.GetValues<Cue>().Length];
    private readonly int[] _text = new int[Enum.GetValues<Cue>().Length];

    public PageCues(AnalyzedDocument page)
    {
        foreach (var line in page.Lines)
        {
            if (line.Role is LineRole.Title or LineRole.Body or LineRole.Signature)
            {
                CueLexicon.Count(page.Text.AsSpan(line.Span.Start, line.Span.Length), _text);
            }
        }

        IsHeadedNotice = page.Lines.Any(line => line.Span.Length <= LongestHeading && IsNoticeHeading(page.Text.AsSpan(line.Span.Start, line.Span.Length)));
        PageText = page.Text;
        TitleText = TitleOf(page);
        CueLexicon.Count(TitleText, _title);
        LeadText = LeadOf(page);
        CueLexicon.Count(LeadText, _lead);
        HasSeveralTeams = KindPatterns.SeveralTeams().IsMatch(TitleText) || KindPatterns.SeveralTeams().IsMatch(LeadText);
        HasOneTeam = !HasSeveralTeams && (TeamPatterns.Numbered().IsMatch(TitleText) || TeamPatterns.Numbered().IsMatch(LeadText)) && !ListsTeams(page);
    }

    /// <summary>Whether a line of its own calls the text 公 告, below a headline that may be news.</summary>
    public bool IsHeadedNotice { get; }

    /// <summary>The headline without spaces (巡 察 公 告), or empty.</summary>
    public string TitleText { get; }

    /// <summary>The first characters of the text.</summary>
    public string LeadText { get; }

    /// <summary>All of the text.</summary>
    public string PageText { get; }

    /// <summary>Whether the page has a headline.</summary>
    public bool HasTitle => TitleText.Length > 0;

    /// <summary>Whether headline or lead speak of several teams: a range, a list, 四个巡察组, 各巡察组.</summary>
    public bool HasSeveralTeams { get; }

    /// <summary>Whether headline or lead name one team by number or kind.</summary>
    public bool HasOneTeam { get; }

    /// <summary>Whether 巡视 or 巡察 is printed at all.</summary>
    public bool NamesInspection => IsNamed(TitleText) || IsNamed(PageText);

    /// <summary>Whether the headline prints it.</summary>
    public bool TitleNamesInspection => IsNamed(TitleText);

    public int Title(Cue cue) => _title[(int)cue];

    public int Lead(Cue cue) => _lead[(int)cue];

    public int Text(Cue cue) => _text[(int)cue];

    /// <summary>Occurrences in the headline and in the lead.</summary>
    public int Top(Cue cue) => Title(cue) + Lead(cue);

    private static bool IsNamed(string text) => text.Contains("巡视", StringComparison.Ordinal) || text.Contains("巡察", StringComparison.Ordinal);

    // 公 告
    private static bool IsNoticeHeading(ReadOnlySpan<char> line) => line.Contains('告') && line.ToString().Replace(" ", "", StringComparison.Ordinal) is "公告" or "通告";

    // 县委第一巡察组(组长…)巡察县水利局;县委第二巡察组…;县委第三巡察组…: the lead may end behind the first.
    private static bool ListsTeams(AnalyzedDocument page)
    {
        var first = page.Lines.FirstOrDefault(line => line.Role == LineRole.Body);
        if (first is null)
        {
            return false;
        }

        var leadEnd = Math.Min(page.Text.Length, first.Span.Start + LeadLength);
        var window = page.Text.AsSpan(first.Span.Start, Math.Min(page.Text.Length, leadEnd + LongestTeamList) - first.Span.Start);
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var team in TeamPatterns.Numbered().EnumerateMatches(window))
        {
            numbers.Add(window.Slice(team.Index, team.Length).ToString());
        }

        return numbers.Count >= FewestListed;
    }

    private static string TitleOf(AnalyzedDocument page)
    {
        var lines = page.Lines.Where(line => line.Role == LineRole.Title).Select(line => line.Span.In(page.Text).Replace(" ", "", StringComparison.Ordinal));
        return string.Concat(lines);
    }

    private static string LeadOf(AnalyzedDocument page)
    {
        var first = page.Lines.FirstOrDefault(line => line.Role == LineRole.Body);
        return first is null ? "" : page.Text[first.Span.Start..Math.Min(page.Text.Length, first.Span.Start + LeadLength)];
    }
}
