namespace NlpPipeline.Extraction.Linking.Tables;

/// <summary>Reads what a column holds from the words of its header.</summary>
internal static class ColumnHeaders
{
    private const int LongestHeader = 30;

    private const int LongestWithRemark = 60;

    private static readonly (ColumnKind Kind, string[] Words)[] Rules =
    [
        .. DataFile.ReadLines("Linking.Data.column-headers.txt")
            .Select(line => line.Split(' '))
            .Select(parts => (Enum.Parse<ColumnKind>(parts[0]), parts[1..])),
    ];

    /// <summary>The kind of the column, or null where the text is no header of a roster.</summary>
    public static ColumnKind? KindOf(ReadOnlySpan<char> header)
    {
        var remark = header.EndsWith(")", StringComparison.Ordinal) ? header.IndexOf('(') : -1;
        if (remark <= 0)
        {
            return KindOfWhole(header);
        }

        // 值班电话|(工作日8:00至12:00,14:30至17:30): a remark with figures says nothing of the kind, another may where the words before it do not: 组长|(现任或原任职务)
        var ofBare = KindOfWhole(header[..remark]);
        return ofBare is ColumnKind.Leader or ColumnKind.Deputy or ColumnKind.Member or ColumnKind.Liaison || header[remark..].ContainsAnyInRange('0', '9') ? ofBare
            : KindOfWhole(header) ?? (header.Length <= LongestWithRemark ? ofBare : null);
    }

    private static ColumnKind? KindOfWhole(ReadOnlySpan<char> header)
    {
        if (header.Length is 0 or > LongestHeader || header.ContainsAny(":。;,"))
        {
            return null;
        }

        Span<char> packed = stackalloc char[LongestHeader];
        var length = 0;
        foreach (var c in header)
        {
            if (c != ' ')
            {
                packed[length++] = c;
            }
        }

        return KindOfPacked(packed[..length]);
    }

    private static ColumnKind? KindOfPacked(ReadOnlySpan<char> header)
    {
        foreach (var (kind, words) in Rules)
        {
            foreach (var word in words)
            {
                if (header.Contains(word, StringComparison.Ordinal) && header[0] != '第' | kind == ColumnKind.Other)
                {
                    return kind;
                }
            }
        }

        return null;
    }
}
