namespace NlpPipeline.Learning.Training;

/// <summary>What a solver of the linear problem can be told.</summary>
public sealed record SolverOptions
{
    /// <summary>Penalty of an error against the length of the weight vector (C of a support vector machine), above 0.</summary>
    public float Cost { get; init; } = 0.5f;

    /// <summary>
    /// How far features are scaled by their naive-Bayes log-count ratio for the label, 0 (not at all) to 1
    /// (Wang and Manning: Baselines and Bigrams, 2012).
    /// </summary>
    public float NaiveBayesShare { get; init; }

    /// <summary>Largest number of passes over the examples.</summary>
    public int MaxPasses { get; init; } = 30;

    /// <summary>Training stops when the largest violations of a pass fall below this part of those of the first pass.</summary>
    public float Tolerance { get; init; } = 0.02f;

    /// <summary>Seed of every random choice.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Number of threads, at least 1; does not change the result of <see cref="DualCoordinateDescentTrainer"/>.</summary>
    public int Threads { get; init; } = 1;
}
