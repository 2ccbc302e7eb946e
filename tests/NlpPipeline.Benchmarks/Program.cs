using BenchmarkDotNet.Running;
using NlpPipeline.Benchmarks.Learning;

switch (args)
{
    case ["classifiers", .. var folders]:
        return ClassifierComparison.Run(folders);
    case ["classifier", var folder, var train, var trainer]:
        ClassifierBenchmark.Run(folder, train, trainer);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
