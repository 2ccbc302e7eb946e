using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Units;

/// <summary>How far a list of units reaches behind its verb.</summary>
internal static class UnitClauses
{
    private const int LongestClause = 3000;

    /// <summary>What a bracket that opens in front of <paramref name="start"/> holds.</summary>
    public static TextSpan Bracket(string text, int start, int limit)
    {
        var close = text.IndexOf(')', start, limit - start);
        return new TextSpan(start, close < 0 ? limit : close);
    }

    /// <summary>The place behind the bracket that opens at <paramref name="at"/>, or <paramref name="at"/> where none opens.</summary>
    public static int ClosingOf(string text, int at, int end)
    {
        var close = text[at] == '(' ? text.IndexOf(')', at, end - at) : -1;
        return close < 0 ? at : close + 1;
    }

    /// <summary>The clause from <paramref name="start"/> on: a comma ends it unless another unit stands behind the comma.</summary>
    public static TextSpan ClauseFrom(string text, int start, int limit)
    {
        limit = Math.Min(limit, start + LongestClause);
        var end = start;
        while (true)
        {
            var length = text.AsSpan(end, limit - end).IndexOfAny(",;。");
            end = length < 0 ? limit : end + length;
            if (end >= limit || text[end] != ',' || !StartsWithUnit(text, end + 1, limit))
            {
                return new TextSpan(start, end);
            }

            end++;
        }
    }

    /// <summary>
    /// The rest of a sentence that lists the units of several teams, parted by semicolons (分别巡视|市工商局党组,合并巡视市工商局检查总队;市环保局党委;市商务委党组), or null.
    /// </summary>
    public static TextSpan? OfSeveralTeams(string text, int start, int limit)
    {
        limit = Math.Min(limit, start + LongestClause);
        var next = text.IndexOf(';', start, limit - start) + 1;
        return next > 0 && text.AsSpan(0, start - "巡视".Length).EndsWith("分别", StringComparison.Ordinal) && StartsWithUnit(text, start, limit) && StartsWithUnit(text, next, limit)
            ? new TextSpan(start, limit)
            : null;
    }

    private static bool StartsWithUnit(string text, int start, int limit)
    {
        var length = text.AsSpan(start, limit - start).IndexOfAny(",;。");
        var group = text.AsSpan(start, length < 0 ? limit - start : length);
        var (first, last) = (group.IndexOf('、'), group.LastIndexOf('、'));
        return !group.StartsWith("开始", StringComparison.Ordinal) && !group.Contains("进驻", StringComparison.Ordinal)
            && (UnitLexicon.IsUnit(group[..(first < 0 ? group.Length : first)].Trim())
            || (last > 0 && UnitLexicon.IsUnit(group[(last + 1)..].Trim()) && !UnitLexicon.StopWords.OccursIn(group)));
    }
}
