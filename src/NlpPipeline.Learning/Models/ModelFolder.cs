using System.Text.Json;
using NlpPipeline.Learning.Prediction;

namespace NlpPipeline.Learning.Models;

/// <summary>A model on disk: <c>weights.bin</c>, the card <c>README.md</c> and <c>metrics.json</c> in one folder.</summary>
public static class ModelFolder
{
    /// <summary>File name of the card.</summary>
    public const string CardName = "README.md";
    internal const string MetricsName = "metrics.json";

    /// <summary>Writes the weights of <paramref name="classifier"/>; equal classifiers give equal bytes.</summary>
    public static void SaveWeights(string folder, TextClassifier classifier)
    {
        Directory.CreateDirectory(folder);
        using var stream = File.Create(Path.Combine(folder, WeightsFile.Name));
        WeightsFile.Write(stream, classifier);
    }

    /// <summary>Reads the classifier of a model folder.</summary>
    /// <exception cref="ModelException">The folder holds no model, or a broken one.</exception>
    public static TextClassifier Load(string folder)
    {
        var path = Path.Combine(folder, WeightsFile.Name);
        try
        {
            using var stream = File.OpenRead(path);
            return WeightsFile.Read(stream);
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new ModelException(path, error);
        }
        catch (Exception error) when (error is FormatException or ArgumentException or OverflowException or IndexOutOfRangeException)
        {
            throw new ModelException(path, new InvalidDataException("the bytes are damaged", error));
        }
    }

    /// <summary>Reads what <c>metrics.json</c> says about the model of a folder.</summary>
    /// <exception cref="ModelException">The file is missing or broken.</exception>
    public static ModelMetrics ReadMetrics(string folder)
    {
        var path = Path.Combine(folder, MetricsName);
        try
        {
            return JsonSerializer.Deserialize<ModelMetrics>(File.ReadAllBytes(path), ModelWriter.Json)
                ?? throw new JsonException("the file holds no object");
        }
        catch (Exception error) when (error is IOException or JsonException or UnauthorizedAccessException)
        {
            throw new ModelException(path, error);
        }
    }

    /// <summary>The card of a model, Markdown.</summary>
    /// <exception cref="ModelException">The file is missing.</exception>
    public static string ReadCard(string folder)
    {
        var path = Path.Combine(folder, CardName);
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ModelException(path, error);
        }
    }

    /// <summary>The folders under <paramref name="root"/> that hold a model, itself included, in ordinal order.</summary>
    public static IReadOnlyList<string> Find(string root) =>
    [
        .. Directory.EnumerateFiles(root, WeightsFile.Name, SearchOption.AllDirectories)
            .Select(file => Path.GetDirectoryName(file)!)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Reads a classifier from bytes as <see cref="SaveWeights"/> writes them, for instance from an embedded resource.</summary>
    /// <exception cref="InvalidDataException">The bytes are no classifier of this version.</exception>
    public static TextClassifier Load(Stream stream) => WeightsFile.Read(stream);
}
