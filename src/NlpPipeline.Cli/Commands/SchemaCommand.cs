using System.CommandLine;
using NlpPipeline.Export.Json;

namespace NlpPipeline.Cli.Commands;

/// <summary><c>schema</c>: the JSON Schema of the record.</summary>
internal static class SchemaCommand
{
    private const string Description = """
        Print the JSON Schema (draft 2020-12) of the records that run and extract write.

        Example:
          nlp-pipeline schema > announcement.schema.json
        """;

    public static Command Create(Terminal terminal)
    {
        var command = new Command("schema", Description);
        command.SetAction(_ =>
        {
            terminal.Output.Write(RecordSchema.Read());
            return ExitCode.Done;
        });
        return command;
    }
}
