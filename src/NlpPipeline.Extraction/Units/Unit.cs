namespace NlpPipeline.Extraction.Units;

/// <summary>An inspected unit.</summary>
/// <param name="Name">Name as printed, with an inherited prefix restored.</param>
/// <param name="Organization">The name without a party-organisation suffix (党组, 党委, 党工委, 党总支, 党支部).</param>
public sealed record Unit(string Name, string Organization)
{
    private static readonly string[] PartyBodies =
        ["直属党总支", "直属党支部", "党组", "党委", "党工委", "党总支", "党支部"];

    /// <summary>The unit of that name.</summary>
    /// <param name="name">Name with its inherited prefix; not empty.</param>
    public static Unit Named(string name) => new(name, OrganizationOf(name));

    // 县水利局党组 → 县水利局; a name that is nothing but the suffix stays.
    private static string OrganizationOf(string name)
    {
        var suffix = Array.Find(PartyBodies, body => name.Length > body.Length && name.EndsWith(body, StringComparison.Ordinal));
        return suffix is null ? name : name[..^suffix.Length];
    }
}
