using NlpPipeline.Export.Json;
using NlpPipeline.Extraction.Announcements;

namespace NlpPipeline.Export.Report;

/// <summary>What the report says of all documents together.</summary>
internal sealed class ReportCounts
{
    private readonly SortedDictionary<string, int> _months = new(StringComparer.Ordinal);

    public int Documents { get; private set; }

    public int Teams { get; private set; }

    public int Units { get; private set; }

    public int Checks { get; private set; }

    public Dictionary<string, int> Kinds { get; } = [];

    public Dictionary<string, int> Levels { get; } = [];

    /// <summary>Documents of each month of publication, the months in between included.</summary>
    public IReadOnlyList<(string Month, int Documents)> Months
    {
        get
        {
            if (_months.Count == 0)
            {
                return [];
            }

            var (first, last) = (_months.Keys.First(), _months.Keys.Last());
            return [.. MonthsFrom(first, last).Select(month => (month, _months.GetValueOrDefault(month)))];
        }
    }

    public void Add(Announcement announcement)
    {
        Documents++;
        Teams += announcement.Teams.Count;
        Units += announcement.Units.Count;
        Checks += announcement.Checks.Count;
        CountOne(Kinds, EnumNames.Of(announcement.Kind));
        CountOne(Levels, EnumNames.Of(announcement.Level));
        if (announcement.PublishedAt?.Value.Date is { Year: { } year, Month: >= 1 and <= 12 } date)
        {
            CountOne(_months, FormattableString.Invariant($"{year:0000}-{date.Month:00}"));
        }
    }

    private static void CountOne(IDictionary<string, int> counts, string key)
    {
        counts.TryGetValue(key, out var count);
        counts[key] = count + 1;
    }

    private static IEnumerable<string> MonthsFrom(string first, string last)
    {
        for (var month = DateOnly.ParseExact(first, "yyyy-MM"); ; month = month.AddMonths(1))
        {
            var name = month.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);
            if (string.CompareOrdinal(name, last) > 0)
            {
                yield break;
            }

            yield return name;
        }
    }
}
