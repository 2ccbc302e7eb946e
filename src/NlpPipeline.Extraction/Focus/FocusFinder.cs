using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Focus;

/// <summary>Passages → clauses → labels. A formula that the text does not spell out is expanded to what its time meant by it.</summary>
/// <param name="classifier">Labels clauses.</param>
internal sealed partial class FocusFinder(IFocusClassifier classifier)
{
    /// <summary>Score of a label that only an unexpanded formula gives.</summary>
    private const double FormulaScore = 0.3;

    /// <summary>Characters that a clause may hold besides a formula and still say nothing else: 紧紧围绕“”的要求.</summary>
    private const int LongestFrameOfFormula = 8;

    /// <summary>Finds the focus areas of <paramref name="page"/>: one mention for each label and clause that gives it.</summary>
    public Findings<FocusArea> Find(AnalyzedDocument page, Kind kind)
    {
        var findings = new Findings<FocusArea>();
        if (kind == Kind.Commentary && !NamedRound().IsMatch(page.Text))
        {
            return findings;
        }

        var formulae = new List<(Formula Formula, TextSpan Span)>();
        foreach (var passage in FocusPassageFinder.Find(page, kind, findings))
        {
            foreach (var clause in FocusClauses.In(page.Text, passage.Span))
            {
                Label(page.Text, clause, passage.Rule, findings);
            }

            formulae.AddRange(Formula.All.Select(formula => (formula, formula.FindIn(page.Text, passage.Span))).Where(pair => pair.Item2 is not null).Select(pair => (pair.formula, pair.Item2!.Value)));
        }

        Expand(formulae, findings);
        return OneScorePerLabel(findings);
    }

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
        if (Guidance().IsMatch(text.AsSpan(clause.Start, clause.Length)))
        {
            findings.Drop(clause, "focus-guidance", "what guides the inspection, not what it looks into");
            return;
        }

        if (IsFormulaAlone(text.AsSpan(clause.Start, clause.Length)))
        {
            return;
        }

        var areas = classifier.Classify(text.AsSpan(clause.Start, clause.Length));
        foreach (var area in rule == FocusTopics.Rule && areas.Count > 1 ? [areas.MaxBy(area => area.Score)!] : areas)
        {
            findings.Accept(area, clause, rule);
        }
    }

    // 围绕“三个聚焦” says no more than the formula: it is for Expand to say what that means.
    private static bool IsFormulaAlone(ReadOnlySpan<char> clause)
    {
        foreach (var formula in Formula.All)
        {
            if (clause.Contains(formula.Phrase, StringComparison.Ordinal))
            {
                var behind = clause[(clause.IndexOf(formula.Phrase, StringComparison.Ordinal) + formula.Phrase.Length)..];
                return clause.Length - formula.Phrase.Length <= LongestFrameOfFormula || FrameBehind().IsMatch(behind);
            }
        }

        return false;
    }

    // A formula counts as spelled out where the text gives more than half of its labels by itself.
    private static void Expand(List<(Formula Formula, TextSpan Span)> formulae, Findings<FocusArea> findings)
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

    // 第七轮巡察   首轮巡视: an essay on inspection as such looks into nothing
    [GeneratedRegex("(?:第[一二三四五六七八九十0-9]{1,3}|首)轮")]
    private static partial Regex NamedRound();

    // 紧紧围绕“四个聚焦”|加强政治监督
    [GeneratedRegex("^”?(?:的?要求)?(?:加强|深化|开展|强化)(?:政治)?(?:监督|巡[视察])(?:检查)?$")]
    private static partial Regex FrameBehind();

    // 以习近平新时代中国特色社会主义思想为指导   推动整改   促进发展   为加快建设一流企业提供坚强保障
    [GeneratedRegex("^(?:(?:主要|重点|着重|深入)?(?:监督)?(?:检查|了解)(?:[一二三四五六]个方面|以下方面|内容|重点)?$|把准|精准研判|聚焦重点任务$)|^(?:推动|促进)(?!.*(?:情况|问题|方面)$)|有机结合$|巡[视察](?:职责|工作要求)|(?:深化|强化|推进|坚持)政治巡[视察]|^(?:并|持续|不断|深入|精准)*(?:开展|深化|强化|做实)政治监督$|^(?:坚持)?以习近平新时代中国特色社会主义思想$|参加巡[视察]|以.{2,40}为(?:指导|指引|遵循)|提供[^,。]{0,8}(?:保障|支撑|保证)$|^(?:突出|坚持|强化|树牢)问题导向$|^进一步(?:促进|增强|推动|提升)|^为(?:打造|建设|加快|推动|实现|促进|构建)|^“?(?:发现问题|形成震慑|推动整改|推动改革|促进整改|促进改革|促进发展|推动发展|标本兼治)”?$")]
    private static partial Regex Guidance();
}
