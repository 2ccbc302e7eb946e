namespace NlpPipeline.Export;

/// <summary>
/// A file that appears under its name only when it is complete: written beside it and renamed, so a reader never sees half of it. Disposing before that
/// removes what was written.
/// </summary>
/// <param name="path">Final path.</param>
public sealed class OutputFile(string path) : IDisposable
{
    /// <summary>Where to write.</summary>
    public string TemporaryPath { get; } = path + ".part";

    /// <summary>Final path.</summary>
    public string FinalPath { get; } = path;

    /// <summary>Gives the file its final name, replacing an older one.</summary>
    public void Publish() => File.Move(TemporaryPath, FinalPath, overwrite: true);

    /// <summary>Removes an unpublished file.</summary>
    public void Dispose() => File.Delete(TemporaryPath);
}
