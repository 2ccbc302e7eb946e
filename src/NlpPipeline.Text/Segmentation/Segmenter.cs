using System.Buffers;
using NlpPipeline.Text.Segmentation.Cutting;
using NlpPipeline.Text.Segmentation.Tagging;
using NlpPipeline.Text.Segmentation.UserWords;

namespace NlpPipeline.Text.Segmentation;

/// <summary>
/// Cuts Chinese text into words exactly as jieba 0.42.1 does (Sun Junyi, MIT licence): the most probable path through the dictionary's word
/// graph, then a hidden Markov model for what the dictionary lacks. Safe to use from many threads; user words belong to the instance, and a
/// call that is running when they change finishes with those it began with. Cost is linear in the length of the text.
/// </summary>
public sealed class Segmenter : ISegmenter
{
    private readonly Lock _editing = new();

    private volatile Lexicon _lexicon;

    /// <summary>Creates a segmenter that knows the words of <paramref name="model"/> only.</summary>
    public Segmenter(SegmenterModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _lexicon = new Lexicon(model);
    }

    /// <summary>Where the dictionary of inspection vocabulary lies that ships with the program.</summary>
    public static string DomainDictionaryPath => Path.Combine(AppContext.BaseDirectory, "models", "segmenter", "domain.txt");

    /// <summary>Creates a segmenter with the shared model and, unless told otherwise, the words of this field (巡察组, 纪委监委, 乡村振兴局 …).</summary>
    /// <exception cref="SegmenterModelException">Model or domain dictionary are missing or damaged.</exception>
    public static Segmenter CreateDefault(bool domainDictionary = true) => Create(SegmenterModel.Shared, domainDictionary ? DomainDictionaryPath : null);

