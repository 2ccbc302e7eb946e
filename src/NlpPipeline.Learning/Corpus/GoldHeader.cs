using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Linking;

namespace NlpPipeline.Learning.Corpus;

/// <summary>The document-level facts that stand above the <c>---</c> of an annotated text.</summary>
/// <param name="Kind">Kind of the document.</param>
/// <param name="Level">Level of the sending body.</param>
/// <param name="Authority">The sending body, or null.</param>
/// <param name="TeamCount">Stated number of teams, or null.</param>
/// <param name="UnitCount">Stated number of units, or null.</param>
/// <param name="Assignments">What belongs to which team.</param>
internal sealed record GoldHeader(
    Kind Kind,
    Level Level,
    string? Authority,
    int? TeamCount,
    int? UnitCount,
    IReadOnlyList<Assignment> Assignments)
{
    /// <summary>Reads the header.</summary>
    /// <exception cref="CorpusFormatException">A line is not <c>key: value</c>, a key is unknown, or a value is not of its vocabulary.</exception>
    public static GoldHeader Parse(string header, string path)
    {
        var result = new GoldHeader(Kind.Unrelated, Level.Unknown, null, null, null, []);
        var assignments = new List<Assignment>();
        var line = 0;
        foreach (var entry in header.Split('\n'))
        {
            line++;
            var colon = entry.IndexOf(':', StringComparison.Ordinal);
            var (key, value) = colon < 0 ? ("", "") : (entry[..colon], entry[(colon + 1)..].Trim());
            try
            {
                result = key switch
                {
                    "kind" => result with { Kind = Enum.Parse<Kind>(value, ignoreCase: true) },
                    "level" => result with { Level = Enum.Parse<Level>(value, ignoreCase: true) },
                    "authority" => result with { Authority = value == "-" ? null : value },
                    "teamCount" => result with { TeamCount = GoldValues.Number(value) },
                    "unitCount" => result with { UnitCount = GoldValues.Number(value) },
                    "assign" => Add(assignments, value, result),
                    "note" => result,
                    _ => throw new FormatException($"unknown header '{entry}'"),
                };
            }
            catch (Exception exception) when (exception is FormatException or ArgumentException)
            {
                throw new CorpusFormatException(path, line, exception.Message);
            }
        }

        return result with { Assignments = assignments };
    }

    private static GoldHeader Add(List<Assignment> assignments, string value, GoldHeader header)
    {
        assignments.Add(GoldValues.Assignment(value));
        return header;
    }
}
