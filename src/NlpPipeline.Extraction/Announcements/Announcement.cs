using System.Globalization;
using NlpPipeline.Extraction.Checks;
using NlpPipeline.Extraction.Contacts;
using NlpPipeline.Extraction.Dates;
using NlpPipeline.Extraction.Disciplines;
using NlpPipeline.Extraction.Durations;
using NlpPipeline.Extraction.Focus;
using NlpPipeline.Extraction.Hours;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Linking;
using NlpPipeline.Extraction.People;
using NlpPipeline.Extraction.Rounds;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Extraction.Units;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Extraction.Announcements;

/// <summary>
/// The record of one announcement. Lists are in order of first appearance and without repeats; every fact carries its spans in
/// <see cref="Document.Text"/>. Immutable.
/// </summary>
public sealed record Announcement
{
    /// <summary>The document that was read.</summary>
    public required Document Document { get; init; }

    /// <summary>Identifier of an earlier document that says the same, or null.</summary>
    public string? DuplicateOf { get; init; }

    /// <summary>Headline as printed, or null.</summary>
    public Fact<string>? Title { get; init; }

    /// <summary>Who published the page, or null.</summary>
    public Fact<string>? Publisher { get; init; }

    /// <summary>When the page was published, or null.</summary>
    public Fact<PublicationTime>? PublishedAt { get; init; }

    /// <summary>What the document is.</summary>
    public required Kind Kind { get; init; }

    /// <summary>Level of the sending body.</summary>
    public required Level Level { get; init; }

    /// <summary>The sending body as the text names it most fully, or null.</summary>
    public Fact<string>? Authority { get; init; }

    /// <summary>Rounds named.</summary>
    public IReadOnlyList<Fact<Round>> Rounds { get; init; } = [];

    /// <summary>Teams named.</summary>
    public IReadOnlyList<Fact<Team>> Teams { get; init; } = [];

    /// <summary>Number of teams that the text states for the round, or null.</summary>
    public Fact<int>? TeamCount { get; init; }

    /// <summary>Inspected units.</summary>
    public IReadOnlyList<Fact<Unit>> Units { get; init; } = [];

    /// <summary>Number of units that the text states, or null.</summary>
    public Fact<int>? UnitCount { get; init; }

    /// <summary>Dates and periods with their role.</summary>
    public IReadOnlyList<Fact<DateRange>> Dates { get; init; } = [];

    /// <summary>Lengths of the work on site.</summary>
    public IReadOnlyList<Fact<Duration>> Durations { get; init; } = [];

    /// <summary>When the phone is answered.</summary>
    public IReadOnlyList<Fact<OfficeHours>> Hours { get; init; } = [];

    /// <summary>Ways to reach the teams.</summary>
    public IReadOnlyList<Fact<Contact>> Contacts { get; init; } = [];

    /// <summary>Contact types that the text announces, with or without a value.</summary>
    public IReadOnlyList<Fact<ContactType>> Channels { get; init; } = [];

    /// <summary>Grounds on which reports are taken.</summary>
    public IReadOnlyList<Fact<Discipline>> Disciplines { get; init; } = [];

    /// <summary>People with their part in the inspection.</summary>
    public IReadOnlyList<Fact<Person>> People { get; init; } = [];

    /// <summary>What belongs to which team.</summary>
    public IReadOnlyList<Fact<Assignment>> Assignments { get; init; } = [];

    /// <summary>What the round looks into.</summary>
    public IReadOnlyList<Fact<FocusArea>> Focus { get; init; } = [];

    /// <summary>What does not fit.</summary>
    public IReadOnlyList<Fact<Check>> Checks { get; init; } = [];
}

/// <summary>When a page was published.</summary>
/// <param name="Date">The day.</param>
/// <param name="Time">The time of day, where printed.</param>
public sealed record PublicationTime(PartialDate Date, TimeOnly? Time)
{
    private const string Minutes = "HH:mm";
    private const string Seconds = "HH:mm:ss";

    /// <summary>Whether the time is printed with its seconds.</summary>
    public bool HasSeconds { get; init; }

    /// <summary>ISO 8601, as exact as printed: <c>2018-02-24</c>, <c>2018-02-24T18:30</c> or <c>2018-02-24T18:30:05</c>.</summary>
    public override string ToString() =>
        Time is { } time ? $"{Date}T{time.ToString(HasSeconds ? Seconds : Minutes, CultureInfo.InvariantCulture)}" : Date.ToString();

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException"><paramref name="value"/> is of no such form.</exception>
    public static PublicationTime Parse(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var separator = value.IndexOf('T', StringComparison.Ordinal);
        if (separator < 0)
        {
            return new PublicationTime(PartialDate.Parse(value), Time: null);
        }

        var time = value.AsSpan(separator + 1);
        var hasSeconds = time.Length == Seconds.Length;
        return new PublicationTime(PartialDate.Parse(value[..separator]), TimeOnly.ParseExact(time, hasSeconds ? Seconds : Minutes, CultureInfo.InvariantCulture))
        {
            HasSeconds = hasSeconds,
        };
    }
}
