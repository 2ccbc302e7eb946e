using System.Globalization;
using System.Text.RegularExpressions;

namespace NlpPipeline.Extraction.Dates;

/// <summary>A calendar date of which the text may have printed only a part.</summary>
/// <param name="Year">Four-digit year, or null.</param>
/// <param name="Month">1…12, or null.</param>
/// <param name="Day">1…31, or null.</param>
public readonly partial record struct PartialDate(int? Year, int? Month, int? Day)
{
    /// <summary>Whether year, month and day are known.</summary>
    public bool IsComplete => Year is not null && Month is not null && Day is not null;

    /// <summary>Whether a year may have this day: not 31 June, not month 13.</summary>
    internal bool MayExist => Month is null or (>= 1 and <= 12) && (Day is null || Month is null || Day <= DateTime.DaysInMonth(AnyLeapYear, Month.Value));

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

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException"><paramref name="value"/> is of no such form.</exception>
    public static PartialDate Parse(string value) => Pattern().Match(value) is { Success: true } match
        ? new PartialDate(Part(match, "year"), Part(match, "month"), Part(match, "day"))
        : throw new FormatException($"'{value}' is no date; expected YYYY-MM-DD, YYYY-MM, YYYY, --MM-DD, --MM or ---DD");

    private const int AnyLeapYear = 2000;

    private static int? Part(Match match, string group) =>
        match.Groups[group] is { Success: true } part ? int.Parse(part.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    // 2018-02-22, 2018-02, --05-29, ---21
    [GeneratedRegex("^(?:(?<year>[0-9]{4})(?:-(?<month>[0-9]{2})(?:-(?<day>[0-9]{2}))?)?|--(?<month>[0-9]{2})(?:-(?<day>[0-9]{2}))?|---(?<day>[0-9]{2}))$")]
    private static partial Regex Pattern();

    private static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
