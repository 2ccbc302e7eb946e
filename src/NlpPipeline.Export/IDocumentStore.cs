using NlpPipeline.Text.Documents;

namespace NlpPipeline.Export;

/// <summary>A sink that keeps what earlier runs wrote, so that what is no longer so must be taken out of it.</summary>
public interface IDocumentStore : IAnnouncementSink
{
    /// <summary>Removes a document that is not to be in the tables any more.</summary>
    void Remove(string id, DocumentSource source);
}
