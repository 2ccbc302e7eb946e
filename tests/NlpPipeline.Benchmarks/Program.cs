using BenchmarkDotNet.Running;
using NlpPipeline.Benchmarks.Segmentation;

if (args is ["segmentation", .. var rest])
{
    SegmentationComparison.Run(rest);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
