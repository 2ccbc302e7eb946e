using NlpPipeline.Extraction.Dates;
using NlpPipeline.Extraction.Durations;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Export.Report;

/// <summary>Values of the record in words for the reader of the page.</summary>
internal static class ReportWords
{
    /// <summary>2024-03-08 至 2024-05-10, 2024-03-08 起, 至 2024-05-10; a single day is itself.</summary>
    public static string Range(PartialDate? start, PartialDate? end) => Range(Date(start), Date(end));

    /// <summary>2024-03-08; without a year 3月8日; empty for none.</summary>
    public static string Date(PartialDate? date) =>
        date is { Year: null } ? string.Concat(Number("", date.Value.Month, "月"), Number("", date.Value.Day, "日")) : $"{date}";

    /// <summary>From one value to another, of which one may be empty.</summary>
    public static string Range(string start, string end) =>
        start == end ? start : end.Length == 0 ? $"{start} 起" : start.Length == 0 ? $"至 {end}" : $"{start} 至 {end}";

    /// <summary>2个月, 1个月15天.</summary>
    public static string Length(CalendarPeriod period) => string.Concat(
        Part(period.Years, "年"), Part(period.Months, "个月"), Part(period.Weeks, "周"), Part(period.Days, "天"));

    /// <summary>2024年十四届第六轮 in digits: 2024年14届第6轮; empty where no number is printed.</summary>
    public static string Round(int? term, int? ordinal, int? year, int? batch) => string.Concat(
        Number("", year, "年"), Number("", term, "届"), Number("第", ordinal, "轮"), Number("第", batch, "批"));

    /// <summary>path › member › 第 3 行.</summary>
    public static string Source(DocumentSource source) => string.Join(" › ", ((string?[])
        [source.Path, source.Member, source.Row is { } row ? FormattableString.Invariant($"第 {row} 行") : null]).Where(part => part is not null));

    private static string Part(int count, string unit) => count == 0 ? "" : Number("", count, unit);

    private static string Number(string before, int? number, string after) => number is null ? "" : FormattableString.Invariant($"{before}{number}{after}");
}
