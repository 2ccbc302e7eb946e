using System.Buffers;
using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Contacts;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Units;
using NlpPipeline.Text;
using NlpPipeline.Text.Numerals;

namespace NlpPipeline.Extraction.Linking;

/// <summary>Links lists that run side by side: 第二、四巡察组组长A、B分别向X、Y反馈.</summary>
internal static partial class ParallelLists
{
    private const string Rule = "parallel-lists";
    private const int LongestLeader = 10;
    private const string Conjunctions = "和及与";

    // What parts the units of one team from those of the next, the strongest mark first.
    private static readonly string[] GroupSeparators = [";", ";,", ";,、", Conjunctions];

    private static readonly SearchValues<char> TeamMark = SearchValues.Create("组");

    /// <summary>Links leaders, units, contacts and periods behind a list of teams, one to each where there are as many.</summary>
    public static void Link(AnalyzedDocument page, TeamReference reference, TextSpan block, LinkableFacts facts, Func<string, AssignmentDraft> draftOf)
    {
        var drafts = reference.Teams.Select(team => draftOf(team.Name)).ToList();
        var isDistributed = Distribution().IsMatch(page.Text.AsSpan(block.Start, block.Length));
        var leaders = LinkableFacts.Inside(facts.Leaders, block).Select(leader => leader.Value.Name).Distinct().ToList();
        Pair(drafts, leaders, (draft, name) => draft.AddLeader(name, Rule));
        if (!isDistributed)
        {
            LinkRoom(page.Text, reference, block, facts, drafts);
            return;
        }

        PairUnits(page.Text, reference.Span.End, [.. LinkableFacts.Inside(facts.Units, block)], drafts);
        Pair(drafts, [.. LinkableFacts.Inside(facts.Periods, block).Select(period => period.Value).Distinct()], (draft, period) => draft.AddPeriod(period, Rule));
        foreach (var sameType in LinkableFacts.Inside(facts.Contacts, block).GroupBy(contact => contact.Value.Type))
        {
            Pair(drafts, [.. sameType.Select(contact => contact.Value.Value!).Distinct()], (draft, value) => draft.AddContact(value, Rule));
        }
    }

