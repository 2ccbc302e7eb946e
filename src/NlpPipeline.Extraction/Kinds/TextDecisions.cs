namespace NlpPipeline.Extraction.Kinds;

/// <summary>Decisions from lead and text, for pages whose headline is missing or says nothing.</summary>
internal static class TextDecisions
{
    /// <summary>The end of the text says that work on site is over.</summary>
    public const string Withdrawal = "text-withdrawal";

    /// <summary>The text says that findings were reported back, often behind a beginning that tells only of the round.</summary>
    public const string Feedback = "text-feedback";

    /// <summary>The leading group heard what came of a round that is over.</summary>
    public const string RoundHeard = "lead-group-heard-round";

    /// <summary>A speech is printed as it was given, its headline lost.</summary>
    public const string Speech = "lead-speech";

    /// <summary>What an inspection found is published below the time it took.</summary>
    public const string FindingsPublished = "text-findings-published";

    public static readonly (string Rule, Kind Kind, Func<PageCues, bool> Holds)[] All =
    [
        (Withdrawal, Kind.Withdrawal, cues => cues.Text(Cue.Withdrawal) >= 2),
        (Speech, Kind.Commentary, cues => KindPatterns.Speech().IsMatch(cues.LeadText) && cues.Text(Cue.Contact) == 0),
        (FindingsPublished, Kind.Feedback, cues => KindPatterns.FindingsPublished().IsMatch(cues.PageText) && cues.Text(Cue.Scope) + cues.Text(Cue.Contact) == 0),
        ("text-notice", Kind.Notice, cues => cues.Text(Cue.NoticeText) > 0 && (cues.Text(Cue.Scope) + cues.Text(Cue.Contact) > 0 || cues.Text(Cue.Speech) < 2)),
        ("lead-essay", Kind.Commentary, cues => KindPatterns.Essay().IsMatch(cues.LeadText) && cues.Lead(Cue.Entered) + cues.Text(Cue.Contact) == 0 && !cues.HasOneTeam && !cues.HasSeveralTeams),
        ("text-rectification", Kind.Rectification, cues => KindPatterns.RectificationPublished().IsMatch(cues.PageText)),
        (Feedback, Kind.Feedback, IsFeedback),
        (RoundHeard, Kind.Meeting, cues => KindPatterns.GroupHeardFinishedRound().IsMatch(cues.LeadText) && cues.Text(Cue.Contact) == 0),
        ("lead-training", Kind.Meeting, cues => KindPatterns.Training().IsMatch(cues.LeadText) && cues.Lead(Cue.Entered) == 0),
        ("lead-rectification-meeting", Kind.Meeting, cues => KindPatterns.RectificationMeeting().IsMatch(cues.LeadText) && cues.Text(Cue.Contact) == 0),
        ("lead-meeting-on-work", Kind.Meeting, cues => KindPatterns.MeetingOnWork().IsMatch(cues.LeadText)),
        ("lead-meeting-starts-round", Kind.Deployment, cues => KindPatterns.MeetingStartsRound().IsMatch(cues.LeadText) && cues.Lead(Cue.Entered) == 0 && !cues.HasOneTeam),
        ("lead-several-teams-enter", Kind.Entry, TeamsEnter),
        ("lead-leading-group-meets", Kind.Meeting, cues => KindPatterns.LeadingGroupMeets().IsMatch(cues.LeadText)),
        ("lead-round-starts", Kind.Deployment, IsDeployment),
        ("lead-meeting-at-unit", Kind.Mobilization, cues => cues.Top(Cue.Mobilization) > 0 && !cues.HasSeveralTeams),
        ("lead-meetings-at-units", Kind.Mobilization, cues => cues.Top(Cue.Mobilization) > 0 && cues.Text(Cue.Speech) > 1 && KindPatterns.AtUnit().IsMatch(cues.LeadText)),
        ("lead-meeting", Kind.Meeting, cues => KindPatterns.MeetingHeld().IsMatch(cues.LeadText) && cues.Text(Cue.Speech) > 1),
        ("entry", Kind.Entry, cues => cues.Top(Cue.Entry) > 0),
        ("scope-and-contacts", Kind.Notice, cues => cues.Text(Cue.Scope) > 0 && cues.Text(Cue.Contact) > 0),
        ("contacts-of-one-team", Kind.Notice, cues => cues.HasOneTeam && cues.Text(Cue.Contact) > 1 && cues.Text(Cue.Speech) < 2),
        ("round-starts", Kind.Deployment, cues => KindPatterns.RoundStarts().IsMatch(cues.LeadText) || cues.Top(Cue.Deployment) > 0),
        ("roster", Kind.Roster, cues => cues.Text(Cue.Roster) > 1),
        ("scope-of-acceptance", Kind.Notice, cues => cues.Text(Cue.Scope) > 0),
        ("teams-have-entered", Kind.Entry, cues => cues.Text(Cue.Entered) > 0),
        ("meeting", Kind.Meeting, cues => cues.Top(Cue.Meeting) > 0),
        ("meeting-held", Kind.Meeting, cues => KindPatterns.SomeMeetingHeld().IsMatch(cues.LeadText)),
        ("contacts-of-a-team", Kind.Notice, cues => cues.HasOneTeam && cues.Text(Cue.Contact) > 0 && cues.Text(Cue.Speech) < 2),
        ("teams-will-inspect", Kind.Roster, cues => KindPatterns.TeamsInspect().IsMatch(cues.LeadText)),
    ];

    private static bool IsFeedback(PageCues cues) =>
        KindPatterns.FeedbackFinished().IsMatch(cues.LeadText) || SaysWhatWasFedBack(cues)
        || (KindPatterns.TeamsFedBack().IsMatch(cues.PageText) && KindPatterns.FeedbackStates().IsMatch(cues.PageText));

    private static bool SaysWhatWasFedBack(PageCues cues) =>
        KindPatterns.FeedbackGiven().IsMatch(cues.LeadText)
        && (cues.Text(Cue.Findings) > 0 || cues.Text(Cue.Feedback) > 2 || KindPatterns.FeedbackTells().IsMatch(cues.PageText))
        && (cues.Lead(Cue.Meeting) == 0 || KindPatterns.FeedbackAtUnit().IsMatch(cues.LeadText));

    // One team that enters and opens a meeting mobilises; anything else that has entered is news of entry.
    private static bool TeamsEnter(PageCues cues) =>
        (cues.Lead(Cue.Entered) > 0 && !(cues.HasOneTeam && cues.Lead(Cue.Mobilization) > 0)) || (cues.Lead(Cue.Entry) > 0 && cues.HasSeveralTeams);

    private static bool IsDeployment(PageCues cues) =>
        KindPatterns.RoundStarts().IsMatch(cues.LeadText) && cues.Lead(Cue.Deployment) > 0 && !cues.HasOneTeam
        && !KindPatterns.AtUnit().IsMatch(cues.LeadText);
}
