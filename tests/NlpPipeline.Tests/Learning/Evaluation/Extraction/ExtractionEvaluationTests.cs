using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Contacts;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Units;
using NlpPipeline.Learning.Evaluation.Extraction;
using NlpPipeline.Text;
using NlpPipeline.Text.Documents;
using Xunit;

namespace NlpPipeline.Tests.Learning.Evaluation.Extraction;

public sealed class ExtractionEvaluationTests
{
    private const string Text = "巡察公告\n县委第三巡察组对县财政局、县水利局开展巡察，设值班电话0731-81234567、意见箱。";

    private static readonly Announcement Gold = new()
    {
        Document = new Document("one", Text),
        Kind = Kind.Notice,
        Level = Level.County,
        Units = [FactAt(Unit.Named("县财政局"), "县财政局"), FactAt(Unit.Named("县水利局"), "县水利局")],
        Contacts = [FactAt(new Contact(ContactType.Phone, "0731-81234567"), "0731-81234567"), FactAt(new Contact(ContactType.Box, null), "意见箱")],
    };

    [Fact]
    public void The_baseline_is_scored_on_the_same_gold()
    {
        var evaluation = ExtractionEvaluation.BesideBaseline([Gold], _ => Gold);

        Assert.Equal(1, evaluation.AllFacts.F1);
        Assert.Equal(4, evaluation.AllFacts.Gold);
        Assert.Equal(4, evaluation.Baseline!.AllFacts.Gold);
        Assert.Equal(1, evaluation.Baseline.Score("units")!.F1);
        Assert.Equal(1, evaluation.Baseline.Score("contacts.phone")!.F1);
        Assert.Equal(0, evaluation.Baseline.Score("contacts.box")!.F1);
    }

    [Theory]
    [InlineData("text", "contacts.box           1.000     0.000     0.000     0.000     0.000      1      0")]
    [InlineData("markdown", "| contacts.phone | 1.000 | 1.000 | 1.000 | 1.000 | 1.000 | 1 |")]
    [InlineData("json", "\"spanF1\":1,\"baselineF1\":1,\"gold\":2")]
    public void Reports_print_it_beside_the_scores(string format, string expected)
    {
        var output = new StringWriter();

        EvaluationReport.Write(ExtractionEvaluation.BesideBaseline([Gold], WithoutBox), format, output);

        Assert.Contains(expected, output.ToString(), StringComparison.Ordinal);
    }

    private static Announcement WithoutBox(Document document) => Gold with { Contacts = [Gold.Contacts[0]] };

    private static Fact<T> FactAt<T>(T value, string printed) =>
        new(value, [TextSpan.At(Text.IndexOf(printed, StringComparison.Ordinal), printed.Length)], printed, "gold");
}
