namespace NlpPipeline.Text.Segmentation.Cutting;

/// <summary>Scratch memory of one thread, so that cutting allocates nothing once the longest block has been seen.</summary>
internal sealed class Workspace
{
    // Longer blocks (text without any punctuation) get their memory for one call only: 15 bytes a unit.
    private const int MaxKeptLength = 1 << 20;

    [ThreadStatic]
    private static Workspace? _ofThread;

    private Workspace() => Allocate(1 << 10);

    public static Workspace OfThread => _ofThread ??= new Workspace();

    /// <summary>Codes of the characters of a block.</summary>
    public ushort[] Codes { get; private set; } = [];

    /// <summary>Log-probability of the best path from each place to the end of the block.</summary>
    public double[] Scores { get; private set; } = [];

    /// <summary>End of the first word on the best path from each place.</summary>
    public int[] WordEnds { get; private set; } = [];

    /// <summary>Back pointers of the boundary model.</summary>
    public byte[] BackPointers { get; private set; } = [];

    /// <summary>Encodes the word characters with which <paramref name="text"/> begins.</summary>
    /// <returns>Their number.</returns>
    public int EncodeBlock(SegmenterModel model, ReadOnlySpan<char> text)
    {
        var characters = model.Characters;
        var codes = Codes;
        for (var i = 0; i < text.Length; i++)
        {
            var character = characters[text[i]];
            if (!character.IsInBlock)
            {
                return i;
            }

            if (i == codes.Length)
            {
                Reserve(Math.Min(text.Length, codes.Length * 2));
                codes = Codes;
            }

            codes[i] = character.Code;
        }

        return text.Length;
    }

    /// <summary>Encodes a block and finds its best path.</summary>
    /// <returns>For each place the end of the first word on the best path from there.</returns>
    public ReadOnlySpan<int> FindBestPath(Lexicon lexicon, ReadOnlySpan<char> block)
    {
        Reserve(block.Length);
        var characters = lexicon.Model.Characters;
        for (var i = 0; i < block.Length; i++)
        {
            Codes[i] = characters[block[i]].Code;
        }

        return FindBestPathOfEncoded(lexicon, block);
    }

    /// <summary>Finds the best path of a block whose <see cref="Codes"/> are those of the last call of <see cref="EncodeBlock"/>.</summary>
    /// <inheritdoc cref="FindBestPath"/>
    public ReadOnlySpan<int> FindBestPathOfEncoded(Lexicon lexicon, ReadOnlySpan<char> block)
    {
        var wordEnds = WordEnds.AsSpan(0, block.Length);
        BestPath.Find(lexicon, block, Codes.AsSpan(0, block.Length), Scores, wordEnds);
        return wordEnds;
    }

    private void Reserve(int length)
    {
        if (length > WordEnds.Length)
        {
            Allocate(length > MaxKeptLength ? length : Math.Min(length * 2, MaxKeptLength));
        }
    }

    /// <summary>Gives back the memory of an unusually long block.</summary>
    public void Trim()
    {
        if (WordEnds.Length > MaxKeptLength)
        {
            Allocate(MaxKeptLength);
        }
    }

    // A block that outgrows the memory while it is encoded keeps its codes.
    private void Allocate(int length)
    {
        var codes = new ushort[length];
        Codes.AsSpan(0, Math.Min(length, Codes.Length)).CopyTo(codes);
        Codes = codes;
        Scores = new double[length + 1];
        WordEnds = new int[length];
        BackPointers = new byte[length];
    }
}
