using System.CommandLine;
using NlpPipeline.Cli.Commands;
using NlpPipeline.Export;
using NlpPipeline.Export.Csv;
using NlpPipeline.Export.Databases;
using NlpPipeline.Export.Excel;
using NlpPipeline.Export.Report;

namespace NlpPipeline.Cli.Outputs;

/// <summary>The options of <c>run</c> and <c>merge</c> that say what is written beside the records.</summary>
internal sealed class OutputOptions
{
    private readonly Option<string?> _excel = new("--xlsx") { Description = "Write the tables as one Excel workbook too.", HelpName = "FILE" };

    private readonly Option<string?> _database = new("--db")
    {
        Description = "Write the tables into a database too: an SQLite file, or postgres://user:password@host/database.",
        HelpName = "FILE|URL",
    };

    private readonly Option<bool> _noReport = new("--no-report") { Description = "Do not write report.html." };

    public Option<string> Folder { get; } = new("--out", "-o") { Description = "Folder for the results; made if missing.", HelpName = "DIR", Required = true };

    public Option<bool> KeepDuplicates { get; } = new("--keep-duplicates") { Description = "Keep documents that say what an earlier one says in the tables too." };

    public OutputOptions()
    {
        foreach (var option in (Option[])[Folder, _excel, _database])
        {
            option.Validators.Add(CommonOptions.RequireText);
        }
    }

    public IEnumerable<Option> All => [Folder, _excel, _database, _noReport, KeepDuplicates];

    /// <summary>Tells of an output that cannot be made or opened before the work is done rather than after it; what is there stays.</summary>
    /// <exception cref="CommandException">The workbook or the database cannot be made or opened.</exception>
    public void Require(ParseResult parsed, string version)
    {
        foreach (var sink in Open(parsed, version, []))
        {
            sink.Dispose();
        }
    }

    /// <summary>Makes the sinks that were asked for.</summary>
    /// <param name="parsed">The options.</param>
    /// <param name="version">Version of program and models.</param>
    /// <param name="origins">Names of the states that the documents come from, by which a database knows what is gone.</param>
    /// <exception cref="CommandException">The workbook or the database cannot be made or opened; no output is left open.</exception>
    /// <exception cref="IOException">Another output cannot be opened; none is left open.</exception>
    public IReadOnlyList<IAnnouncementSink> Open(ParseResult parsed, string version, IReadOnlyList<string> origins)
    {
        var folder = parsed.GetValue(Folder)!;
        var sinks = new List<IAnnouncementSink>();
        try
        {
            sinks.Add(new CsvSink(folder));
            if (!parsed.GetValue(_noReport))
            {
                sinks.Add(new ReportSink(Path.Combine(folder, "report.html"), version, Path.Combine(folder, "errors.jsonl")));
            }

            if (parsed.GetValue(_excel) is { } workbook)
            {
                sinks.Add(OpenWorkbook(workbook));
            }

            if (parsed.GetValue(_database) is { } database)
            {
                sinks.Add(OpenDatabase(database, version, origins));
            }

            return sinks;
        }
        catch
        {
            sinks.ForEach(sink => sink.Dispose());
            throw;
        }
    }

    private static ExcelSink OpenWorkbook(string path)
    {
        try
        {
            MakeFolderOf(path);
            return new ExcelSink(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Usage, $"the workbook '{path}' cannot be made: {exception.Message}");
        }
    }

    private static DatabaseSink OpenDatabase(string target, string version, IReadOnlyList<string> origins)
    {
        try
        {
            if (!target.Contains("://", StringComparison.Ordinal))
            {
                MakeFolderOf(target);
            }

            return DatabaseSink.Open(target, version, origins);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Usage, $"{exception.Message}; is --db the file or server that you mean, and may you write there?");
        }
    }

    private static void MakeFolderOf(string path) => Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
}
