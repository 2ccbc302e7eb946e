using System.Diagnostics;

namespace NlpPipeline.Benchmarks.Learning;

/// <summary>
/// Compares the trainers with scikit-learn's LinearSVC and with LIBLINEAR on the same data:
/// <c>dotnet run -c Release --project tests/NlpPipeline.Benchmarks -- classifiers FOLDER…</c>. A folder may be followed by other training
/// files as <c>FOLDER:few20.tsv</c>. Seconds are of one training with the options that dev chose; peak memory is of the whole process. Peers that are not installed (Debian: python3-sklearn, liblinear-tools) are skipped with a message.
/// </summary>
public static class ClassifierComparison
{
    private const string Header = """
        | data | classifier | accuracy | micro-F1 | macro-F1 | CPU s to train | texts/s a thread | peak MB | model MB |
        | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
        """;

    /// <summary>Prints the table.</summary>
    public static int Run(IReadOnlyList<string> folders)
    {
        Console.WriteLine(Header);
        foreach (var parts in folders.Select(folder => folder.Split(':')))
        {
            var (folder, train) = (parts[0].TrimEnd('/'), parts.Length > 1 ? parts[1] : "train.tsv");
            foreach (var trainer in ClassifierBenchmark.TrainerNames)
            {
                Start(Environment.ProcessPath!, "classifier", folder, train, trainer);
            }

            Start("/usr/bin/python3", Path.Combine(AppContext.BaseDirectory, "Learning", "peers.py"), folder, train);
        }

        return 0;
    }

    private static void Start(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(program, arguments);
            process.WaitForExit();
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            Console.Error.WriteLine($"{program}: {missing.Message}; skipped");
        }
    }
}