    /// <summary>As <see cref="CreateDefault"/>, from <c>segmenter/</c> below another model folder than the one that ships with the program.</summary>
    /// <inheritdoc cref="CreateDefault"/>
    public static Segmenter Load(string modelFolder, bool domainDictionary = true)
    {
        var folder = Path.Combine(modelFolder, "segmenter");
        var model = SegmenterModel.Load(Path.Combine(folder, Path.GetFileName(SegmenterModel.DefaultPath)));
        return Create(model, domainDictionary ? Path.Combine(folder, Path.GetFileName(DomainDictionaryPath)) : null);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Cut(string text, SegmentationMode mode = SegmentationMode.Accurate, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lexicon = _lexicon;
        return mode == SegmentationMode.Accurate ? CutAccurately(lexicon, text, hmm) : Spans(lexicon, text, mode, hmm).ConvertAll(span => span.In(text));
    }

    /// <inheritdoc/>
    public IReadOnlyList<Token> Tokenize(string text, SegmentationMode mode = SegmentationMode.Accurate, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Spans(_lexicon, text, mode, hmm).ConvertAll(span => new Token(span.In(text), span));
    }

    /// <inheritdoc/>
    public IReadOnlyList<Token> Tag(string text, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        var output = new List<TaggedSpan>();
        new PosTagger(_lexicon, text, hmm, output).Tag();
        return output.ConvertAll(tagged => new Token(tagged.Span.In(text), tagged.Span, tagged.Tag));
    }

    /// <summary>Cuts accurately without allocating: writes where the tokens end, in UTF-16 units.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ends">Room for as many ends as <paramref name="text"/> has units.</param>
    /// <param name="hmm">Whether the hidden Markov model is used.</param>
    /// <returns>The number of tokens; they cover the text without gap or overlap.</returns>
    /// <exception cref="ArgumentException"><paramref name="ends"/> is shorter than <paramref name="text"/>.</exception>
    public int Cut(ReadOnlySpan<char> text, Span<int> ends, bool hmm = true)
    {
        if (ends.Length < text.Length)
        {
            throw new ArgumentException($"room for {text.Length} ends is needed, there is room for {ends.Length}", nameof(ends));
        }

        return AccurateCutter.Cut(_lexicon, text, ends, hmm);
    }

    /// <summary>As <see cref="Cut(ReadOnlySpan{char}, Span{int}, bool)"/>, from UTF-8 to ends in bytes.</summary>
    /// <exception cref="ArgumentException"><paramref name="ends"/> is shorter than <paramref name="utf8"/>, or that is not valid UTF-8.</exception>
    public int CutUtf8(ReadOnlySpan<byte> utf8, Span<int> ends, bool hmm = true)
    {
        using var buffers = new Utf8Buffers(utf8.Length);
        var length = buffers.Decode(utf8);
        var count = Cut(buffers.Units(length), ends, hmm);
        buffers.ToByteOffsets(ends[..count]);
        return count;
    }

    /// <summary>Adds a word for this instance, or replaces its frequency and tag.</summary>
    /// <param name="word">The word; it may hold spaces, hyphens, digits and Latin letters.</param>
    /// <param name="frequency">At least 0, where 0 forbids the word; null for one at which it is just cut out as one word.</param>
    /// <param name="tag">Part of speech, or null for what it has, or else <c>x</c>.</param>
    public void AddWord(string word, int? frequency = null, string? tag = null) => AddWords([new UserWord(word, frequency, tag)]);

    /// <summary>Forbids a word, of the user's or of the model's, for this instance: it is cut into shorter words.</summary>
    public void DeleteWord(string word) => AddWord(word, frequency: 0);

    /// <summary>Adds words for this instance, all at once: other threads see none or all of them.</summary>
    public void AddWords(IEnumerable<UserWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        lock (_editing)
        {
            var editor = new LexiconEditor(_lexicon);
            foreach (var word in words)
            {
                editor.Add(word);
            }

            _lexicon = editor.ToLexicon();
        }
    }

    /// <summary>Adds the words of a file in jieba's format, <c>word [frequency] [tag]</c> a line, UTF-8.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="DictionaryFormatException">A line is malformed; no word is added then.</exception>
    public void LoadUserDictionary(string path)
    {
        using var stream = File.OpenRead(path);
        LoadUserDictionary(stream, path);
    }

    /// <summary>Adds the words of a stream in jieba's format.</summary>
    /// <param name="stream">The dictionary, UTF-8; left open.</param>
    /// <param name="source">What messages call it.</param>
    /// <exception cref="DictionaryFormatException">A line is malformed; no word is added then.</exception>
    public void LoadUserDictionary(Stream stream, string source)
    {
        ArgumentNullException.ThrowIfNull(stream);
        AddWords(UserDictionaryReader.Read(stream, source));
    }

    private static Segmenter Create(SegmenterModel model, string? domainDictionary)
    {
        var segmenter = new Segmenter(model);
        if (domainDictionary is null)
        {
            return segmenter;
        }

        try
        {
            segmenter.LoadUserDictionary(domainDictionary);
            return segmenter;
        }
        catch (Exception exception) when (exception is IOException or DictionaryFormatException)
        {
            throw new SegmenterModelException(domainDictionary, exception);
        }
    }

    private static string[] CutAccurately(Lexicon lexicon, string text, bool hmm)
    {
        var buffer = ArrayPool<int>.Shared.Rent(text.Length);
        var words = new string[AccurateCutter.Cut(lexicon, text, buffer, hmm)];
        var start = 0;
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = text[start..buffer[i]];
            start = buffer[i];
        }

        ArrayPool<int>.Shared.Return(buffer);
        return words;
    }

    private static List<TextSpan> Spans(Lexicon lexicon, string text, SegmentationMode mode, bool hmm)
    {
        var output = new List<TextSpan>();
        if (mode == SegmentationMode.Full)
        {
            new FullCutter(lexicon, text, output).Cut();
            return output;
        }

        var ends = ArrayPool<int>.Shared.Rent(text.Length);
        var start = 0;
        foreach (var end in ends.AsSpan(0, AccurateCutter.Cut(lexicon, text, ends, hmm)))
        {
            AddToken(lexicon, text, new TextSpan(start, end), mode, output);
            start = end;
        }

        ArrayPool<int>.Shared.Return(ends);
        return output;
    }

    private static void AddToken(Lexicon lexicon, string text, TextSpan token, SegmentationMode mode, List<TextSpan> output)
    {
        if (mode == SegmentationMode.Search)
        {
            SearchGrams.Add(lexicon, text, token, output);
        }
        else
        {
            output.Add(token);
        }
    }
}
