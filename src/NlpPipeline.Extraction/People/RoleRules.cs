using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Geography;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Teams;
using NlpPipeline.Extraction.Units;

namespace NlpPipeline.Extraction.People;

/// <summary>Decides the part of a person: by the post in a team, then by what the person does.</summary>
/// <param name="teams">The teams, whose owners tell the sending side.</param>
/// <param name="units">The inspected units.</param>
/// <param name="kind">What the document is.</param>
internal sealed partial class RoleRules(Findings<Team> teams, Findings<Unit> units, Kind kind)
{
    private const int LongestPlace = 6;
    private const int ShortestOrganization = 3;

    private readonly HashSet<string> _owners = [.. teams.Mentions.Select(mention => mention.Value.Owner).OfType<string>()];
    private readonly HashSet<string> _organizations = [.. units.Mentions.Select(mention => mention.Value.Organization)];

    /// <summary>The post in a team that the title names, or null.</summary>
    /// <param name="title">Title of one mention.</param>
    /// <param name="context">The sentence around the mention.</param>
    public static PersonRole? TeamPost(string title, ReadOnlySpan<char> context)
    {
        foreach (var part in title.Split('、'))
        {
            if (PostOfPart(part) is { } role && !(part is "组长" or "副组长" && OtherGroup().IsMatch(context[EndOfTeam(context)..])))
            {
                return role;
            }
        }

        return null;
    }

    /// <summary>The part of a person who holds no post in a team.</summary>
    public PersonRole Outside(string title, Acts acts) => SpeaksForUnit(title, acts) && !OnlyReceives(title, acts) ? PersonRole.UnitHead : PersonRole.Official;

    private bool SpeaksForUnit(string title, Acts acts) => kind switch
    {
        Kind.Rectification or Kind.Commentary or Kind.Meeting => false,
        Kind.Deployment or Kind.Roster => (acts.HasFlag(Acts.Pledges) && !IsSender(title)) || (acts.HasFlag(Acts.States) && NamesUnit(title)),
        _ when teams.Mentions.Count + units.Mentions.Count == 0 && !acts.HasFlag(Acts.Pledges) && acts.HasFlag(Acts.Mobilizes) => false,
        _ => (acts.HasFlag(Acts.Pledges) && !Machinery().IsMatch(title) && !(acts.HasFlag(Acts.Demands) && MemberOfDepartment().IsMatch(title) && !NamesUnit(title)))
            || (acts.HasFlag(Acts.Reports) && NamesUnit(title))
            || ((StatesForUnit(title, acts) || (acts.HasFlag(Acts.Chairs) && acts.HasFlag(Acts.Demands) && (NamesUnit(title) || !OtherDepartment().IsMatch(title)))) && !IsSender(title)),
    };

    // 县卫健局副局长 opens and closes the meeting in a hospital, whose own head pledges.
    private bool StatesForUnit(string title, Acts acts) =>
        acts.HasFlag(Acts.States) && !(acts.HasFlag(Acts.Chairs) && OtherDepartment().IsMatch(title) && _organizations.Count > 0 && !NamesUnit(title));

    private bool IsSender(string title) =>
        (Machinery().IsMatch(title) && !(NamesUnit(title) && OtherTask().IsMatch(title))) || (!NamesUnit(title) && (title.Length == 0 || SendingSide().IsMatch(title) || NamesOwner(title)));

    private bool NamesUnit(string title) => _organizations.Any(organization => title.StartsWith(organization, StringComparison.Ordinal) || NamesWithoutPlace(title, organization));

