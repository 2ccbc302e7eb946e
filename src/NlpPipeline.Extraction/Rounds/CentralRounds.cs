using System.Globalization;

namespace NlpPipeline.Extraction.Rounds;

/// <summary>What is publicly known of the numbered rounds of the centre.</summary>
internal static class CentralRounds
{
    private static readonly HashSet<(int Term, int Ordinal)> Regular = DataFile.ReadLines("Rounds.Data.central-rounds.tsv")
        .Select(line => line.Split('\t'))
        .Select(columns => (int.Parse(columns[0], CultureInfo.InvariantCulture), int.Parse(columns[1], CultureInfo.InvariantCulture)))
        .ToHashSet();

    /// <summary>Whether the round was carried out as a regular inspection only.</summary>
    public static bool IsRegular(int term, int ordinal) => Regular.Contains((term, ordinal));
}
