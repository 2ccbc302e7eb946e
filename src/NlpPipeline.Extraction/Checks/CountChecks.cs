using System.Buffers;
using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Units;
using NlpPipeline.Text;
using NlpPipeline.Text.Numerals;

namespace NlpPipeline.Extraction.Checks;

/// <summary>Stated numbers of units and teams against those that are named.</summary>
internal static partial class CountChecks
{
    private const double LeastShareNamed = 0.6;

    // 等, four digits and the measure word.
    private const int LongestCount = 8;

    // 县水利局|党委|等7个单位
    private const int LongestTail = 3;

    private static readonly SearchValues<char> Etc = SearchValues.Create("等");

    public static void Run(Announcement announcement, AnalyzedDocument page, CheckReport report)
    {
        var counts = CountsBehindNames(page, announcement).ToList();
        var shortened = counts.Zip(NamedForEach(page, announcement.Units, counts)).Where(count => announcement.Units.Count < count.First.Stated).ToList();
        foreach (var ((stated, span), named) in shortened)
        {
            report.Add(CheckCode.UnitCountMismatch, span, UnitMessage(stated, named), "units-named-before-etc");
        }

        if (shortened.Count == 0 && announcement.UnitCount is { } units && Misses(units.Value, announcement.Units.Count))
        {
            report.Add(CheckCode.UnitCountMismatch, units, UnitMessage(units.Value, announcement.Units.Count), "units-named");
        }

        if (announcement.TeamCount is { } teams && Contradicts(announcement, teams.Value))
        {
            report.Add(CheckCode.TeamCountMismatch, teams, $"the text states {teams.Value} teams and names {announcement.Teams.Count}", "teams-named");
        }
    }

    private static string UnitMessage(int stated, int named) => $"the text states {stated} units and names {named}";

    // 县水利局、县审计局等5个单位以及|上坪村等8个|村: of several counts in a sentence each counts the names between the one before and itself.
    private static IEnumerable<int> NamedForEach(AnalyzedDocument page, IReadOnlyList<Fact<Unit>> units, List<(int Stated, TextSpan Span)> counts)
    {
        var places = units.SelectMany((unit, index) => unit.Spans.Select(span => (page.Normalized.FromSource(span).Start, Unit: index))).OrderBy(place => place.Start).ToList();
        var next = 0;
        for (var i = 0; i < counts.Count; i++)
        {
            var (count, sentence) = (counts[i].Span, page.SentenceAt(counts[i].Span.Start));
            var isSecond = i > 0 && sentence.Contains(counts[i - 1].Span);
            var start = isSecond ? counts[i - 1].Span.End : sentence.Start;
            var group = new HashSet<int>();
            for (; next < places.Count && places[next].Start < count.Start; next++)
            {
                if (places[next].Start >= start)
                {
                    group.Add(places[next].Unit);
                }
            }

            yield return isSecond || (i + 1 < counts.Count && sentence.Contains(counts[i + 1].Span)) ? group.Count : units.Count;
        }
    }

    // 县水利局、县审计局|等13个|单位: the count includes the names before it.
    private static IEnumerable<(int Stated, TextSpan Span)> CountsBehindNames(AnalyzedDocument page, Announcement announcement)
    {
        // 云溪大学等9个单位公布整改进展: whoever has published is no list of who was inspected.
        if (announcement.Units.Count == 0 || announcement.Kind == Kind.Rectification)
        {
            yield break;
        }

        var ends = announcement.Units.SelectMany(unit => unit.Spans).Select(span => page.Normalized.FromSource(span).End).ToHashSet();
        foreach (var match in AnchoredSearch.Matches(CountBehindEtc(), page.Text, Etc, before: 0, LongestCount))
        {
            if (ChineseNumeral.TryParse(match.Groups["n"].ValueSpan, out var stated) && Enumerable.Range(match.Index - LongestTail, LongestTail + 1).Any(ends.Contains) && !NamesOnlySome(page, match.Index))
            {
                yield return (stated, TextSpan.At(match.Index, match.Length));
            }
        }
    }

    // 其中,对县水利局、县审计局|等13个|单位: a part of the units needs no full list.
    private static bool NamesOnlySome(AnalyzedDocument page, int position) =>
        page.Text.AsSpan(page.SentenceAt(position).Start, position - page.SentenceAt(position).Start).Contains("其中", StringComparison.Ordinal);

    private static bool Contradicts(Announcement announcement, int stated) =>
        announcement.Teams.Count > Math.Max(1, stated) || Misses(stated, announcement.Teams.Count);

    // A text that names a few of many gives examples; one that names nearly all has lost some. More than stated may belong to another group.
    private static bool Misses(int stated, int named) => named > 1 && named < stated && named >= stated * LeastShareNamed;

    // 等13个
    [GeneratedRegex("等(?<n>[0-9一二两三四五六七八九十百]{1,4})[个家所户]")]
    private static partial Regex CountBehindEtc();
}
