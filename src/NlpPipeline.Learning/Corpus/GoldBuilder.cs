using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Contacts;
using NlpPipeline.Extraction.Linking;
using NlpPipeline.Text;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Learning.Corpus;

/// <summary>Marks → the gold record.</summary>
internal sealed class GoldBuilder(Document document, GoldHeader header, string path)
{
    private const string Rule = "gold";

    public Announcement Build(IReadOnlyList<Mark> marks)
    {
        var byType = marks.ToLookup(mark => mark.Type, StringComparer.Ordinal);
        RejectUnknownTypes(byType);
        return new Announcement
        {
            Document = document,
            Title = First(byType["title"], mark => GoldMarks.Title(mark, document)),
            Publisher = First(byType["publisher"], mark => mark.Value),
            PublishedAt = First(byType["published"], GoldMarks.Published),
            Kind = header.Kind,
            Level = header.Level,
            Authority = At(byType["authority"], header.Authority),
            Rounds = All(byType["round"], GoldMarks.Round),
            Teams = All(byType["team"], GoldMarks.Team),
            TeamCount = header.TeamCount is { } teams ? AtOrTop(byType["teamCount"], teams) : null,
            Units = All(byType["unit"], GoldMarks.Unit),
            UnitCount = header.UnitCount is { } units ? AtOrTop(byType["unitCount"], units) : null,
            Dates = All(DateMarks(byType), GoldMarks.Date),
            Durations = All(byType["duration"], GoldMarks.Duration),
            Hours = All(byType["hours"], GoldMarks.Hours),
            Contacts = All(Ordered(GoldMarks.ContactTypes.SelectMany(type => byType[type])), GoldMarks.Contact),
            Channels = Channels(byType),
            Disciplines = AllOf(byType["discipline"], GoldMarks.Disciplines),
            People = All(byType["person"], GoldMarks.Person),
            Assignments = [.. header.Assignments.Select(assignment => new Fact<Assignment>(assignment, [PlaceOf(assignment, byType)], assignment.Team, Rule))],
            Focus = AllOf(byType["focus"], GoldMarks.Focus),
            Checks = All(byType["check"], GoldMarks.Check),
        };
    }

    private static IEnumerable<Mark> Ordered(IEnumerable<Mark> marks) => marks.OrderBy(mark => mark.Span);

    private static TextSpan PlaceOf(Assignment assignment, ILookup<string, Mark> marks) =>
        marks["team"].FirstOrDefault(mark => mark.Value == assignment.Team)?.Span ?? default;

    // The day of publication is a date too; from an unrelated document no fact comes but its header.
    private IEnumerable<Mark> DateMarks(ILookup<string, Mark> marks) =>
        header.Kind == Extraction.Kinds.Kind.Unrelated ? [] : Ordered(marks["date"].Concat(marks["published"].Take(1)));

    // A contact with a value announces its channel; a postcode is no channel; a withdrawal closes them all.
    private List<Fact<ContactType>> Channels(ILookup<string, Mark> marks)
    {
        if (header.Kind == Extraction.Kinds.Kind.Withdrawal)
        {
            return [];
        }

        var announced = marks["channel"].Select(mark => (Mark: mark, Type: Enum.Parse<ContactType>(mark.Arguments[0], ignoreCase: true)));
        var implied = GoldMarks.ContactTypes.Where(type => type != "postcode")
            .SelectMany(type => marks[type])
            .Select(mark => (Mark: mark, Type: Enum.Parse<ContactType>(mark.Type, ignoreCase: true)));
        return Merge(announced.Concat(implied).OrderBy(channel => channel.Mark.Span).Select(channel => (channel.Type, channel.Mark.Span)));
    }

    private Fact<string>? At(IEnumerable<Mark> marks, string? value) =>
        value is null ? null : AtOrTop(marks.Where(mark => mark.Value == value), value);

    private Fact<T> AtOrTop<T>(IEnumerable<Mark> marks, T value)
    {
        var span = marks.FirstOrDefault()?.Span ?? default;
        return new Fact<T>(value, [span], span.In(document.Text), Rule);
    }

    private Fact<T>? First<T>(IEnumerable<Mark> marks, Func<Mark, T> read)
        where T : notnull => All(marks.Take(1), read).FirstOrDefault();

    private List<Fact<T>> All<T>(IEnumerable<Mark> marks, Func<Mark, T> read)
        where T : notnull => AllOf<T>(marks, mark => [read(mark)]);

    private List<Fact<T>> AllOf<T>(IEnumerable<Mark> marks, Func<Mark, IEnumerable<T>> read)
        where T : notnull => Merge(marks.SelectMany(mark => ReadChecked(mark, read).Select(value => (value, mark.Span))));

    private T[] ReadChecked<T>(Mark mark, Func<Mark, IEnumerable<T>> read)
    {
        try
        {
            return [.. read(mark)];
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or IndexOutOfRangeException)
        {
            throw new CorpusFormatException(path, mark.Line, $"{mark.Type}: {exception.Message}");
        }
    }

    private List<Fact<T>> Merge<T>(IEnumerable<(T Value, TextSpan Span)> values)
        where T : notnull =>
        [.. values.GroupBy(pair => pair.Value).Select(group =>
        {
            var spans = group.Select(pair => pair.Span).Distinct().ToArray();
            return new Fact<T>(group.Key, spans, spans[0].In(document.Text), Rule);
        })];

    private void RejectUnknownTypes(ILookup<string, Mark> byType)
    {
        if (byType.FirstOrDefault(group => !GoldMarks.Types.Contains(group.Key)) is { } unknown)
        {
            throw new CorpusFormatException(path, unknown.First().Line, $"unknown fact '{unknown.Key}'");
        }
    }
}
