using System.Text;
using NlpPipeline.Text.Segmentation.Cutting;
using NlpPipeline.Text.Segmentation.Modelling;
using NlpPipeline.Text.Segmentation.Tagging;

namespace NlpPipeline.Text.Segmentation;

/// <summary>
/// A dictionary with frequencies and tags and the hidden Markov models for words that it lacks, as compiled by
/// <c>nlp-pipeline dictionary build</c>. Immutable and safe to share between threads; load it once.
/// </summary>
public sealed class SegmenterModel
{
    private static readonly Lazy<SegmenterModel> LazyShared = new(() => Load(DefaultPath));

    private readonly ModelFile _file;
    private readonly Lazy<BoundaryModel> _boundaryModel;
    private readonly Lazy<TagModel> _tagModel;
    private readonly Lazy<string[]> _tagNames;

    private SegmenterModel(ModelMemory memory)
    {
        _file = ModelFile.Open(memory);
        Total = _file.Section<long>(ModelSection.Total)[0];
        _boundaryModel = new Lazy<BoundaryModel>(() => new BoundaryModel(_file));
        _tagModel = new Lazy<TagModel>(() => new TagModel(this));
        _tagNames = new Lazy<string[]>(() => Encoding.UTF8.GetString(_file.Section<byte>(ModelSection.TagNames)).Split('\n'));
    }

    /// <summary>Where the model that ships with the program lies: <c>models/segmenter/dictionary.bin</c> beside the assemblies.</summary>
    public static string DefaultPath => Path.Combine(AppContext.BaseDirectory, "models", "segmenter", "dictionary.bin");

    /// <summary>The model at <see cref="DefaultPath"/>, loaded when first used.</summary>
    /// <exception cref="SegmenterModelException">The file is missing or damaged.</exception>
    public static SegmenterModel Shared => LazyShared.Value;

    /// <summary>Sum of the frequencies of all dictionary words.</summary>
    internal long Total { get; }

    /// <summary>The names of the part-of-speech tags; the first is empty and stands for none.</summary>
    internal string[] TagNames => _tagNames.Value;

    internal BoundaryModel BoundaryModel => _boundaryModel.Value;

    internal TagModel TagModel => _tagModel.Value;

    /// <summary>Code and class of each UTF-16 unit.</summary>
    internal ReadOnlySpan<EncodedCharacter> Characters => _file.Section<EncodedCharacter>(ModelSection.Characters);

    internal ReadOnlySpan<TrieNode> Trie => _file.Section<TrieNode>(ModelSection.Trie);

    internal ReadOnlySpan<int> Frequencies => _file.Section<int>(ModelSection.Frequencies);

    internal ReadOnlySpan<double> LogFrequencies => _file.Section<double>(ModelSection.LogFrequencies);

    internal ReadOnlySpan<TagState> TagStates => _file.Section<TagState>(ModelSection.TagStates);

    internal ReadOnlySpan<double> TagStarts => _file.Section<double>(ModelSection.TagStarts);

    internal ReadOnlySpan<TagTransition> TagTransitions => _file.Section<TagTransition>(ModelSection.TagTransitions);

    internal ReadOnlySpan<int> TagEmissionStarts => _file.Section<int>(ModelSection.TagEmissionStarts);

    internal ReadOnlySpan<TagEmission> TagEmissions => _file.Section<TagEmission>(ModelSection.TagEmissions);

    internal ReadOnlySpan<double> TagEmissionValues => _file.Section<double>(ModelSection.TagEmissionValues);

    /// <summary>Maps a model file into memory.</summary>
    /// <exception cref="SegmenterModelException">The file is missing or damaged; the message names path and remedy.</exception>
    public static SegmenterModel Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            return new SegmenterModel(ModelMemory.Map(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new SegmenterModelException(path, exception);
        }
    }

    /// <summary>Takes over a model that is already in memory.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a model.</exception>
    public static SegmenterModel FromBytes(ReadOnlySpan<byte> bytes) => new(ModelMemory.Copy(bytes));

    /// <summary>Finds the slot of a word in the trie.</summary>
    /// <param name="codes">The codes of its characters.</param>
    /// <param name="node">The slot.</param>
    /// <returns>Whether it is a dictionary word or the beginning of one.</returns>
    internal bool TryFind(ReadOnlySpan<ushort> codes, out TrieNode node)
    {
        var trie = Trie;
        node = trie[0];
        foreach (var code in codes)
        {
            node = trie[node.Base + code];
            if (node.Label != code)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Finds the slot of <paramref name="word"/> in the trie.</summary>
    /// <returns>Whether <paramref name="word"/> is a dictionary word or the beginning of one.</returns>
    internal bool TryFind(ReadOnlySpan<char> word, out TrieNode node)
    {
        var trie = Trie;
        var characters = Characters;
        node = trie[0];
        foreach (var c in word)
        {
            var code = characters[c].Code;
            node = trie[node.Base + code];
            if (node.Label != code)
            {
                return false;
            }
        }

        return true;
    }
}
