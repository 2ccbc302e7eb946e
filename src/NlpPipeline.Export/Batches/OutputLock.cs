namespace NlpPipeline.Export.Batches;

/// <summary>
/// Keeps a second run off an output folder. The operating system holds the lock for the process and lets it go when the process ends, however it ends; the
/// empty file that carries it stays.
/// </summary>
public sealed class OutputLock : IDisposable
{
    private const string Name = ".nlp-pipeline.lock";

    // Of Windows: sharing violation and lock violation.
    private const int SharingViolation = unchecked((int)0x80070020);
    private const int LockViolation = unchecked((int)0x80070021);

    // EWOULDBLOCK of Linux, and of macOS and BSD, which flock gives where another process has the lock.
    private const int WouldBlockOnLinux = 11;
    private const int WouldBlockOnBsd = 35;

    private readonly FileStream _file;

    private OutputLock(FileStream file) => _file = file;

    /// <summary>Locks <paramref name="folder"/>, or returns null where another process has it.</summary>
    /// <exception cref="IOException">The folder cannot be written: it is read-only, or the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static OutputLock? TryTake(string folder)
    {
        try
        {
            return new OutputLock(new FileStream(Path.Combine(folder, Name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException exception) when (IsHeld(exception))
        {
            return null;
        }
    }

    /// <summary>Lets go of the lock.</summary>
    public void Dispose() => _file.Dispose();

    private static bool IsHeld(IOException exception) => OperatingSystem.IsWindows()
        ? exception.HResult is SharingViolation or LockViolation
        : exception.HResult == (OperatingSystem.IsLinux() ? WouldBlockOnLinux : WouldBlockOnBsd);
}
