using Xunit;

namespace NlpPipeline.AcceptanceTests;

/// <summary>What only a process of its own shows: signals, terminals, standard streams.</summary>
public sealed class ProgramTests : IDisposable
{
    private const string Line = """{"id": "甲", "text": "县委第一巡察组进驻县水务局。"}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task A_signal_stops_it_while_it_waits_for_input(string signal, int expected)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "signals are sent with kill");
        using var program = ProgramProcess.Start("run", "-", "--out", _folder.Path, "--jobs", "1");
        await program.Input.WriteLineAsync(Line);
        await program.Input.FlushAsync(TestContext.Current.CancellationToken);
        await WaitForAsync(_folder.PathOf("announcements.jsonl.part"), program);

        program.Send(signal);

        Assert.Equal(expected, (await program.EndAsync(TestContext.Current.CancellationToken)).ExitCode);
    }

    [Fact]
    public async Task Standard_streams_are_utf8_without_byte_order_mark()
    {
        using var program = ProgramProcess.Start("extract");
        await program.Input.WriteLineAsync(Line);
        program.Input.Close();

        var (exitCode, output, error) = await program.EndAsync(TestContext.Current.CancellationToken);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.StartsWith("""{"id":"甲",""", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("1", false)]
    public async Task A_terminal_gets_colour_unless_NO_COLOR_is_set(string? noColor, bool expected)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "script (util-linux) makes the terminal");
        using var program = ProgramProcess.StartOnTerminal("extract nowhere.txt", noColor);

        var (exitCode, output, _) = await program.EndAsync(TestContext.Current.CancellationToken);

        Assert.Equal(4, exitCode);
        Assert.Contains("nowhere.txt", output, StringComparison.Ordinal);
        Assert.Equal(expected, output.Contains("\e[33mwarning:", StringComparison.Ordinal));
    }

    private static async Task WaitForAsync(string path, ProgramProcess program)
    {
        while (!File.Exists(path))
        {
            Assert.False(program.HasEnded, "the program ended before it wrote anything");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
