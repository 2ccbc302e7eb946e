using System.Globalization;

namespace NlpPipeline.Extraction.Dates;

/// <summary>A calendar date of which the text may have printed only a part.</summary>
/// <param name="Year">Four-digit year, or null.</param>
/// <param name="Month">1…12, or null.</param>
/// <param name="Day">1…31, or null.</param>
public readonly record struct PartialDate(int? Year, int? Month, int? Day)
{
    /// <summary>Whether year, month and day are known.</summary>
    public bool IsComplete => Year is not null && Month is not null && Day is not null;

    /// <summary>The date, if it is complete and exists in the calendar.</summary>
    public DateOnly? ToDateOnly() =>
        this is { Year: { } year, Month: { } month, Day: { } day } && Exists(year, month, day) ? new DateOnly(year, month, day) : null;

    /// <summary>ISO 8601: <c>2018-02-22</c>, <c>2018-02</c>, <c>2018</c>, <c>--05-29</c>, <c>--05</c>, <c>---21</c>.</summary>
    public override string ToString()
    {
        var culture = CultureInfo.InvariantCulture;
        var year = Year?.ToString("0000", culture);
        var day = Day?.ToString("00", culture);
        return Month?.ToString("00", culture) is { } month
            ? $"{year ?? "-"}-{month}{(day is null ? "" : $"-{day}")}"
            : year ?? $"---{day}";
    }

    private static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
