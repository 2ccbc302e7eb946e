using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Rounds;
using NlpPipeline.Extraction.Teams;

namespace NlpPipeline.Extraction.Kinds;

/// <summary>The sending body.</summary>
/// <param name="Name">As the text names it most fully.</param>
/// <param name="Level">Its level.</param>
public sealed record Authority(Mention<string>? Name, Level Level);

/// <summary>Finds the sending body: that of the current round or of the teams, in the fullest form that any place of the text prints.</summary>
public static partial class AuthorityFinder
{
    /// <summary>Finds the sending body of <paramref name="page"/>.</summary>
    public static Authority Find(AnalyzedDocument page, Findings<Team> teams, Findings<Round> rounds, Kind kind)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(teams);
        ArgumentNullException.ThrowIfNull(rounds);
        if (kind == Kind.Unrelated || (kind == Kind.Commentary && rounds.Mentions.Count == 0 && !HasOneOwner(teams)))
        {
            return new Authority(null, Level.Unknown);
        }

        var mentions = AuthorityMentions.In(page);
        var (sender, rule) = SenderOf(page, teams, rounds, mentions);
        if (sender is null)
        {
            return new Authority(null, kind == Kind.Commentary ? Level.Unknown : LevelReader.OfPlaceWithRound(page.Text));
        }

