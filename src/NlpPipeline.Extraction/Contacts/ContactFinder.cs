using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;

namespace NlpPipeline.Extraction.Contacts;

/// <summary>Finds contacts, one finder for each type; what belongs to nobody or is closed is dropped.</summary>
public static class ContactFinder
{
    /// <summary>Finds the contacts of <paramref name="page"/>.</summary>
    public static Findings<Contact> Find(AnalyzedDocument page, Kind kind)
    {
        ArgumentNullException.ThrowIfNull(page);
        var candidates = new ContactCandidates(page, kind);
        PhoneFinder.Find(candidates);
        EmailFinder.Find(candidates);
        PostcodeFinder.Find(candidates);
        MailboxFinder.Find(candidates);
        AddressFinder.Find(candidates);
        BoxFinder.Find(candidates, kind);
        WebFinder.Find(candidates, kind);
        return candidates.Findings.InTextOrder();
    }
}
