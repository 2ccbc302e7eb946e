namespace NlpPipeline.Extraction.Kinds;

/// <summary>What a document is.</summary>
public enum Kind
{
    /// <summary>A meeting that opens work at a unit.</summary>
    Mobilization,

    /// <summary>News that teams have entered.</summary>
    Entry,

    /// <summary>A notice to the public with how to report.</summary>
    Notice,

    /// <summary>The meeting or decision that starts a round.</summary>
    Deployment,

    /// <summary>Who inspects whom.</summary>
    Roster,

    /// <summary>Findings reported back.</summary>
    Feedback,

    /// <summary>How findings were put right.</summary>
    Rectification,

    /// <summary>Work on site ended.</summary>
    Withdrawal,

    /// <summary>Work meeting or leading-group meeting.</summary>
    Meeting,

    /// <summary>Explainer, opinion, regulation, speech template.</summary>
    Commentary,

    /// <summary>Not about 巡视/巡察.</summary>
    Unrelated,
}

/// <summary>Level of the body that sends the teams.</summary>
public enum Level
{
    /// <summary>The text does not tell.</summary>
    Unknown,

    /// <summary>中央.</summary>
    Central,

    /// <summary>党组 of a ministry or central agency.</summary>
    Department,

    /// <summary>省, 自治区, 直辖市, 兵团.</summary>
    Provincial,

    /// <summary>市, 州, 盟.</summary>
    Prefecture,

    /// <summary>县, 区, 县级市.</summary>
    County,

    /// <summary>校党委.</summary>
    University,

    /// <summary>集团, 公司, 医院.</summary>
    Enterprise,

    /// <summary>Armed forces.</summary>
    Military,
}
