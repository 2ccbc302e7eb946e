using NlpPipeline.Text.Documents;

namespace NlpPipeline.Cli.Inputs;

/// <summary>The INPUT arguments of a command → documents. A file that is met again, below another input or by another path to its folder, is passed over.</summary>
/// <param name="reader">Reads the files.</param>
/// <param name="standardInput">Where <c>-</c> reads from.</param>
public sealed class InputFiles(DocumentReader reader, Stream standardInput)
{
    /// <summary>The argument that stands for JSON Lines on standard input.</summary>
    public const string StandardInput = "-";

    private readonly HashSet<string> _met = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _otherFiles = new(StringComparer.Ordinal);
    private string? _excluded;

    /// <summary>Folder whose files are passed over, such as that of the output; or null.</summary>
    public string? Excluded { get; init; }

    /// <summary>Day before which files must not have been changed last to be passed over; or null.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Files found so far.</summary>
    public int Found { get; private set; }

    /// <summary>Files passed over so far because they were changed last before <see cref="Since"/>.</summary>
    public int PassedOver { get; private set; }

    /// <summary>Numbers of files in folders passed over so far because of their extension, in lower case with the dot.</summary>
    public IReadOnlyDictionary<string, int> OtherFiles => _otherFiles;

    /// <summary>Files begun so far.</summary>
    public int Begun { get; private set; }

    /// <summary>Reads every input in order; what is missing becomes a failed result. Files of a folder come in ordinal order of their path.</summary>
    public IEnumerable<ReadResult> Read(IReadOnlyList<string> inputs) => inputs.SelectMany(ReadOne);

    private IEnumerable<ReadResult> ReadOne(string input) =>
        input == StandardInput ? reader.ReadJsonLines(standardInput)
        : File.Exists(input) ? ReadFile(input)
        : Directory.Exists(input) ? ReadFolder(input)
        : PathPattern.Is(input) ? ReadPattern(PathPattern.Of(input), input)
        : [ReadResult.FailedInput(input, "no such file or folder; check the path")];

    private IEnumerable<ReadResult> ReadFile(string path)
    {
        var real = Path.Combine(RealPath.Of(Path.GetDirectoryName(Path.GetFullPath(path))!), Path.GetFileName(path));
        return _met.Add(real) ? ReadFiles([InputFile.OnDisk(path)]) : [];
    }

    private IEnumerable<ReadResult> ReadFolder(string folder)
    {
        var walk = FolderWalk.Of(folder, enters: _ => true);
        return ReadBelow(folder, walk, [.. walk.Files.Where(IsRead)])
            ?? [ReadResult.FailedInput(folder, $"the folder holds no documents ({string.Join(", ", DocumentReader.Extensions)})")];
    }

    private IEnumerable<ReadResult> ReadPattern(PathPattern pattern, string input) =>
        (Directory.Exists(pattern.Root) ? ReadMatching(pattern) : null)
            ?? [ReadResult.FailedInput(input, "no file matches the pattern; check it, and quote it if the shell expands it")];

    private IEnumerable<ReadResult>? ReadMatching(PathPattern pattern)
    {
        var walk = FolderWalk.Of(pattern.Root, folder => MatchOf(folder) != PathPattern.Match.None);
        return ReadBelow(pattern.Root, walk, [.. walk.Files.Where(IsMeant)]);

        PathPattern.Match MatchOf(string path) => pattern.Of(Path.GetRelativePath(pattern.Root, path).Split(Path.DirectorySeparatorChar));

        bool IsMeant(WalkedPath file) => MatchOf(file.Path) switch
        {
            PathPattern.Match.Whole => true,
            PathPattern.Match.Below => IsRead(file),
            _ => false,
        };
    }

    // The wanted ones of these files behind what could not be walked through; null where there is nothing at all, not even files passed over.
    private IEnumerable<ReadResult>? ReadBelow(string folder, FolderWalk walk, List<WalkedPath> files)
    {
        files.RemoveAll(IsExcluded);
        var wanted = files
            .Where(file => !IsPassedOver(file) && _met.Add(file.RealPath))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => Below(folder, file.Path))
            .ToList();
        return files.Count > 0 || walk.Failures.Count > 0
            ? walk.Failures.Select(failure => ReadResult.FailedInput(failure.Path, failure.Reason)).Concat(ReadFiles(wanted))
            : null;
    }

    private IEnumerable<ReadResult> ReadFiles(List<InputFile> files)
    {
        Found += files.Count;
        foreach (var file in files)
        {
            Begun++;
            foreach (var result in reader.Read(file))
            {
                yield return result;
            }
        }
    }

    // Files of one name in two folders are two documents: the path below the input tells them apart.
    private static InputFile Below(string folder, string file) =>
        InputFile.OnDisk(file, InputFile.IdOf(Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')));

    private bool IsRead(WalkedPath file)
    {
        var isRead = DocumentReader.Reads(file.Path);
        if (!isRead && !IsExcluded(file) && _met.Add(file.RealPath))
        {
            var extension = Path.GetExtension(file.Path).ToLowerInvariant();
            _otherFiles[extension] = _otherFiles.GetValueOrDefault(extension) + 1;
        }

        return isRead;
    }

    private bool IsPassedOver(WalkedPath file)
    {
        var isPassedOver = Since is { } day && DateOnly.FromDateTime(File.GetLastWriteTime(file.Path)) < day;
        PassedOver += isPassedOver ? 1 : 0;
        return isPassedOver;
    }

    private bool IsExcluded(WalkedPath file)
    {
        _excluded ??= Excluded is { } folder ? RealPath.Of(folder) + Path.DirectorySeparatorChar : "";
        return _excluded.Length > 0 && file.RealPath.StartsWith(_excluded, StringComparison.Ordinal);
    }
}
