using System.Globalization;
using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Focus;

/// <summary>
/// Clauses → evidence → labels. Rules that see cues and speakers and a model that has read many announcements decide together which clauses are
/// evidence. A formula that the text does not spell out is expanded to what its time meant by it.
/// </summary>
/// <param name="evidence">Judges which clauses say what is looked into.</param>
/// <param name="classifier">Labels clauses.</param>
internal sealed partial class FocusFinder(IEvidenceModel evidence, IFocusClassifier classifier)
{
    private const string EvidenceRule = "focus-evidence";

    // Chosen on dev and on texts written later; see DESIGN, Decisions.
    private const float LeastProbability = 0.5f;
    private const float LeastProbabilityWithRule = 0.05f;

    // Most clauses of a text are refused, and most of their reasons are never read: these cost nothing.
    private static readonly string[] Doubts =
        [.. Enumerable.Range(0, 101).Select(percent => string.Create(CultureInfo.InvariantCulture, $"says with a probability of {percent} % only what is looked into"))];

    /// <summary>Score of a label that only an unexpanded formula gives.</summary>
    private const double FormulaScore = 0.3;

    private readonly ClauseLabels _labels = new(classifier);

    /// <summary>Finds the focus areas of <paramref name="page"/>: one mention for each label and clause that gives it.</summary>
    public Findings<FocusArea> Find(AnalyzedDocument page, Kind kind)
    {
        var findings = new Findings<FocusArea>();
        if (kind == Kind.Commentary && !NamedRound().IsMatch(page.Text))
        {
            return findings;
        }

        var judged = EvidenceText.Sentences(page).Select(sentence => Judge(page.Text, sentence, kind)).ToList();
        var promising = judged.Where(sentence => sentence.IsPromising(page.Text)).Select(sentence => sentence.Span).ToHashSet();
        var passages = FocusPassageFinder.Find(page, kind, promising, findings);
        var topics = passages.FindAll(passage => passage.Rule == FocusTopics.Rule);
        foreach (var clause in topics.SelectMany(topic => FocusClauses.In(page.Text, topic.Span)))
        {
            Label(page.Text, clause, FocusTopics.Rule, findings);
        }

        var refused = passages.FindAll(passage => FocusPassageFinder.Refuses(passage.Rule)).ToLookup(passage => page.SentenceAt(passage.Span.Start), passage => passage.Span.Start);
        var cued = passages.FindAll(passage => passage.Rule != FocusTopics.Rule && !FocusPassageFinder.Refuses(passage.Rule));
        var bySentence = cued.ToLookup(passage => page.SentenceAt(passage.Span.Start));
        var formulae = cued.Concat(topics).SelectMany(passage => Formula.AllIn(page.Text, passage.Span)).ToList();
        foreach (var sentence in judged.Where(sentence => promising.Contains(sentence.Span)))
        {
            var evident = FindEvidence(page.Text, sentence.Before(refused[sentence.Span].DefaultIfEmpty(sentence.Span.End).Min()), bySentence[sentence.Span], findings);
            formulae.AddRange(evident.Count == 0 ? [] : Formula.AllIn(page.Text, sentence.Span).Where(formula => evident.Exists(formula.Span.Overlaps)));
        }

        Expand(formulae.Distinct(), findings);
        return OneScorePerLabel(findings);
    }

    private JudgedSentence Judge(string text, TextSpan sentence, Kind kind)
    {
        var clauses = FocusClauses.In(text, sentence).ToArray();
        var probabilities = new float[clauses.Length];
        evidence.Judge(text, sentence, clauses, kind, probabilities);
        return new JudgedSentence(sentence, clauses, probabilities);
    }

