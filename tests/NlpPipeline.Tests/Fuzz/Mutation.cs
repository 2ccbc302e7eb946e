using System.Text;

namespace NlpPipeline.Tests.Fuzz;

/// <summary>Damages content as files are damaged in the world: bytes changed, lost, doubled, cut off, or replaced by what parsers trip over.</summary>
internal static class Mutation
{
    private static readonly byte[][] Stumbling =
    [
        [0], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0xED, 0xA0, 0x80], "<"u8.ToArray(), "<!--"u8.ToArray(), "<table><tr><td rowspan=99999>"u8.ToArray(), "\""u8.ToArray(), "\"\n"u8.ToArray(),
        "{"u8.ToArray(), "[[[["u8.ToArray(), "\\u0000"u8.ToArray(), "\r\r\n"u8.ToArray(), ",,,"u8.ToArray(), "&#x110000;"u8.ToArray(), "%PDF-1.7"u8.ToArray(), "endobj"u8.ToArray(), "PK\u0003\u0004"u8.ToArray(),
        Encoding.UTF8.GetBytes("\u202E\u200B\uFEFF"), Encoding.UTF8.GetBytes("𠀀"), "99999999999999999999"u8.ToArray(), "-1"u8.ToArray(),
    ];

    /// <summary>A damaged copy of <paramref name="content"/>: one to eight changes.</summary>
    public static byte[] Of(byte[] content, Random random)
    {
        var bytes = new List<byte>(content);
        for (var changes = random.Next(1, 9); changes > 0; changes--)
        {
            Change(bytes, random);
        }

        return [.. bytes];
    }

    private static void Change(List<byte> bytes, Random random)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(bytes.Count - at, 1 << random.Next(8));
        switch (random.Next(6))
        {
            case 0 when at < bytes.Count:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 3:
                bytes.InsertRange(at, Stumbling[random.Next(Stumbling.Length)]);
                break;
            case 4 when random.Next(4) == 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            default:
                bytes.InsertRange(at, Enumerable.Range(0, random.Next(16)).Select(_ => (byte)random.Next(256)));
                break;
        }
    }
}
