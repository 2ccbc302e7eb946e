using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Linking;

/// <summary>Links lists that run side by side: 第二、四巡察组组长A、B分别向X、Y反馈.</summary>
internal static partial class ParallelLists
{
    private const string Rule = "parallel-lists";

    /// <summary>Links leaders, units, contacts and periods behind a list of teams, one to each where there are as many.</summary>
    public static void Link(AnalyzedDocument page, TeamReference reference, TextSpan block, LinkableFacts facts, Func<string, AssignmentDraft> draftOf)
    {
        var drafts = reference.Teams.Select(team => draftOf(team.Name)).ToList();
        var isDistributed = Distribution().IsMatch(page.Text.AsSpan(block.Start, block.Length));
        var leaders = LinkableFacts.Inside(facts.Leaders, block).Select(leader => leader.Value.Name).Distinct().ToList();
        Pair(drafts, leaders, (draft, name) => draft.AddLeader(name, Rule));
        if (!isDistributed)
        {
            return;
        }

        Pair(drafts, [.. LinkableFacts.Inside(facts.Units, block).Select(unit => unit.Value.Name).Distinct()], (draft, name) => draft.AddUnit(name, Rule));
        Pair(drafts, [.. LinkableFacts.Inside(facts.Periods, block).Select(period => period.Value).Distinct()], (draft, period) => draft.AddPeriod(period, Rule));
        foreach (var sameType in LinkableFacts.Inside(facts.Contacts, block).GroupBy(contact => contact.Value.Type))
        {
            Pair(drafts, [.. sameType.Select(contact => contact.Value.Value!).Distinct()], (draft, value) => draft.AddContact(value, Rule));
        }
    }

    /// <summary>Links leaders named in one list to all teams in order, where no leader is linked yet and there are as many.</summary>
    public static void LinkLeadersOfAllTeams(LinkableFacts facts, IReadOnlyList<AssignmentDraft> drafts)
    {
        if (drafts.Count > 1 && drafts.All(draft => draft.Leader is null))
        {
            Pair(drafts, [.. facts.Leaders.Select(leader => leader.Value.Name).Distinct()], (draft, name) => draft.AddLeader(name, Rule));
        }
    }

    /// <summary>Links contacts that one sentence gives to all teams in order: 四个巡察组的值班电话分别是A、B、C、D.</summary>
    public static void LinkContactsOfAllTeams(AnalyzedDocument page, LinkableFacts facts, IReadOnlyList<AssignmentDraft> drafts)
    {
        foreach (var sentence in drafts.Count < 2 ? [] : page.Sentences)
        {
            if (!InOrder().IsMatch(page.Text.AsSpan(sentence.Start, sentence.Length)))
            {
                continue;
            }

            foreach (var sameType in LinkableFacts.Inside(facts.Contacts, sentence).GroupBy(contact => contact.Value.Type))
            {
                Pair(drafts, [.. sameType.Select(contact => contact.Value.Value!).Distinct()], (draft, value) => draft.AddContact(value, Rule));
            }
        }
    }

    private static void Pair<T>(IReadOnlyList<AssignmentDraft> drafts, List<T> values, Action<AssignmentDraft, T> link)
    {
        for (var i = 0; values.Count == drafts.Count && i < drafts.Count; i++)
        {
            link(drafts[i], values[i]);
        }
    }

    // 值班电话分别是:   邮箱依次为
    [GeneratedRegex(@"(?:电话|手机|邮箱|信箱|号码)(?:分别|依次)[为是]")]
    private static partial Regex InOrder();

    // 分别进驻   依次通报   先后进驻
    [GeneratedRegex(@"分别|依次|先后|分头|各自")]
    private static partial Regex Distribution();
}
