using NlpPipeline.Extraction.Contacts;
using NlpPipeline.Extraction.Dates;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.People;
using NlpPipeline.Extraction.Units;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Linking;

/// <summary>The facts that may belong to a team, in text order.</summary>
internal sealed class LinkableFacts
{
    /// <summary>Selects them from what the finders found.</summary>
    public LinkableFacts(Findings<Person> people, Findings<Unit> units, Findings<Contact> contacts, Findings<DateRange> dates, Kind kind)
    {
        Leaders = Select(people, mention => mention.Value.Role == PersonRole.TeamLeader);
        Units = Select(units, _ => true);
        Contacts = Select(contacts, mention => mention.Value.Value is not null && kind != Kind.Rectification);
        Periods = Select(dates, mention => mention.Value.Role == DateRole.Period);
    }

    private LinkableFacts(LinkableFacts all, IReadOnlyList<Mention<Unit>> units, IReadOnlyList<Mention<Contact>> contacts, IReadOnlyList<Mention<DateRange>> periods) =>
        (Leaders, Units, Contacts, Periods) = (all.Leaders, units, contacts, periods);

    /// <summary>Mentions of team leaders.</summary>
    public IReadOnlyList<Mention<Person>> Leaders { get; }

    /// <summary>Mentions of inspected units.</summary>
    public IReadOnlyList<Mention<Unit>> Units { get; }

    /// <summary>Contacts with a value; those of a rectification report are the unit's own and belong to no team.</summary>
    public IReadOnlyList<Mention<Contact>> Contacts { get; }

    /// <summary>Times on site.</summary>
    public IReadOnlyList<Mention<DateRange>> Periods { get; }

    /// <summary>The mentions of <paramref name="facts"/> inside <paramref name="span"/>, found by binary search.</summary>
    public static IEnumerable<Mention<T>> Inside<T>(IReadOnlyList<Mention<T>> facts, TextSpan span)
    {
        var (low, high) = (0, facts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = facts[middle].Span.Start < span.Start ? (middle + 1, high) : (low, middle);
        }

        for (; low < facts.Count && facts[low].Span.Start < span.End; low++)
        {
            yield return facts[low];
        }
    }

    /// <summary>The same facts without the units for which <paramref name="isExcluded"/> holds.</summary>
    public LinkableFacts Without(Predicate<Mention<Unit>> isExcluded) => new(this, [.. Units.Where(unit => !isExcluded(unit))], Contacts, Periods);

    /// <summary>The same facts without the contacts for which <paramref name="isExcluded"/> holds.</summary>
    public LinkableFacts WithoutContacts(Predicate<Mention<Contact>> isExcluded) => new(this, Units, [.. Contacts.Where(contact => !isExcluded(contact))], Periods);

    /// <summary>The same facts without <paramref name="excluded"/>.</summary>
    public LinkableFacts WithoutPeriods(HashSet<Mention<DateRange>> excluded) =>
        excluded.Count == 0 ? this : new(this, Units, Contacts, [.. Periods.Where(period => !excluded.Contains(period))]);

    private static List<Mention<T>> Select<T>(Findings<T> findings, Func<Mention<T>, bool> filter) =>
        [.. findings.Mentions.Where(filter).OrderBy(mention => mention.Span)];
}
