using System.Globalization;
using NlpPipeline.Extraction.Dates;
using NlpPipeline.Extraction.Hours;
using NlpPipeline.Extraction.Linking;

namespace NlpPipeline.Learning.Corpus;

/// <summary>Normalised values as the mark-up writes them → typed values. Every method throws <see cref="FormatException"/> on what it cannot read.</summary>
internal static class GoldValues
{
    public static int Number(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException($"'{value}' is no number");

    /// <summary>Reads <c>start..end</c>, <c>start..</c>, <c>..end</c> or one day.</summary>
    public static (PartialDate? Start, PartialDate? End) DateRange(string value)
    {
        var dots = value.IndexOf("..", StringComparison.Ordinal);
        return dots < 0
            ? (PartialDate.Parse(value), PartialDate.Parse(value))
            : (dots == 0 ? null : PartialDate.Parse(value[..dots]), dots + 2 == value.Length ? null : PartialDate.Parse(value[(dots + 2)..]));
    }

    /// <summary>Reads <c>08:00-20:00</c>.</summary>
    public static (ClockTime Open, ClockTime Close) Hours(string value) =>
        value.Split('-') is [var open, var close]
            ? (ClockTime.Parse(open), ClockTime.Parse(close))
            : throw new FormatException($"'{value}' are no hours; expected HH:MM-HH:MM");

    /// <summary>Reads <c>team | leader=… | units=a、b | contacts=a、b | period=start..end</c>.</summary>
    public static Assignment Assignment(string value)
    {
        var parts = value.Split('|', StringSplitOptions.TrimEntries);
        var named = parts.Skip(1).Select(part => part.Split('=', 2)).ToDictionary(
            pair => pair.Length == 2 ? pair[0] : throw new FormatException($"'{pair[0]}' is no 'key=value'"),
            pair => pair[1],
            StringComparer.Ordinal);
        return new Assignment(
            parts[0],
            named.GetValueOrDefault("leader"),
            List(named.GetValueOrDefault("units")),
            List(named.GetValueOrDefault("contacts")),
            named.TryGetValue("period", out var period) ? DateRange(period) : null);
    }

    private static string[] List(string? value) => value?.Split('、', StringSplitOptions.TrimEntries) ?? [];
}
