namespace NlpPipeline.Export;

/// <summary>Lets go of outputs that nobody is going to read.</summary>
internal static class Discard
{
    /// <summary>
    /// Disposes of <paramref name="outputs"/>, each of them whatever becomes of the others. What is left in a buffer may fail once more on a full disk; that is
    /// no news, and would hide why the run ended.
    /// </summary>
    public static void All(params IEnumerable<IDisposable?> outputs)
    {
        foreach (var output in outputs)
        {
            try
            {
                output?.Dispose();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Told already by whatever ended the run.
            }
        }
    }
}
