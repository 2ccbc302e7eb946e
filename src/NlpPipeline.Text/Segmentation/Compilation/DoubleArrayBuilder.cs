using NlpPipeline.Text.Segmentation.Modelling;

namespace NlpPipeline.Text.Segmentation.Compilation;

/// <summary>
/// Packs a prefix tree into a double array: nodes with most children first, each at the first base where all of its children fall on free
/// slots (first fit over a linked list of free slots).
/// </summary>
internal sealed class DoubleArrayBuilder
{
    private readonly int _alphabetSize;
    private readonly TrieNode[] _slots;
    private readonly bool[] _isBaseUsed;
    private readonly int[] _nextFree;
    private readonly int[] _previousFree;
    private int _lastUsed;

    private DoubleArrayBuilder(int nodeCount, int alphabetSize)
    {
        _alphabetSize = alphabetSize;
        var capacity = (2 * nodeCount) + (2 * alphabetSize) + 2;
        _slots = new TrieNode[capacity];
        _isBaseUsed = new bool[capacity];
        _nextFree = Enumerable.Range(1, capacity).ToArray();
        _previousFree = Enumerable.Range(-1, capacity).ToArray();
    }

    /// <summary>Packs the tree below <paramref name="root"/>.</summary>
    /// <param name="root">The root; it comes to slot 0.</param>
    /// <param name="alphabetSize">Codes are smaller than this; the array ends so far behind the last base that every code stays inside.</param>
    public static TrieNode[] Build(PrefixNode root, int alphabetSize)
    {
        var nodes = root.SelfAndDescendants();
        var parents = nodes.Where(node => node.Children.Count > 0).OrderByDescending(node => node.Children.Count).ToList();
        parents.Remove(root);
        var builder = new DoubleArrayBuilder(nodes.Count, alphabetSize);
        builder.Place(root);
        parents.ForEach(builder.Place);
        return builder.Finish(nodes);
    }

    private void Place(PrefixNode parent)
    {
        parent.Base = FindBase(parent.Children);
        _isBaseUsed[parent.Base] = true;
        foreach (var child in parent.Children)
        {
            child.Slot = parent.Base + child.Label;
            _nextFree[_previousFree[child.Slot]] = _nextFree[child.Slot];
            _previousFree[_nextFree[child.Slot]] = _previousFree[child.Slot];
            _previousFree[child.Slot] = -1;
            _lastUsed = Math.Max(_lastUsed, child.Slot);
        }
    }

    // Slot 0 is the root's and the head of the list of free slots.
    private int FindBase(List<PrefixNode> children)
    {
        for (var slot = _nextFree[0]; ; slot = _nextFree[slot])
        {
            var candidate = slot - children[0].Label;
            if (candidate > 0 && !_isBaseUsed[candidate] && children.TrueForAll(child => _previousFree[candidate + child.Label] >= 0))
            {
                return candidate;
            }
        }
    }

    private TrieNode[] Finish(List<PrefixNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (node.Base >= TrieNode.MaxBase)
            {
                throw new InvalidDataException("the dictionary has too many words for one model");
            }

            _slots[node.Slot] = new TrieNode(node.Label, node.Value, node.Tag, node.Base);
        }

        return _slots[..(_lastUsed + _alphabetSize + 1)];
    }
}
