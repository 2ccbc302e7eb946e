using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Dates;
using NlpPipeline.Extraction.Durations;

namespace NlpPipeline.Extraction.Checks;

/// <summary>Inferred years, days that do not exist, reversed ranges, and periods against the stated length of the work.</summary>
internal static class DateChecks
{
    private const double DaysInMonth = 30.4;
    private const int DaysInWeek = 7;

    // Work rarely lasts to the day as long as announced; holidays stretch it.
    private const double Tolerance = 0.2;
    private const int ToleranceDays = 5;

    public static void Run(Announcement announcement, CheckReport report)
    {
        foreach (var date in announcement.Dates)
        {
            CheckDate(date, report);
        }

        CheckLength(announcement, report);
        CheckDeadlines(announcement, report);
    }

    private static void CheckDate(Fact<DateRange> date, CheckReport report)
    {
        var (start, end) = (date.Value.Start, date.Value.End);
        if (date.Value.Inferred)
        {
            report.Add(CheckCode.InferredYear, date, $"the year of {start ?? end} is taken from elsewhere in the document", "inferred-year");
        }

        if (DoesNotExist(start) || DoesNotExist(end))
        {
            report.Add(CheckCode.InvalidDate, date, $"{start}..{end} is not in the calendar", "not-in-calendar");
        }
        else if (start?.ToDateOnly() > end?.ToDateOnly())
        {
            report.Add(CheckCode.ConflictingValues, date, $"{start}..{end} ends before it starts", "ends-before-start");
        }
    }

    private static bool DoesNotExist(PartialDate? date) =>
        date is { Month: { } month, Day: { } day } && (month is < 1 or > 12 || day > DateTime.DaysInMonth(date.Value.Year ?? 2000, month));

    // A round with several groups has several periods and lengths; one pair that fits is enough.
    private static void CheckLength(Announcement announcement, CheckReport report)
    {
        var periods = announcement.Dates.Where(date => date.Value.Role == DateRole.Period && Days(date.Value) is not null).ToList();
        if (periods.Count == 0 || announcement.Durations.Count == 0 || periods.Any(period => announcement.Durations.Any(length => Fits(period.Value, length))))
        {
            return;
        }

        var (first, stated) = (periods[0], announcement.Durations[0].Value);
        report.Add(CheckCode.DurationMismatch, first, $"the period has {Days(first.Value)} days, the text states {stated.Min}..{stated.Max}", "period-against-duration");
    }

    // Groups with periods of their own may have deadlines of their own.
    private static void CheckDeadlines(Announcement announcement, CheckReport report)
    {
        var deadlines = announcement.Dates.Where(date => date.Value is { Role: DateRole.Acceptance, End: not null }).ToList();
        if (announcement.Dates.Count(date => date.Value.Role == DateRole.Period) <= 1 && deadlines.FirstOrDefault(date => date.Value.End != deadlines[0].Value.End && !report.OnOneLine(date, deadlines[0])) is { } other)
        {
            report.Add(CheckCode.ConflictingValues, other, $"reports are taken until {deadlines[0].Value.End} and until {other.Value.End}", "two-deadlines");
        }
    }

    private static int? Days(DateRange range) => range.End?.ToDateOnly()?.DayNumber - range.Start?.ToDateOnly()?.DayNumber + 1;

    private static bool Fits(DateRange period, Fact<Duration> stated)
    {
        var days = Days(period)!.Value;
        return days >= Lower(DaysOf(stated.Value.Min)) && days <= Upper(DaysOf(stated.Value.Max) + DaysBeyond(stated));
    }

    // 两个多月 is any length up to three months.
    private static double DaysBeyond(Fact<Duration> stated) =>
        !stated.Text.Contains('多', StringComparison.Ordinal) ? 0 : stated.Value.Max.Months > 0 ? DaysInMonth : stated.Value.Max.Weeks > 0 ? DaysInWeek : 0;

    private static double Lower(double days) => days - Math.Max(ToleranceDays, days * Tolerance);

    private static double Upper(double days) => days + Math.Max(ToleranceDays, days * Tolerance);

    private static double DaysOf(CalendarPeriod period) =>
        (period.Years * 365) + (period.Months * DaysInMonth) + (period.Weeks * DaysInWeek) + period.Days;
}
