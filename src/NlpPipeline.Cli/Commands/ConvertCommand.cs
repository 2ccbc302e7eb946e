using System.CommandLine;
using NlpPipeline.Cli.Classification;
using NlpPipeline.Learning.Annotations;

namespace NlpPipeline.Cli.Commands;

/// <summary><c>convert</c>: annotations from the format of one tool to that of another.</summary>
internal static class ConvertCommand
{
    private const string Description = """
        Convert annotations between doccano, label-studio, brat (a folder), conll (B-I-O tags over characters) and spacy. Offsets change to
        the unit of each tool; what the target cannot hold is refused. Spans and labels of whole texts are carried over; what else a file
        holds (relations, comments) is counted.

        Example:
          nlp-pipeline convert export.jsonl brat/ --from doccano --to brat
        """;

    public static Command Create(Terminal terminal)
    {
        var input = new Argument<string>("IN") { Description = "File (brat: folder) to read." };
        var output = new Argument<string>("OUT") { Description = "File (brat: folder) to write." };
        var (from, to) = (Format("--from"), Format("--to"));
        var command = new Command("convert", Description) { input, output, from, to };
        command.SetAction(parsed => LearningFailures.Translate(() =>
        {
            var texts = AnnotationFormats.Named(parsed.GetValue(from)!).Read(parsed.GetValue(input)!).ToList();
            Write(AnnotationFormats.Named(parsed.GetValue(to)!), parsed.GetValue(output)!, texts);
            var (spans, labels) = (texts.Sum(text => text.Spans.Count), texts.Sum(text => text.Labels.Count));
            terminal.Error.WriteLine($"{texts.Count} texts, {spans} spans, {labels} labels of whole texts");
            foreach (var kind in texts.SelectMany(text => text.LeftOut).CountBy(word => word).OrderBy(kind => kind.Key, StringComparer.Ordinal))
            {
                terminal.Error.WriteLine($"warning: left out {kind.Value} × {kind.Key}: this program carries spans and labels of whole texts only");
            }

            return ExitCode.Done;
        }));
        return command;
    }

    private static void Write(IAnnotationFormat format, string path, IReadOnlyList<AnnotatedText> texts)
    {
        try
        {
            format.Write(path, texts);
        }
        catch (NotSupportedException refusal)
        {
            throw new CommandException(ExitCode.NoInput, refusal.Message);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Usage, $"'{path}' cannot be written: {failure.Message}; choose another OUT");
        }
    }

    private static Option<string> Format(string name)
    {
        var option = new Option<string>(name) { Description = "Format of the annotations.", HelpName = "FORMAT", Required = true };
        option.AcceptOnlyFromAmong([.. AnnotationFormats.All.Select(format => format.Name)]);
        return option;
    }
}
