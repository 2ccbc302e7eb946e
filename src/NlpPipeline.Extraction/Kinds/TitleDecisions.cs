namespace NlpPipeline.Extraction.Kinds;

/// <summary>Decisions from the headline, most telling first.</summary>
internal static class TitleDecisions
{
    /// <summary>Begins the names of all rules of headlines.</summary>
    public const string Prefix = "title-";

    /// <summary>The headline says that work on site is over.</summary>
    public const string Withdrawal = "title-withdrawal";

    public static readonly (string Rule, Kind Kind, Func<PageCues, bool> Holds)[] All =
    [
        ("title-commentary", Kind.Commentary, IsCommentary),
        (Withdrawal, Kind.Withdrawal, cues => cues.Title(Cue.Withdrawal) > 0),
        ("title-rectification", Kind.Rectification, cues => KindPatterns.RectificationReport().IsMatch(cues.TitleText) && cues.Title(Cue.Meeting) == 0),
        ("title-feedback", Kind.Feedback, cues => KindPatterns.FeedbackGiven().IsMatch(cues.TitleText) && cues.Title(Cue.Meeting) == 0),
        ("title-roster", Kind.Roster, IsRoster),
        ("title-notice", Kind.Notice, cues => cues.Title(Cue.Notice) > 0),
        ("title-of-text-is-notice", Kind.Notice, cues => cues.IsHeadedNotice),
        ("title-round-unfolds", Kind.Entry, cues => KindPatterns.RoundUnfolds().IsMatch(cues.TitleText) && KindPatterns.TeamEnters().IsMatch(cues.LeadText)),
        ("title-round-inspects", Kind.Roster, cues => KindPatterns.RoundInspects().IsMatch(cues.TitleText)),
        ("title-round-starts", Kind.Deployment, IsDeployment),
        ("title-meeting", Kind.Meeting, cues => KindPatterns.MeetingHeld().IsMatch(cues.TitleText) && cues.Title(Cue.Mobilization) == 0),
        ("title-mobilization", Kind.Mobilization, IsMobilization),
        ("title-several-teams-enter", Kind.Entry, cues => cues.Title(Cue.Entry) > 0 && (cues.HasSeveralTeams || cues.Top(Cue.Entered) > 0)),
        ("title-enters", Kind.Entry, cues => cues.Title(Cue.Entry) > 0 && cues.Title(Cue.Deployment) == 0),
    ];

    private static bool IsCommentary(PageCues cues) =>
        KindPatterns.SpeechTitle().IsMatch(cues.TitleText) || KindPatterns.RegulationTitle().IsMatch(cues.TitleText) || IsCommentaryByCues(cues);

    private static bool IsCommentaryByCues(PageCues cues) =>
        cues.Title(Cue.Commentary) > 0
            ? cues.Title(Cue.Mobilization) == 0 || cues.Text(Cue.Dialogue) > 0
            : cues.Text(Cue.Dialogue) >= 4 && !cues.PageText.Contains('@', StringComparison.Ordinal) && cues.Text(Cue.Scope) + cues.Text(Cue.NoticeText) < 2;

    private static bool IsRoster(PageCues cues) => cues.Title(Cue.RosterDoc) > 0 || (cues.Title(Cue.Roster) > 0 && cues.Title(Cue.Notice) == 0);

    private static bool IsDeployment(PageCues cues) =>
        KindPatterns.RoundStarts().IsMatch(cues.TitleText) && !KindPatterns.AtUnit().IsMatch(cues.TitleText)
        && cues.Title(Cue.Entry) == 0 && !cues.HasOneTeam && !TellsOfEntry(cues);

    // 十三届县委第十轮巡察启动 over a text that says that the teams have entered and how to reach them
    private static bool TellsOfEntry(PageCues cues) => cues.Text(Cue.Entered) > 0 && cues.Text(Cue.Scope) > 0 && cues.Text(Cue.Mobilization) == 0;

    private static bool IsMobilization(PageCues cues) =>
        !cues.HasSeveralTeams && (cues.Title(Cue.Mobilization) > 0 || (cues.Title(Cue.Entry) > 0 && cues.Title(Cue.Entered) == 0 && cues.Lead(Cue.Mobilization) > 0));
}
