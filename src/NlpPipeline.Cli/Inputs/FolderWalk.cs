using System.IO.Enumeration;

namespace NlpPipeline.Cli.Inputs;

/// <summary>A file or folder that a walk found.</summary>
/// <param name="Path">Its path below the folder that was walked through, links and all.</param>
/// <param name="RealPath">Its path without links to folders.</param>
internal sealed record WalkedPath(string Path, string RealPath);

/// <summary>The files below a folder. Links to folders are followed, each folder once, so that a loop ends; links to files are files.</summary>
internal sealed class FolderWalk
{
    private static readonly EnumerationOptions Everything = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None };

    private readonly Func<string, bool> _enters;
    private readonly List<WalkedPath> _files = [];
    private readonly List<(string Path, string Reason)> _failures = [];
    private readonly Stack<WalkedPath> _folders = [];
    private readonly SortedSet<string> _links = new(StringComparer.Ordinal);
    private readonly HashSet<string> _met = new(StringComparer.Ordinal);

    private FolderWalk(Func<string, bool> enters) => _enters = enters;

    /// <summary>The files, in no order.</summary>
    public IReadOnlyList<WalkedPath> Files => _files;

    /// <summary>Folders that could not be read, and why.</summary>
    public IReadOnlyList<(string Path, string Reason)> Failures => _failures;

    /// <summary>Walks through <paramref name="folder"/> and the folders below it.</summary>
    /// <param name="folder">Where to begin.</param>
    /// <param name="enters">Whether to walk through a folder below it.</param>
    public static FolderWalk Of(string folder, Func<string, bool> enters)
    {
        var walk = new FolderWalk(enters);
        walk._folders.Push(new WalkedPath(folder, RealPath.Of(folder)));
        while (walk.Next() is { } next)
        {
            if (walk._met.Add(next.RealPath))
            {
                walk.Open(next);
            }
        }

        return walk;
    }

    // Links come last, so that a folder is met where it lies, if it lies here.
    private WalkedPath? Next()
    {
        if (_folders.TryPop(out var folder))
        {
            return folder;
        }

        if (_links.Min is not { } link)
        {
            return null;
        }

        _links.Remove(link);
        return new WalkedPath(link, RealPath.Of(link));
    }

    private void Open(WalkedPath folder)
    {
        try
        {
            foreach (var (name, isFolder, isLink) in new FileSystemEnumerable<(string, bool, bool)>(folder.Path, Describe, Everything))
            {
                Take(new WalkedPath(Path.Combine(folder.Path, name), Path.Combine(folder.RealPath, name)), isFolder, isLink);
            }
        }
        catch (UnauthorizedAccessException)
        {
            _failures.Add((folder.Path, "the folder may not be read; check its permissions"));
        }
        catch (IOException exception)
        {
            _failures.Add((folder.Path, $"the folder cannot be read: {exception.Message}"));
        }
    }

    private void Take(WalkedPath entry, bool isFolder, bool isLink)
    {
        if (!isFolder)
        {
            _files.Add(entry);
        }
        else if (_enters(entry.Path) && isLink)
        {
            _links.Add(entry.Path);
        }
        else if (_enters(entry.Path))
        {
            _folders.Push(entry);
        }
    }

    private static (string Name, bool IsFolder, bool IsLink) Describe(ref FileSystemEntry entry) =>
        (entry.FileName.ToString(), entry.IsDirectory, (entry.Attributes & FileAttributes.ReparsePoint) != 0);
}
