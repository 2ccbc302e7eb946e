using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;

namespace NlpPipeline.Extraction.Contacts;

/// <summary>Finds contacts.</summary>
public static class ContactFinder
{
    /// <summary>Finds the contacts of <paramref name="page"/>.</summary>
    public static Findings<Contact> Find(AnalyzedDocument page, Kind kind) => new();
}
