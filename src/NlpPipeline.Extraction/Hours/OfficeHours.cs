using System.Globalization;

namespace NlpPipeline.Extraction.Hours;

/// <summary>When the phone is answered.</summary>
/// <param name="Open">From.</param>
/// <param name="Close">Until; later than <paramref name="Open"/>.</param>
/// <param name="Days">On which days, or null where the text does not say.</param>
public sealed record OfficeHours(ClockTime Open, ClockTime Close, OfficeDays? Days);

/// <summary>Days on which hours hold.</summary>
public enum OfficeDays
{
    /// <summary>每天.</summary>
    Daily,

    /// <summary>工作日, 周一至周五.</summary>
    Workdays,
}

/// <summary>A time of day from 00:00 to 24:00.</summary>
/// <param name="Minutes">Minutes after midnight, 0…1440.</param>
public readonly record struct ClockTime(int Minutes)
{
    /// <summary>The time <paramref name="hour"/>:<paramref name="minute"/>, or null if there is none on a clock.</summary>
    public static ClockTime? TryCreate(int hour, int minute) =>
        minute is >= 0 and < 60 && hour >= 0 && (hour * 60) + minute <= 1440 ? new ClockTime((hour * 60) + minute) : null;

    /// <summary><c>HH:mm</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Minutes / 60:00}:{Minutes % 60:00}");

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException"><paramref name="value"/> is no time of day.</exception>
    public static ClockTime Parse(string value) =>
        value is [_, _, ':', _, _]
        && int.TryParse(value.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
        && int.TryParse(value.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out var minute)
        && TryCreate(hour, minute) is { } time
            ? time
            : throw new FormatException($"'{value}' is no time of day; expected HH:MM");
}
