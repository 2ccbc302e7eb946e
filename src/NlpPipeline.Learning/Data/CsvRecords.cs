using System.Text;

namespace NlpPipeline.Learning.Data;

/// <summary>One record of a CSV file.</summary>
/// <param name="Line">1-based line at which it begins.</param>
/// <param name="Fields">Its fields without quotes.</param>
internal readonly record struct CsvRecord(int Line, IReadOnlyList<string> Fields);

/// <summary>Splits comma-separated values as RFC 4180 has them: quoted fields may hold commas, doubled quotes and line ends.</summary>
internal static class CsvRecords
{
    /// <exception cref="DataFormatException">A quoted field is not closed.</exception>
    public static IEnumerable<CsvRecord> Parse(string path, string text)
    {
        var (position, line) = (0, 1);
        while (position < text.Length)
        {
            var first = line;
            var fields = new List<string>();
            do
            {
                fields.Add(ReadField(path, text, ref position, ref line));
            }
            while (TakeComma(text, ref position));
            SkipLineEnd(text, ref position, ref line);
            if (fields.Count > 1 || fields[0].Length > 0)
            {
                yield return new CsvRecord(first, fields);
            }
        }
    }

    private static string ReadField(string path, string text, ref int position, ref int line)
    {
        if (position < text.Length && text[position] == '"')
        {
            return ReadQuoted(path, text, ref position, ref line);
        }

        var length = text.AsSpan(position).IndexOfAny(',', '\r', '\n');
        var end = length < 0 ? text.Length : position + length;
        var field = text[position..end];
        position = end;
        return field;
    }

    private static string ReadQuoted(string path, string text, ref int position, ref int line)
    {
        var (field, first) = (new StringBuilder(), line);
        for (var i = position + 1; i < text.Length; i++)
        {
            if (text[i] == '"' && (i + 1 == text.Length || text[i + 1] != '"'))
            {
                position = i + 1;
                return field.ToString();
            }

            i += text[i] == '"' ? 1 : 0;
            line += text[i] == '\n' ? 1 : 0;
            field.Append(text[i]);
        }

        throw new DataFormatException(path, first, "a quoted field is not closed");
    }

    private static bool TakeComma(string text, ref int position)
    {
        var found = position < text.Length && text[position] == ',';
        position += found ? 1 : 0;
        return found;
    }

    private static void SkipLineEnd(string text, ref int position, ref int line)
    {
        var end = text.IndexOf('\n', position);
        position = end < 0 ? text.Length : end + 1;
        line++;
    }
}
