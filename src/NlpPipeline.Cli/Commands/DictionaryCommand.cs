using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using NlpPipeline.Text.Segmentation;
using NlpPipeline.Text.Segmentation.Compilation;

namespace NlpPipeline.Cli.Commands;

/// <summary><c>dictionary build</c>: jieba's dictionary and tables → the segmenter's model file.</summary>
internal static class DictionaryCommand
{
    private const string BuildDescription = """
        Compile a dictionary in jieba's format and jieba's hidden Markov models into one file. The result depends on the input alone.

        Examples:
          nlp-pipeline dictionary build --jieba /usr/lib/python3/dist-packages/jieba --output models/segmenter/dictionary.bin
          nlp-pipeline dictionary build --jieba jieba-0.42.1/jieba --dictionary dict.txt.big --output big.bin
        """;

    public static Command Create(Terminal terminal) => new("dictionary", "Make the dictionary of the segmenter.") { Build(terminal) };

    private static Command Build(Terminal terminal)
    {
        var jieba = new Option<string>("--jieba") { Description = "Folder of jieba's Python package (with finalseg and posseg).", HelpName = "DIR", Required = true };
        var dictionary = new Option<string?>("--dictionary") { Description = "Dictionary, 'word frequency tag' a line (default: dict.txt in that folder).", HelpName = "FILE" };
        var output = new Option<string>("--output", "-o") { Description = "The file to write.", HelpName = "FILE", Required = true };
        var command = new Command("build", BuildDescription) { jieba, dictionary, output };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(jieba)!;
            var model = Compile(parsed.GetValue(dictionary) ?? Path.Combine(folder, "dict.txt"), folder);
            Write(parsed.GetValue(output)!, model);
            terminal.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{parsed.GetValue(output)}: {model.Length:N0} bytes, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(model))}"));
            return ExitCode.Done;
        });
        return command;
    }

    private static byte[] Compile(string dictionary, string jiebaFolder)
    {
        try
        {
            return DictionaryCompiler.Compile(dictionary, jiebaFolder);
        }
        catch (Exception exception) when (exception is DictionaryFormatException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.NoInput, exception.Message);
        }
    }

    private static void Write(string path, byte[] model)
    {
        try
        {
            File.WriteAllBytes(path, model);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Usage, $"cannot write '{path}': {exception.Message}");
        }
    }
}
