namespace NlpPipeline.Export.Batches;

/// <summary>
/// Keeps a second run off an output folder. The operating system holds the lock for the process and lets it go when the process ends, however it ends; the
/// empty file that carries it stays.
/// </summary>
public sealed class OutputLock : IDisposable
{
    private const string Name = ".nlp-pipeline.lock";

    private readonly FileStream _file;

    private OutputLock(FileStream file) => _file = file;

    /// <summary>Locks <paramref name="folder"/>, or returns null where another process has it.</summary>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static OutputLock? TryTake(string folder)
    {
        try
        {
            return new OutputLock(new FileStream(Path.Combine(folder, Name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException exception) when (exception is not (DirectoryNotFoundException or FileNotFoundException or PathTooLongException))
        {
            return null;
        }
    }

    /// <summary>Lets go of the lock.</summary>
    public void Dispose() => _file.Dispose();
}
