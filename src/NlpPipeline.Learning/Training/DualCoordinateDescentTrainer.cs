using System.Collections.Concurrent;
using NlpPipeline.Learning.Prediction;

namespace NlpPipeline.Learning.Training;

/// <summary>
/// Linear support vector machine with squared hinge loss, solved in the dual one example at a time (Hsieh et al.: A Dual Coordinate
/// Descent Method for Large-scale Linear SVM, 2008), for eight labels in one pass. Blocks of labels are independent, so the
/// number of threads changes the time, not the result.
/// </summary>
public sealed class DualCoordinateDescentTrainer : ILinearTrainer
{
    /// <inheritdoc/>
    public string Name => "dual-coordinate-descent";

    /// <inheritdoc/>
    public LinearWeights Train(TrainingProblem problem, SolverOptions options)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(options);
        var weights = new LinearWeights(problem.FeatureCount, problem.LabelCount);
        var blocks = (problem.LabelCount + LabelBlock.Width - 1) / LabelBlock.Width;
        var scaling = new NaiveBayesScaling(problem, options.NaiveBayesShare);
        var idle = new ConcurrentBag<LabelBlock>();
        Parallel.For(0, blocks, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, block =>
        {
            var solver = idle.TryTake(out var used) ? used : new LabelBlock(problem, scaling, options);
            solver.Solve(block * LabelBlock.Width);
            solver.CopyTo(weights);
            idle.Add(solver);
        });
        return weights;
    }
}
