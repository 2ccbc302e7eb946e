namespace NlpPipeline.Text.Segmentation.Modelling;

/// <summary>Place of a character in its word: the states of the boundary model.</summary>
internal static class BoundaryState
{
    /// <summary>First character of a longer word.</summary>
    public const int Begin = 0;

    /// <summary>Neither first nor last.</summary>
    public const int Middle = 1;

    /// <summary>Last character of a longer word.</summary>
    public const int End = 2;

    /// <summary>A word of one character.</summary>
    public const int Single = 3;

    /// <summary>Number of states.</summary>
    public const int Count = 4;

    /// <summary>The letters of the states in jieba's tables, in the order of the constants.</summary>
    public const string Letters = "BMES";

    /// <summary>jieba's log-probability of what its tables do not contain.</summary>
    public const double Impossible = -3.14e100;
}
