using CsCheck;
using NlpPipeline.Text.Segmentation.Compilation;
using NlpPipeline.Text.Segmentation.Modelling;
using Xunit;

namespace NlpPipeline.Tests.Text.Segmentation;

public sealed class DoubleArrayTests
{
    private const int AlphabetSize = 9;

    private static readonly Gen<ushort[]> AnyWord = Gen.UShort[1, AlphabetSize - 1].Array[1, 5];

    [Fact]
    public void Holds_the_words_that_went_in_and_no_others() => Gen.Select(AnyWord.Array[1, 40], AnyWord.Array[1, 40]).Sample((words, others) =>
    {
        var trie = Pack(words);
        var keys = words.Select(Key).ToHashSet(StringComparer.Ordinal);
        return words.All(word => Find(trie, word) == word.Length) && others.All(word => (Find(trie, word) == word.Length) == keys.Contains(Key(word)));
    });

    private static TrieNode[] Pack(ushort[][] words)
    {
        var root = new PrefixNode(label: 0);
        foreach (var word in words.OrderBy(Key, StringComparer.Ordinal))
        {
            root.Append(word, (ushort)word.Length, tag: 1);
        }

        return DoubleArrayBuilder.Build(root, AlphabetSize);
    }

    private static int Find(TrieNode[] trie, ushort[] word)
    {
        var node = trie[0];
        foreach (var code in word)
        {
            node = trie[node.Base + code];
            if (node.Label != code)
            {
                return 0;
            }
        }

        return node.Value;
    }

    private static string Key(ushort[] word) => string.Concat(word.Select(code => (char)('0' + code)));
}
