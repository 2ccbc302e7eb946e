using System.Text.Json;
using NlpPipeline.Export.Json;

namespace NlpPipeline.Cli.Outputs;

/// <summary>
/// <c>summary.json</c>, by which a monitor judges the last run: it is removed when a run begins and written when it ends, so that a run that failed or was killed
/// never leaves the success of the one before.
/// </summary>
/// <param name="folder">Output folder.</param>
internal sealed class SummaryFile(string folder)
{
    private readonly string _path = Path.Combine(folder, "summary.json");

    /// <summary>Removes the summary of the last run and does <paramref name="run"/>, which is to write one; where it fails, the reason is written.</summary>
    public async Task<int> WriteAsync(Func<Task<int>> run)
    {
        File.Delete(_path);
        var started = DateTimeOffset.UtcNow;
        try
        {
            return await run().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            WriteFailure(CommandFailure.Of(exception), started);
            throw;
        }
    }

    /// <summary>Writes a summary.</summary>
    public void Write(Action<Utf8JsonWriter> write)
    {
        using var file = new Export.OutputFile(_path);
        using (var stream = File.Create(file.TemporaryPath))
        using (var json = new Utf8JsonWriter(stream, AnnouncementJson.WriterOptions with { Indented = true }))
        {
            write(json);
        }

        file.Publish();
    }

    private void WriteFailure(CommandFailure failure, DateTimeOffset started)
    {
        try
        {
            Write(json =>
            {
                json.WriteStartObject();
                json.WriteString("started", started);
                json.WriteNumber("seconds", Math.Round((DateTimeOffset.UtcNow - started).TotalSeconds, 3));
                json.WriteNumber("exitCode", failure.ExitCode);
                json.WriteString("error", failure.Message);
                json.WriteEndObject();
            });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Without a summary nobody takes the run for a success either.
        }
    }
}
