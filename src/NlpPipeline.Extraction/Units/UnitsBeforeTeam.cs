using System.Text.RegularExpressions;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Units;

/// <summary>Finds lines that open with units and name their team behind them: 海南省(中央第三巡视组):电话…, 县水利局、县林业局(县委第二巡察组)——….</summary>
internal static partial class UnitsBeforeTeam
{
    private const string Rule = "units-of-team";
    private const int Rank = 6;
    private const int LongestLine = 240;

    /// <summary>The units that open <paramref name="sentence"/>, or null.</summary>
    public static UnitRegion? In(string text, TextSpan sentence)
    {
        if (!text.AsSpan(sentence.Start, Math.Min(LongestLine, sentence.Length)).Contains("巡", StringComparison.Ordinal)
            || Line().Match(text, sentence.Start, Math.Min(LongestLine, sentence.Length)) is not { Success: true } line)
        {
            return null;
        }

        var units = line.Groups["units"];
        var span = TextSpan.At(units.Index, units.Length);
        var items = UnitListReader.Read(text, span);
        return items.Count > 0 && UnitListReader.EndsWithUnit(text, span) ? new UnitRegion(span, Rule, Rank) { Items = items } : null;
    }

    // 海南省|(中央第三巡视组):来信…   新疆维吾尔自治区、新疆生产建设兵团|(中央第十四巡视组):
    [GeneratedRegex(@"\G(?<units>[^,。;:()\n]{2,120})\((?:(?:[\p{IsCJKUnifiedIdeographs}]{0,10}(?:委|党组|中央))?第[一二三四五六七八九十0-9]{1,3}(?:\p{IsCJKUnifiedIdeographs}{0,4})巡[视察]组)\) ?(?:[:;。]|-{1,2}|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Line();
}
