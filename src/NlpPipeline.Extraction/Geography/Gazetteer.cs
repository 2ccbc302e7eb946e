
namespace NlpPipeline.Extraction.Geography;

/// <summary>
/// Names of the administrative divisions, official (<c>咸宁市</c>) and, for provinces and prefectures, short (<c>咸宁</c>).
/// Immutable and safe to share between threads. Origin of the data: <c>Data/README.md</c>.
/// </summary>
public static class Gazetteer
{
    private const int ShortestName = 2;

    private static readonly Dictionary<string, Division> ByCode = ReadDivisions();
    private static readonly Dictionary<string, Division[]> ByName = IndexNames();
    private static readonly Dictionary<string, Division[]>.AlternateLookup<ReadOnlySpan<char>> BySlice =
        ByName.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<char, int> LongestByFirst =
        ByName.Keys.GroupBy(name => name[0]).ToDictionary(group => group.Key, group => group.Max(name => name.Length));

    /// <summary>The division with this six-digit code, or null.</summary>
    public static Division? WithCode(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>All divisions called <paramref name="name"/>; several districts share a name (鼓楼区).</summary>
    public static IReadOnlyList<Division> Named(ReadOnlySpan<char> name) =>
        BySlice.TryGetValue(name, out var divisions) ? divisions : [];

    /// <summary>The longest name of a division that begins at <paramref name="position"/> of <paramref name="text"/>, or null.</summary>
    public static PlaceName? LongestAt(string text, int position)
    {
        ArgumentNullException.ThrowIfNull(text);
        var longest = Math.Min(LongestByFirst.GetValueOrDefault(text[position]), text.Length - position);
        for (var length = longest; length >= ShortestName; length--)
        {
            if (BySlice.TryGetValue(text.AsSpan(position, length), out var divisions))
            {
                return new PlaceName(length, divisions);
            }
        }

        return null;
    }

    /// <summary>Names of divisions in <paramref name="text"/> from left to right, longest first, without overlap.</summary>
    public static IEnumerable<PlaceName> NamesIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var position = 0; position < text.Length;)
        {
            if (LongestAt(text, position) is { } place)
            {
                yield return place;
                position += place.Length;
            }
            else
            {
                position++;
            }
        }
    }

    /// <summary>Names of divisions with which <paramref name="text"/> begins: 湖南省, 长沙市 of 湖南省长沙市289号信箱.</summary>
    public static IEnumerable<PlaceName> LeadingNames(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var position = 0; position < text.Length && LongestAt(text, position) is { } place; position += place.Length)
        {
            yield return place;
        }
    }

    private static Dictionary<string, Division> ReadDivisions() =>
        DataFile.ReadLines("Geography.Data.divisions.tsv")
            .Select(line => line.Split('\t'))
            .ToDictionary(cells => cells[0], cells => new Division(cells[0], cells[1]), StringComparer.Ordinal);

    private static Dictionary<string, Division[]> IndexNames() =>
        ByCode.Values
            .SelectMany(division => NamesOf(division).Select(name => (Name: name, Division: division)))
            .GroupBy(pair => pair.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.Division).ToArray(), StringComparer.Ordinal);

    private static IEnumerable<string> NamesOf(Division division)
    {
        yield return division.Name;
        if (division.Level != DivisionLevel.County && ShortName.Of(division.Name) is { Length: >= ShortestName } name && name != division.Name)
        {
            yield return name;
        }
    }
}

/// <summary>A name of a division found in a text.</summary>
/// <param name="Length">Length of the name in UTF-16 units.</param>
/// <param name="Divisions">The divisions so called; at least one.</param>
public sealed record PlaceName(int Length, IReadOnlyList<Division> Divisions);
