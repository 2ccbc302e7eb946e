using NlpPipeline.Cli;

var terminal = Terminal.OfProcess();
await using (terminal.Output)
{
    return await CommandLine.RunAsync(args, terminal);
}
