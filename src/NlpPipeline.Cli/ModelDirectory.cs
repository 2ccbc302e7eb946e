using NlpPipeline.Learning.Models;

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

    /// <summary>The folder of one model: the one typed, or the one of this name among the <paramref name="models"/> that <see cref="Resolve"/> finds.</summary>
    /// <exception cref="CommandException">There is none; names those that there are.</exception>
    public static string ResolveModel(string typed, string? models)
    {
        if (Directory.Exists(typed))
        {
            return typed;
        }

        var root = Resolve(models);
        var folder = Path.Combine(root, typed);
        return Directory.Exists(folder)
            ? folder
            : throw new CommandException(
                ExitCode.BadModel,
                $"no model '{typed}': it is no folder, and '{root}' holds {string.Join(", ", ModelFolder.Find(root).Select(model => Path.GetRelativePath(root, model)))}");
    }
}
