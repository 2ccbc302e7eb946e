using NlpPipeline.Cli.Inputs;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Cli.Segmentation;

/// <summary>Text files or standard input → their lines, without line ends.</summary>
internal static class LineInputs
{
    /// <summary>Reads the lines of every input in order.</summary>
    /// <exception cref="CommandException">An input is missing or is no text.</exception>
    public static IEnumerable<(LinePlace Place, string Line)> Read(IReadOnlyList<string> inputs, Stream standardInput)
    {
        foreach (var input in inputs)
        {
            var path = input == InputFiles.StandardInput ? null : input;
            var number = 0;
            foreach (var line in ReadText(path, standardInput).Split('\n').AsEnumerable())
            {
                number++;
                yield return (new LinePlace(path, number), line.TrimEnd('\r'));
            }
        }
    }

    private static string ReadText(string? path, Stream standardInput)
    {
        try
        {
            var text = TextDecoder.Decode(path is null ? ReadAll(standardInput) : File.ReadAllBytes(path));
            return text.EndsWith('\n') ? text[..^1] : text;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BinaryContentException)
        {
            throw new CommandException(ExitCode.NoInput, $"cannot read {path ?? "standard input"}: {exception.Message}");
        }
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
