
namespace NlpPipeline.Extraction.Teams;

/// <summary>Finds where the name of a sending body begins, from the words that may stand before it.</summary>
internal static class CommitteeBorders
{
    private static readonly (Dictionary<char, string[]> Words, Dictionary<char, string[]> Names) Lists = Load();

    /// <summary>Index behind the last border word in <paramref name="window"/>, 0 where there is none.</summary>
    public static int LastBorder(ReadOnlySpan<char> window)
    {
        for (var end = window.Length; end > 0; end--)
        {
            if (EndsWithBorder(window[..end], window[end..]) && !IsEndOfShortPlace(window, end))
            {
                return end;
            }
        }

        return 0;
    }

    // 五届|雍和|市委, at the beginning 雍和|市委: nothing is left of the name, and one character stands between the border before and this one.
    private static bool IsEndOfShortPlace(ReadOnlySpan<char> window, int end) =>
        end == window.Length && (window[^1] is '和' or '同' or '平' or '中' or '全')
        && (end > 2 ? window[^3] is '届' || (window[^3] == ' ' && window[^1] == '和') : end == 2 && window[^1] == '和');

    private static bool EndsWithBorder(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (!Lists.Words.TryGetValue(left[^1], out var words))
        {
            return left[^1] == ' ';
        }

        foreach (var word in words)
        {
            if (left.EndsWith(word, StringComparison.Ordinal) && !(word.Length == 1 && IsInsideName(left, right)))
            {
                return true;
            }
        }

        return false;
    }

    // The last character of the left part belongs to a name such as 和田, printed across the place.
    private static bool IsInsideName(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        foreach (var name in Lists.Names.GetValueOrDefault(left[^1], []))
        {
            for (var at = name.IndexOf(left[^1], StringComparison.Ordinal); at >= 0; at = name.IndexOf(left[^1], at + 1))
            {
                if (left.EndsWith(name.AsSpan(0, at + 1), StringComparison.Ordinal)
                    && right.StartsWith(name.AsSpan(at + 1), StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static (Dictionary<char, string[]> Words, Dictionary<char, string[]> Names) Load()
    {
        var lines = DataFile.ReadLines("Teams.Data.committee-borders.txt");
        var words = lines.Where(line => line[0] != '+').GroupBy(word => word[^1]);
        var names = lines.Where(line => line[0] == '+').SelectMany(line => line[1..].Distinct().Select(c => (c, line[1..])));
        return (
            words.ToDictionary(group => group.Key, group => group.ToArray()),
            names.GroupBy(pair => pair.c, pair => pair.Item2).ToDictionary(group => group.Key, group => group.ToArray()));
    }
}
