using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Kinds;
using static NlpPipeline.Extraction.Dates.DateRolePatterns;

namespace NlpPipeline.Extraction.Dates;

/// <summary>What happens on a date: an ordered list of decisions, of which the first that applies holds.</summary>
internal static class DateRoleRules
{
    /// <summary>Name of the rule that takes what no other takes.</summary>
    public const string Otherwise = "other";

    /// <summary>Name of the rule for the day on which a reporter heard something.</summary>
    public const string Heard = "heard-then";

    // Teams enter and meet within days; a longer range is time on site.
    private const int LongestEvent = 8;

    private static readonly (string Name, Func<DateContext, DateDecision?> Decide)[] Rules =
    [
        ("entry-completed-by", EntryCompletedBy),
        ("stated-deadline", StatedDeadline),
        ("respond-by", RespondBy),
        (Heard, context => HeardThen().IsMatch(context.Before) || ReporterHears().IsMatch(context.After) ? new DateDecision(DateRole.Other) : null),
        ("earlier", context => Formerly().IsMatch(context.Before) ? new DateDecision(DateRole.Other) : null),
        ("closing-day", ClosingDay),
        ("acceptance-window", AcceptanceWindow),
        ("on-site-until", OnSiteUntil),
        ("on-site-ends", OnSiteEnds),
        ("public-display", PublicDisplay),
        ("time-of-meeting", context => context.Kind is Kind.Meeting or Kind.Mobilization && TimeLabel().IsMatch(context.Before) ? new DateDecision(DateRole.Meeting) : null),
        ("fed-back-during", FedBackDuring),
        ("long-range", LongRange),
        ("channels-close", ChannelsClose),
        ("open-start", OpenStart),
        ("inspected-then", context => !context.Expression.IsRange && InspectedThen().IsMatch(context.After) ? new DateDecision(DateRole.Period) : null),
        ("entry-day", context => !context.Expression.IsRange && EntryDay().IsMatch(context.Before) ? new DateDecision(DateRole.Entry) : null),
        ("event", Event),
        ("labelled-period", LabelledPeriod),
        ("news-of-entry", NewsOfEntry),
        ("fed-back-next", FedBackNext),
        ("due-by", context => !context.Expression.IsRange && DueBy().IsMatch(context.After) ? new DateDecision(DateRole.Other, Bounds.EndOnly) : null),
        (Otherwise, _ => new DateDecision(DateRole.Other)),
    ];

    public static (DateDecision Decision, string Rule) Decide(DateContext context)
    {
        foreach (var (name, decide) in Rules)
        {
            if (decide(context) is { } decision)
            {
                return (decision, name);
            }
        }

        throw new InvalidOperationException("the last rule takes every date");
    }

    private static DateDecision? EntryCompletedBy(DateContext context) =>
        Until().IsMatch(context.Before) && (Completed().IsMatch(context.After) || (ClosesBracket(context) && EntryOf().IsMatch(context.Sentence))) ? new DateDecision(DateRole.Entry) : null;

    // 巡视进驻情况一览表(截至|7月31日|)
    private static bool ClosesBracket(DateContext context) => context.After.StartsWith(')');

    private static DateDecision? StatedDeadline(DateContext context) =>
        !context.Expression.IsRange && ((Deadline().IsMatch(context.Before) && Reports().IsMatch(context.Sentence)) || (DeadlineOfForm().IsMatch(context.Before) && TakenUntil().IsMatch(context.Sentence)))
            ? new DateDecision(OfSupervision().IsMatch(context.Sentence) ? DateRole.Other : DateRole.Acceptance, Bounds.EndOnly)
            : null;

    private static DateDecision? RespondBy(DateContext context) =>
        !context.Expression.IsRange && RespondBefore().IsMatch(context.After)
            ? new DateDecision(context.Kind is Kind.Rectification or Kind.Feedback ? DateRole.Other : DateRole.Acceptance, Bounds.EndOnly)
            : null;

    private static DateDecision? ClosingDay(DateContext context) =>
        !context.Expression.IsRange && (Closes().IsMatch(context.After) || IsEndOfCalls(context)) && !OnSite().IsMatch(context.Before)
            ? new DateDecision(DateRole.Acceptance, Bounds.EndOnly)
            : null;

    // 以上电话在工作日接听,至|10月25日|止
    private static bool IsEndOfCalls(DateContext context) => context.After.StartsWith('止') && Reports().IsMatch(context.Before);

    private static DateDecision? AcceptanceWindow(DateContext context) =>
        (context.Expression.IsRange || context.Expression.Form == DateForm.Now) && !InspectsDuring().IsMatch(context.Before) && (AcceptedDuring().IsMatch(context.Before) || AcceptsThen().IsMatch(context.After) || (Opens().IsMatch(context.Before) && MainlyAccepts().IsMatch(context.After)) || (Reports().IsMatch(context.Before) && TakenThen().IsMatch(context.After)))
            ? new DateDecision(DateRole.Acceptance, context.Expression.IsRange ? Bounds.Both : Bounds.StartOnly)
            : null;

