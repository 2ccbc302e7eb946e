namespace NlpPipeline.Cli;

/// <summary>Where the models lie.</summary>
internal static class ModelDirectory
{
    private const string Variable = "NLP_PIPELINE_MODELS";

    /// <summary>The folder given, else that of <c>NLP_PIPELINE_MODELS</c>, else the one shipped beside the program.</summary>
    /// <exception cref="CommandException">The folder does not exist.</exception>
    public static string Resolve(string? given)
    {
        var folder = given ?? Environment.GetEnvironmentVariable(Variable) ?? Path.Combine(AppContext.BaseDirectory, "models");
        return Directory.Exists(folder)
            ? folder
            : throw new CommandException(ExitCode.BadModel, $"no model folder at '{folder}'; pass --models DIR or set {Variable}");
    }
}
