using System.CommandLine;
using NlpPipeline.Cli.Inputs;
using NlpPipeline.Cli.Segmentation;
using NlpPipeline.Text.Segmentation;

namespace NlpPipeline.Cli.Commands;

/// <summary><c>segment</c>: the words of each line of text.</summary>
internal static class SegmentCommand
{
    private const string Description = """
        Cut Chinese text into words as jieba does, with the vocabulary of inspection announcements on top.

        Examples:
          echo 市委第三巡察组进驻市住建局 | nlp-pipeline segment
          nlp-pipeline segment notice.txt --mode search --separator /
          nlp-pipeline segment notice.txt --pos --format conll
          nlp-pipeline segment notice.txt --user-dict words.txt --no-domain-dict
        """;

    public static Command Create(Terminal terminal)
    {
        var inputs = CommonOptions.Inputs("Text files; '-' or nothing reads text from standard input.", ArgumentArity.ZeroOrMore);
        var mode = new Option<string>("--mode") { Description = "accurate, full (all words) or search (long words also in parts).", DefaultValueFactory = _ => "accurate" };
        mode.AcceptOnlyFromAmong("accurate", "full", "search");
        var noHmm = new Option<bool>("--no-hmm") { Description = "Do not join characters into words that the dictionary lacks." };
        var pos = new Option<bool>("--pos") { Description = "Add parts of speech (accurate mode only)." };
        var userDictionary = new Option<string[]>("--user-dict") { Description = "Add the words of FILE: 'word [frequency] [tag]' a line, UTF-8. May be repeated.", HelpName = "FILE" };
        var noDomain = new Option<bool>("--no-domain-dict") { Description = "Leave out the inspection vocabulary; output then equals jieba's." };
        var format = new Option<string>("--format") { Description = "text (a line out for a line in), jsonl or conll.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "jsonl", "conll");
        var separator = new Option<string>("--separator") { Description = "What parts words in text.", HelpName = "S", DefaultValueFactory = _ => " " };
        var models = CommonOptions.Models();
        var command = new Command("segment", Description) { inputs, mode, noHmm, pos, userDictionary, noDomain, format, separator, models };
        command.SetAction(parsed =>
        {
            var segmenter = CreateSegmenter(ModelDirectory.Resolve(parsed.GetValue(models)), !parsed.GetValue(noDomain), parsed.GetValue(userDictionary) ?? []);
            var cut = ChooseCut(segmenter, Enum.Parse<SegmentationMode>(parsed.GetValue(mode)!, ignoreCase: true), parsed.GetValue(pos), !parsed.GetValue(noHmm));
            var writer = ChooseWriter(parsed.GetValue(format)!, parsed.GetValue(separator)!, terminal.Output);
            var paths = parsed.GetValue(inputs) is { Length: > 0 } given ? given : [InputFiles.StandardInput];
            foreach (var (place, line) in LineInputs.Read(paths, terminal.Input))
            {
                writer.Write(place, cut(line));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Segmenter CreateSegmenter(string models, bool domainDictionary, string[] userDictionaries)
    {
        try
        {
            var segmenter = Segmenter.Load(models, domainDictionary);
            Array.ForEach(userDictionaries, segmenter.LoadUserDictionary);
            return segmenter;
        }
        catch (Exception exception) when (exception is SegmenterModelException or DictionaryFormatException or IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.BadModel, exception.Message);
        }
    }

    private static Func<string, IReadOnlyList<Token>> ChooseCut(Segmenter segmenter, SegmentationMode mode, bool pos, bool hmm) => (mode, pos) switch
    {
        (_, false) => line => segmenter.Tokenize(line, mode, hmm),
        (SegmentationMode.Accurate, true) => line => segmenter.Tag(line, hmm),
        _ => throw new CommandException(ExitCode.Usage, "--pos needs --mode accurate"),
    };

    private static ISegmentWriter ChooseWriter(string format, string separator, TextWriter output) => format switch
    {
        "jsonl" => new JsonSegmentWriter(output),
        "conll" => new ConllSegmentWriter(output),
        _ => new TextSegmentWriter(output, separator),
    };
}
