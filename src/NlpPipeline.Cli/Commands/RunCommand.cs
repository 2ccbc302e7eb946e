using System.CommandLine;
using System.Diagnostics;
using NlpPipeline.Cli.Configuration;
using NlpPipeline.Cli.Inputs;
using NlpPipeline.Cli.Logging;
using NlpPipeline.Cli.Outputs;
using NlpPipeline.Export.Batches;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Cli.Commands;

/// <summary><c>run</c>: the main job, documents in, a folder of records, tables and a report out.</summary>
internal sealed class RunCommand
{
    private const string Description = """
        Read announcements and write records (announcements.jsonl), tables (CSV; Excel and databases on demand) and a report (report.html).
        What could not be read is listed in errors.jsonl; it never stops the rest. summary.json tells what was done.

        Examples:
          nlp-pipeline run corpus/samples --out out/samples
          nlp-pipeline run 2026/ 'archive/*.zip' extra.jsonl --out out --jobs 2 --xlsx out/tables.xlsx
          nlp-pipeline run inbox --out out --incremental --db out/announcements.sqlite      (every night)
          nlp-pipeline run --config nlp-pipeline.json
          nlp-pipeline run inbox --out out/shard-3 --shard 3/8                              (on one machine of eight; then merge)
        """;

    private readonly Argument<string[]> _inputs = CommonOptions.Inputs(
        $"Files ({string.Join(' ', DocumentReader.Extensions)}), folders or patterns; '-' reads JSON Lines from standard input.",
        ArgumentArity.ZeroOrMore);

    private readonly OutputOptions _outputs = new();
    private readonly InputOptions _reading = new();
    private readonly LogOptions _logging = new();
    private readonly Option<int> _jobs = CommonOptions.Jobs();
    private readonly Option<string?> _models = CommonOptions.Models();
    private readonly Option<bool> _incremental = new("--incremental") { Description = "Leave alone what an earlier run into the same folder did; a run that was stopped or killed goes on where it was." };
    private readonly Option<Shard> _shard = CommonOptions.Shard();
    private readonly Option<int?> _limit = new("--limit") { Description = "Stop after so many documents.", HelpName = "N" };
    private readonly Option<DateOnly?> _since = new("--since") { Description = "Pass over files last changed before this day.", HelpName = "YYYY-MM-DD" };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Read the input and tell what would be done; write nothing." };

    private RunCommand()
    {
    }

    public static Command Create(Terminal terminal)
    {
        var run = new RunCommand();
        var command = new Command("run", Description) { run._inputs };
        Option[] options =
        [
            .. run._outputs.All, .. run._reading.All, run._jobs, run._models, run._incremental, run._shard, run._limit, run._since, run._dryRun,
            ConfiguredArguments.ConfigFile(), .. run._logging.All,
        ];
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        run._limit.Validators.Add(result => CommonOptions.RequireAtLeast(result, 1));
        command.Validators.Add(run.RequireInput);
        command.SetAction((parsed, token) => run.RunAsync(parsed, terminal, token));
        return command;
    }

    private void RequireInput(System.CommandLine.Parsing.CommandResult result)
    {
        if (result.GetValue(_inputs) is not { Length: > 0 })
        {
            result.AddError("Required argument missing for command: 'run'.");
        }
    }

    private async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken token)
    {
        var folder = parsed.GetValue(_outputs.Folder)!;
        RefuseOutputAsInput(parsed.GetValue(_inputs)!, folder);
        using var logging = _logging.Create(parsed, terminal);
        var talk = new Talk(terminal, _logging.IsTalkative(parsed), logging.CreateLogger("run"));
        var inputs = new InputFiles(new DocumentReader(_reading.Read(parsed)), terminal.Input) { Excluded = folder, Since = parsed.GetValue(_since) };
        var documents = inputs.Read(parsed.GetValue(_inputs)!);
        documents = parsed.GetValue(_limit) is { } limit ? documents.Take(limit) : documents;
        if (parsed.GetValue(_dryRun))
        {
            return DryRun.Write(documents, parsed.GetValue(_shard) ?? Shard.Whole, inputs, talk, token);
        }

        using var outputLock = OutputFolder.Take(folder);
        var summary = new SummaryFile(folder);
        return await summary.WriteAsync(async () =>
        {
            var models = ModelDirectory.Resolve(parsed.GetValue(_models));
            var plan = PlanOf(parsed, folder, ProgramVersion.With(models));
            if (plan.HasState)
            {
                _outputs.Require(parsed, plan.Version);
            }

            return await RunAsync(plan, documents, inputs, models, summary, talk, token).ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    private static async Task<int> RunAsync(
        RunPlan plan, IEnumerable<ReadResult> documents, InputFiles inputs, string models, SummaryFile file, Talk talk, CancellationToken token)
    {
        var (started, clock) = (DateTimeOffset.UtcNow, Stopwatch.StartNew());
        var progress = new Progress(talk.Terminal, talk.IsTalkative, inputs);
        var run = new BatchRun(plan, PipelineFactory.Create(models).Extract, talk.Log) { Progress = progress.Report };
        var report = await run.RunAsync(documents, token).ConfigureAwait(false);
        progress.Clear();
        var summary = new RunSummary(report, plan.Version, started, clock.Elapsed) { OtherFiles = inputs.OtherFiles };
        file.Write(summary.WriteTo);
        talk.Tell(summary, plan.Folder);
        return ExitCodeOf(report, plan.Shard, inputs.PassedOver);
    }

    private RunPlan PlanOf(ParseResult parsed, string folder, string version) => new()
    {
        Folder = folder,
        Version = version,
        Jobs = parsed.GetValue(_jobs),
        Incremental = parsed.GetValue(_incremental),
        Shard = parsed.GetValue(_shard) ?? Shard.Whole,
        IsPartial = parsed.GetValue(_limit) is not null || parsed.GetValue(_since) is not null,
        KeepDuplicates = parsed.GetValue(_outputs.KeepDuplicates),
        Tables = origins => _outputs.Open(parsed, version, origins),
        NewStateName = Guid.NewGuid().ToString("n"),
    };

    // What lies in the output folder is no input, so that results are not read as announcements; then there would be nothing to read.
    private static void RefuseOutputAsInput(string[] inputs, string folder)
    {
        var output = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
        if (inputs.FirstOrDefault(input => Directory.Exists(input) && (Path.GetFullPath(input) + Path.DirectorySeparatorChar).StartsWith(output, StringComparison.Ordinal)) is { } input)
        {
            throw new CommandException(ExitCode.Usage, $"the input '{input}' lies in the output folder '{folder}', whose files are never read; choose another --out");
        }
    }

    // A shard of a small input may be empty, and so may be what has come since a day.
    private static int ExitCodeOf(RunReport report, Shard shard, int passedOver) =>
        report.Tally.Failed > 0 && report.Tally.Read > 0 ? ExitCode.Partial
        : report.Tally.Read > 0 || (report.Tally.Failed == 0 && (passedOver > 0 || (shard.Count > 1 && report.Seen > 0))) ? ExitCode.Done
        : ExitCode.NoInput;
}
