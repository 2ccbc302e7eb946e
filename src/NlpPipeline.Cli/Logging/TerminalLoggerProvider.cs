using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace NlpPipeline.Cli.Logging;

/// <summary>Logs to the standard error of a command: a line a message, plain or as one JSON object with <c>time</c>, <c>level</c>, <c>event</c>, <c>message</c> and the message's values.</summary>
/// <param name="terminal">Where to log.</param>
/// <param name="json">Whether lines are JSON.</param>
/// <param name="clock">Clock of the <c>time</c>, or null for the system's.</param>
internal sealed class TerminalLoggerProvider(Terminal terminal, bool json, TimeProvider? clock = null) : ILoggerProvider
{
    private readonly Lock _gate = new();

    public ILogger CreateLogger(string categoryName) => new Logger(this);

    public void Dispose()
    {
        // The terminal belongs to the command.
    }

    private void Write(LogLevel level, EventId id, string message, object? values)
    {
        lock (_gate)
        {
            if (json)
            {
                terminal.Error.WriteLine(ToJson(level, id, message, values));
            }
            else
            {
                WriteText(level, message);
            }
        }
    }

    private void WriteText(LogLevel level, string message)
    {
        if (terminal.IsInteractive)
        {
            // The count of documents may stand in this line.
            terminal.Error.Write("\r\e[2K");
        }

        if (level >= LogLevel.Error)
        {
            terminal.WriteError(message);
        }
        else if (level == LogLevel.Warning)
        {
            terminal.WriteWarning(message);
        }
        else
        {
            terminal.Error.WriteLine(message);
        }
    }

    private string ToJson(LogLevel level, EventId id, string message, object? values)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("time", (clock ?? TimeProvider.System).GetUtcNow());
            writer.WriteString("level", JsonNamingPolicy.SnakeCaseLower.ConvertName(level.ToString()));
            writer.WriteString("event", id.Name);
            writer.WriteString("message", message);
            foreach (var (name, value) in (values as IEnumerable<KeyValuePair<string, object?>> ?? []).Where(value => value.Key != "{OriginalFormat}"))
            {
                writer.WritePropertyName(JsonNamingPolicy.CamelCase.ConvertName(name));
                WriteValue(writer, value);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            default:
                writer.WriteStringValue(value.ToString());
                break;
        }
    }

    private sealed class Logger(TerminalLoggerProvider provider) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            provider.Write(logLevel, eventId, formatter(state, exception), state);
    }
}
