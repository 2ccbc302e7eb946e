using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Extraction.Teams;

namespace NlpPipeline.Extraction.Rounds;

/// <summary>Finds rounds: mentions → one cluster a round → the current one → forms.</summary>
public static class RoundFinder
{
    /// <summary>Finds the rounds of <paramref name="page"/>.</summary>
    public static Findings<Round> Find(AnalyzedDocument page, Findings<Team> teams, Masthead masthead, Kind kind)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(teams);
        ArgumentNullException.ThrowIfNull(masthead);
        var findings = new Findings<Round>();
        var mentions = RoundReader.Read(page.Text, masthead.PublishedAt?.Value.Date.Year).FindAll(mention => !page.IsOutsideAnnouncement(mention.Span));
        var clusters = RoundMerger.Merge(page.Text, mentions, findings);
        RoundMerger.JoinTitleAndLead(clusters, cluster => CurrentRound.IsNamedInTitle(page, cluster), cluster => CurrentRound.IsInLead(page, cluster));
        var senders = SendersOf(page, teams);
        RoundMerger.InheritOwners(clusters, senders);
        TakeOwnerOfTeams(clusters, senders);
        NameSender(page, clusters, senders);
        LengthenOwner(page, clusters);
        RoundMerger.InheritTerm(page.Text, clusters);
        var current = CurrentRound.Choose(page, clusters, senders, kind);
        var forms = new FormAssignment(page, clusters, current, kind);
        foreach (var cluster in clusters)
        {
            Accept(findings, cluster, cluster == current ? FormsOfCurrent(cluster, forms.Of(cluster)) : forms.Of(cluster), cluster == current);
        }

        AcceptKindAlone(findings, forms, current, kind);
        return findings.InTextOrder();
    }

    // 2013年第二轮巡视 of a document in which 中央第九巡视组 is the only sender: one body is printed with teams and none with rounds.
    private static void TakeOwnerOfTeams(List<RoundCluster> clusters, List<Team> senders)
    {
        if (senders.Count == 0 || clusters.Exists(cluster => cluster.Owner is not null))
        {
            return;
        }

        var fullest = senders.Select(team => Committee.WithoutTerm(team.Owner!)).Aggregate(Committee.Fuller);
        if (senders.All(team => Committee.AreCompatible(team.Owner!, fullest)))
        {
            clusters.FindAll(cluster => cluster.IsNumbered && cluster.Activity is { } activity && senders.Any(team => team.Activity == activity)).ForEach(cluster => cluster.Owner = fullest);
        }
    }

    // 今年首轮巡察 of a document whose teams print no owner is of the body that the text says sends them.
    private static void NameSender(AnalyzedDocument page, List<RoundCluster> clusters, List<Team> senders)
    {
        if (senders.Count > 0 || !clusters.Exists(cluster => cluster.Owner is null))
        {
            return;
        }

        var sender = SendingBody.OfTeams(page.Text) ?? (clusters.TrueForAll(cluster => cluster.Owner is null) ? SendingBody.Of(page.Text) : null);
        clusters.FindAll(cluster => cluster.Owner is null && cluster.IsNumbered).ForEach(cluster => cluster.Owner = sender);
    }

    // 十一届党委第四轮巡视 is that of 自治区党委 where the text says whose decision it is, the round that 城投集团 starts is that of 城投集团党委.
    private static void LengthenOwner(AnalyzedDocument page, List<RoundCluster> clusters)
    {
        foreach (var cluster in clusters.Where(cluster => cluster.Owner is { Length: >= 2 } owner && (owner.EndsWith("集团", StringComparison.Ordinal) || owner.EndsWith("公司", StringComparison.Ordinal))))
        {
            cluster.Owner = Array.Find([cluster.Owner + "党委", cluster.Owner + "党组"], name => page.Text.Contains(name, StringComparison.Ordinal)) ?? cluster.Owner;
        }

        if (clusters.Exists(cluster => cluster.Owner == "党委") && SendingBody.Of(page.Text) is { } sender && sender != "党委" && sender.EndsWith("党委", StringComparison.Ordinal))
        {
            clusters.FindAll(cluster => cluster.Owner == "党委").ForEach(cluster => cluster.Owner = sender);
        }
    }

    // Announcements of the first central rounds do not print that they are regular: everybody knew.
    private static RoundForms FormsOfCurrent(RoundCluster cluster, RoundForms printed) =>
        printed == RoundForms.None && cluster is { Owner: "中央", Term: { } term, Ordinal: { } ordinal } && CentralRounds.IsRegular(term, ordinal)
            ? RoundForms.Regular
            : printed;

    // One team of each sending body and activity, in order of first appearance; those that guide come last.
    private static List<Team> SendersOf(AnalyzedDocument page, Findings<Team> teams) =>
    [
        .. GuidingTeams.Last(page.Text, teams)
            .Select(team => team.Value)
            .Where(team => team.Owner is not null)
            .DistinctBy(team => (team.Owner, team.Activity)),
    ];

    private static void Accept(Findings<Round> findings, RoundCluster cluster, RoundForms forms, bool current)
    {
        var round = new Round(cluster.Term, cluster.Ordinal, cluster.Year, cluster.Batch, cluster.Owner, forms, current);
        foreach (var mention in cluster.Mentions)
        {
            findings.Accept(round, mention.Span, mention.Rule);
        }
    }

    // 开展常规巡察 without any number is the round that the document is about.
    private static void AcceptKindAlone(Findings<Round> findings, FormAssignment forms, RoundCluster? current, Kind kind)
    {
        if (current is not null || kind is Kind.Commentary or Kind.Meeting or Kind.Unrelated || forms.OfTheDocument == RoundForms.None)
        {
            return;
        }

        var round = new Round(null, null, null, null, null, forms.OfTheDocument, Current: true);
        foreach (var mention in forms.Unattached)
        {
            findings.Accept(round, mention.Span, "kind-alone");
        }
    }
}
