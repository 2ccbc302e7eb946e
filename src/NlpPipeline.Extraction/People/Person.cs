namespace NlpPipeline.Extraction.People;

/// <summary>A person with a part in the inspection.</summary>
/// <param name="Name">Name without spaces.</param>
/// <param name="Title">The longest printed title that names the post; empty where the text gives none.</param>
/// <param name="Role">Part in the inspection.</param>
public sealed record Person(string Name, string Title, PersonRole Role);

/// <summary>Part that a person has in the inspection.</summary>
public enum PersonRole
{
    /// <summary>组长.</summary>
    TeamLeader,

    /// <summary>副组长.</summary>
    TeamDeputy,

    /// <summary>联络员, 组员, 巡视专员.</summary>
    TeamMember,

    /// <summary>Speaks for the inspected unit.</summary>
    UnitHead,

    /// <summary>Anyone else.</summary>
    Official,
}
