namespace NlpPipeline.Extraction.Units;

/// <summary>An inspected unit.</summary>
/// <param name="Name">Name as printed, with an inherited prefix restored.</param>
/// <param name="Organization">The name without a party-organisation suffix (党组, 党委, 党工委, 党总支, 党支部).</param>
public sealed record Unit(string Name, string Organization);
