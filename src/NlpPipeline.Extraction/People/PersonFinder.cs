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
        var (named, appointed) = Named(page);
        var mentions = LaterMentions.AddTo(page, named);
        var acts = Speech.Read(page, mentions);
        var rules = new RoleRules(teams, units, kind);
        var people = named.Concat(appointed).GroupBy(candidate => candidate.Name)
            .ToDictionary(group => group.Key, group => Describe(page, group, acts.GetValueOrDefault(group.Key), rules), StringComparer.Ordinal);
        var findings = new Findings<Person>();
        foreach (var mention in mentions)
        {
            findings.Accept(people[mention.Name], mention.Span, mention.Rule);
        }

        return findings;
    }

    // The first rule that names a place wins; the post in a team to which a person with a title is appointed stands beside the title.
    private static (List<PersonCandidate> Named, List<PersonCandidate> Appointed) Named(AnalyzedDocument page)
    {
        var candidates = new List<PersonCandidate>();
        var appointed = new List<PersonCandidate>();
        var inFront = RosterNames.InRosterLines(page).Concat(RosterNames.BeforePosts(page)).ToList();
        foreach (var candidate in RosterNames.InTables(page, page.Tables)
            .Concat(TitledNames.Find(page, inFront.Select(candidate => candidate.PostEnd).ToHashSet()))
            .Concat(inFront)
            .Concat(RosterNames.BelowLabels(page))
            .Concat(Appointments.Find(page))
            .Concat(Appointments.InParallel(page))
            .Concat(OtherNames.Speakers(page))
            .Concat(OtherNames.Relayed(page))
            .Where(candidate => !page.IsOutsideAnnouncement(candidate.Span))
            .OrderBy(candidate => candidate.Span.Start))
        {
            if (candidates.Count == 0 || candidates[^1].Span.End <= candidate.Span.Start)
            {
                candidates.Add(candidate);
            }
            else if (candidate.Rule == Appointments.Rule && candidates[^1].Span == candidate.Span && RoleRules.TeamPost(candidate.Title, ContextOf(page, candidate)) is not null)
            {
                appointed.Add(candidate);
            }
        }

        return (candidates, appointed);
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
        var isAppointed = mention.Rule == Appointments.Rule || Appointments.VerbBehind(page.Text.AsSpan(mention.Span.End, Math.Max(0, sentence.End - mention.Span.End)));
        var end = isAppointed ? Math.Min(sentence.End, mention.Span.End + 60) : mention.Span.Start;
        return page.Text.AsSpan(start, Math.Max(0, end - start));
    }
}
