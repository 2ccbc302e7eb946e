using System.Text.RegularExpressions;

namespace NlpPipeline.Extraction.Units;

/// <summary>
/// Finds places in which others are inspected and not they: 进驻|水田镇|, and then 对水田镇石坡村、后塘村开展巡察, 对该镇石坡村开展巡察 or 对水田镇所辖村(社区)开展巡察.
/// </summary>
internal static partial class HostPlaces
{
    private const int LongestReach = 60;

    /// <summary>The names of such places, each with the highest rank of a region that says so: a naming of lower rank is that of the place of work.</summary>
    /// <param name="text">Text of the page.</param>
    /// <param name="regions">All lists.</param>
    /// <param name="candidates">All names listed.</param>
    public static Dictionary<string, int> Of(string text, List<UnitRegion> regions, List<UnitCandidate> candidates)
    {
        var hosts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            Add(SharedNameParts.TownOf(candidate.Item.Name), candidate.Region.Rank);
        }

        var byEnd = candidates.DistinctBy(candidate => candidate.Item.Span.End).ToDictionary(candidate => candidate.Item.Span.End, candidate => candidate.Item.Name);
        foreach (var region in regions)
        {
            UnitListReader.HostsOfBodiesBelow(text, region.Span).ForEach(host => Add(host, region.Rank));
            Add(ReferredTo(text, region, byEnd), region.Rank);
        }

        return hosts;

        void Add(string? host, int rank)
        {
            if (host is not null)
            {
                hosts[host] = Math.Max(hosts.GetValueOrDefault(host), rank);
            }
        }
    }

    // 进驻|水田镇|,对该镇石坡村、后塘村开展巡察
    private static string? ReferredTo(string text, UnitRegion region, Dictionary<int, string> byEnd)
    {
        if (VillageOfThatTown().Match(text, region.Span.Start, region.Span.Length) is not { Success: true } village)
        {
            return null;
        }

        var kind = village.Groups["kind"].Value;
        var from = Math.Max(0, region.Span.Start - LongestReach);
        var town = text.AsSpan(from, region.Span.Start - from).LastIndexOf(kind, StringComparison.Ordinal);
        return town < 0 ? null : byEnd.GetValueOrDefault(from + town + kind.Length);
    }

    // 该镇|石坡村
    [GeneratedRegex(@"\G该(?<kind>镇|乡|街道)的?(?!党|所辖|下辖|所属)\p{IsCJKUnifiedIdeographs}{1,8}?(?:村|社区|嘎查)")]
    private static partial Regex VillageOfThatTown();
}
