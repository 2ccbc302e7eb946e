namespace NlpPipeline.Extraction.Rounds;

/// <summary>One round of inspection.</summary>
/// <param name="Term">届 of the sending committee.</param>
/// <param name="Ordinal">轮 within the term or year; 首轮 is 1.</param>
/// <param name="Year">Year that the text prints with the round.</param>
/// <param name="Batch">批 within the round or year.</param>
/// <param name="Owner">The sending body as printed with the round, else with other rounds of the same body or with the teams; null where none or several are printed.</param>
/// <param name="Forms">Forms of inspection that the text names for this round.</param>
/// <param name="Current">Whether the document is about this round.</param>
public sealed record Round(int? Term, int? Ordinal, int? Year, int? Batch, string? Owner, RoundForms Forms, bool Current);

/// <summary>Forms of inspection; several may hold for one round.</summary>
[Flags]
public enum RoundForms
{
    /// <summary>The text names no form.</summary>
    None = 0,

    /// <summary>常规.</summary>
    Regular = 1,

    /// <summary>专项.</summary>
    Special = 2,

    /// <summary>回头看.</summary>
    Lookback = 4,

    /// <summary>机动.</summary>
    Mobile = 8,

    /// <summary>提级.</summary>
    Elevated = 16,

    /// <summary>交叉.</summary>
    Cross = 32,

    /// <summary>联动.</summary>
    Joint = 64,

    /// <summary>延伸.</summary>
    Extended = 128,
}
