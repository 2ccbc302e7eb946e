using BenchmarkDotNet.Running;
using NlpPipeline.Benchmarks.Learning;
using NlpPipeline.Benchmarks.Segmentation;

switch (args)
{
    case ["segmentation", .. var rest]:
        SegmentationComparison.Run(rest);
        return 0;
    case ["classifiers", .. var folders]:
        return ClassifierComparison.Run(folders);
    case ["classifier", var folder, var train, var trainer]:
        ClassifierBenchmark.Run(folder, train, trainer);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
