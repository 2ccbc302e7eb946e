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
public readonly record struct CalendarPeriod(int Years, int Months, int Weeks, int Days)
{
    /// <summary>ISO 8601: <c>P3M</c>, <c>P1M15D</c>, <c>P60D</c>, <c>P3W</c>.</summary>
    public override string ToString() => $"P{Part(Years, 'Y')}{Part(Months, 'M')}{Part(Weeks, 'W')}{Part(Days, 'D')}";

    private static string Part(int count, char unit) => count == 0 ? "" : FormattableString.Invariant($"{count}{unit}");
}
