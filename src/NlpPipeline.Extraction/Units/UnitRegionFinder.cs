using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Linking.Tables;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Units;

/// <summary>Finds where the text lists inspected units: in sentences, labelled lines, tables and lists of lines.</summary>
internal static class UnitRegionFinder
{
    private const int HeadlinePenalty = 3;

    /// <summary>The regions, in the order of the rules.</summary>
    public static List<UnitRegion> Find(AnalyzedDocument page)
    {
        var regions = new List<UnitRegion>();
        foreach (var sentence in page.Sentences)
        {
            // 此前,巡视组在3月份进驻…: units of an earlier round.
            if (!page.IsOutsideAnnouncement(sentence) && !page.Text.AsSpan(sentence.Start, sentence.Length).TrimStart().StartsWith("此前,", StringComparison.Ordinal))
            {
                AddOfSentence(page, sentence, regions);
            }
        }

        regions.RemoveAll(region => PastPosts.AreToldInFrontOf(page, region.Span.Start));
        regions.AddRange(page.Tables.SelectMany(InTable));
        regions.AddRange(UnitLineLists.Find(page));
        if (regions.Exists(region => region.Rule != UnitSentenceRules.OnlyPlace))
        {
            regions.RemoveAll(region => region.Rule == UnitSentenceRules.OnlyPlace);
        }

        return regions;
    }

    private static void AddOfSentence(AnalyzedDocument page, TextSpan sentence, List<UnitRegion> regions)
    {
        var first = regions.Count;
        regions.AddRange(UnitSentenceRules.BeforeVerb(page.Text, sentence));
        regions.AddRange(UnitSentenceRules.BehindVerb(page.Text, sentence));
        regions.AddRange(UnitSubjects.In(page.Text, sentence));
        regions.AddRange(ReturnVisits.In(page.Text, sentence));
        if (UnitSentenceRules.BehindTeam(page.Text, sentence) is { } line)
        {
            regions.Add(line);
        }

        if (UnitsBeforeTeam.In(page.Text, sentence) is { } led)
        {
            regions.Add(led);
        }

        if (page.LineAt(sentence.Start).Role is LineRole.Title or LineRole.Header)
        {
            for (var i = first; i < regions.Count; i++)
            {
                regions[i] = regions[i] with { Rank = regions[i].Rank - HeadlinePenalty };
            }
        }
    }

    private static IEnumerable<UnitRegion> InTable(Table table)
    {
        var hasUnits = table.Rows.Any(row => row.Cells.Any(cell => cell.Column == ColumnKind.Units));
        return from row in table.Rows
               from cell in row.Cells
               where cell.Column == ColumnKind.Units || (!hasUnits && cell.Column == ColumnKind.Other)
               select new UnitRegion(cell.Span, "table-column", 6);
    }
}
