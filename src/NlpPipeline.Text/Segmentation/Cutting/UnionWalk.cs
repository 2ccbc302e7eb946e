using NlpPipeline.Text.Segmentation.Modelling;
using NlpPipeline.Text.Segmentation.UserWords;

namespace NlpPipeline.Text.Segmentation.Cutting;

/// <summary>A walk down the tries of the model and of the user's words at once.</summary>
internal ref struct UnionWalk(Lexicon lexicon)
{
    private readonly Lexicon _lexicon = lexicon;
    private readonly ReadOnlySpan<TrieNode> _trie = lexicon.Model.Trie;
    private TrieNode _modelNode = lexicon.Model.Trie[0];
    private int _userNode = UserTrie.Root;
    private bool _isInModel = true;
    private bool _isInUserWords = true;

    /// <summary>Log-probability of the word walked so far; −∞ if it is none.</summary>
    public readonly double Weight =>
        _isInUserWords && _lexicon.Words.Entry(_userNode) is { } entry ? entry.LogFrequency - _lexicon.LogTotal
        : _isInModel ? _lexicon.Weights[_modelNode.Value]
        : double.NegativeInfinity;

    /// <summary>Takes one more character.</summary>
    /// <returns>Whether any word begins with the characters so far.</returns>
    public bool Step(char unit, ushort code)
    {
        if (_isInModel)
        {
            _modelNode = _trie[_modelNode.Base + code];
            _isInModel = _modelNode.Label == code;
        }

        _isInUserWords = _isInUserWords && _lexicon.Words.TryStep(ref _userNode, unit);
        return _isInModel || _isInUserWords;
    }
}
