using System.Buffers;

namespace NlpPipeline.Extraction.People;

/// <summary>Surnames, and words that begin like names and are none.</summary>
internal static class SurnameLexicon
{
    private static readonly string[] Surnames =
        [.. DataFile.ReadLines("People.Data.surnames.txt").SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    private static readonly SearchValues<char> Single = SearchValues.Create([.. Surnames.Where(name => name.Length == 1).Select(name => name[0])]);
    private static readonly HashSet<string> Compound = Surnames.Where(name => name.Length == 2).ToHashSet(StringComparer.Ordinal);
    private static readonly SearchValues<char> GivenNames = SearchValues.Create(
        [.. DataFile.ReadLines("People.Data.given-name-characters.txt").SelectMany(line => line.Split(' ')).Select(character => character[0])]);
    private static readonly SearchValues<char> FunctionWords = SearchValues.Create("会的在们也都并各等与及和是了已正又再仍未即均皆只曾能可应须需得给让使将由从到按据经以而但或其该本此这那有无没多少每某两三四五六七八九十一二被主不第组其");
    private static readonly WordsByFirst NoNames = new(DataFile.ReadLines("People.Data.no-names.txt"));
    private static readonly string[] MinorityPartList = [.. DataFile.ReadLines("People.Data.minority-name-parts.txt").SelectMany(line => line.Split(' '))];
    private static readonly WordSet MinorityParts = new(MinorityPartList);
    private static readonly WordsByFirst FirstMinorityParts = new(MinorityPartList);

    /// <summary>Length of the surname with which <paramref name="text"/> begins: 2 for a compound one, 1, or 0 for none.</summary>
    public static int LengthAtStart(ReadOnlySpan<char> text) =>
        text.Length >= 2 && Compound.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[..2]) ? 2
        : text.Length >= 1 && Single.Contains(text[0]) ? 1
        : 0;

    /// <summary>Whether <paramref name="name"/> is made of a surname that is an everyday word and a given name that nothing else is: 和丽梅, 由建华, 都志强.</summary>
    public static bool IsNameOfWord(ReadOnlySpan<char> name) => name[0] is '和' or '由' or '都' && !name[1..].ContainsAnyExcept(GivenNames);

    /// <summary>Whether the text begins with a word that only looks like a name (单位, 任期).</summary>
    public static bool BeginsWithNoName(ReadOnlySpan<char> text) => NoNames.LengthAtStart(text) > 0;

    /// <summary>Whether the text begins with a character that opens no name, whatever stands around it: 会, 各, 并.</summary>
    public static bool BeginsWithFunctionWord(ReadOnlySpan<char> text) => !text.IsEmpty && FunctionWords.Contains(text[0]);

    /// <summary>Whether the text holds a part of a Mongol, Tibetan, Uyghur or similar given name.</summary>
    public static bool HoldsMinorityPart(ReadOnlySpan<char> text) => MinorityParts.OccursIn(text);

    /// <summary>Whether the text begins with such a part: 阿布都|拉 is no Han name 阿布.</summary>
    public static bool BeginsWithMinorityPart(ReadOnlySpan<char> text) => FirstMinorityParts.LengthAtStart(text) > 0;
}
