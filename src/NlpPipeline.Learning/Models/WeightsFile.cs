using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using NlpPipeline.Learning.Features;
using NlpPipeline.Learning.Prediction;

namespace NlpPipeline.Learning.Models;

/// <summary>
/// The classifier as bytes: a mark, a version, then Brotli-compressed options, labels, buckets with document frequencies, weights and
/// the decision rule. Little-endian on every machine; no date, path or machine enters.
/// </summary>
internal static class WeightsFile
{
    public const string Name = "weights.bin";

    private const int Version = 1;
    private static ReadOnlySpan<byte> Mark => "NLPC"u8;

    public static void Write(Stream stream, TextClassifier classifier)
    {
        stream.Write(Mark);
        stream.WriteByte(Version);
        using var brotli = new BrotliStream(stream, CompressionLevel.Optimal, leaveOpen: true);
        using var writer = new BinaryWriter(brotli, Encoding.UTF8);
        WriteLabels(writer, classifier.Labels);
        WriteFeatures(writer, classifier.Features);
        WriteWeights(writer, classifier.Weights);
        DecisionRuleFormat.Write(writer, classifier.Rule);
    }

    /// <exception cref="InvalidDataException">The bytes are no classifier of this version.</exception>
    public static TextClassifier Read(Stream stream)
    {
        Span<byte> head = stackalloc byte[Mark.Length + 1];
        if (stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length || !head.StartsWith(Mark))
        {
            throw new InvalidDataException("not a classifier");
        }

        if (head[^1] != Version)
        {
            throw new InvalidDataException($"version {head[^1]} of the format; this program reads version {Version}");
        }

        using var brotli = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
        using var buffered = new BufferedStream(brotli, 1 << 16);
        using var reader = new BinaryReader(buffered, Encoding.UTF8);
        var labels = ReadLabels(reader);
        var features = ReadFeatures(reader);
        return new TextClassifier(labels, features, ReadWeights(reader, features.FeatureCount, labels.Length), DecisionRuleFormat.Read(reader));
    }

    private static void WriteLabels(BinaryWriter writer, IReadOnlyList<string> labels)
    {
        writer.Write7BitEncodedInt(labels.Count);
        foreach (var label in labels)
        {
            writer.Write(label);
        }
    }

    private static string[] ReadLabels(BinaryReader reader)
    {
        var labels = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = reader.ReadString();
        }

        return labels;
    }

    // Buckets ascend, so their distances are small numbers.
    private static void WriteFeatures(BinaryWriter writer, FeatureExtractor features)
    {
        var options = features.Options;
        int[] head =
        [
            options.MinLength, options.MaxLength, options.HashBits, options.MinDocumentFrequency, (int)options.TermFrequency,
            features.DocumentCount, features.FeatureCount,
        ];
        Array.ForEach(head, writer.Write7BitEncodedInt);
        for (var feature = 0; feature < features.FeatureCount; feature++)
        {
            writer.Write7BitEncodedInt(features.Buckets[feature] - (feature > 0 ? features.Buckets[feature - 1] : 0));
        }

        Array.ForEach(features.DocumentFrequencies, writer.Write7BitEncodedInt);
    }

    private static FeatureExtractor ReadFeatures(BinaryReader reader)
    {
        var options = new FeatureOptions
        {
            MinLength = reader.Read7BitEncodedInt(),
            MaxLength = reader.Read7BitEncodedInt(),
            HashBits = reader.Read7BitEncodedInt(),
            MinDocumentFrequency = reader.Read7BitEncodedInt(),
            TermFrequency = (TermFrequency)reader.Read7BitEncodedInt(),
        };
        var documentCount = reader.Read7BitEncodedInt();
        var buckets = ReadNumbers(reader, reader.Read7BitEncodedInt());
        for (var feature = 1; feature < buckets.Length; feature++)
        {
            buckets[feature] += buckets[feature - 1];
        }

        return new FeatureExtractor(options, documentCount, buckets, ReadNumbers(reader, buckets.Length));
    }

    private static int[] ReadNumbers(BinaryReader reader, int count)
    {
        var numbers = new int[count];
        for (var i = 0; i < count; i++)
        {
            numbers[i] = reader.Read7BitEncodedInt();
        }

        return numbers;
    }

    private static void WriteWeights(BinaryWriter writer, LinearWeights weights)
    {
        for (var label = 0; label < weights.LabelCount; label++)
        {
            writer.Write(weights.Scales[label]);
            writer.Write(weights.Biases[label]);
            writer.Write(MemoryMarshal.AsBytes<sbyte>(weights.Column(label)));
        }
    }

    private static LinearWeights ReadWeights(BinaryReader reader, int featureCount, int labelCount)
    {
        var weights = new LinearWeights(featureCount, labelCount);
        var column = new sbyte[featureCount];
        for (var label = 0; label < labelCount; label++)
        {
            weights.Scales[label] = reader.ReadSingle();
            weights.Biases[label] = reader.ReadSingle();
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(column.AsSpan()));
            weights.SetColumn(label, column);
        }

        return weights;
    }
}
