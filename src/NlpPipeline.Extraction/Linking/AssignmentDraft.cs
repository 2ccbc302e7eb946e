using NlpPipeline.Extraction.Dates;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Linking;

/// <summary>What has been linked to one team so far. The first leader and the first period that a rule links stay.</summary>
internal sealed class AssignmentDraft(Team team, TextSpan span)
{
    private readonly List<string> _units = [];
    private readonly List<string> _contacts = [];
    private (PartialDate? Start, PartialDate? End)? _period;
    private string? _rule;

    /// <summary>The team.</summary>
    public Team Team { get; } = team;

    /// <summary>Name of the leader, or null.</summary>
    public string? Leader { get; private set; }

    /// <summary>Names of the units linked so far.</summary>
    public IReadOnlyList<string> Units => _units;

    /// <summary>Whether units are linked.</summary>
    public bool HasUnits => _units.Count > 0;

    /// <summary>Whether units or a leader are linked.</summary>
    public bool HasUnitsOrLeader => HasUnits || Leader is not null;

    /// <summary>Links a leader.</summary>
    public void AddLeader(string name, string rule)
    {
        Leader ??= name;
        _rule ??= rule;
    }

    /// <summary>Links a unit.</summary>
    public void AddUnit(string name, string rule) => Add(_units, name, rule);

    /// <summary>Links a contact.</summary>
    public void AddContact(string value, string rule) => Add(_contacts, value, rule);

    /// <summary>Links a time on site.</summary>
    public void AddPeriod(DateRange period, string rule)
    {
        _period ??= (period.Start, period.End);
        _rule ??= rule;
    }

    /// <summary>Links everything of <paramref name="facts"/> that stands inside <paramref name="span"/>.</summary>
    public void AddAll(LinkableFacts facts, TextSpan span, string rule)
    {
        foreach (var leader in LinkableFacts.Inside(facts.Leaders, span))
        {
            AddLeader(leader.Value.Name, rule);
        }

        foreach (var unit in LinkableFacts.Inside(facts.Units, span))
        {
            AddUnit(unit.Value.Name, rule);
        }

        foreach (var contact in LinkableFacts.Inside(facts.Contacts, span))
        {
            AddContact(contact.Value.Value!, rule);
        }

        foreach (var period in LinkableFacts.Inside(facts.Periods, span))
        {
            AddPeriod(period.Value, rule);
        }
    }

    /// <summary>The finished assignment, or null where nothing is linked.</summary>
    public Mention<Assignment>? ToMention() =>
        _rule is null ? null : new Mention<Assignment>(new Assignment(Team.Name, Leader, _units, _contacts, _period), span, _rule);

    private void Add(List<string> values, string value, string rule)
    {
        if (!values.Contains(value))
        {
            values.Add(value);
        }

        _rule ??= rule;
    }
}
