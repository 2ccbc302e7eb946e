namespace NlpPipeline.Extraction.Disciplines;

/// <summary>The six disciplines of the party (中国共产党纪律处分条例, 2015), as grounds on which reports are taken.</summary>
public enum Discipline
{
    /// <summary>政治纪律.</summary>
    Political,

    /// <summary>组织纪律.</summary>
    Organization,

    /// <summary>廉洁纪律.</summary>
    Integrity,

    /// <summary>群众纪律.</summary>
    Mass,

    /// <summary>工作纪律.</summary>
    Work,

    /// <summary>生活纪律.</summary>
    Life,
}
