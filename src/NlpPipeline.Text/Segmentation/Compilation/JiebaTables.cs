using NlpPipeline.Text.Segmentation.Modelling;

namespace NlpPipeline.Text.Segmentation.Compilation;

/// <summary>The hidden Markov models of jieba as its source tree holds them: <c>finalseg/prob_*.py</c> and <c>posseg/{prob_*,char_state_tab}.py</c>.</summary>
internal sealed class JiebaTables
{
    private JiebaTables(BoundaryTables boundary, TagTables tag) => (Boundary, Tag) = (boundary, tag);

    public BoundaryTables Boundary { get; }

    public TagTables Tag { get; }

    /// <summary>Reads the tables below jieba's package folder.</summary>
    /// <exception cref="IOException">A table is missing.</exception>
    /// <exception cref="InvalidDataException">A table is malformed; the message names its file.</exception>
    public static JiebaTables Read(string packageFolder) => new(
        BoundaryTables.Read(Path.Combine(packageFolder, "finalseg")),
        TagTables.Read(Path.Combine(packageFolder, "posseg")));

    internal static IReadOnlyList<(PythonLiteral Key, PythonLiteral Value)> ReadTable(string folder, string name)
    {
        var path = Path.Combine(folder, $"{name}.py");
        try
        {
            return Entries(PythonLiteralParser.Parse(File.ReadAllText(path)));
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidCastException or FormatException or IndexOutOfRangeException)
        {
            throw new InvalidDataException($"cannot read jieba's table {path}: {exception.Message}", exception);
        }
    }

    internal static IReadOnlyList<(PythonLiteral Key, PythonLiteral Value)> Entries(PythonLiteral value) => ((PythonLiteral.Entries)value).Values;

    internal static double Number(PythonLiteral value) => ((PythonLiteral.Number)value).Value;

    internal static string Text(PythonLiteral value) => ((PythonLiteral.Text)value).Value;

    internal static int Boundary4(string letter) => BoundaryState.Letters.IndexOf(letter, StringComparison.Ordinal);
}

/// <summary>The model that joins characters into words.</summary>
/// <param name="Transitions">As <see cref="ModelSection.BoundaryTransitions"/>.</param>
/// <param name="Emissions">Log-probability of a character in each boundary state.</param>
internal sealed record BoundaryTables(double[] Transitions, IReadOnlyDictionary<char, double[]> Emissions)
{
    public static BoundaryTables Read(string folder)
    {
        var transitions = new double[BoundaryState.Count * (BoundaryState.Count + 1)];
        Array.Fill(transitions, BoundaryState.Impossible);
        foreach (var (state, probability) in JiebaTables.ReadTable(folder, "prob_start"))
        {
            transitions[StateOf(state)] = JiebaTables.Number(probability);
        }

        foreach (var (from, row) in JiebaTables.ReadTable(folder, "prob_trans"))
        {
            foreach (var (to, probability) in JiebaTables.Entries(row))
            {
                transitions[((1 + StateOf(from)) * BoundaryState.Count) + StateOf(to)] = JiebaTables.Number(probability);
            }
        }

        return new BoundaryTables(transitions, ReadEmissions(folder));
    }

    private static Dictionary<char, double[]> ReadEmissions(string folder)
    {
        var emissions = new Dictionary<char, double[]>();
        foreach (var (state, row) in JiebaTables.ReadTable(folder, "prob_emit"))
        {
            foreach (var (character, probability) in JiebaTables.Entries(row))
            {
                var key = JiebaTables.Text(character)[0];
                if (!emissions.TryGetValue(key, out var probabilities))
                {
                    emissions[key] = probabilities = Enumerable.Repeat(BoundaryState.Impossible, BoundaryState.Count).ToArray();
                }

                probabilities[StateOf(state)] = JiebaTables.Number(probability);
            }
        }

        return emissions;
    }

    private static int StateOf(PythonLiteral letter) => JiebaTables.Boundary4(JiebaTables.Text(letter));
}

/// <summary>The model that finds unknown words together with their parts of speech.</summary>
/// <param name="States">Boundary letter and tag of each state, in the order in which Python compares them.</param>
/// <param name="Starts">Log-probability of each state at the start.</param>
/// <param name="Transitions">As <see cref="ModelSection.TagTransitions"/>.</param>
/// <param name="Emissions">For each character the log-probabilities by state.</param>
/// <param name="Candidates">For each character the states that are tried for it.</param>
internal sealed record TagTables(
    IReadOnlyList<(char Boundary, string Tag)> States,
    double[] Starts,
    TagTransition[] Transitions,
    IReadOnlyDictionary<char, SortedDictionary<int, double>> Emissions,
    IReadOnlyDictionary<char, IReadOnlySet<int>> Candidates)
{
    public static TagTables Read(string folder)
    {
        var starts = JiebaTables.ReadTable(folder, "prob_start").ToDictionary(entry => StateOf(entry.Key), entry => JiebaTables.Number(entry.Value));
        var states = starts.Keys.OrderBy(state => state.Boundary).ThenBy(state => state.Tag, StringComparer.Ordinal).ToList();
        var index = states.Select((state, i) => (state, i)).ToDictionary(pair => pair.state, pair => pair.i);
        return new TagTables(
            states,
            states.Select(state => starts[state]).ToArray(),
            ReadTransitions(folder, index),
            ReadEmissions(folder, index),
            ReadCandidates(folder, index));
    }

    private static TagTransition[] ReadTransitions(string folder, Dictionary<(char, string), int> index)
    {
        var transitions = new List<TagTransition>();
        foreach (var (from, row) in JiebaTables.ReadTable(folder, "prob_trans"))
        {
            foreach (var (to, probability) in JiebaTables.Entries(row))
            {
                transitions.Add(new TagTransition((byte)index[StateOf(from)], (byte)index[StateOf(to)], JiebaTables.Number(probability)));
            }
        }

        return [.. transitions];
    }

    private static Dictionary<char, SortedDictionary<int, double>> ReadEmissions(string folder, Dictionary<(char, string), int> index)
    {
        var emissions = new Dictionary<char, SortedDictionary<int, double>>();
        foreach (var (state, row) in JiebaTables.ReadTable(folder, "prob_emit"))
        {
            foreach (var (character, probability) in JiebaTables.Entries(row))
            {
                var key = JiebaTables.Text(character)[0];
                emissions.TryAdd(key, []);
                emissions[key][index[StateOf(state)]] = JiebaTables.Number(probability);
            }
        }

        return emissions;
    }

    private static Dictionary<char, IReadOnlySet<int>> ReadCandidates(string folder, Dictionary<(char, string), int> index)
    {
        var candidates = new Dictionary<char, IReadOnlySet<int>>();
        foreach (var (character, states) in JiebaTables.ReadTable(folder, "char_state_tab"))
        {
            candidates[JiebaTables.Text(character)[0]] = ((PythonLiteral.Items)states).Values.Select(state => index[StateOf(state)]).ToHashSet();
        }

        return candidates;
    }

    private static (char Boundary, string Tag) StateOf(PythonLiteral state)
    {
        var parts = ((PythonLiteral.Items)state).Values;
        return (JiebaTables.Text(parts[0])[0], JiebaTables.Text(parts[1]));
    }
}
