namespace NlpPipeline.Extraction.Kinds;

/// <summary>What a phrase of <c>Data/cues.tsv</c> tells about the kind of a document.</summary>
internal enum Cue
{
    /// <summary>Party inspection beyond doubt: 委巡察, 被巡视, 巡视整改.</summary>
    Inspection,

    /// <summary>巡视组, 巡察组, which power lines and schools have too.</summary>
    Team,

    /// <summary>Who sends party inspections, and words that only these have: 县委巡察, 党组派出, 巡察办.</summary>
    Sender,

    /// <summary>巡视 and 巡察 of other trades: 教学巡视, 线路巡视, 校园安全巡察.</summary>
    Patrol,

    /// <summary>Party organisations: 党组, 党委, 领导班子.</summary>
    Party,

    /// <summary>Other inspections and other senses: 督察组, 巡查组, 输电.</summary>
    Lookalike,

    /// <summary>A disciplinary or criminal case: 严重违纪违法.</summary>
    Case,

    /// <summary>Recruitment or procurement: 招聘, 报名.</summary>
    Recruitment,

    /// <summary>Headlines of explainers, opinions, regulations, templates.</summary>
    Commentary,

    /// <summary>Question and answer, address to an audience, numbered articles.</summary>
    Dialogue,

    /// <summary>Work on site has ended: 停止使用, 撤回.</summary>
    Withdrawal,

    /// <summary>整改情况, 整改进展.</summary>
    Rectification,

    /// <summary>反馈会, 反馈了.</summary>
    Feedback,

    /// <summary>Findings told: 发现的主要问题.</summary>
    Findings,

    /// <summary>领导小组会议, 听取, 座谈会.</summary>
    Meeting,

    /// <summary>公告, 通告.</summary>
    Notice,

    /// <summary>The text calls itself a notice: 特此公告, 公告如下.</summary>
    NoticeText,

    /// <summary>Scope of acceptance: 主要受理.</summary>
    Scope,

    /// <summary>Ways to report: 值班电话.</summary>
    Contact,

    /// <summary>Words of lists: 任务分工, 巡察对象.</summary>
    Roster,

    /// <summary>The document is a list: 名单, 一览表.</summary>
    RosterDoc,

    /// <summary>动员部署, 启动.</summary>
    Deployment,

    /// <summary>动员会, 见面沟通会.</summary>
    Mobilization,

    /// <summary>进驻.</summary>
    Entry,

    /// <summary>完成进驻, 全部进驻.</summary>
    Entered,

    /// <summary>强调, 表示.</summary>
    Speech,
}
