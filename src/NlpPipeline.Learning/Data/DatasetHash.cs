using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace NlpPipeline.Learning.Data;

/// <summary>Identifies data by content, whatever its file format.</summary>
public static class DatasetHash
{
    /// <summary>SHA-256, in lower-case hexadecimal, over <c>label|label⇥text\n</c> of every example in order.</summary>
    public static string Compute(Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var row = new ArrayBufferWriter<byte>();
        foreach (var example in dataset.Examples)
        {
            Encoding.UTF8.GetBytes(string.Join('|', example.Labels), row);
            Encoding.UTF8.GetBytes("\t", row);
            Encoding.UTF8.GetBytes(example.Text, row);
            Encoding.UTF8.GetBytes("\n", row);
            hash.AppendData(row.WrittenSpan);
            row.ResetWrittenCount();
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
