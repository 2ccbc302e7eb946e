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

    /// <summary>Encodes a block and finds its best path.</summary>
    /// <returns>For each place the end of the first word on the best path from there.</returns>
    public ReadOnlySpan<int> FindBestPath(Lexicon lexicon, ReadOnlySpan<char> block)
    {
        Reserve(block.Length);
        var alphabet = lexicon.Model.Alphabet;
        var codes = Codes.AsSpan(0, block.Length);
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = alphabet[block[i]];
        }

        var wordEnds = WordEnds.AsSpan(0, block.Length);
        BestPath.Find(lexicon, block, codes, Scores, wordEnds);
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

    private void Allocate(int length)
    {
        Codes = new ushort[length];
        Scores = new double[length + 1];
        WordEnds = new int[length];
        BackPointers = new byte[length];
    }
}
