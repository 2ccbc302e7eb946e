using System.Text;
using System.Text.RegularExpressions;

namespace NlpPipeline.Text.Documents.Html;

/// <summary>The encoding that a page says it has.</summary>
internal static partial class HtmlCharset
{
    // The standard lets a declaration stand only in the first kilobyte; scripts before it are common.
    private const int Head = 4096;

    /// <summary>The encoding named in <c>&lt;meta&gt;</c>, or null where there is none or an unknown one.</summary>
    public static Encoding? Declared(ReadOnlySpan<byte> content)
    {
        var head = Encoding.Latin1.GetString(content[..Math.Min(Head, content.Length)]);
        return Charset().Match(head) is { Success: true } match ? Named(match.Groups["name"].Value) : null;
    }

    private static Encoding? Named(string name)
    {
        // GB18030 holds all that GB2312 and GBK hold, and pages that say the one are often in the other.
        var known = name.StartsWith("gb", StringComparison.OrdinalIgnoreCase) ? "GB18030" : name;
        try
        {
            return TextDecoder.CodePage(known);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // <meta charset="gb2312">, <meta http-equiv="Content-Type" content="text/html; charset=utf-8">
    [GeneratedRegex("""charset\s{0,8}=\s{0,8}["']?(?<name>[A-Za-z0-9_-]{2,20})""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Charset();
}
