namespace NlpPipeline.Text.Segmentation;

/// <summary>How finely a text is cut; the three modes of jieba.</summary>
public enum SegmentationMode
{
    /// <summary>The most probable sequence of words. The tokens cover the text without gap or overlap.</summary>
    Accurate,

    /// <summary>Every dictionary word that the text contains, overlapping ones too, without regard to probability.</summary>
    Full,

    /// <summary>As <see cref="Accurate"/>, and before each longer word the two- and three-character dictionary words inside it: for search indexes.</summary>
    Search,
}
