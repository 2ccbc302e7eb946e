using NlpPipeline.Learning.Data;
using NlpPipeline.Learning.Features;

namespace NlpPipeline.Learning.Training;

/// <summary>How a classifier is trained. What is null is chosen from the data, and the choice is written into the model.</summary>
public sealed record TrainingOptions
{
    /// <summary>The solver.</summary>
    public ILinearTrainer Trainer { get; init; } = new DualCoordinateDescentTrainer();

    /// <summary>Whether texts may have several labels or none; null: as in the training data.</summary>
    public bool? IsMultiLabel { get; init; }

    /// <summary>Features; null: lengths of n-grams, frequencies and cut-off by length and number of the texts.</summary>
    public FeatureOptions? Features { get; init; }

    /// <summary>Lengths of the n-grams where <see cref="Features"/> is null; null: 1 to 2, from 400,000 characters of training texts on 1 to 3.</summary>
    public (int Min, int Max)? Ngrams { get; init; }

    /// <summary>See <see cref="SolverOptions.Cost"/>; null: the best on the development data, 2 without such data.</summary>
    public float? Cost { get; init; }

    /// <summary>See <see cref="SolverOptions.NaiveBayesShare"/>; null: the best on the development data, 0.25 without such data.</summary>
    public float? NaiveBayesShare { get; init; }

    /// <summary>Number of folds whose held-out margins fit thresholds and calibration where there is no development data, at least 2.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>
    /// Whether thresholds and calibration are fitted to such folds also where there is development data, together with it: better where that data is small.
    /// Training takes as many times longer as there are folds.
    /// </summary>
    public bool CrossFit { get; init; }

    /// <summary>Examples that are learnt from in every fold and judged in none, such as the words of a lexicon; null: none.</summary>
    public Dataset? Lexicon { get; init; }

    /// <summary>Seed of every random choice.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Number of threads, at least 1.</summary>
    public int Threads { get; init; } = 1;
}
