using System.Globalization;

namespace NlpPipeline.Learning.Evaluation.Classification;

/// <summary>One line of a plot.</summary>
/// <param name="Name">Its name in the legend.</param>
/// <param name="Points">Its points, both coordinates 0 to 1.</param>
internal sealed record PlotLine(string Name, IReadOnlyList<(double X, double Y)> Points);

/// <summary>Draws lines over the unit square as SVG, below a heading.</summary>
internal static class SvgPlot
{
    private const int Size = 320;
    private const int Margin = 36;
    private static readonly string[] Colors = ["#2563eb", "#dc2626", "#059669"];

    /// <summary>Writes the plot, with the diagonal as a guide if <paramref name="withDiagonal"/>.</summary>
    public static void Write(TextWriter output, string title, string xName, string yName, bool withDiagonal, params IReadOnlyList<PlotLine> lines)
    {
        output.WriteLine($"<section>\n<h2>{title}</h2>");
        output.WriteLine($"<svg viewBox=\"0 0 {Size + (2 * Margin)} {Size + (2 * Margin)}\" role=\"img\" aria-label=\"{yName} over {xName}\">");
        output.WriteLine($"<rect x=\"{Margin}\" y=\"{Margin}\" width=\"{Size}\" height=\"{Size}\" class=\"frame\"/>");
        for (var tick = 0; tick <= 4; tick++)
        {
            WriteTick(output, tick / 4.0);
        }

        if (withDiagonal)
        {
            output.WriteLine($"<polyline points=\"{Coordinates([(0, 0), (1, 1)])}\" class=\"guide\"/>");
        }

        foreach (var (place, line) in lines.Index())
        {
            WriteLine(output, line, Colors[place % Colors.Length]);
        }

        // One row: further rows would lie above the picture.
        var legend = lines.Select((line, place) => $"<tspan fill=\"{Colors[place % Colors.Length]}\" dx=\"8\">{line.Name}</tspan>");
        output.WriteLine($"<text x=\"{Margin + Size}\" y=\"{Margin - 10}\" text-anchor=\"end\">{string.Concat(legend)}</text>");

        output.WriteLine($"<text x=\"{Margin + (Size / 2)}\" y=\"{Size + (2 * Margin) - 4}\" text-anchor=\"middle\">{xName}</text>");
        output.WriteLine($"<text x=\"{Margin}\" y=\"{Margin - 10}\">{yName}</text>\n</svg>\n</section>");
    }

    private static void WriteTick(TextWriter output, double value)
    {
        var (text, x, y) = (value.ToString("0.##", CultureInfo.InvariantCulture), Number(X(value)), Number(Y(value)));
        output.WriteLine($"<text x=\"{x}\" y=\"{Size + Margin + 14}\" text-anchor=\"middle\">{text}</text>");
        output.WriteLine($"<text x=\"{Margin - 4}\" y=\"{y}\" text-anchor=\"end\">{text}</text>");
    }

    private static void WriteLine(TextWriter output, PlotLine line, string color)
    {
        output.WriteLine($"<polyline points=\"{Coordinates(line.Points)}\" stroke=\"{color}\"/>");
        foreach (var (x, y) in line.Points)
        {
            output.WriteLine($"<circle cx=\"{Number(X(x))}\" cy=\"{Number(Y(y))}\" r=\"3\" fill=\"{color}\"/>");
        }
    }

    private static string Coordinates(IReadOnlyList<(double X, double Y)> points) =>
        string.Join(' ', points.Select(point => $"{Number(X(point.X))},{Number(Y(point.Y))}"));

    private static double X(double share) => Margin + (share * Size);

    private static double Y(double share) => Margin + ((1 - share) * Size);

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
