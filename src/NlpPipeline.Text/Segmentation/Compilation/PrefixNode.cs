namespace NlpPipeline.Text.Segmentation.Compilation;

/// <summary>A node of the prefix tree of all words, before it is packed.</summary>
/// <param name="label">Code that leads here from the parent.</param>
internal sealed class PrefixNode(ushort label)
{
    public ushort Label { get; } = label;

    /// <summary>Children by ascending label.</summary>
    public List<PrefixNode> Children { get; } = new(0);

    public ushort Value { get; private set; }

    public byte Tag { get; private set; }

    public int Slot { get; set; }

    public int Base { get; set; }

    /// <summary>Adds a word behind all words added before: words come in ascending order of their codes.</summary>
    public void Append(ReadOnlySpan<ushort> codes, ushort value, byte tag)
    {
        var node = this;
        foreach (var code in codes)
        {
            if (node.Children.Count == 0 || node.Children[^1].Label != code)
            {
                node.Children.Add(new PrefixNode(code));
            }

            node = node.Children[^1];
        }

        (node.Value, node.Tag) = (value, tag);
    }

    /// <summary>All nodes, breadth first.</summary>
    public List<PrefixNode> SelfAndDescendants()
    {
        var nodes = new List<PrefixNode> { this };
        for (var i = 0; i < nodes.Count; i++)
        {
            nodes.AddRange(nodes[i].Children);
        }

        return nodes;
    }
}
