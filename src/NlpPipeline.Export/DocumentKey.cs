using System.Security.Cryptography;
using System.Text;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Export;

/// <summary>
/// Names a document from run to run: where it came from, not what it says. Files are named by their full path, so that <c>in</c>, <c>./in</c> and
/// <c>/data/in</c> are one input.
/// </summary>
internal static class DocumentKey
{
    /// <summary>SHA-256 of path, member, row and identifier.</summary>
    public static byte[] Of(string id, DocumentSource source)
    {
        var path = source.Path is { Length: > 0 } given ? Path.GetFullPath(given) : source.Path;
        return SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{path}\0{source.Member}\0{source.Row}\0{id}")));
    }
}
