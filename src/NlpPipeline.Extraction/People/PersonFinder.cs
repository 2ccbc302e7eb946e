using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Extraction.Units;

namespace NlpPipeline.Extraction.People;

/// <summary>
/// Finds people: names behind titles, in rosters and alone → all places that print one name → title and part of the person.
/// </summary>
public static class PersonFinder
{
    /// <summary>Finds the people of <paramref name="page"/>.</summary>
    public static Findings<Person> Find(AnalyzedDocument page, Findings<Team> teams, Findings<Unit> units, Kind kind)
    {
        var named = Named(page);
        var mentions = LaterMentions.AddTo(page, named);
        var acts = Speech.Read(page, mentions);
        var rules = new RoleRules(teams, units, kind);
        var people = named.GroupBy(candidate => candidate.Name)
            .ToDictionary(group => group.Key, group => Describe(page, group, acts.GetValueOrDefault(group.Key), rules), StringComparer.Ordinal);
        var findings = new Findings<Person>();
        foreach (var mention in mentions)
        {
            findings.Accept(people[mention.Name], mention.Span, mention.Rule);
        }

        return findings;
    }

    // The first rule that names a place wins.
    private static List<PersonCandidate> Named(AnalyzedDocument page)
    {
        var candidates = new List<PersonCandidate>();
        foreach (var candidate in OtherNames.InTables(page, page.Tables)
            .Concat(TitledNames.Find(page))
            .Concat(OtherNames.InRosterLines(page))
            .Concat(OtherNames.Appointed(page))
            .Concat(OtherNames.AppointedInParallel(page))
            .Concat(OtherNames.Speakers(page))
            .Where(candidate => !page.IsOutsideAnnouncement(candidate.Span))
            .OrderBy(candidate => candidate.Span.Start))
        {
            if (candidates.Count == 0 || candidates[^1].Span.End <= candidate.Span.Start)
            {
                candidates.Add(candidate);
            }
        }

        return candidates;
    }

    private static Person Describe(AnalyzedDocument page, IEnumerable<PersonCandidate> mentions, Acts acts, RoleRules rules)
    {
        var posts = mentions
            .Select(mention => (mention.Title, Post: mention.Post ?? RoleRules.TeamPost(mention.Title, ContextOf(page, mention))))
            .ToList();
        var post = posts.Select(item => item.Post).FirstOrDefault(role => role is not null);
        var title = posts.Where(item => item.Post == post).Select(item => item.Title).MaxBy(item => item.Length) ?? "";
        var name = mentions.First().Name;
        return new Person(name, title, post ?? rules.Outside(title, acts));
    }

    private static ReadOnlySpan<char> ContextOf(AnalyzedDocument page, PersonCandidate mention)
    {
        var sentence = page.SentenceAt(mention.Span.Start);
        var start = Math.Max(sentence.Start, mention.Span.Start - 80);
        var behind = page.Text.AsSpan(mention.Span.End, Math.Max(0, sentence.End - mention.Span.End));
        var isAppointed = behind.StartsWith("任", StringComparison.Ordinal) || behind.StartsWith("担任", StringComparison.Ordinal) || behind.StartsWith("为", StringComparison.Ordinal);
        var end = isAppointed ? Math.Min(sentence.End, mention.Span.End + 60) : mention.Span.Start;
        return page.Text.AsSpan(start, Math.Max(0, end - start));
    }
}
