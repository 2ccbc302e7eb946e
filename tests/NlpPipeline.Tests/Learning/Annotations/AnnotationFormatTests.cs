using CsCheck;
using NlpPipeline.Learning.Annotations;
using NlpPipeline.Learning.Data;
using NlpPipeline.Text;
using Xunit;

namespace NlpPipeline.Tests.Learning.Annotations;

public sealed class AnnotationFormatTests : IDisposable
{
    private static readonly AnnotatedText Sample = new("样例-1", "𠮷县\t县委\n第一巡察组😀进驻。", [new(new(0, 3), "place"), new(new(7, 12), "team"), new(new(14, 16), "act")], []);

    private readonly TemporaryDirectory _directory = new();

    public static TheoryData<string> Formats => [.. AnnotationFormats.All.Select(format => format.Name)];

    public void Dispose() => _directory.Dispose();

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_is_written_is_read_again(string name) => Assert.Equivalent(new[] { Sample }, RoundTrip(name, [Sample]), strict: true);

    [Theory]
    [InlineData("doccano")]
    [InlineData("label-studio")]
    [InlineData("conll")]
    [InlineData("spacy")]
    public void Labels_of_whole_texts_survive_with_and_without_spans(string name)
    {
        AnnotatedText[] texts = [Sample with { Labels = ["entry", "notice 公告"] }, Sample with { Id = "b", Spans = [], Labels = ["entry"] }, Sample with { Id = "c", Spans = [] }];

        Assert.Equivalent(texts, RoundTrip(name, texts), strict: true);
    }

