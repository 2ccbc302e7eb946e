using System.Text;

namespace NlpPipeline.Learning.Data;

/// <summary>Reads a text file that must be UTF-8 (with or without byte order mark).</summary>
internal static class DataLines
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>Checks that the file is there.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static void RequireFile(string path)
    {
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"{path}: no such file; check the path", path);
        }
    }

    /// <summary>The whole text of the file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="keepsMark">Whether a byte order mark is part of the text.</param>
    /// <exception cref="DataFormatException">The bytes are not UTF-8; names the line of the first wrong byte.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static string ReadText(string path, bool keepsMark = false)
    {
        RequireFile(path);
        ReadOnlySpan<byte> bytes = File.ReadAllBytes(path);
        if (!keepsMark && bytes.StartsWith(ByteOrderMark))
        {
            bytes = bytes[ByteOrderMark.Length..];
        }

        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException invalid)
        {
            var line = 1 + bytes[..invalid.Index].Count((byte)'\n');
            throw new DataFormatException(path, line, "not UTF-8; convert the file to UTF-8 first");
        }
    }

    /// <summary>The lines of the file without their ends, each with its 1-based number.</summary>
    /// <exception cref="DataFormatException">The bytes are not UTF-8.</exception>
    public static IEnumerable<(int Number, string Text)> Read(string path)
    {
        using var reader = new StringReader(ReadText(path));
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            yield return (number, line);
        }
    }
}
