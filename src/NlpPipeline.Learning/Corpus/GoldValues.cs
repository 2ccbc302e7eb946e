using System.Globalization;
using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Dates;
using NlpPipeline.Extraction.Durations;
using NlpPipeline.Extraction.Hours;
using NlpPipeline.Extraction.Linking;

namespace NlpPipeline.Learning.Corpus;

/// <summary>Normalised values as the mark-up writes them → typed values. Every method throws <see cref="FormatException"/> on what it cannot read.</summary>
internal static partial class GoldValues
{
    public static int Number(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException($"'{value}' is no number");

    /// <summary>Reads <c>2018-02-22</c>, <c>2018-02</c>, <c>--05-29</c>, <c>---21</c>.</summary>
    public static PartialDate Date(string value)
    {
        var match = DatePattern().Match(value);
        return match.Success
            ? new PartialDate(Part(match, "year"), Part(match, "month"), Part(match, "day"))
            : throw new FormatException($"'{value}' is no date; expected YYYY-MM-DD, YYYY-MM, --MM-DD or ---DD");
    }

    /// <summary>Reads <c>start..end</c>, <c>start..</c>, <c>..end</c> or one day.</summary>
    public static (PartialDate? Start, PartialDate? End) DateRange(string value)
    {
        var dots = value.IndexOf("..", StringComparison.Ordinal);
        return dots < 0
            ? (Date(value), Date(value))
            : (dots == 0 ? null : Date(value[..dots]), dots + 2 == value.Length ? null : Date(value[(dots + 2)..]));
    }

    /// <summary>Reads <c>P1M15D</c>.</summary>
    public static CalendarPeriod Period(string value)
    {
        var match = PeriodPattern().Match(value);
        return match.Success
            ? new CalendarPeriod(Part(match, "years") ?? 0, Part(match, "months") ?? 0, Part(match, "weeks") ?? 0, Part(match, "days") ?? 0)
            : throw new FormatException($"'{value}' is no period; expected P3M, P60D, P1M15D …");
    }

    /// <summary>Reads <c>08:00-20:00</c>.</summary>
    public static (ClockTime Open, ClockTime Close) Hours(string value) =>
        HoursPattern().Match(value) is { Success: true } match
        && ClockTime.TryCreate(Number(match.Groups[1].Value), Number(match.Groups[2].Value)) is { } open
        && ClockTime.TryCreate(Number(match.Groups[3].Value), Number(match.Groups[4].Value)) is { } close
            ? (open, close)
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

    private static int? Part(Match match, string group) => match.Groups[group] is { Success: true } part ? Number(part.Value) : null;

    [GeneratedRegex(@"^(?:(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?|--(?<month>\d\d)(?:-(?<day>\d\d))?|---(?<day>\d\d))$")]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"^P(?:(?<years>\d{1,3})Y)?(?:(?<months>\d{1,3})M)?(?:(?<weeks>\d{1,3})W)?(?:(?<days>\d{1,4})D)?$")]
    private static partial Regex PeriodPattern();

    [GeneratedRegex(@"^(\d\d):(\d\d)-(\d\d):(\d\d)$")]
    private static partial Regex HoursPattern();
}
