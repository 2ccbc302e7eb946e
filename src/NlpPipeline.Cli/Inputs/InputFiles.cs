using NlpPipeline.Text.Documents;

namespace NlpPipeline.Cli.Inputs;

/// <summary>The INPUT arguments of a command → documents.</summary>
public static class InputFiles
{
    /// <summary>The argument that stands for JSON Lines on standard input.</summary>
    public const string StandardInput = "-";

    private static readonly EnumerationOptions Recursive = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.System,
    };

    /// <summary>Reads every input in order; what is missing becomes a failed result. Files of a folder come in ordinal order of their path.</summary>
    public static IEnumerable<ReadResult> Read(IReadOnlyList<string> inputs, DocumentReader reader, Stream standardInput)
    {
        foreach (var input in inputs)
        {
            foreach (var result in ReadOne(input, reader, standardInput))
            {
                yield return result;
            }
        }
    }

    private static IEnumerable<ReadResult> ReadOne(string input, DocumentReader reader, Stream standardInput) =>
        input == StandardInput ? reader.ReadJsonLines(standardInput, path: null)
        : Directory.Exists(input) ? ReadFolder(input, reader)
        : File.Exists(input) ? reader.ReadFile(input)
        : [ReadResult.Failed(input, new DocumentSource(input), "no such file or folder; check the path")];

    private static IEnumerable<ReadResult> ReadFolder(string folder, DocumentReader reader)
    {
        var files = Directory.EnumerateFiles(folder, "*", Recursive)
            .Where(file => DocumentReader.Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .ToList();
        return files.Count > 0
            ? files.SelectMany(reader.ReadFile)
            : [ReadResult.Failed(folder, new DocumentSource(folder), $"the folder holds no documents ({string.Join(", ", DocumentReader.Extensions)})")];
    }
}
