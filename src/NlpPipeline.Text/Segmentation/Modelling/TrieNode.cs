namespace NlpPipeline.Text.Segmentation.Modelling;

/// <summary>
/// One slot of a double-array trie (Aoe 1989) in eight bytes. The child of a node for code <c>c</c> is in slot <c>Base + c</c>, if that slot's
/// <see cref="Label"/> is <c>c</c>: no two nodes share a base, so the label alone tells whose child it is.
/// </summary>
/// <param name="Bits">Label in bits 0–15, value in 16–31, tag in 32–39, base in 40–63.</param>
internal readonly record struct TrieNode(ulong Bits)
{
    /// <summary>Bases are smaller than this.</summary>
    public const int MaxBase = 1 << 24;

    /// <summary>Packs the parts of a node.</summary>
    public TrieNode(ushort label, ushort value, byte tag, int @base)
        : this(label | ((ulong)value << 16) | ((ulong)tag << 32) | ((ulong)@base << 40))
    {
    }

    /// <summary>Code that leads to this node from its parent; 0 in an empty slot.</summary>
    public ushort Label => (ushort)Bits;

    /// <summary>Index of the word's frequency, or 0 where the path to this node is no word but only the beginning of one.</summary>
    public ushort Value => (ushort)(Bits >> 16);

    /// <summary>Index of the word's part-of-speech tag.</summary>
    public byte Tag => (byte)(Bits >> 32);

    /// <summary>Slot before the one of the child for code 1; 0 where there are no children.</summary>
    public int Base => (int)(Bits >> 40);
}
