namespace NlpPipeline.Extraction.Teams;

/// <summary>Finds where the name of a sending body begins, from the words that may stand before it.</summary>
internal static class CommitteeBorders
{
    private static readonly string[] Lines = DataFile.ReadLines("Teams.Data.committee-borders.txt");
    private static readonly WordsByLast Words = new(Lines.Where(line => line[0] is not ('+' or '@')));
    private static readonly WordsByLast Addresses = new(Lines.Where(line => line[0] == '@').Select(line => line[1..]));

    private static readonly Dictionary<char, string[]> NamesByCharacter = Lines
        .Where(line => line[0] == '+')
        .SelectMany(line => line[1..].Distinct().Select(character => (character, name: line[1..])))
        .GroupBy(pair => pair.character, pair => pair.name)
        .ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Index behind the last border word in <paramref name="window"/>, 0 where there is none.</summary>
    /// <param name="window">The text in front of 市委, 党委, ….</param>
    /// <param name="isPlace">Whether the body is that of a place (市委): 县政务中心|县委 is a house and the committee that its letters go to.</param>
    public static int LastBorder(ReadOnlySpan<char> window, bool isPlace)
    {
        for (var end = window.Length; end > 0; end--)
        {
            if ((isPlace && Addresses.LengthAtEnd(window[..end]) > 0) || (EndsWithBorder(window[..end], window[end..]) && !IsEndOfShortPlace(window, end)))
            {
                return end;
            }
        }

        return 0;
    }

    // 五届|雍和|市委, at the beginning 雍和|市委: nothing is left of the name, and one character stands between the border before and this one.
    private static bool IsEndOfShortPlace(ReadOnlySpan<char> window, int end) =>
        end == window.Length && end > 1 && (end == 2 ? ' ' : window[^3]) switch
        {
            '届' => window[^1] is '和' or '同' or '平' or '中' or '全',
            ' ' => window[^1] == '和',
            _ => false,
        };

    private static bool EndsWithBorder(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left[^1] == ' ' || (Words.LengthAtEnd(left) is > 0 and var length && !IsInsideName(left, right, length));

    // The word at the end of the left part belongs to a name such as 和田 or 医疗保障, printed across the place.
    private static bool IsInsideName(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int length)
    {
        foreach (var name in NamesByCharacter.GetValueOrDefault(left[^1], []))
        {
            for (var at = name.IndexOf(left[^1], StringComparison.Ordinal); at >= 0; at = name.IndexOf(left[^1], at + 1))
            {
                if (at + 1 >= length && left.EndsWith(name.AsSpan(0, at + 1), StringComparison.Ordinal)
                    && right.StartsWith(name.AsSpan(at + 1), StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
