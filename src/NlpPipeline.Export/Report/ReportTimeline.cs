namespace NlpPipeline.Export.Report;

/// <summary>A month of the calendar, counted from the year 0.</summary>
internal readonly record struct Month(int Number)
{
    public Month(int year, int month)
        : this((year * 12) + month - 1)
    {
    }

    /// <summary><c>2024-03</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Number / 12:0000}-{(Number % 12) + 1:00}");
}

/// <summary>A month of the timeline.</summary>
/// <param name="Month">The month.</param>
/// <param name="Documents">Documents published in it.</param>
/// <param name="Rounds">Rounds with teams on site in it.</param>
internal sealed record TimelineMonth(Month Month, int Documents, int Rounds);

/// <summary>Documents and rounds month by month, months of which nothing is known included.</summary>
internal static class ReportTimeline
{
    // A round runs for some months before or after the news of it; what lies further off is history, or a misprinted year that would stretch the chart.
    private const int MonthsAround = 12;

    /// <summary>The months of publication and around them; without any, those of the rounds.</summary>
    public static IReadOnlyList<TimelineMonth> Of(IReadOnlyDictionary<Month, int> documents, IEnumerable<ReportRound> rounds)
    {
        var published = documents.Keys.Select(month => month.Number).ToList();
        var (earliest, latest) = published.Count > 0 ? (published.Min() - MonthsAround, published.Max() + MonthsAround) : (int.MinValue, int.MaxValue);
        var onSite = rounds
            .SelectMany(round => round.Months.SelectMany(period => MonthsOf(period.First.Number, period.Last.Number)).Distinct())
            .Where(month => month.Number >= earliest && month.Number <= latest)
            .CountBy(month => month)
            .ToDictionary();
        List<int> known = [.. published, .. onSite.Keys.Select(month => month.Number)];
        return known.Count == 0 ? [] : [.. MonthsOf(known.Min(), known.Max()).Select(month => new TimelineMonth(month, documents.GetValueOrDefault(month), onSite.GetValueOrDefault(month)))];
    }

    private static IEnumerable<Month> MonthsOf(int first, int last) => Enumerable.Range(first, last - first + 1).Select(number => new Month(number));
}
