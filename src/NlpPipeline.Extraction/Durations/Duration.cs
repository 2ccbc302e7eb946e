using System.Globalization;
using System.Text.RegularExpressions;

namespace NlpPipeline.Extraction.Durations;

/// <summary>How long the work on site lasts.</summary>
/// <param name="Min">Shortest length.</param>
/// <param name="Max">Longest length; equal to <paramref name="Min"/> where the text gives one.</param>
/// <param name="Approximate">Whether the text says 左右, 约 or 近.</param>
public sealed record Duration(CalendarPeriod Min, CalendarPeriod Max, bool Approximate);

/// <summary>A length in calendar units.</summary>
/// <param name="Years">Years.</param>
/// <param name="Months">Months.</param>
/// <param name="Weeks">Weeks.</param>
/// <param name="Days">Days.</param>
public readonly partial record struct CalendarPeriod(int Years, int Months, int Weeks, int Days)
{
    /// <summary>ISO 8601: <c>P3M</c>, <c>P1M15D</c>, <c>P60D</c>, <c>P3W</c>.</summary>
    public override string ToString() => $"P{Part(Years, 'Y')}{Part(Months, 'M')}{Part(Weeks, 'W')}{Part(Days, 'D')}";

    private static string Part(int count, char unit) => count == 0 ? "" : FormattableString.Invariant($"{count}{unit}");

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException"><paramref name="value"/> is of no such form.</exception>
    public static CalendarPeriod Parse(string value) => Pattern().Match(value) is { Success: true } match
        ? new CalendarPeriod(Count(match, "years"), Count(match, "months"), Count(match, "weeks"), Count(match, "days"))
        : throw new FormatException($"'{value}' is no period; expected P3M, P60D, P1M15D …");

    private static int Count(Match match, string group) =>
        match.Groups[group] is { Success: true } part ? int.Parse(part.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    // P3M, P1M15D
    [GeneratedRegex("^P(?:(?<years>[0-9]{1,9})Y)?(?:(?<months>[0-9]{1,9})M)?(?:(?<weeks>[0-9]{1,9})W)?(?:(?<days>[0-9]{1,9})D)?$")]
    private static partial Regex Pattern();
}
