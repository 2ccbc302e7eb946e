using System.IO.Enumeration;
using Microsoft.Extensions.FileSystemGlobbing;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Cli.Inputs;

/// <summary>The INPUT arguments of a command → documents.</summary>
/// <param name="reader">Reads the files.</param>
/// <param name="standardInput">Where <c>-</c> reads from.</param>
public sealed class InputFiles(DocumentReader reader, Stream standardInput)
{
    /// <summary>The argument that stands for JSON Lines on standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Folder whose files are passed over, such as that of the output; or null.</summary>
    public string? Excluded { get; init; }

    /// <summary>Day before which files must not have been changed last to be passed over; or null.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Files found so far.</summary>
    public int Found { get; private set; }

    /// <summary>Files passed over so far because they were changed last before <see cref="Since"/>.</summary>
    public int PassedOver { get; private set; }

    /// <summary>Files begun so far.</summary>
    public int Begun { get; private set; }

    /// <summary>Reads every input in order; what is missing becomes a failed result. Files of a folder come in ordinal order of their path.</summary>
    public IEnumerable<ReadResult> Read(IReadOnlyList<string> inputs) => inputs.SelectMany(ReadOne);

    private IEnumerable<ReadResult> ReadOne(string input) =>
        input == StandardInput ? reader.ReadJsonLines(standardInput)
        : File.Exists(input) ? ReadFiles([InputFile.OnDisk(input)])
        : Directory.Exists(input) ? ReadFolder(input)
        : IsPattern(input) ? ReadPattern(input)
        : [ReadResult.FailedInput(input, "no such file or folder; check the path")];

    private IEnumerable<ReadResult> ReadFolder(string folder)
    {
        var walk = FolderWalk.Of(folder);
        return ReadBelow(folder, walk, walk.Files.Where(DocumentReader.Reads))
            ?? [ReadResult.FailedInput(folder, $"the folder holds no documents ({string.Join(", ", DocumentReader.Extensions)})")];
    }

    private IEnumerable<ReadResult> ReadPattern(string pattern)
    {
        var root = RootOf(pattern);
        return (Directory.Exists(root) ? ReadMatching(pattern, root) : null)
            ?? [ReadResult.FailedInput(pattern, "no file matches the pattern; check it, and quote it if the shell expands it")];
    }

    private IEnumerable<ReadResult>? ReadMatching(string pattern, string root)
    {
        // The library knows * and **; the framework knows * and ? within a name.
        var matcher = new Matcher(StringComparison.Ordinal);
        var below = Path.GetRelativePath(root, pattern).Replace('?', '*');
        matcher.AddInclude(below);
        var walk = FolderWalk.Of(root, isFlat: Path.GetFileName(below) == below);
        var files = matcher.Match(Path.GetFullPath(root), walk.Files.Select(Path.GetFullPath)).Files
            .Select(file => Path.Combine(root, file.Path))
            .Where(file => FileSystemName.MatchesSimpleExpression(Path.GetFileName(pattern), Path.GetFileName(file), ignoreCase: false));
        return ReadBelow(root, walk, files);
    }

    // The wanted ones of these files behind what could not be walked through; null where there is nothing at all, not even files passed over.
    private IEnumerable<ReadResult>? ReadBelow(string folder, FolderWalk walk, IEnumerable<string> files)
    {
        var passedOver = PassedOver;
        var wanted = files.Where(IsWanted).Order(StringComparer.Ordinal).Select(file => Below(folder, file)).ToList();
        return wanted.Count > 0 || walk.Failures.Count > 0 || PassedOver > passedOver
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
        InputFile.OnDisk(file, InputFile.IdOf(Path.GetRelativePath(folder, file).Replace('\\', '/')));

    private bool IsWanted(string file) => !IsExcluded(file) && !IsPassedOver(file);

    private bool IsPassedOver(string file)
    {
        var isPassedOver = Since is { } day && DateOnly.FromDateTime(File.GetLastWriteTime(file)) < day;
        PassedOver += isPassedOver ? 1 : 0;
        return isPassedOver;
    }

    private bool IsExcluded(string file) => Excluded is { } folder
        && Path.GetFullPath(file).StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static bool IsPattern(string input) => input.AsSpan().IndexOfAny('*', '?') >= 0;

    // The folders in front of the first wildcard.
    private static string RootOf(string pattern)
    {
        var fixedPart = pattern[..pattern.AsSpan().IndexOfAny('*', '?')];
        var end = fixedPart.LastIndexOfAny(['/', Path.DirectorySeparatorChar]);
        return end < 0 ? "." : end == 0 ? "/" : fixedPart[..end];
    }
}