    // Labels the clauses of a sentence that are evidence, and returns them.
    private List<TextSpan> FindEvidence(string text, JudgedSentence sentence, IEnumerable<FocusPassage> passages, Findings<FocusArea> findings)
    {
        var found = new List<TextSpan>();
        var (clauses, probabilities) = (sentence.Clauses, sentence.Probabilities);
        for (var i = 0; i < clauses.Length; i++)
        {
            var passage = PassageOf(clauses[i], passages);
            if (probabilities[i] >= (passage is null ? LeastProbability : LeastProbabilityWithRule) || (passage is not null && SaysObject(text, clauses[i])))
            {
                found.Add(clauses[i]);
                Label(text, Cut(clauses[i], passage), passage?.Rule ?? EvidenceRule, findings);
            }
            else if (passage is not null || probabilities[i] >= LeastProbabilityWithRule)
            {
                findings.Drop(clauses[i], EvidenceRule, Doubts[(int)(probabilities[i] * 100)]);
            }
        }

        return found;
    }

    private static FocusPassage? PassageOf(TextSpan clause, IEnumerable<FocusPassage> passages)
    {
        foreach (var passage in passages)
        {
            if (passage.Span.Overlaps(clause))
            {
                return passage;
            }
        }

        return null;
    }

    // A rule knows where in the clause the evidence begins: 巡察发现,|学习不够深入.
    private static TextSpan Cut(TextSpan clause, FocusPassage? passage) => passage is null
        ? clause
        : new TextSpan(Math.Max(clause.Start, passage.Span.Start), Math.Min(clause.End, passage.Span.End));

    // A label is as certain as its best clause; its other clauses remain as further places.
    private static Findings<FocusArea> OneScorePerLabel(Findings<FocusArea> findings)
    {
        var best = findings.Mentions.GroupBy(mention => mention.Value.Label).ToDictionary(group => group.Key, group => group.Max(mention => mention.Value.Score));
        var merged = new Findings<FocusArea>();
        foreach (var mention in findings.Mentions)
        {
            merged.Accept(new FocusArea(mention.Value.Label, best[mention.Value.Label]), mention.Span, mention.Rule);
        }

        foreach (var dropped in findings.Dropped)
        {
            merged.Drop(dropped.Span, dropped.Rule, dropped.Reason);
        }

        return merged.InTextOrder();
    }

    private void Label(string text, TextSpan clause, string rule, Findings<FocusArea> findings)
    {
        if (Guidance().IsMatch(text.AsSpan(clause.Start, clause.Length)) || Demand().IsMatch(text.AsSpan(clause.Start, clause.Length)))
        {
            findings.Drop(clause, "focus-guidance", "what guides the inspection, not what it looks into");
            return;
        }

        var areas = _labels.Of(WithoutInspected(text.AsSpan(clause.Start, clause.Length)));
        foreach (var area in rule == FocusTopics.Rule && areas.Count > 1 ? [areas.MaxBy(area => area.Score)!] : areas)
        {
            findings.Accept(area, clause, rule);
        }
    }

    // 着重了解被巡察对象|违反政治纪律: who is looked into says nothing of what.
    private static ReadOnlySpan<char> WithoutInspected(ReadOnlySpan<char> clause)
    {
        foreach (var match in InspectedOnes().EnumerateMatches(clause))
        {
            return clause[match.Length..];
        }

        return clause;
    }

    [GeneratedRegex("^.{0,8}(?:检查|了解|查看|监督|发现)被巡[视察](?:对象|单位|党组织)(?=(?:违反|执行|遵守).{2})")]
    private static partial Regex InspectedOnes();

    // A formula counts as spelled out where the text gives more than half of its labels by itself.
    private static void Expand(IEnumerable<(Formula Formula, TextSpan Span)> formulae, Findings<FocusArea> findings)
    {
        var found = findings.Mentions.Select(mention => mention.Value.Label).ToHashSet(StringComparer.Ordinal);
        foreach (var (formula, span) in formulae)
        {
            if (formula.Labels.Count(found.Contains) * 2 > formula.Labels.Count)
            {
                findings.Drop(span, "focus-formula", $"{formula.Phrase} is spelled out in the text");
                continue;
            }

            foreach (var label in formula.Labels.Where(label => !found.Contains(label)))
            {
                findings.Accept(new FocusArea(label, FormulaScore), span, "focus-formula");
            }
        }
    }

