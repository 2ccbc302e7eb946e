using NlpPipeline.Learning.Calibration;
using NlpPipeline.Learning.Prediction;

namespace NlpPipeline.Learning.Models;

/// <summary>Decision rules and calibrators as bytes.</summary>
internal static class DecisionRuleFormat
{
    private const byte SingleLabel = 1;
    private const byte MultiLabel = 2;
    private const byte Platt = 1;
    private const byte Isotonic = 2;

    public static void Write(BinaryWriter writer, DecisionRule rule)
    {
        if (rule is SingleLabelRule single)
        {
            writer.Write(SingleLabel);
            writer.Write(single.Temperature);
            return;
        }

        var multi = (MultiLabelRule)rule;
        writer.Write(MultiLabel);
        WriteFloats(writer, multi.Thresholds);
        foreach (var calibrator in multi.Calibrators)
        {
            Write(writer, calibrator);
        }
    }

    public static DecisionRule Read(BinaryReader reader)
    {
        switch (reader.ReadByte())
        {
            case SingleLabel:
                return new SingleLabelRule(reader.ReadSingle());
            case MultiLabel:
                var thresholds = ReadFloats(reader);
                return new MultiLabelRule(thresholds, [.. thresholds.Select(_ => ReadCalibrator(reader))]);
            default:
                throw new InvalidDataException("unknown decision rule");
        }
    }

    private static void Write(BinaryWriter writer, ICalibrator calibrator)
    {
        switch (calibrator)
        {
            case PlattScaling platt:
                writer.Write(Platt);
                writer.Write(platt.Slope);
                writer.Write(platt.Offset);
                break;
            case IsotonicCalibration isotonic:
                writer.Write(Isotonic);
                WriteFloats(writer, isotonic.Margins);
                WriteFloats(writer, isotonic.Probabilities);
                break;
            default:
                throw new NotSupportedException($"{calibrator.GetType().Name} has no form as bytes");
        }
    }

    private static ICalibrator ReadCalibrator(BinaryReader reader) => reader.ReadByte() switch
    {
        Platt => new PlattScaling(reader.ReadSingle(), reader.ReadSingle()),
        Isotonic => new IsotonicCalibration(ReadFloats(reader), ReadFloats(reader)),
        _ => throw new InvalidDataException("unknown calibrator"),
    };

    private static void WriteFloats(BinaryWriter writer, float[] values)
    {
        writer.Write7BitEncodedInt(values.Length);
        Array.ForEach(values, writer.Write);
    }

    private static float[] ReadFloats(BinaryReader reader)
    {
        var values = new float[reader.Read7BitEncodedInt()];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = reader.ReadSingle();
        }

        return values;
    }
}
