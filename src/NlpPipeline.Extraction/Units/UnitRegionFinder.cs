using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Linking.Tables;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Units;

/// <summary>Finds where the text lists inspected units: in sentences, labelled lines, tables and lists of lines.</summary>
internal static class UnitRegionFinder
{
    /// <summary>The regions, in the order of the rules.</summary>
    public static List<UnitRegion> Find(AnalyzedDocument page)
    {
        var regions = new List<UnitRegion>();
        regions.AddRange(page.Sentences.SelectMany(sentence => InSentence(page, sentence)));
        regions.AddRange(page.Tables.SelectMany(InTable));
        regions.AddRange(UnitLineLists.Find(page));
        if (regions.Exists(region => region.Rule != UnitSentenceRules.OnlyPlace))
        {
            regions.RemoveAll(region => region.Rule == UnitSentenceRules.OnlyPlace);
        }

        return regions;
    }

    private static IEnumerable<UnitRegion> InSentence(AnalyzedDocument page, TextSpan sentence)
    {
        if (page.IsOutsideAnnouncement(sentence))
        {
            return [];
        }

        var penalty = page.LineAt(sentence.Start).Role is LineRole.Title or LineRole.Header ? 3 : 0;
        var regions = UnitSentenceRules.BeforeVerb(page.Text, sentence).Concat(UnitSentenceRules.BehindVerb(page.Text, sentence));
        if (UnitSentenceRules.BehindTeam(page.Text, sentence) is { } line)
        {
            regions = regions.Append(line);
        }

        return penalty == 0 ? regions : regions.Select(region => region with { Rank = region.Rank - penalty });
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