    private static DateDecision? OnSiteUntil(DateContext context) =>
        !context.Expression.IsRange && WorkUntil().IsMatch(context.Before) ? new DateDecision(DateRole.Period, Bounds.EndOnly) : null;

    private static DateDecision? OnSiteEnds(DateContext context) =>
        !context.Expression.IsRange && context.Expression.Form != DateForm.Now && context.Kind != Kind.Withdrawal && ((EndsThen().IsMatch(context.After) && WorkBefore().IsMatch(context.Before)) || WorkEndsThen().IsMatch(context.After))
            ? new DateDecision(DateRole.Period, Bounds.EndOnly)
            : null;

    private static DateDecision? PublicDisplay(DateContext context) =>
        Display().IsMatch(context.Before) ? new DateDecision(DateRole.Other) : null;

    private static DateDecision? FedBackDuring(DateContext context) =>
        context.Kind == Kind.Feedback && context.Expression.IsRange && (FeedsBackThen().IsMatch(context.After) || (context.Days <= LongestEvent && VisitsInTurn().IsMatch(context.After))) ? new DateDecision(DateRole.Feedback) : null;

    private static DateDecision? LongRange(DateContext context) =>
        context.Expression.IsRange && !(context.Days <= LongestEvent)
            ? new DateDecision(context.Kind == Kind.Rectification && ChecksRectification().IsMatch(context.After) ? DateRole.Other : DateRole.Period)
            : null;

    private static DateDecision? ChannelsClose(DateContext context) =>
        !context.Expression.IsRange && StopsThen().IsMatch(context.After) ? new DateDecision(DateRole.Acceptance, Bounds.EndOnly) : null;

    private static DateDecision? OpenStart(DateContext context) =>
        !context.Expression.IsRange && StartsThen().IsMatch(context.After) && !EntersThen().IsMatch(context.After)
            ? LaunchesThen().IsMatch(context.After) ? new DateDecision(DateRole.Other)
            : new DateDecision(MeetingsThen().IsMatch(context.After) ? DateRole.Meeting : DateRole.Period, Bounds.StartOnly)
            : null;

    // The cue that stands nearest behind the date tells what happened then.
    private static DateDecision? Event(DateContext context)
    {
        var match = EventCue().Match(context.After);
        return match.Success ? new DateDecision(RoleOf(match, context), IsOpen(context) && match.Groups["entry"].Success ? Bounds.StartOnly : Bounds.Both) : BeforeEvent(context);
    }

    // 自|3月8日|起进驻   自|3月8日|进驻
    private static bool IsOpen(DateContext context) =>
        !context.Expression.IsRange && (StartsThen().IsMatch(context.After) || (From().IsMatch(context.Before) && context.After.StartsWith("进驻", StringComparison.Ordinal)));

    private static DateRole RoleOf(Match cue, DateContext context)
    {
        if (cue.Groups["feedback"].Success)
        {
            return DateRole.Feedback;
        }

        var meeting = cue.Groups["meeting"].Success || (context.Kind == Kind.Mobilization && OpeningMeeting().IsMatch(context.After));
        meeting = meeting && !SeveralEnter().IsMatch(context.After);
        return context.Kind switch
        {
            Kind.Rectification when meeting && OfSender().IsMatch(context.After) => DateRole.Meeting,
            Kind.Rectification or Kind.Withdrawal when meeting => DateRole.Other,
            Kind.Feedback when meeting && !HearsReport().IsMatch(context.After) && FeedsBack().IsMatch(context.After) => DateRole.Feedback,
            _ when meeting => DateRole.Meeting,
            _ when cue.Groups["entry"].Success => DateRole.Entry,
            _ => DateRole.Other,
        };
    }

    private static DateDecision? BeforeEvent(DateContext context) =>
        FeedbackBefore().IsMatch(context.Before) ? new DateDecision(DateRole.Feedback)
        : MeetingBefore().IsMatch(context.Before) || (MeetingInFront().IsMatch(context.Before) && ClosesBracket(context)) || (MeetingOn().IsMatch(context.Before) && HeldThen().IsMatch(context.After)) || (LeadingGroupOn().IsMatch(context.Before) && MeetsThen().IsMatch(context.After)) ? new DateDecision(DateRole.Meeting)
        : null;

    private static DateDecision? LabelledPeriod(DateContext context) =>
        context.Expression.IsRange && OnSite().IsMatch(context.Before) ? new DateDecision(DateRole.Period) : null;

    private static DateDecision? NewsOfEntry(DateContext context) =>
        context.Kind == Kind.Entry && Team().IsMatch(context.After) && !Reporter().IsMatch(context.Sentence) ? new DateDecision(DateRole.Entry) : null;

    // [3月14日],礼堂坐满了人。巡察组把巡察情况反馈给各村。
    private static DateDecision? FedBackNext(DateContext context) =>
        context.Kind == Kind.Feedback && !context.Expression.IsRange && FeedsBackNext().IsMatch(context.Next) ? new DateDecision(DateRole.Feedback) : null;
}