    // 省民政厅|党组书记 of 江州省民政厅: at home the place is left out.
    private static bool NamesWithoutPlace(string title, string organization)
    {
        for (var cut = 1; cut <= LongestPlace && organization.Length - cut >= ShortestOrganization; cut++)
        {
            if (Division.LastCharacters.Contains(organization[cut]) && title.AsSpan().StartsWith(organization.AsSpan(cut), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // 江南省委书记, who receives the team of 部党组 at an office of the ministry, speaks for no unit; where a place or its committee is inspected he does.
    private bool OnlyReceives(string title, Acts acts) => acts.HasFlag(Acts.Receives) && HeadOfPlace().IsMatch(title) && _organizations.Count > 0 && !_organizations.Any(IsPlace);

    private static bool IsPlace(string organization) => Division.LastCharacters.Contains(organization[^1])
        || (organization.Length > 1 && organization[^1] == '委' && Division.LastCharacters.Contains(organization[^2])) || UnitLexicon.IsProvince(organization);

    // 集团党委委员 of a team of 集团党委
    private bool NamesOwner(string title) => _owners.Any(owner => title.StartsWith(owner, StringComparison.Ordinal));

    // 领导小组办公室…,第三巡视组组长X,|副组长Y: what stands nearest is the team.
    private static int EndOfTeam(ReadOnlySpan<char> context)
    {
        var end = 0;
        foreach (var team in Team().EnumerateMatches(context))
        {
            end = team.Index;
        }

        return end;
    }

    private static PersonRole? PostOfPart(string part) =>
        NoTeam().IsMatch(part) ? null
        : Member().IsMatch(part) ? PersonRole.TeamMember
        : part.Contains("副组长", StringComparison.Ordinal) ? PersonRole.TeamDeputy
        : part.EndsWith("组长", StringComparison.Ordinal) ? PersonRole.TeamLeader
        : null;

    // 县委巡察工作领导小组组长   整改专班副组长
    [GeneratedRegex(@"领导小组|整改|专班|纪检(?:监察)?[^、]{0,4}组|协作组|(?<!巡[视察])工作组|督导组|检查组|督查组|指导组|核查组")]
    private static partial Regex NoTeam();

    // 巡察组   巡察二组
    [GeneratedRegex(@"巡[视察][一二三四五六七八九十0-9]{0,3}组")]
    private static partial Regex Team();

    // 联络员   巡察组成员   第三小组负责人   江淮区委巡察组带队负责人
    [GeneratedRegex(@"\A(?:总?联络员|组员|成员|巡[视察]专员|第[一二三四五六七八九十]小组(?:组长|负责人))\z|巡[视察](?:工作)?组(?:总?联络员|组员|成员|巡[视察]专员|带队负责人)\z")]
    private static partial Regex Member();

    // 任组长的整改工作领导小组   整改专班   but 通报问题、提出整改建议,|副组长X
    [GeneratedRegex(@"领导小组|整改[\p{IsCJKUnifiedIdeographs}]{0,4}组|专班")]
    private static partial Regex OtherGroup();

    // 省委巡视办副主任   巡察工作领导小组成员   驻部纪检监察组组长
    [GeneratedRegex(@"巡[视察](?:工作)?(?:办|领导小组|机构)|巡[视察]工作|领导小组|纪委监委驻|驻[^、]{1,10}纪检")]
    private static partial Regex Machinery();

    // 市农业农村局局长、|市产业扶贫工作领导小组|副组长: a leading group that does not direct the inspections
    [GeneratedRegex(@"(?<!巡[视察]工作|巡[视察])领导小组")]
    private static partial Regex OtherTask();

    // 市卫计委|副主任, who opens the meeting in a hospital
    [GeneratedRegex(@"\A[省市县区州][\p{IsCJKUnifiedIdeographs}]{1,10}(?:委|局|厅|办)(?:党[组委][\p{IsCJKUnifiedIdeographs}、]{0,8})?副?(?:书记|主任|局长|厅长)")]
    private static partial Regex OtherDepartment();

    // 市卫健委|党委委员, who pledges the help of the department above a hospital and makes demands
    [GeneratedRegex(@"\A[省市县区州][\p{IsCJKUnifiedIdeographs}]{1,10}(?:委|局|厅|办)党[组委](?:成员|委员)")]
    private static partial Regex MemberOfDepartment();

    // 江南省委书记   市长
    [GeneratedRegex(@"\A\p{IsCJKUnifiedIdeographs}{0,8}?[省市县区州盟旗](?:委|长|政府)(?:副?书记|、|副?[省市县区州盟旗]?长|常委|\z)")]
    private static partial Regex HeadOfPlace();

    // 县委常委   区委副书记   副市长   市纪委书记
    [GeneratedRegex(@"\A(?:[\p{IsCJKUnifiedIdeographs}]{0,8}(?:委|党委)(?:常委|副书记|委员)|[\p{IsCJKUnifiedIdeographs}]{0,8}副?[省市县区州]长|.{0,10}(?:纪委|监委)|.{0,10}组织部)")]
    private static partial Regex SendingSide();
}
