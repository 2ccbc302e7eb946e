using NlpPipeline.Learning.Corpus;
using NlpPipeline.Learning.Data;
using NlpPipeline.Learning.Models;

namespace NlpPipeline.Cli.Classification;

/// <summary>Foreseen failures of data and models → exit codes.</summary>
internal static class LearningFailures
{
    /// <summary>Runs <paramref name="work"/>.</summary>
    /// <exception cref="CommandException">The data cannot be read or used, or the model is missing or broken.</exception>
    public static T Translate<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception failure) when (failure is DataFormatException or CorpusFormatException)
        {
            throw new CommandException(ExitCode.NoInput, failure.Message);
        }
        catch (ModelException failure)
        {
            throw new CommandException(ExitCode.BadModel, failure.Message);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.NoInput, failure.Message);
        }
    }
}
