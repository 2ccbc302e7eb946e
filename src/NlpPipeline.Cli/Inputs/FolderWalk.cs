using System.IO.Enumeration;

namespace NlpPipeline.Cli.Inputs;

/// <summary>The files below a folder. Links to folders are not followed, so that a loop ends; links to files are files.</summary>
internal sealed class FolderWalk
{
    private static readonly EnumerationOptions Everything = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None };

    private readonly List<string> _files = [];
    private readonly List<(string Path, string Reason)> _failures = [];

    private FolderWalk()
    {
    }

    /// <summary>Paths of the files, in no order.</summary>
    public IReadOnlyList<string> Files => _files;

    /// <summary>Folders that could not be read, and why.</summary>
    public IReadOnlyList<(string Path, string Reason)> Failures => _failures;

    /// <summary>Walks through <paramref name="folder"/> and, unless <paramref name="isFlat"/>, the folders below it.</summary>
    public static FolderWalk Of(string folder, bool isFlat = false)
    {
        var walk = new FolderWalk();
        var folders = new Stack<string>([folder]);
        while (folders.TryPop(out var next))
        {
            walk.Open(next, isFlat ? null : folders);
        }

        return walk;
    }

    private void Open(string folder, Stack<string>? below)
    {
        try
        {
            foreach (var (path, isFolder, isLink) in new FileSystemEnumerable<(string, bool, bool)>(folder, Describe, Everything))
            {
                if (!isFolder)
                {
                    _files.Add(path);
                }
                else if (!isLink)
                {
                    below?.Push(path);
                }
            }
        }
        catch (UnauthorizedAccessException)
        {
            _failures.Add((folder, "the folder may not be read; check its permissions"));
        }
        catch (IOException exception)
        {
            _failures.Add((folder, $"the folder cannot be read: {exception.Message}"));
        }
    }

    private static (string Path, bool IsFolder, bool IsLink) Describe(ref FileSystemEntry entry) =>
        (entry.ToSpecifiedFullPath(), entry.IsDirectory, (entry.Attributes & FileAttributes.ReparsePoint) != 0);
}
