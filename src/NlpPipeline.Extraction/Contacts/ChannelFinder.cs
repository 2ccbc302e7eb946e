using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;

namespace NlpPipeline.Extraction.Contacts;

/// <summary>Finds announced channels.</summary>
public static class ChannelFinder
{
    /// <summary>Finds the channels of <paramref name="page"/>.</summary>
    public static Findings<ContactType> Find(AnalyzedDocument page, Findings<Contact> contacts, Kind kind) => new();
}
