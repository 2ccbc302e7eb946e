using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Text;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Learning.Evaluation.Extraction;

/// <summary>Scores of an extractor on annotated announcements.</summary>
/// <param name="Documents">Number of documents.</param>
/// <param name="Fields">One score a field, in the order of the record; fields that occur neither in gold nor in predictions are left out.</param>
/// <param name="Errors">Every difference, in order of documents and fields.</param>
/// <param name="FalseFactsInUnrelated">Facts other than title, publisher and date predicted in documents whose gold kind is unrelated.</param>
public sealed record ExtractionEvaluation(
    int Documents,
    IReadOnlyList<FieldScore> Fields,
    IReadOnlyList<ExtractionError> Errors,
    int FalseFactsInUnrelated)
{
    /// <summary>The scores of a baseline on the same documents, or null: one plain pattern a field, as anybody would write it in an afternoon.</summary>
    public ExtractionEvaluation? Baseline { get; private init; }

    private const string AllFactsField = "all facts";

    private static readonly HashSet<string> HeaderFields = ["kind", "level", "authority", "title", "publisher", "publishedAt", "titles", "checks"];

    /// <summary>The facts of all fields together, document-level judgements, titles of persons and checks aside.</summary>
    public FieldScore AllFacts =>
        Fields.Where(score => !HeaderFields.Contains(score.Field)).Aggregate(new FieldScore(AllFactsField, 0, 0, 0, 0), (sum, score) => sum.Plus(score));

    /// <summary>Scores <paramref name="extract"/> on <paramref name="gold"/>, beside the trivial baseline.</summary>
    public static ExtractionEvaluation BesideBaseline(IReadOnlyCollection<Announcement> gold, Func<Document, Announcement> extract)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(extract);
        return Compare(gold.Select(announcement => (announcement, extract(announcement.Document)))) with
        {
            Baseline = Compare(gold.Select(announcement => (announcement, TrivialBaseline.Extract(announcement.Document)))),
        };
    }

    /// <summary>The score of <paramref name="field"/>, or of all facts; null where the field occurs neither in gold nor in predictions.</summary>
    public FieldScore? Score(string field) => field == AllFactsField ? AllFacts : Fields.FirstOrDefault(score => score.Field == field);

    /// <summary>Compares predictions with gold, pairwise.</summary>
    /// <exception cref="ArgumentException">A prediction is of another text than its gold.</exception>
    public static ExtractionEvaluation Compare(IEnumerable<(Announcement Gold, Announcement Predicted)> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var tally = new EvaluationTally();
        foreach (var (gold, predicted) in pairs)
        {
            if (gold.Document.Text != predicted.Document.Text)
            {
                throw new ArgumentException($"the prediction for {gold.Document.Id} is of another text", nameof(pairs));
            }

            tally.Add(gold, predicted);
        }

        return tally.ToEvaluation();
    }

    private sealed class EvaluationTally
    {
        private readonly Dictionary<string, FieldScore> _scores = [];
        private readonly List<ExtractionError> _errors = [];
        private int _documents;
        private int _falseFacts;

        public void Add(Announcement gold, Announcement predicted)
        {
            _documents++;
            var goldFacts = ScoredFacts.Of(gold).ToLookup(fact => fact.Field);
            var predictedFacts = ScoredFacts.Of(predicted).ToLookup(fact => fact.Field);
            foreach (var field in ScoredFacts.Fields)
            {
                Compare(gold.Document.Id, gold.Document.Text, field, [.. goldFacts[field]], [.. predictedFacts[field]]);
                _falseFacts += gold.Kind == Kind.Unrelated && !HeaderFields.Contains(field) ? predictedFacts[field].Count() : 0;
            }
        }

        public ExtractionEvaluation ToEvaluation() => new(
            _documents,
            [.. ScoredFacts.Fields.Where(_scores.ContainsKey).Select(field => _scores[field])],
            _errors,
            _falseFacts);

        private void Compare(string document, string text, string field, List<ScoredFact> gold, List<ScoredFact> predicted)
        {
            if (gold.Count + predicted.Count == 0)
            {
                return;
            }

            var goldByValue = gold.ToDictionary(fact => fact.Value, StringComparer.Ordinal);
            var matched = predicted.Where(fact => goldByValue.ContainsKey(fact.Value)).ToList();
            var exact = matched.Count(fact => SharesSpan(fact, goldByValue[fact.Value]));
            var score = new FieldScore(field, matched.Count, exact, predicted.Count, gold.Count);
            _scores[field] = _scores.TryGetValue(field, out var sum) ? sum.Plus(score) : score;
            var found = matched.Select(fact => fact.Value).ToHashSet(StringComparer.Ordinal);
            _errors.AddRange(gold.Where(fact => !found.Contains(fact.Value)).Select(fact => ToError(document, text, fact, missing: true)));
            _errors.AddRange(predicted.Where(fact => !found.Contains(fact.Value)).Select(fact => ToError(document, text, fact, missing: false)));
        }

        private static bool SharesSpan(ScoredFact predicted, ScoredFact gold) =>
            (predicted.Spans.Count == 0 && gold.Spans.Count == 0) || predicted.Spans.Intersect(gold.Spans).Any();

        private static ExtractionError ToError(string document, string text, ScoredFact fact, bool missing) =>
            new(document, fact.Field, missing, fact.Value, fact.Spans.Count == 0 ? "" : Printed(text, fact.Spans[0]));

        private static string Printed(string text, TextSpan span) => span.In(text).ReplaceLineEndings(" ");
    }
}