        var fullest = Fullest(page, sender, mentions);
        fullest = IsBare(sender) && (fullest?.Value.Length ?? 0) <= sender.Length ? AuthorityMentions.WithPlace(page, sender) ?? fullest : fullest;
        var name = fullest?.Value.Length >= sender.Length || (fullest is not null && IsOwnInstitution(fullest.Value, sender)) ? fullest : null;
        name = (sender == "集团党委" && (name?.Value ?? sender) == sender ? InFull(page, "集团公司党委", rule) : null) ?? name ?? Place(page, sender, rule);
        var activity = GuidingTeams.Last(page.Text, teams).Select(team => (Activity?)team.Value.Activity).FirstOrDefault();
        return new Authority(name, LevelReader.Of(name?.Value ?? sender, activity, page.Text));
    }

    // 走近湖南省委第四巡视组: an essay on the teams of one body
    private static bool HasOneOwner(Findings<Team> teams) =>
        teams.Mentions.Select(team => team.Value.Owner).Distinct().Take(2).ToList() is [not null];

    // 市委   县委
    private static bool IsBare(string sender) => sender.Length == 2 && sender[1] == '委' && sender[0] is not ('党' or '军' or '工');

    private static (string? Sender, string Rule) SenderOf(AnalyzedDocument page, Findings<Team> teams, Findings<Round> rounds, IReadOnlyList<Mention<string>> mentions)
    {
        var round = rounds.Mentions.FirstOrDefault(round => round.Value is { Current: true, Owner: not null });
        var team = GuidingTeams.Last(page.Text, teams).FirstOrDefault(team => team.Value.Owner is not null);
        return round is not null ? (round.Value.Owner, "current-round")
            : team is not null ? (TermInside().Replace(team.Value.Owner!, ""), "first-team")
            : mentions.Count > 0 && rounds.Mentions.Any(round => round.Value is { Current: true, Ordinal: not null }) ? (mentions[0].Value, "dispatch")
            : rounds.Mentions.FirstOrDefault(round => round.Value.Owner is not null) is { } other ? (other.Value.Owner, "other-round")
            : (mentions is [var first, ..] ? first.Value : null, "dispatch");
    }

    private static Mention<string>? Fullest(AnalyzedDocument page, string sender, IReadOnlyList<Mention<string>> mentions)
    {
        var targets = mentions.Select(mention => mention.Value).Distinct().Where(name => IsTarget(page, name)).ToHashSet(StringComparer.Ordinal);
        var compatible = mentions
            .Where(mention => !targets.Contains(mention.Value))
            .Where(mention => IsOwnInstitution(mention.Value, sender) || IsSomeSchool(mention.Value) ? !IsInspected(page, mention) : Committee.AreCompatible(mention.Value, sender));
        // 根据省委、嘉州市委部署,经|禾浦市委|批准
        compatible = compatible.Any(mention => mention.Rule == AuthorityMentions.Approval && mention.Value.Length > sender.Length)
            ? compatible.Where(mention => mention.Rule == AuthorityMentions.Approval)
            : compatible;
        return compatible.Aggregate((Mention<string>?)null, (best, mention) => best is null || Committee.Fuller(best.Value, mention.Value) != best.Value ? mention : best);
    }

    // 外语学院党委巡察公告 names the inspected committee where the text says 对外语学院党委开展巡察 or 对理学院党委、外语学院党委的巡察情况.
    private static bool IsTarget(AnalyzedDocument page, string name) =>
        name.Length > "学校党委".Length && name.EndsWith("党委", StringComparison.Ordinal)
        && (page.Text.Contains("对" + name, StringComparison.Ordinal) || page.Text.Contains(name + "的巡察情况", StringComparison.Ordinal) || page.Text.Contains(name + "的巡视情况", StringComparison.Ordinal));

    // 校党委 is 南陵大学党委 where a signature or the decision names the university.
    private static bool IsOwnInstitution(string name, string sender) =>
        (sender.EndsWith("党委", StringComparison.Ordinal)
        && (sender.Length <= 4 || sender.StartsWith('校') || sender.StartsWith("学校", StringComparison.Ordinal))
        && (name.EndsWith("大学党委", StringComparison.Ordinal) || name.EndsWith("学院党委", StringComparison.Ordinal)))
        || (sender is "集团公司党委" or "公司党委" or "集团党委" && name.EndsWith("公司党委", StringComparison.Ordinal))
        || (sender is "集团公司党委" or "集团党委" && name.EndsWith("集团党委", StringComparison.Ordinal))
        || (sender is "集团公司党组" or "集团党组" or "公司党组" && (name.EndsWith("公司党组", StringComparison.Ordinal) || name.EndsWith("集团党组", StringComparison.Ordinal)));

    // 附属中学校党委 ends like 校党委 and is inspected by it.
    private static bool IsSomeSchool(string name) => name.Length > "学校党委".Length && name.EndsWith("校党委", StringComparison.Ordinal);

    // A unit's committee has the same ending: only an office of inspection or a decision behind the name shows the sender.
    private static bool IsInspected(AnalyzedDocument page, Mention<string> mention)
    {
        var after = page.Text.AsSpan(mention.Span.End, Math.Min(4, page.Text.Length - mention.Span.End));
        return !Sends().IsMatch(after);
    }

    // 集团党委 beside 集团公司党委副书记; 山河集团公司党委 is that of another firm.
    private static Mention<string>? InFull(AnalyzedDocument page, string name, string rule)
    {
        var at = page.Text.IndexOf(name, StringComparison.Ordinal);
        return at >= 0 && CommitteeReader.ReadBefore(page.Text, at + name.Length)?.Name == name ? new Mention<string>(name, Text.TextSpan.At(at, name.Length), rule) : null;
    }

    private static Mention<string>? Place(AnalyzedDocument page, string sender, string rule)
    {
        var at = page.Text.IndexOf(sender, StringComparison.Ordinal);
        if (at > 0 && sender == "校党委" && page.Text[at - 1] == '学')
        {
            return new Mention<string>("学校党委", Text.TextSpan.At(at - 1, sender.Length + 1), rule);
        }

        return at < 0 ? WithTerm(page.Text, sender, rule) : new Mention<string>(sender, Text.TextSpan.At(at, sender.Length), rule);
    }

    // 江北大学|第三届|党委第六巡察组: the team keeps the term, the authority does not.
    private static Mention<string>? WithTerm(string text, string sender, string rule)
    {
        for (var term = TermInside().Match(text); term.Success; term = term.NextMatch())
        {
            var start = term.Index - sender.Length + "党委".Length;
            if (start >= 0 && text.AsSpan(start).StartsWith(sender.AsSpan(0, term.Index - start), StringComparison.Ordinal))
            {
                return new Mention<string>(sender, new Text.TextSpan(start, term.Index + term.Length + "党委".Length), rule);
            }
        }

        return null;
    }

    // 党委|统一部署   党委|会议研究   党委|2023年巡察工作安排   党组|派出   党委|《关于…的决定》
    [GeneratedRegex("^(?:《|巡[视察]|派出|指派|作出|的?统一|的(?:部署|安排|要求)|的?批准|同意|第|部署|研究|决定|会议|召开20\\d\\d年巡[视察]工作|在[\\u4e00-\\u9fa5]{2,8}召开会议|安排|要求|20\\d\\d|年度|[0-9])")]
    private static partial Regex Sends();

    // 第三届|党委
    [GeneratedRegex("第[一二三四五六七八九十]{1,3}届(?=党委)")]
    private static partial Regex TermInside();
}
