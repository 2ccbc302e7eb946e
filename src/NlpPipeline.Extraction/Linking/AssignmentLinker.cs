using NlpPipeline.Extraction.Contacts;
using NlpPipeline.Extraction.Dates;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.People;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Extraction.Units;

namespace NlpPipeline.Extraction.Linking;

/// <summary>Links teams with leaders, units, contacts and periods.</summary>
public static class AssignmentLinker
{
    /// <summary>Links what the finders found in <paramref name="page"/>.</summary>
    public static IReadOnlyList<Mention<Assignment>> Link(
        AnalyzedDocument page,
        Findings<Team> teams,
        Findings<Person> people,
        Findings<Unit> units,
        Findings<Contact> contacts,
        Findings<DateRange> dates) => [];
}
