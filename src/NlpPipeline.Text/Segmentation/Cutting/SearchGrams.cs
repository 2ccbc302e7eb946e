namespace NlpPipeline.Text.Segmentation.Cutting;

/// <summary>Adds the shorter dictionary words inside each token (<see cref="SegmentationMode.Search"/>).</summary>
internal static class SearchGrams
{
    private static readonly int[] GramLengths = [2, 3];

    /// <summary>Adds the grams of the token, two characters long and then three, and then the token itself.</summary>
    public static void Add(Lexicon lexicon, ReadOnlySpan<char> text, TextSpan token, List<TextSpan> output)
    {
        foreach (var length in GramLengths)
        {
            for (var start = token.Start; token.Length > length && start + length <= token.End; start++)
            {
                if (lexicon.IsWord(text.Slice(start, length)))
                {
                    output.Add(TextSpan.At(start, length));
                }
            }
        }

        output.Add(token);
    }
}
