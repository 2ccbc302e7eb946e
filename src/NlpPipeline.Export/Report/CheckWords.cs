using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Dates;
using NlpPipeline.Extraction.Durations;

namespace NlpPipeline.Export.Report;

/// <summary>Messages of checks in Chinese: the record's sentence is recognised by the words around its values, which are kept.</summary>
internal static partial class CheckWords
{
    private static readonly (string[] Between, string Chinese)[] Sentences =
        [.. Vocabulary.ValuesOf("message").Select(message => (message.Split(["{0}", "{1}", "{2}"], StringSplitOptions.None), Vocabulary.Of("message", message)))];

    /// <summary>The message in Chinese, or as it is where no such sentence is known.</summary>
    public static string Of(string message)
    {
        foreach (var (between, chinese) in Sentences)
        {
            if (ValuesOf(message, between) is { } values)
            {
                return Placeholder().Replace(chinese, place => Fill(place, values));
            }
        }

        return message;
    }

    private static string Fill(Match place, List<string> values)
    {
        var value = values[int.Parse(place.Groups["first"].ValueSpan)];
        return place.Groups["last"] is { Success: true } last ? ReportWords.Range(value, values[int.Parse(last.ValueSpan)]) : value;
    }

    private static List<string>? ValuesOf(string message, string[] between)
    {
        var (values, start) = (new List<string>(), between[0].Length);
        if (!message.StartsWith(between[0], StringComparison.Ordinal) || !message.AsSpan(start).EndsWith(between[^1], StringComparison.Ordinal))
        {
            return null;
        }

        for (var i = 1; i < between.Length; i++)
        {
            var end = i == between.Length - 1 ? message.Length - between[i].Length : message.IndexOf(between[i], start, StringComparison.Ordinal);
            if (end < start)
            {
                return null;
            }

            values.Add(ValueOf(message[start..end]));
            start = end + between[i].Length;
        }

        return values;
    }

    private static string ValueOf(string text) =>
        Length().IsMatch(text) ? ReportWords.Length(CalendarPeriod.Parse(text))
        : DateWithoutYear().IsMatch(text) ? ReportWords.Date(PartialDate.Parse(text))
        : text;

    // {0}   {0..1}
    [GeneratedRegex(@"\{(?<first>\d)(?:\.\.(?<last>\d))?\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Placeholder();

    // P2M   P1M15D
    [GeneratedRegex("^P[0-9YMWD]+$")]
    private static partial Regex Length();

    // --05-29   --05   ---21
    [GeneratedRegex("^-(?:-[0-9]{2}(?:-[0-9]{2})?|--[0-9]{2})$")]
    private static partial Regex DateWithoutYear();
}
