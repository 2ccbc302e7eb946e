using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Dates;
using NlpPipeline.Extraction.Layout;

namespace NlpPipeline.Tests.Extraction.Dates;

/// <summary>What tests of dates print and assume.</summary>
internal static class DateText
{
    public static string Format(DateRange date) => $"{date.Role} {date.Start}..{date.End}";

    // The day of publication stands at the end of the text, where no test looks.
    public static Masthead Masthead(DateOnly? published) =>
        new(null, null, published is { } day
            ? new(new PublicationTime(new PartialDate(day.Year, day.Month, day.Day), null), new(int.MaxValue - 1, int.MaxValue), "test")
            : null);
}
