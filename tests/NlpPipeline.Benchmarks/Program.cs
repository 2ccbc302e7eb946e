using BenchmarkDotNet.Running;
using NlpPipeline.Benchmarks.Batches;
using NlpPipeline.Benchmarks.Extraction;
using NlpPipeline.Benchmarks.Learning;
using NlpPipeline.Benchmarks.Segmentation;

switch (args)
{
    case ["extraction", var folder]:
        ExtractionThroughput.Run(folder);
        return 0;
    case ["accuracy", var text, var gold, var peers]:
        SegmentationAccuracy.Run(text, gold, peers);
        return 0;
    case ["run", var folder, var program, .. var counts]:
        RunThroughput.Run(folder, program, counts);
        return 0;
    case ["exactness", .. var texts]:
        return Exactness.Run(texts);
    case ["segmentation", .. var rest]:
        SegmentationComparison.Run(rest);
        return 0;
    case ["classifiers", .. var folders]:
        return ClassifierComparison.Run(folders);
    case ["classifier", var data, var train, var trainer]:
        ClassifierBenchmark.Run(data, train, trainer);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
