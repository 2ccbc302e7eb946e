using System.IO.Enumeration;

namespace NlpPipeline.Cli.Inputs;

/// <summary>The files below a folder. Links to folders are not followed, so that a loop ends; links to files are files.</summary>
internal sealed class FolderWalk : FileSystemEnumerator<string>
{
    private const int AccessDeniedOnUnix = 13;
    private const int AccessDeniedOnWindows = 5;

    private readonly List<(string Path, string Reason)> _failures = [];
    private string _current;

    private FolderWalk(string folder)
        : base(folder, new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None }) =>
        _current = folder;

    /// <summary>Paths of the files, in no order.</summary>
    public IReadOnlyList<string> Files { get; private set; } = [];

    /// <summary>Folders that could not be read, and why.</summary>
    public IReadOnlyList<(string Path, string Reason)> Failures => _failures;

    /// <summary>Walks through <paramref name="folder"/>.</summary>
    public static FolderWalk Of(string folder)
    {
        using var walk = new FolderWalk(folder);
        var files = new List<string>();
        while (walk.MoveNext())
        {
            files.Add(walk.Current);
        }

        walk.Files = files;
        return walk;
    }

    protected override string TransformEntry(ref FileSystemEntry entry) => entry.ToSpecifiedFullPath();

    protected override bool ShouldIncludeEntry(ref FileSystemEntry entry) => !entry.IsDirectory;

    protected override bool ShouldRecurseIntoEntry(ref FileSystemEntry entry)
    {
        if ((entry.Attributes & FileAttributes.ReparsePoint) != 0)
        {
            return false;
        }

        _current = entry.ToSpecifiedFullPath();
        return true;
    }

    protected override bool ContinueOnError(int error)
    {
        _failures.Add((_current, error is AccessDeniedOnUnix or AccessDeniedOnWindows
            ? "the folder may not be read; check its permissions"
            : FormattableString.Invariant($"the folder cannot be read (system error {error})")));
        return true;
    }
}
