namespace NlpPipeline.Cli.Outputs;

/// <summary>Files that a command is to write when its work is done.</summary>
internal static class OutputFile
{
    /// <summary>Checks that <paramref name="path"/> can be written, if one is given, and makes its folder if it is missing; what stands in the file stays.</summary>
    /// <param name="path">The file, or null.</param>
    /// <param name="option">The option that names it, for the message.</param>
    /// <exception cref="CommandException">It cannot be made or written.</exception>
    public static void Require(string? path, string option)
    {
        if (path is null)
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            var isNew = !File.Exists(path);
            File.Open(path, FileMode.OpenOrCreate, FileAccess.Write).Dispose();
            if (isNew)
            {
                File.Delete(path);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Usage, $"'{path}' cannot be made or written: {failure.Message}; choose another {option}");
        }
    }
}
