using System.Globalization;

namespace NlpPipeline.Export.Report;

/// <summary>Charts as SVG; colours come from the page's style, so that they follow light, dark and print.</summary>
internal static class ReportCharts
{
    private const int BarHeight = 22;
    private const int BarLabelWidth = 90;
    private const int BarWidth = 260;
    private const int TimelineHeight = 120;
    private const int TimelineWidth = 920;
    private const int WidestColumn = 64;
    private const int WidthOfMonth = 64;

    // A column that is narrower has no room for its number.
    private const int WidthOfNumber = 24;

    /// <summary>Horizontal bars, longest first.</summary>
    public static void Bars(HtmlWriter html, string title, IEnumerable<(string Name, int Count)> bars)
    {
        var rows = bars.OrderByDescending(bar => bar.Count).ToList();
        var most = Math.Max(1, rows.Max(bar => bar.Count));
        Svg(html, BarLabelWidth + BarWidth + 60, rows.Count * BarHeight, title, "bars", () =>
        {
            for (var i = 0; i < rows.Count; i++)
            {
                var (y, width) = (i * BarHeight, (double)BarWidth * rows[i].Count / most);
                Label(html, BarLabelWidth - 8, y + 15, rows[i].Name, "end");
                Rect(html, BarLabelWidth, y + 3, width, BarHeight - 6, "bar", $"{rows[i].Name} {rows[i].Count}");
                Label(html, BarLabelWidth + width + 6, y + 15, Number(rows[i].Count), "start");
            }
        });
    }

    /// <summary>A column for each month.</summary>
    public static void Timeline(HtmlWriter html, string title, IReadOnlyList<TimelineMonth> months, Func<TimelineMonth, int> countOf)
    {
        var most = Math.Max(1, months.Max(countOf));
        var step = Math.Min((double)TimelineWidth / months.Count, WidestColumn);
        var ticks = (int)Math.Ceiling(WidthOfMonth / step);
        Svg(html, (int)(months.Count * step) + 70, TimelineHeight + 24, title, "timeline", () =>
        {
            for (var i = 0; i < months.Count; i++)
            {
                var (x, count) = (10 + (i * step), countOf(months[i]));
                var height = (double)(TimelineHeight - 20) * count / most;
                Rect(html, x, TimelineHeight - height, Math.Max(1, Math.Min(step - 1, 40)), height, "bar", $"{months[i].Month} {count}");
                if (count > 0 && (step >= WidthOfNumber || count == most))
                {
                    Label(html, x, TimelineHeight - height - 4, Number(count), "start");
                }

                if (i % ticks == 0)
                {
                    Label(html, x, TimelineHeight + 16, $"{months[i].Month}", "start");
                }
            }

            html.Open("line", ("x1", "10"), ("x2", Number(10 + (months.Count * step))), ("y1", Number(TimelineHeight)), ("y2", Number(TimelineHeight)), ("class", "axis")).Close("line");
        });
    }

    private static void Svg(HtmlWriter html, int width, int height, string title, string style, Action content) => html.Element(
        "svg",
        content,
        ("class", style),
        ("viewBox", FormattableString.Invariant($"0 0 {width} {height}")),
        ("width", Number(width)),
        ("height", Number(height)),
        ("role", "img"),
        ("aria-label", title));

    private static void Rect(HtmlWriter html, double x, double y, double width, double height, string style, string title) => html.Element(
        "rect",
        () => html.Element("title", title),
        ("x", Number(x)),
        ("y", Number(y)),
        ("width", Number(width)),
        ("height", Number(height)),
        ("rx", "2"),
        ("class", style));

    private static void Label(HtmlWriter html, double x, double y, string text, string anchor) =>
        html.Element("text", text, ("x", Number(x)), ("y", Number(y)), ("text-anchor", anchor));

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
