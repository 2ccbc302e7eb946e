using NlpPipeline.Text;

namespace NlpPipeline.Learning.Corpus;

/// <summary>One fact of the inline mark-up: <c>⟦text⟧{type arguments = value}</c>.</summary>
/// <param name="Type">First word.</param>
/// <param name="Arguments">Words between type and <c>=</c>.</param>
/// <param name="Value">Text behind <c>=</c>, or the printed text without spaces.</param>
/// <param name="Span">The printed text, in the text without marks.</param>
/// <param name="Line">1-based line of the file, for messages.</param>
internal sealed record Mark(string Type, IReadOnlyList<string> Arguments, string Value, TextSpan Span, int Line)
{
    /// <summary>Whether <paramref name="flag"/> is among the arguments.</summary>
    public bool Has(string flag) => Arguments.Contains(flag, StringComparer.Ordinal);

    /// <summary>The value of the argument <c>name=value</c>, or null.</summary>
    public string? Argument(string name) =>
        Arguments.FirstOrDefault(argument => argument.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];
}