    // 巡察组进驻市水利局,|重点检查选人用人情况|: words that nothing else is said with, whatever stands around them
    private static bool SaysObject(string text, TextSpan clause) => ObjectOfInspection().IsMatch(text.AsSpan(clause.Start, clause.Length));

    // 着重了解被巡察对象|违反政治纪律|、…等情况   紧扣被巡察单位职能职责
    [GeneratedRegex("^(?:将|并|要)?(?:重点|着重|主要|深入)(?:监督)?(?:检查|了解|查看|关注|巡[视察])(?!整改)(?:.{4,}(?:情况|问题)|.{0,20}(?:违反|执行|遵守)(?:党的)?(?:政治|组织|廉洁|群众|工作|生活)纪律)$|^(?:要|将)?(?:紧扣|聚焦|围绕|紧盯|盯紧)被巡[视察](?:单位|党组织|对象|部门)?的?(?:核心|主要|法定)?(?:职能|职责|主责)(?:职能|职责|责任|使命|定位|主业)?$")]
    private static partial Regex ObjectOfInspection();

    // 第七轮巡察   首轮巡视: an essay on inspection as such looks into nothing
    [GeneratedRegex("(?:第[一二三四五六七八九十0-9]{1,3}|首)轮")]
    private static partial Regex NamedRound();

    // 以习近平新时代中国特色社会主义思想为指导   推动整改   促进发展   为加快建设一流企业提供坚强保障
    [GeneratedRegex("^(?:(?:主要|重点|着重|深入)?(?:监督)?(?:检查|了解)(?:[一二三四五六]个方面|以下方面|内容|重点)?$|把准|精准研判|聚焦重点任务$)|^(?:推动|促进)(?!.*(?:情况|问题|方面)$)|有机结合$|巡[视察](?:职责|工作要求)|(?:深化|强化|推进|坚持)政治巡[视察]|^(?:并|持续|不断|深入|精准)*(?:开展|深化|强化|做实)政治监督$|^(?:坚持)?以习近平新时代中国特色社会主义思想$|参加巡[视察]|以.{2,40}为(?:指导|指引|遵循)|提供[^,。]{0,8}(?:保障|支撑|保证)$|^(?:突出|坚持|强化|树牢)问题导向$|^进一步(?:促进|增强|推动|提升)|^为(?:打造|建设|加快|推动|实现|促进|构建)|^“?(?:发现问题|形成震慑|推动整改|推动改革|促进整改|促进改革|促进发展|推动发展|标本兼治)”?$")]
    private static partial Regex Guidance();

    // 科学制定方案   明确职责   查找问题、|改进不足   敢于亮剑: said of the teams, or of anyone
    [GeneratedRegex("^(?:科学|认真|精心|周密|合理|细化)*(?:制定|制订|完善)(?:工作|巡[视察]|监督|实施)?方案$|^(?:进一步)?(?:明确|理清|厘清)(?:工作|各自|岗位)?(?:职责|任务|分工|目标)$|^改进(?:工作)?不足$|^(?:要|做到|坚持)?敢于亮剑$|^(?:要|勇于|主动)担当作为$")]
    private static partial Regex Demand();

    // A sentence, its clauses, and how probable it is of each that it is evidence.
    private sealed record JudgedSentence(TextSpan Span, TextSpan[] Clauses, float[] Probabilities)
    {
        // The same sentence with the clauses that begin before a place: what stands behind 受理范围 is refused.
        public JudgedSentence Before(int end) => end >= Span.End ? this : this with { Clauses = Array.FindAll(Clauses, clause => clause.Start < end) };

        // Whether a rule could still make evidence of a clause, or a formula be expanded.
        public bool IsPromising(string text) =>
            Array.Exists(Probabilities, probability => probability >= LeastProbabilityWithRule) || Array.Exists(Clauses, clause => SaysObject(text, clause)) || Formula.AllIn(text, Span).Any();
    }
}