    // 来访接待:第一、第二巡察组|在行知楼1103室|,第三、第四巡察组在…
    private static void LinkRoom(string text, TeamReference reference, TextSpan block, LinkableFacts facts, List<AssignmentDraft> drafts)
    {
        if (LinkableFacts.Inside(facts.Contacts, block).FirstOrDefault(contact => contact.Value.Type is ContactType.Address) is { } room
            && room.Span.Start > reference.Span.End && text.AsSpan(reference.Span.End, room.Span.Start - reference.Span.End) is "在" or "设在" or "在:" or ":")
        {
            drafts.ForEach(draft => draft.AddContact(room.Value.Value!, Rule));
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

    /// <summary>Whether what stands behind the sentence of a list of teams goes on in its order: 举报电话分别为A、B.</summary>
    public static bool GoesOnInOrder(string text, TextSpan sentence, TextSpan block) =>
        block.End > sentence.End && InOrder().IsMatch(text.AsSpan(sentence.End, block.End - sentence.End));

    /// <summary>Links contacts that one sentence gives to all teams in order: 四个巡察组的值班电话分别是A、B、C、D.</summary>
    /// <returns>The facts without those contacts.</returns>
    public static LinkableFacts LinkContactsOfAllTeams(AnalyzedDocument page, LinkableFacts facts, IReadOnlyList<AssignmentDraft> drafts)
    {
        var linked = new HashSet<Mention<Contact>>();
        foreach (var sentence in drafts.Count < 2 ? [] : page.Sentences)
        {
            if (!InOrder().IsMatch(page.Text.AsSpan(sentence.Start, sentence.Length)))
            {
                continue;
            }

            foreach (var sameType in LinkableFacts.Inside(facts.Contacts, sentence).GroupBy(contact => contact.Value.Type))
            {
                var values = sameType.Select(contact => contact.Value.Value!).Distinct().ToList();
                Pair(drafts, values, (draft, value) => draft.AddContact(value, Rule));
                linked.UnionWith(values.Count == drafts.Count ? sameType : []);
            }
        }

        return linked.Count == 0 ? facts : facts.WithoutContacts(linked.Contains);
    }

    /// <summary>Links units behind a list of teams with their leaders: 第一巡察组组长A、第二巡察组组长B分别向X、Y反馈.</summary>
    public static void LinkUnitsBehindLeaders(AnalyzedDocument page, LinkableFacts facts, IReadOnlyList<TeamReference> references, Func<string, AssignmentDraft> draftOf)
    {
        for (var first = 0; first < references.Count; first++)
        {
            var last = first;
            while (last + 1 < references.Count && AreListedWithLeaders(page, references[last], references[last + 1]))
            {
                last++;
            }

            if (last > first)
            {
                var rest = new TextSpan(references[last].Span.End, Math.Max(references[last].Span.End, page.SentenceAt(references[last].Span.Start).End));
                var drafts = references.Skip(first).Take(last - first + 1).Select(reference => draftOf(reference.Teams[0].Name)).ToList();
                if (Distribution().IsMatch(page.Text.AsSpan(rest.Start, rest.Length)))
                {
                    PairUnits(page.Text, rest.Start, [.. LinkableFacts.Inside(facts.Units, rest)], drafts);
                }

                first = last;
            }
        }
    }

    /// <summary>Whether the reference at <paramref name="index"/> is one of a list of teams with their leaders, so that units behind it belong to all in order.</summary>
    public static bool IsInListOfLeaders(AnalyzedDocument page, IReadOnlyList<TeamReference> references, int index) =>
        (index > 0 && AreListedWithLeaders(page, references[index - 1], references[index]))
        || (index + 1 < references.Count && AreListedWithLeaders(page, references[index], references[index + 1]));

    // 第一巡察组|组长杨远、|第二巡察组
    private static bool AreListedWithLeaders(AnalyzedDocument page, TeamReference left, TeamReference right) =>
        left.Teams.Count == 1 && right.Teams.Count == 1 && right.Span.Start > left.Span.End && right.Span.Start - left.Span.End <= LongestLeader
        && LeaderBetween().IsMatch(page.Text.AsSpan(left.Span.End, right.Span.Start - left.Span.End));

    /// <summary>Links units behind a count of all teams where nothing else says whose they are: 三个巡察组分别巡察X、Y、Z.</summary>
    public static void LinkUnitsOfAllTeams(AnalyzedDocument page, LinkableFacts facts, IReadOnlyList<AssignmentDraft> drafts)
    {
        if (drafts.Count < 2 || drafts.Any(draft => draft.HasUnits))
        {
            return;
        }

        var read = 0;
        foreach (var match in AnchoredSearch.Matches(CountedTeams(), page.Text, TeamMark, before: 12, after: 40))
        {
            var sentence = page.SentenceAt(match.Index);
            if (sentence.End > read && ChineseNumeral.TryParse(match.Groups["n"].ValueSpan, out var count) && count == drafts.Count)
            {
                read = sentence.End;
                PairUnits(page.Text, match.Index + match.Length, [.. LinkableFacts.Inside(facts.Units, sentence)], drafts);
            }
        }
    }

    // One unit for each team, or as many groups as there are teams: 分别巡视|A,合并巡视B|;|C|;|D、E   分别进驻|A和B|、|C和D   分别对|A、B|,|C、D
    private static void PairUnits(string text, int start, List<Mention<Unit>> units, IReadOnlyList<AssignmentDraft> drafts)
    {
        units = [.. units.Where(unit => unit.Span.Start >= start)];
        var names = units.Select(unit => unit.Value.Name).Distinct().ToList();
        if (names.Count <= drafts.Count)
        {
            Pair(drafts, names, (draft, name) => draft.AddUnit(name, Rule));
            return;
        }

        foreach (var separators in GroupSeparators)
        {
            // 分别巡视|A、B|和|C、D, but not 分别巡视|A、B和C, where the conjunction only closes the list
            var groups = GroupsOf(text, start, units, separators);
            if (groups.Count == drafts.Count && (separators != Conjunctions || groups[^1].Count > 1))
            {
                Pair(drafts, groups, (draft, group) => group.ForEach(name => draft.AddUnit(name, Rule)));
                return;
            }
        }
    }

    private static List<List<string>> GroupsOf(string text, int start, List<Mention<Unit>> units, string separators)
    {
        var groups = new List<List<string>>();
        foreach (var unit in units)
        {
            if (groups.Count == 0 || text.AsSpan(start, unit.Span.Start - start).ContainsAny(separators))
            {
                groups.Add([]);
            }

            groups[^1].Add(unit.Value.Name);
            start = unit.Span.End;
        }

        return groups;
    }

    private static void Pair<T>(IReadOnlyList<AssignmentDraft> drafts, List<T> values, Action<AssignmentDraft, T> link)
    {
        for (var i = 0; values.Count == drafts.Count && i < drafts.Count; i++)
        {
            link(drafts[i], values[i]);
        }
    }

    // 组长杨远、   组长李明和
    [GeneratedRegex(@"\A组长\p{IsCJKUnifiedIdeographs}{2,4}[、和]\z")]
    private static partial Regex LeaderBetween();

    // 值班电话分别是:   邮箱依次为
    [GeneratedRegex(@"(?:电话|手机|邮箱|邮件|信箱|号码),?(?:分别|依次)[为是]")]
    private static partial Regex InOrder();

    // 三个交叉巡察组,|分别   两个巡察组这一轮|分别
    [GeneratedRegex(@"(?<n>[0-9两二三四五六七八九十]{1,2})个\p{IsCJKUnifiedIdeographs}{0,6}(?:巡[视察])?组[^。;、]{0,12}?(?:分别|依次|先后|分头)(?:对|巡[视察]|进驻|到|向|负责)", RegexOptions.ExplicitCapture)]
    private static partial Regex CountedTeams();

    // 分别进驻   依次通报   先后进驻
    [GeneratedRegex(@"分别|依次|先后|分头|各自|相继")]
    private static partial Regex Distribution();
}