    [Theory]
    [InlineData("doccano")]
    [InlineData("label-studio")]
    [InlineData("brat")]
    [InlineData("spacy")]
    public void Overlapping_spans_survive(string name)
    {
        AnnotatedText[] texts = [Sample with { Spans = [new(new(4, 12), "team"), new(new(4, 6), "owner")] }];

        Assert.Equivalent(texts, RoundTrip(name, texts), strict: true);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_numeric_identifier_comes_back_as_a_number(string name)
    {
        const string Line = "{\"id\":12,\"text\":\"县委巡察\",\"label\":[[0,2,\"owner\"]]}\n";
        var texts = new DoccanoFormat().Read(_directory.Write("in.jsonl", Line)).ToArray();
        var path = Path.Combine(_directory.Path, "out.jsonl");

        new DoccanoFormat().Write(path, RoundTrip(name, texts));

        Assert.Equal(Line, File.ReadAllText(path));
    }

    [Theory]
    [InlineData("doccano")]
    [InlineData("label-studio")]
    [InlineData("spacy")]
    public void A_textual_identifier_of_digits_stays_a_text(string name) =>
        Assert.False(Assert.Single(RoundTrip(name, [Sample with { Id = "12" }])).HasNumericId);

    [Fact]
    public void Any_text_survives_every_format() => Gen.String[Gen.OneOf(Gen.Char["巡察组 \t\n\\#O0-9"], Gen.Char['一', '龥']), 1, 20].Sample(text =>
    {
        AnnotatedText[] texts = [new("x", text + "😀", [new(new(0, 1), "a"), new(new(text.Length, text.Length + 2), "b")], [])];
        Assert.All(AnnotationFormats.All, format => Assert.Equivalent(texts, RoundTrip(format.Name, texts), strict: true));
    }, iter: 50, threads: 1);

    [Theory]
    [InlineData("doccano", "[14,16,\"act\"]")]
    [InlineData("spacy", "{\"start\":12,\"end\":14,\"label\":\"act\"}")]
    [InlineData("label-studio", "\"start\":12,\"end\":14,\"text\":\"进驻\"")]
    public void Offsets_are_in_the_unit_of_the_tool(string name, string written)
    {
        var path = Path.Combine(_directory.Path, name);
        AnnotationFormats.Named(name).Write(path, [Sample]);

        Assert.Contains(written, File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Offsets_of_brat_are_code_points()
    {
        new BratFormat().Write(_directory.Path, [Sample]);

        Assert.Equal("T1\tplace 0 2\t𠮷县\nT2\tteam 6 11\t第一巡察组\nT3\tact 12 14\t进驻\n", File.ReadAllText(Path.Combine(_directory.Path, "样例-1.ann")));
    }

    [Theory]
    [InlineData("brat")]
    public void A_format_without_labels_of_whole_texts_refuses_them(string name) =>
        Assert.Throws<NotSupportedException>(() => RoundTrip(name, [Sample with { Labels = ["entry"] }]));

    [Fact]
    public void Tags_refuse_overlapping_spans() =>
        Assert.Throws<NotSupportedException>(() => RoundTrip("conll", [Sample with { Spans = [new(new(3, 12), "team"), new(new(4, 6), "owner")] }]));

    [Theory]
    [InlineData("doccano", "{\"text\":\"巡察\",\"label\":[[0,3,\"a\"]]}\n", "span 0–3 does not lie inside the text of 2 UTF-16 units")]
    [InlineData("doccano", "{\"label\":[]}\n", "no 'text'")]
    [InlineData("spacy", "{\"text\":\"巡察\",\"spans\":[{\"start\":2,\"end\":1,\"label\":\"a\"}]}\n", "span 2–1 does not lie inside")]
    [InlineData("spacy", "[]\n", "not as this format has it")]
    [InlineData("label-studio", "{}", "not as this format has it")]
    [InlineData("conll", "巡\tI-a\n", "tag 'I-a' continues no span")]
    [InlineData("conll", "巡\tB-a\n察\tI-b\n", "tag 'I-b' continues no span")]
    public void What_cannot_be_read_names_file_and_line(string name, string content, string problem)
    {
        var path = _directory.Write("bad", content);

        var error = Assert.Throws<DataFormatException>(() => AnnotationFormats.Named(name).Read(path).ToList());

        Assert.StartsWith($"{path}:{(content.Contains("I-b", StringComparison.Ordinal) ? 2 : 1)}: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"text\":\"县委巡察\",\"entities\":[{\"id\":1,\"label\":\"owner\",\"start_offset\":0,\"end_offset\":2}],\"relations\":[]}")]
    [InlineData("{\"text\":\"县委巡察\",\"label\":[[0,2,\"owner\"]]}")]
    public void Both_exports_of_doccano_are_read(string line) => Assert.Equal(
        new SpanAnnotation(new TextSpan(0, 2), "owner"),
        Assert.Single(Assert.Single(new DoccanoFormat().Read(_directory.Write("d.jsonl", line))).Spans));

    [Theory]
    [InlineData("doccano", "{\"id\":1,\"text\":\"县委巡察\",\"label\":[],\"relations\":[{\"id\":1}],\"Comments\":[\"?\",\"!\"],\"source\":\"网\"}", "relation|comment|comment|field 'source'")]
    [InlineData("spacy", "{\"text\":\"县委巡察\",\"cats\":{\"a\":1,\"b\":0.4},\"answer\":\"accept\",\"meta\":{\"id\":1,\"url\":\"u\"}}", "class below 0.5|field 'answer'|field 'url'")]
    [InlineData(
        "label-studio",
        "[{\"data\":{\"id\":1,\"text\":\"县委\",\"url\":\"u\"},\"annotations\":[{\"result\":[{\"type\":\"rating\",\"value\":{}}]},{\"result\":[]}]}]",
        "further annotation of a task|result of type 'rating'|field 'url'")]
    [InlineData("doccano", "{\"id\":1,\"text\":\"县委巡察\",\"label\":[[0,2,\"owner\"]],\"Comments\":[]}", "")]
    public void What_is_not_carried_over_is_told(string name, string content, string leftOut) =>
        Assert.Equal(leftOut, string.Join('|', Assert.Single(AnnotationFormats.Named(name).Read(_directory.Write("more", content))).LeftOut));

    [Fact]
    public void Lines_of_brat_that_are_no_spans_are_told()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_directory.Path, "brat")).FullName;
        File.WriteAllText(Path.Combine(folder, "a.txt"), "县委巡察");
        File.WriteAllText(Path.Combine(folder, "a.ann"), "T1\towner 0 2\t县委\nR1\tof Arg1:T1 Arg2:T1\nA1\tsure T1\n#1\tAnnotatorNotes T1\t?\n");

        Assert.Equal(["relation", "attribute", "note"], Assert.Single(new BratFormat().Read(folder)).LeftOut);
    }

    private List<AnnotatedText> RoundTrip(string name, AnnotatedText[] texts)
    {
        var format = AnnotationFormats.Named(name);
        var path = Path.Combine(_directory.Path, "round-trip-" + name);
        format.Write(path, texts);
        return [.. format.Read(path)];
    }
}
