using NlpPipeline.Cli.Classification;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Learning.Focus;
using NlpPipeline.Learning.Kinds;

namespace NlpPipeline.Cli;

/// <summary>Models on disk → the pipeline that commands share.</summary>
internal static class PipelineFactory
{
    /// <summary>Loads the models of <paramref name="modelDirectory"/>.</summary>
    /// <exception cref="CommandException">A model is missing or broken.</exception>
    public static AnnouncementExtractor Create(string modelDirectory) =>
        LearningFailures.Translate(() => new AnnouncementExtractor(
            KindModel.Load(modelDirectory), EvidenceModel.Load(modelDirectory), FocusModel.Load(modelDirectory)));
}
