namespace NlpPipeline.Extraction.Units;

/// <summary>Compares names of units.</summary>
internal static class UnitNames
{
    /// <summary>Whether <paramref name="name"/> is a shorter or differently closed name of <paramref name="full"/>, and not the same name.</summary>
    public static bool IsOtherNameOf(string name, string full)
    {
        if (name == full)
        {
            return false;
        }

        var (left, right) = (Core(name), Core(full));
        return left == right
            || right == left + "省"
            || right == left + "公室"
            || left == right + "公室"
            || (left.Length >= 2 && right.EndsWith(left, StringComparison.Ordinal))
            || (left.Length >= 3 && left[^1] == right[^1] && left[0] == right[0] && IsSubsequence(left, right))
            || (left.Length >= 4 && IsSubsequence(left, right) && left[^2..] == right[^2..]);
    }

    // Organisation without a bracketed alias: 马克思主义学院(国学研究院)党总支 → 马克思主义学院
    private static string Core(string name)
    {
        var organization = Unit.Named(name).Organization;
        var open = organization.IndexOf('(', StringComparison.Ordinal);
        var close = open < 0 ? -1 : organization.IndexOf(')', open);
        return close < 0 ? organization : organization.Remove(open, close - open + 1);
    }

    private static bool IsSubsequence(string part, string whole)
    {
        var at = 0;
        foreach (var c in whole)
        {
            at += at < part.Length && part[at] == c ? 1 : 0;
        }

        return at == part.Length;
    }
}
