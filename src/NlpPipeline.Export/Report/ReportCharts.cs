using System.Globalization;

namespace NlpPipeline.Export.Report;

/// <summary>Charts as SVG; colours come from the page's style, so that they follow light, dark and print.</summary>
internal static class ReportCharts
{
    private const int BarHeight = 22;
    private const int BarLabelWidth = 90;
    private const int BarWidth = 260;
    private const int HeatRowHeight = 22;
    private const int HeatColumnWidth = 30;
    private const int HeatLabelWidth = 250;
    private const int HeatHeadHeight = 112;
    private const int TimelineHeight = 120;
    private const int TimelineWidth = 920;
    private const int MostTicks = 12;

    /// <summary>Horizontal bars, longest first.</summary>
    public static void Bars(HtmlWriter html, string title, IEnumerable<(string Name, int Count)> bars)
    {
        var rows = bars.OrderByDescending(bar => bar.Count).ToList();
        var most = Math.Max(1, rows.Max(bar => bar.Count));
        Svg(html, BarLabelWidth + BarWidth + 60, rows.Count * BarHeight, title, () =>
        {
            for (var i = 0; i < rows.Count; i++)
            {
                var (y, width) = (i * BarHeight, (double)BarWidth * rows[i].Count / most);
                Label(html, BarLabelWidth - 8, y + 15, rows[i].Name, "end");
                Rect(html, BarLabelWidth, y + 3, width, BarHeight - 6, "bar", opacity: null, $"{rows[i].Name} {rows[i].Count}");
                Label(html, BarLabelWidth + width + 6, y + 15, Number(rows[i].Count), "start");
            }
        });
    }

    /// <summary>Documents of each month.</summary>
    public static void Timeline(HtmlWriter html, IReadOnlyList<(string Month, int Documents)> months)
    {
        var most = Math.Max(1, months.Max(month => month.Documents));
        var step = (double)TimelineWidth / months.Count;
        var ticks = Math.Max(1, (int)Math.Ceiling((double)months.Count / MostTicks));
        Svg(html, TimelineWidth + 70, TimelineHeight + 24, "按月发布数", () =>
        {
            for (var i = 0; i < months.Count; i++)
            {
                var height = (double)(TimelineHeight - 16) * months[i].Documents / most;
                Rect(html, 10 + (i * step), TimelineHeight - height, Math.Max(1, Math.Min(step - 1, 40)), height, "bar", opacity: null, $"{months[i].Month} {months[i].Documents}");
                if (i % ticks == 0)
                {
                    Label(html, 10 + (i * step), TimelineHeight + 16, months[i].Month, "start");
                }
            }

            html.Open("line", ("x1", "10"), ("x2", Number(TimelineWidth + 10)), ("y1", Number(TimelineHeight)), ("y2", Number(TimelineHeight)), ("class", "axis")).Close("line");
        });
    }

    /// <summary>Rounds down, focus areas across; the stronger the colour, the higher the score.</summary>
    public static void HeatMap(HtmlWriter html, IReadOnlyList<ReportRound> rounds, IReadOnlyList<string> labels)
    {
        Svg(html, HeatLabelWidth + (labels.Count * HeatColumnWidth) + 40, HeatHeadHeight + (rounds.Count * HeatRowHeight), "各轮重点", () =>
        {
            for (var column = 0; column < labels.Count; column++)
            {
                HeadLabel(html, HeatLabelWidth + (column * HeatColumnWidth) + (HeatColumnWidth / 2), Vocabulary.Of("label", labels[column]));
            }

            for (var row = 0; row < rounds.Count; row++)
            {
                HeatRow(html, rounds[row], HeatHeadHeight + (row * HeatRowHeight), labels);
            }
        });
    }

    private static void HeatRow(HtmlWriter html, ReportRound round, int y, IReadOnlyList<string> labels)
    {
        var name = round.FullName;
        html.Element("text", () => html.Element("title", name).Text(Shortened(name)), ("x", Number(HeatLabelWidth - 8)), ("y", Number(y + 15)), ("text-anchor", "end"));
        for (var column = 0; column < labels.Count; column++)
        {
            var x = HeatLabelWidth + (column * HeatColumnWidth);
            if (!round.Summary.Labels.TryGetValue(labels[column], out var evidence))
            {
                Rect(html, x + 1, y + 1, HeatColumnWidth - 2, HeatRowHeight - 2, "none", opacity: null, title: null);
                continue;
            }

            var tip = FormattableString.Invariant($"{name}\n{Vocabulary.Of("label", labels[column])} {evidence.Score:0.00}，{evidence.Documents} 篇\n{evidence.Text}");
            Rect(html, x + 1, y + 1, HeatColumnWidth - 2, HeatRowHeight - 2, "heat", Math.Max(0.15, evidence.Score), tip);
        }
    }

    private static void Svg(HtmlWriter html, int width, int height, string title, Action content) => html.Element(
        "svg",
        content,
        ("viewBox", FormattableString.Invariant($"0 0 {width} {height}")),
        ("width", Number(width)),
        ("height", Number(height)),
        ("role", "img"),
        ("aria-label", title));

    private static void Rect(HtmlWriter html, double x, double y, double width, double height, string style, double? opacity, string? title) => html.Element(
        "rect",
        () =>
        {
            if (title is not null)
            {
                html.Element("title", title);
            }
        },
        ("x", Number(x)),
        ("y", Number(y)),
        ("width", Number(width)),
        ("height", Number(height)),
        ("rx", "2"),
        ("class", style),
        ("fill-opacity", opacity is { } value ? Number(value) : null));

    private static void Label(HtmlWriter html, double x, double y, string text, string anchor) =>
        html.Element("text", text, ("x", Number(x)), ("y", Number(y)), ("text-anchor", anchor));

    private static void HeadLabel(HtmlWriter html, int x, string text) => html.Element(
        "text",
        text,
        ("x", Number(x)),
        ("y", Number(HeatHeadHeight - 6)),
        ("transform", FormattableString.Invariant($"rotate(-60 {x} {HeatHeadHeight - 6})")));

    private static string Shortened(string name) => name.Length <= 20 ? name : $"{name[..19]}…";

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
