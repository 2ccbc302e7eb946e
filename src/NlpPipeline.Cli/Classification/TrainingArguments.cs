using System.CommandLine;
using System.Globalization;
using NlpPipeline.Learning.Data;
using NlpPipeline.Learning.Training;
using NlpPipeline.Learning.Training.MachineLearningNet;

namespace NlpPipeline.Cli.Classification;

/// <summary>The options that <c>train</c> and <c>crossvalidate</c> share, and what they mean.</summary>
internal sealed class TrainingArguments
{
    private static readonly ILinearTrainer[] Trainers = [new DualCoordinateDescentTrainer(), new LinearSvmTrainer(), new AveragedPerceptronTrainer()];

    private const int LongestNgram = 8;

    private readonly Option<string> _trainer = new("--trainer")
    {
        Description = "dual-coordinate-descent (own solver), or ML.NET's linear-svm or averaged-perceptron.",
        DefaultValueFactory = _ => Trainers[0].Name,
    };

    private readonly Option<float?> _cost = new("--cost") { Description = "Penalty of an error (default: best on dev, else 2).", HelpName = "C" };

    private readonly Option<float?> _naiveBayes = new("--naive-bayes")
    {
        Description = "Share of naive-Bayes scaling, 0 to 1 (default: best on dev, else 0.25).",
        HelpName = "SHARE",
    };

    private readonly Option<bool> _multiLabel = new("--multi-label") { Description = "Allow several labels or none even if every text has one." };

    private readonly Option<string?> _ngrams = new("--ngrams") { Description = "Lengths of the character n-grams (default: 1-2, from 400,000 characters on 1-3).", HelpName = "MIN-MAX" };

    private readonly Option<string?> _lexicon = new("--lexicon") { Description = "Labelled words to learn from besides DATA; never judged by.", HelpName = "DATA" };

    private readonly Option<bool> _crossFit = new("--cross-fit")
    {
        Description = "Fit thresholds and calibration to five folds of the training data as well as to --dev (five times slower; better with a small --dev).",
    };

    private readonly Option<ulong> _seed = new("--seed") { Description = "Seed of every random choice.", HelpName = "N", DefaultValueFactory = _ => 1 };

    private readonly Option<int> _threads = new("--threads")
    {
        Description = "Threads of the own solver; they do not change the result.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    public TrainingArguments()
    {
        _trainer.AcceptOnlyFromAmong([.. Trainers.Select(trainer => trainer.Name)]);
        _cost.Validators.Add(result => Require(result, cost => cost > 0, "must be above 0"));
        _naiveBayes.Validators.Add(result => Require(result, share => share is >= 0 and <= 1, "must be from 0 to 1"));
    }

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _trainer, _cost, _naiveBayes, _multiLabel, _ngrams, _lexicon, _crossFit, _seed, _threads })
        {
            command.Options.Add(option);
        }
    }

    public TrainingOptions Read(ParseResult parsed) => new()
    {
        Trainer = Trainers.Single(trainer => trainer.Name == parsed.GetValue(_trainer)),
        Cost = parsed.GetValue(_cost),
        NaiveBayesShare = parsed.GetValue(_naiveBayes),
        IsMultiLabel = parsed.GetValue(_multiLabel) ? true : null,
        Ngrams = ReadNgrams(parsed.GetValue(_ngrams)),
        Lexicon = parsed.GetValue(_lexicon) is { } lexicon ? DatasetReader.Read(lexicon) : null,
        CrossFit = parsed.GetValue(_crossFit),
        Seed = parsed.GetValue(_seed),
        Threads = Math.Max(1, parsed.GetValue(_threads)),
    };

    private static (int Min, int Max)? ReadNgrams(string? range)
    {
        if (range is null)
        {
            return null;
        }

        var ends = range.Split('-');
        return ends.Length == 2 && int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var min)
            && int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out var max) && min >= 1 && min <= max && max <= LongestNgram
            ? (min, max)
            : throw new CommandException(ExitCode.Usage, $"--ngrams takes two lengths from 1 to {LongestNgram} as in 1-3, not '{range}'");
    }

    private static void Require(System.CommandLine.Parsing.OptionResult result, Func<float, bool> holds, string problem)
    {
        if (result.Tokens.Count > 0
            && float.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var value)
            && !holds(value))
        {
            result.AddError($"{result.Option.Name} {problem}, not {result.Tokens[0].Value}.");
        }
    }
}
