namespace NlpPipeline.Text.Segmentation.Compilation;

/// <summary>A value of a Python source literal, the notation of jieba's probability tables.</summary>
internal abstract record PythonLiteral
{
    /// <summary>A number.</summary>
    public sealed record Number(double Value) : PythonLiteral;

    /// <summary>A string.</summary>
    public sealed record Text(string Value) : PythonLiteral;

    /// <summary>A tuple.</summary>
    public sealed record Items(IReadOnlyList<PythonLiteral> Values) : PythonLiteral;

    /// <summary>A dictionary, in source order.</summary>
    public sealed record Entries(IReadOnlyList<(PythonLiteral Key, PythonLiteral Value)> Values) : PythonLiteral;
}
