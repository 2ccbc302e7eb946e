namespace NlpPipeline.Extraction.Contacts;

/// <summary>Labels of two characters that a page stretches to the width of their neighbours: <c>地    址</c> above <c>电子邮箱</c>.</summary>
internal static class StretchedLabels
{
    private const int WidestGap = 6;

    /// <summary>The spellings of a label with spaces between its characters.</summary>
    public static IEnumerable<string> Of(char first, char last) =>
        Enumerable.Range(1, WidestGap).Select(gap => $"{first}{new string(' ', gap)}{last}");
}
