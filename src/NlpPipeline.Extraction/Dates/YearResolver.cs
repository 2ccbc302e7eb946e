namespace NlpPipeline.Extraction.Dates;

/// <summary>
/// Fills in the year (and, for a day alone, the month) that a printed date leaves out, from the day of publication or
/// from the nearest full date of the document.
/// </summary>
/// <param name="published">Day of publication, or null.</param>
/// <param name="fullDates">Dates of the text that print their year, with their place, in text order.</param>
/// <param name="daysOfMonths">Dates of the text that print month and day and no year.</param>
/// <param name="inspections">Dates of the text that print their year and on which an inspection began, with their place, in text order.</param>
/// <param name="yearOfRound">The one year that the text prints with its round, or null.</param>
internal sealed class YearResolver(
    DateOnly? published,
    IReadOnlyList<(int Position, DateOnly Date)> fullDates,
    IReadOnlyList<PartialDate> daysOfMonths,
    IReadOnlyList<(int Position, DateOnly Date)> inspections,
    int? yearOfRound = null)
{
    // How many days a date may lie behind the day it is measured from; one that lies further ahead happened a year earlier.
    private const int AheadOfPublication = 150;
    private const int AheadOfReport = 30;
    private const int AheadInSequence = 305;

    private readonly DateOnly? _lastInspection = inspections.Count == 0 ? null : inspections.Max(inspection => inspection.Date);

    /// <summary>The day on which 即日起 begins and to which 昨日 refers.</summary>
    public DateOnly? Published => published;

    /// <summary>Completes <paramref name="date"/>, printed at <paramref name="position"/>; unchanged where nothing in the document resolves it.</summary>
    /// <param name="date">The date as printed.</param>
    /// <param name="position">Where it is printed.</param>
    /// <param name="isPast">Whether the document reports the past, so that its dates follow each other.</param>
    /// <param name="followsInspection">Whether the document tells what came of an inspection, so that its dates do not go before that.</param>
    public PartialDate Resolve(PartialDate date, int position, bool isPast, bool followsInspection)
    {
        if (date.Year is not null)
        {
            return date;
        }

        return Reference(position, isPast) is not { } reference ? InYearOfRound(date)
            : date.Month is null ? WithMonth(date, reference.Day)
            : date with { Year = NotBeforeInspection(date, NotAfterReport(date, YearNear(date, reference.Day, reference.Ahead), isPast), followsInspection ? position : null) };
    }

    // |10月8日|反馈。2022年10月20日至12月10日,巡察组开展了巡察: without a day of publication, the inspection tells the year of what came of it.
    private int NotBeforeInspection(PartialDate date, int year, int? position) =>
        published is null && position is { } place && InspectionFor(place) is { } inspection && DayOf(date, year) < inspection
            ? inspection.Year + (DayOf(date, inspection.Year) < inspection ? 1 : 0)
            : year;

    // The last one told so far; what stands in front of all of them sums up what follows.
    private DateOnly? InspectionFor(int position) => Before(inspections, position) ?? _lastInspection;

    // 7月3日反馈。此前的|3月20日|: what a report tells of has happened when it is published.
    private int NotAfterReport(PartialDate date, int year, bool isPast) =>
        isPast && published is { } today && DayOf(date, year).DayNumber > today.DayNumber + AheadOfReport ? year - 1 : year;

    private PartialDate InYearOfRound(PartialDate date) => date.Month is null ? InMonthOfSameDay(date) : date with { Year = yearOfRound };

    // 2日上午,…动员会召开。…巡视期间(3月2日-5月1日)
    private PartialDate InMonthOfSameDay(PartialDate date) =>
        date with { Month = daysOfMonths.Where(other => other.Day == date.Day).Select(other => other.Month).FirstOrDefault() };

    // A report on the past goes from date to date; everything else is seen from the day of publication.
    private (DateOnly Day, int Ahead)? Reference(int position, bool isPast)
    {
        var earlier = Before(fullDates, position);
        return isPast && earlier is { } last ? (last, AheadInSequence)
            : published is { } today ? (today, isPast ? AheadOfReport : AheadOfPublication)
            : earlier is { } day ? (day, AheadOfPublication)
            : fullDates.Count > 0 ? (fullDates[0].Date, AheadOfPublication)
            : null;
    }

    private static DateOnly? Before(IReadOnlyList<(int Position, DateOnly Date)> dates, int position)
    {
        var (low, high) = (0, dates.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = dates[middle].Position < position ? (middle + 1, high) : (low, middle);
        }

        return low > 0 ? dates[low - 1].Date : null;
    }

    private static int YearNear(PartialDate date, DateOnly reference, int ahead)
    {
        var distance = DayOf(date, reference.Year).DayNumber - reference.DayNumber;
        return distance > ahead ? reference.Year - 1 : distance < ahead - 365 ? reference.Year + 1 : reference.Year;
    }

    private static DateOnly DayOf(PartialDate date, int year) =>
        new(year, date.Month!.Value, Math.Min(date.Day ?? 15, DateTime.DaysInMonth(year, date.Month!.Value)));

    private static PartialDate WithMonth(PartialDate date, DateOnly reference)
    {
        var month = date.Day <= reference.Day ? reference : reference.AddMonths(-1);
        return new PartialDate(month.Year, month.Month, date.Day);
    }
}
