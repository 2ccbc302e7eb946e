namespace NlpPipeline.Text.Segmentation.Compilation;

/// <summary>The characters of a model, numbered from 1 on by falling use, so that the children of large nodes lie close together in the trie.</summary>
internal sealed class Alphabet
{
    private readonly ushort[] _codes = new ushort[char.MaxValue + 1];

    /// <param name="words">The words whose characters are counted.</param>
    /// <param name="others">Characters that come behind those of the words.</param>
    public Alphabet(IEnumerable<string> words, IEnumerable<char> others)
    {
        var uses = new int[char.MaxValue + 1];
        foreach (var c in words.SelectMany(word => word))
        {
            uses[c]++;
        }

        var ordered = Enumerable.Range(0, uses.Length).Where(c => uses[c] > 0).OrderByDescending(c => uses[c]).Select(c => (char)c);
        Characters = ordered.Concat(others.Where(c => uses[c] == 0).Distinct().Order()).ToArray();
        Array.Fill(_codes, UnknownCode);
        for (var i = 0; i < Characters.Length; i++)
        {
            _codes[Characters[i]] = (ushort)(i + 1);
        }
    }

    /// <summary>The character with code <c>i + 1</c> at index <c>i</c>.</summary>
    public char[] Characters { get; }

    /// <summary>The code of all other characters.</summary>
    public ushort UnknownCode => (ushort)(Characters.Length + 1);

    /// <summary>Codes are smaller than this.</summary>
    public int Size => UnknownCode + 1;

    /// <summary>Code by UTF-16 unit.</summary>
    public ReadOnlySpan<ushort> Codes => _codes;

    /// <summary>The codes of a word.</summary>
    public ushort[] Encode(string word) => Array.ConvertAll(word.ToCharArray(), c => _codes[c]);
}
