namespace NlpPipeline.Extraction.Kinds;

/// <summary>Decisions that a document is not about 巡视/巡察, however much it looks like it.</summary>
internal static class RelevanceDecisions
{
    /// <summary>Name of the rule that misses every cue.</summary>
    public const string NoInspection = "no-inspection";

    /// <summary>Name of the rule that reads of 督察组, 巡查组, 指导组 more than of 巡视 and 巡察.</summary>
    public const string AnotherInspection = "another-inspection";

    /// <summary>Name of the rule of headlines that name 督察组, 审计组, 指导组 over texts in which no team inspects.</summary>
    public const string TitleOfAnotherInspection = "title-of-another-inspection";

    /// <summary>Name of the rule that reads of 巡视 and 巡察 of another trade and of nobody who sends party inspections.</summary>
    public const string AnotherTrade = "patrol-of-another-trade";

    // What a text is about it says in its first sentences.
    private const int Opening = 120;

    // Teams of an examination are called 巡视组 in every line.
    private const int MostTeams = 4;

    public static readonly (string Rule, Kind Kind, Func<PageCues, bool> Holds)[] All =
    [
        (TitleOfAnotherInspection, Kind.Unrelated, IsAnotherInspectionByTitle),
        (AnotherTrade, Kind.Unrelated, IsOfAnotherTrade),
        (NoInspection, Kind.Unrelated, HasNoInspection),
        ("title-of-a-case", Kind.Unrelated, IsCaseByTitle),
        ("title-of-recruitment", Kind.Unrelated, cues => cues.Title(Cue.Recruitment) > 0),
        ("text-of-a-case", Kind.Unrelated, IsCaseByText),
        ("text-of-recruitment", Kind.Unrelated, cues => cues.Text(Cue.Recruitment) >= 4 && cues.Text(Cue.Scope) == 0),
        (AnotherInspection, Kind.Unrelated, IsAnotherInspection),
        ("mentioned-in-passing", Kind.Unrelated, IsMentionedInPassing),
    ];

    // Teams of power lines and schools are called 巡视组 and 巡察组 too; party inspection speaks of the party.
    private static bool HasNoInspection(PageCues cues) =>
        !(cues.PageText.Contains('巡', StringComparison.Ordinal) || cues.TitleText.Contains('巡', StringComparison.Ordinal))
        || (cues.Text(Cue.Inspection) == 0 && (cues.Text(Cue.Team) == 0 || cues.Text(Cue.Party) < 2));

    // Schools, power firms and offices of safety have teams, leaders, rounds, phones and boxes too, but no committee that sends them.
    private static bool IsOfAnotherTrade(PageCues cues) => cues.Text(Cue.Sender) == 0
        ? cues.Text(Cue.Patrol) > 0 || (cues.Title(Cue.Lookalike) > 0 && cues.Title(Cue.Team) == 0 && cues.NamesInspection)
        : cues.Title(Cue.Patrol) > 0 && cues.Title(Cue.Sender) == 0 && cues.Text(Cue.Sender) == 1;

    private static bool IsCaseByTitle(PageCues cues) =>
        cues.Title(Cue.Case) > 0 && (cues.Title(Cue.Inspection) == 0 || KindPatterns.Accused().IsMatch(cues.TitleText));

    private static bool IsCaseByText(PageCues cues) =>
        cues.Text(Cue.Case) >= 3 && cues.Top(Cue.Inspection) + cues.Top(Cue.Team) == 0 && cues.Text(Cue.Inspection) <= 3;

    // A report on other work says once that it put right what the inspection found.
    private static bool IsMentionedInPassing(PageCues cues) =>
        cues.HasTitle && cues.Title(Cue.Inspection) + cues.Text(Cue.Team) + cues.Text(Cue.Scope) == 0 && cues.Text(Cue.Inspection) <= 2
        && !cues.LeadText.AsSpan(0, Math.Min(cues.LeadText.Length, Opening)).Contains('巡');

    // 经济责任审计进点会 and the like have leaders, speeches, phones and boxes as ours have; only 以往巡视发现问题整改 names us.
    private static bool IsAnotherInspectionByTitle(PageCues cues) =>
        cues.Title(Cue.Lookalike) > 0 && cues.NamesInspection && !cues.TitleNamesInspection && cues.Text(Cue.Team) == 0;

    private static bool IsAnotherInspection(PageCues cues)
    {
        var own = cues.Text(Cue.Inspection) + Math.Min(cues.Text(Cue.Team), MostTeams);
        return cues.Text(Cue.Lookalike) > own
            || (cues.Title(Cue.Lookalike) > 0 && cues.Title(Cue.Inspection) + cues.Title(Cue.Team) == 0 && own <= 3);
    }
}
