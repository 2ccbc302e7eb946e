using System.Runtime.InteropServices;
using System.Text;
using NlpPipeline.Text.Segmentation.Cutting;
using NlpPipeline.Text.Segmentation.Modelling;

namespace NlpPipeline.Text.Segmentation.Compilation;

/// <summary>Compiles a dictionary in jieba's format and jieba's hidden Markov models into one model file. Its output depends on the input alone.</summary>
public static class DictionaryCompiler
{
    /// <summary>Compiles a model.</summary>
    /// <param name="dictionaryPath">The dictionary: <c>word frequency tag</c> a line.</param>
    /// <param name="jiebaFolder">The folder of jieba's Python package, which holds <c>finalseg</c> and <c>posseg</c>.</param>
    /// <returns>The model file, for <see cref="SegmenterModel.FromBytes"/> or to be written to a file.</returns>
    /// <exception cref="IOException">A file is missing.</exception>
    /// <exception cref="DictionaryFormatException">A line of the dictionary is malformed.</exception>
    /// <exception cref="InvalidDataException">A table is malformed, or the dictionary is too large.</exception>
    public static byte[] Compile(string dictionaryPath, string jiebaFolder) =>
        Compile(DictionaryReader.Read(dictionaryPath), JiebaTables.Read(jiebaFolder));

    private static byte[] Compile(List<DictionaryEntry> entries, JiebaTables tables)
    {
        // Of a repeated word the last line counts, but all lines count in the total, as in jieba.
        var words = entries.GroupBy(entry => entry.Word, StringComparer.Ordinal).Select(lines => lines.Last()).ToList();
        var frequencies = DistinctFrequencies(words);
        var tags = TagNames(words, tables.Tag);
        var alphabet = new Alphabet(words.Select(word => word.Word), tables.Boundary.Emissions.Keys.Concat(tables.Tag.Emissions.Keys));
        var tagEmissions = new TagEmissionPacker(tables.Tag, alphabet);
        var boundaryEmissions = BoundaryEmissions(tables.Boundary, alphabet);
        var boundaryValues = boundaryEmissions.Distinct().Order().ToList();
        var sections = new Dictionary<ModelSection, byte[]>
        {
            [ModelSection.Total] = Bytes([entries.Sum(entry => (long)entry.Frequency)]),
            [ModelSection.Characters] = Bytes<EncodedCharacter>(EncodedCharacters(alphabet)),
            [ModelSection.Trie] = Bytes<TrieNode>(DoubleArrayBuilder.Build(PrefixTree(words, frequencies, tags, alphabet), alphabet.Size)),
            [ModelSection.Frequencies] = Bytes<int>(frequencies),
            [ModelSection.LogFrequencies] = Bytes<double>(Array.ConvertAll(frequencies, frequency => Math.Log(frequency))),
            [ModelSection.TagNames] = Encoding.UTF8.GetBytes(string.Join('\n', tags)),
            [ModelSection.BoundaryTransitions] = Bytes<double>(tables.Boundary.Transitions),
            [ModelSection.BoundaryEmissions] = Bytes<ushort>(Array.ConvertAll(boundaryEmissions, value => (ushort)boundaryValues.BinarySearch(value))),
            [ModelSection.BoundaryEmissionValues] = Bytes<double>(boundaryValues.ToArray()),
            [ModelSection.TagStates] = Bytes<TagState>(TagStates(tables.Tag, tags)),
            [ModelSection.TagStarts] = Bytes<double>(tables.Tag.Starts),
            [ModelSection.TagTransitions] = Bytes<TagTransition>(tables.Tag.Transitions),
            [ModelSection.TagEmissionStarts] = Bytes<int>(tagEmissions.Starts),
            [ModelSection.TagEmissions] = Bytes<TagEmission>(tagEmissions.Emissions),
            [ModelSection.TagEmissionValues] = Bytes<double>(tagEmissions.Values),
        };
        using var output = new MemoryStream();
        ModelFile.Write(output, Enum.GetValues<ModelSection>().Select(section => sections[section]).ToList());
        return output.ToArray();
    }

    private static byte[] Bytes<T>(ReadOnlySpan<T> items)
        where T : struct => MemoryMarshal.AsBytes(items).ToArray();

    // Entry 0 stands for "no word", and for words of frequency 0.
    private static int[] DistinctFrequencies(List<DictionaryEntry> words)
    {
        var distinct = words.Select(word => word.Frequency).Where(frequency => frequency > 0).Distinct().OrderDescending().Prepend(0).ToArray();
        return distinct.Length <= ushort.MaxValue
            ? distinct
            : throw new InvalidDataException($"the dictionary has {distinct.Length} distinct frequencies, at most {ushort.MaxValue} are possible; round them");
    }

    private static string[] TagNames(List<DictionaryEntry> words, TagTables tables)
    {
        var names = words.Select(word => word.Tag).Concat(tables.States.Select(state => state.Tag)).Append("");
        var distinct = names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return distinct.Length <= byte.MaxValue
            ? distinct
            : throw new InvalidDataException($"the dictionary has {distinct.Length} distinct tags, at most {byte.MaxValue} are possible");
    }

    private static PrefixNode PrefixTree(List<DictionaryEntry> words, int[] frequencies, string[] tags, Alphabet alphabet)
    {
        var valueOf = frequencies.Select((frequency, i) => (frequency, i)).ToDictionary(pair => pair.frequency, pair => (ushort)pair.i);
        var root = new PrefixNode(label: 0);
        var encoded = words.Select(word => (Codes: alphabet.Encode(word.Word), Word: word)).ToList();
        encoded.Sort((left, right) => left.Codes.AsSpan().SequenceCompareTo(right.Codes));
        foreach (var (codes, word) in encoded)
        {
            root.Append(codes, valueOf[word.Frequency], (byte)Array.IndexOf(tags, word.Tag));
        }

        return root;
    }

    private static EncodedCharacter[] EncodedCharacters(Alphabet alphabet) => alphabet.Size <= EncodedCharacter.MaxCode
        ? Enumerable.Range(0, alphabet.Codes.Length).Select(unit => new EncodedCharacter((char)unit, alphabet.Codes[unit])).ToArray()
        : throw new InvalidDataException($"the dictionary has {alphabet.Characters.Length} distinct characters, fewer than {EncodedCharacter.MaxCode} are possible");

    private static double[] BoundaryEmissions(BoundaryTables tables, Alphabet alphabet)
    {
        var emissions = new double[alphabet.Size * BoundaryState.Count];
        Array.Fill(emissions, BoundaryState.Impossible);
        foreach (var (character, probabilities) in tables.Emissions)
        {
            probabilities.CopyTo(emissions, alphabet.Codes[character] * BoundaryState.Count);
        }

        return emissions;
    }

    private static TagState[] TagStates(TagTables tables, string[] tags) => tables.States
        .Select(state => new TagState((byte)BoundaryState.Letters.IndexOf(state.Boundary, StringComparison.Ordinal), (byte)Array.IndexOf(tags, state.Tag)))
        .ToArray();
}
