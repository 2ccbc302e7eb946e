using NlpPipeline.Learning.Data;

namespace NlpPipeline.Learning.LabellingFunctions;

/// <summary>A labelling function: votes for one label where a text holds one of its phrases (Ratner et al., Snorkel, VLDB 2017).</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">The label that it votes for.</param>
/// <param name="Phrases">Its phrases.</param>
public sealed record LabellingFunction(string Name, string Label, IReadOnlyList<string> Phrases)
{
    /// <summary>Reads functions from a file of <c>name TAB label TAB phrase、phrase</c>; lines with # are comments.</summary>
    /// <exception cref="DataFormatException">A line has another number of columns or no phrase.</exception>
    public static IReadOnlyList<LabellingFunction> Read(string path)
    {
        var functions = new List<LabellingFunction>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length > 0 && line[0] != '#')
            {
                functions.Add(line.Split('\t') is [var name, var label, { Length: > 0 } phrases]
                    ? new LabellingFunction(name, label, phrases.Split('、'))
                    : throw new DataFormatException(path, number, "a labelling function has a name, a label and phrases, parted by tabs"));
            }
        }

        return functions;
    }

    /// <summary>Whether the function votes for its label.</summary>
    public bool Votes(string text) => Phrases.Any(phrase => text.Contains(phrase, StringComparison.Ordinal));
}
