using System.Buffers;
using System.Text;

namespace NlpPipeline.Text.Normalization;

/// <summary>
/// Traditional script → simplified, character by character, so that places stay aligned. Only texts that are traditional as a whole are
/// folded: in a simplified text a 乾 or 昇 is meant.
/// </summary>
internal static class TraditionalScript
{
    private const string Resource = "NlpPipeline.Text.Normalization.Data.traditional.tsv";

    // A simplified text holds a traditional character or two, in names; one in twenty is a script.
    private const int LeastCharacters = 2;
    private const int OneIn = 20;
    private const int Sample = 4000;
    private const char None = '\0';

    private static readonly SearchValues<char> Behind = SearchValues.Create("力重眼手急落陆陸");
    private static readonly SearchValues<char> InFront = SearchValues.Create("沿随隨围圍朝");

    // The simplified form of each UTF-16 unit; 0 where it has none.
    private static readonly Lazy<char[]> Simplified = new(ReadTable);

    /// <summary>Folds <paramref name="text"/> in place if it is in traditional script.</summary>
    public static void Simplify(Span<char> text)
    {
        if (!IsTraditional(text[..Math.Min(text.Length, Sample)]))
        {
            return;
        }

        var table = Simplified.Value;
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = text[i] == '著' && IsProgressive(text, i) ? '着' : table[text[i]] is not None and var simplified ? simplified : text[i];
        }

        FoldFeedback(text);
    }

    // 回饋 is what converters of mainland texts for Taiwan make of 反馈.
    private static void FoldFeedback(Span<char> text)
    {
        for (var at = text.IndexOf("回馈"); at >= 0; at = text.IndexOf("回馈"))
        {
            text[at] = '反';
            text = text[(at + 2)..];
        }
    }

    // 著力, 著重, 沿著 are 着 in simplified script, 著作 and 顯著 stay: the one frequent character that its neighbours decide (OpenCC, TSPhrases).
    private static bool IsProgressive(ReadOnlySpan<char> text, int at) =>
        (at + 1 < text.Length && Behind.Contains(text[at + 1])) || (at > 0 && InFront.Contains(text[at - 1]));

    private static bool IsTraditional(ReadOnlySpan<char> text)
    {
        var table = Simplified.Value;
        var (ideographs, traditional) = (0, 0);
        foreach (var c in text)
        {
            if (c is >= '\u4E00' and <= '\u9FFF')
            {
                ideographs++;
                traditional += table[c] != None ? 1 : 0;
            }
        }

        return traditional >= LeastCharacters && traditional * OneIn >= ideographs;
    }

    private static char[] ReadTable()
    {
        using var stream = typeof(TraditionalScript).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"the table {Resource} is not built into this assembly");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var table = new char[char.MaxValue + 1];
        while (reader.ReadLine() is { } line)
        {
            if (line is [not '#', '\t', _])
            {
                table[line[0]] = line[2];
            }
        }

        return table;
    }
}
