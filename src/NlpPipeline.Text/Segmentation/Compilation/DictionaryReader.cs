using System.Globalization;
using System.Text;

namespace NlpPipeline.Text.Segmentation.Compilation;

/// <summary>Reads a main dictionary in jieba's format: <c>word frequency tag</c> a line, UTF-8.</summary>
internal static class DictionaryReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads all entries, repeated words included.</summary>
    /// <exception cref="DictionaryFormatException">A line is malformed.</exception>
    public static List<DictionaryEntry> Read(string path)
    {
        var entries = new List<DictionaryEntry>();
        var number = 0;
        try
        {
            foreach (var line in File.ReadLines(path, StrictUtf8))
            {
                number++;
                entries.Add(Parse(line, path, number));
            }
        }
        catch (DecoderFallbackException)
        {
            throw new DictionaryFormatException(path, number + 1, "the bytes from here on are not UTF-8");
        }

        return entries;
    }

    private static DictionaryEntry Parse(string line, string path, int number)
    {
        var fields = line.Split(' ');
        return fields.Length is 2 or 3
            && fields[0].Length > 0
            && int.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var frequency)
                ? new DictionaryEntry(fields[0], frequency, fields.Length == 3 ? fields[2] : "")
                : throw new DictionaryFormatException(path, number, $"'{line}' is not 'word frequency tag'");
    }
}

/// <summary>A line of a main dictionary.</summary>
internal sealed record DictionaryEntry(string Word, int Frequency, string Tag);
