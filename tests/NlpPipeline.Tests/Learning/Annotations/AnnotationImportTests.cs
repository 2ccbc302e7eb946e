using System.Text;
using NlpPipeline.Learning.Annotations;
using NlpPipeline.Learning.Data;
using Xunit;

namespace NlpPipeline.Tests.Learning.Annotations;

/// <summary>Files as annotation tools and data sets have them, beside those that this program writes.</summary>
public sealed class AnnotationImportTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("张 B-P\n三 I-P\n在 O\n", "张三在", "张三/P")]
    [InlineData("张   B-P\n三\tI-P\n 在 O\n", null, "3: expected 'character⇥tag'")]
    [InlineData("张\tNR\tB-P\n三 NR  I-P \n", "张三", "张三/P")]
    [InlineData("张 \tB-P\n  O\n \tO\n三 B-P\n", "张  三", "张/P|三/P")]
    [InlineData("# O\n张 B-P\n# O\n", "#张#", "张/P")]
    [InlineData("# 一句话 来源\n#O\n张 B-P\n", "张", "张/P")]
    [InlineData("-DOCSTART- -X- O\n张 B-P\n", "张", "张/P")]
    [InlineData("张\tB-first name\n", "张", "张/first name")]
    [InlineData("张 B-P\n三\n", null, "2: expected 'character⇥tag'")]
    [InlineData("张 B-P\n\t\n三 O\n", "张", "张/P")]
    [InlineData("张 B-P\n三 M-P\n", null, "2: tag 'M-P' continues no span")]
    public void Columns_of_CoNLL_are_parted_by_tabs_or_spaces(string content, string? text, string expected)
    {
        var path = _directory.Write("a.conll", content);
        if (text is null)
        {
            Assert.StartsWith($"{path}:{expected}", Assert.Throws<DataFormatException>(() => Read("conll", path)).Message, StringComparison.Ordinal);
            return;
        }

        var read = Read("conll", path)[0];
        Assert.Equal((text, expected), (read.Text, SpansOf(read)));
    }

    [Fact]
    public void Other_columns_and_comments_of_CoNLL_are_told() => Assert.Equal(
        ["comment", "column beside character and tag"],
        Read("conll", _directory.Write("a.conll", "# 来源 = 网\n张 NR B-P\n三 NR I-P\n"))[0].LeftOut);

    [Theory]
    [InlineData("{\"text\":\"县委巡察\",\"ents\":[{\"start\":0,\"end\":2,\"label\":\"owner\"}]}")]
    [InlineData("[\"县委巡察\",{\"entities\":[[0,2,\"owner\"]]}]")]
    [InlineData("{\"text\":\"县委巡察\",\"spans\":[{\"start\":0,\"end\":2,\"label\":\"owner\",\"token_start\":0}],\"ents\":[{\"start\":0,\"end\":2,\"label\":\"owner\"}]}")]
    [InlineData("{\"text\":\"县委巡察\",\"entities\":[[0,2,\"owner\"]]}")]
    public void Every_layout_of_spaCy_is_read(string line)
    {
        var read = Assert.Single(Read("spacy", _directory.Write("a.jsonl", line)));

        Assert.Equal(("县委巡察", "县委/owner", ""), (read.Text, SpansOf(read), string.Join('|', read.LeftOut)));
    }

    [Theory]
    [InlineData("spacy", "[\"县委巡察\",{\"cats\":{\"a\":1},\"links\":{\"1\":2}}]", "field 'links'")]
    [InlineData("spacy", "{\"text\":\"县委巡察\",\"ents\":[{\"start\":0,\"end\":2,\"label\":\"owner\",\"kb_id\":\"Q1\"}]}", "field 'kb_id' of a span")]
    [InlineData("label-studio", "[{\"data\":{\"id\":1,\"text\":\"县委\"},\"annotations\":[],\"predictions\":[{\"result\":[]},{\"result\":[]}]}]", "prediction|prediction")]
    [InlineData(
        "label-studio",
        "[{\"data\":{\"text\":\"县委\"},\"drafts\":[{}],\"annotations\":[{\"result\":[{\"type\":\"labels\",\"origin\":\"manual\",\"meta\":{\"text\":[\"?\"]},\"value\":{\"start\":0,\"end\":1,\"labels\":[\"X\"]}}]}]}]",
        "draft|field 'meta' of a result")]
    public void What_is_not_carried_over_is_told(string name, string content, string leftOut) =>
        Assert.Equal(leftOut, string.Join('|', Assert.Single(Read(name, _directory.Write("more", content))).LeftOut));

    [Theory]
    [InlineData("spacy", "[\"县委\"]\n", "1: expected an object or [\"text\", {…}]")]
    [InlineData("spacy", "{\"text\":\"a\"}\n7\n", "2: expected an object or [\"text\", {…}]")]
    [InlineData("doccano", "[\"县委\"]\n", "1: expected an object")]
    [InlineData("doccano", "{\"text\":\"😀县委\",\"label\":[[1,3,\"X\"]]}\n", "1: span 1–3 begins or ends inside a character")]
    [InlineData("label-studio", "[{\"data\":{\"text\":\"县\"}},{\"data\":{\"text\":\"县委\"},\"annotations\":[{\"result\":[{\"type\":\"labels\",\"value\":{\"start\":0,\"end\":3,\"labels\":[\"X\"]}}]}]}]", "1: task 2: span 0–3")]
    [InlineData("label-studio", "[{\"data\":{\"text\":\"县\"}},7]", "1: task 2: ")]
    [InlineData(
        "label-studio",
        "[{\"data\":{\"text\":\"😀县委巡察\"},\"annotations\":[{\"result\":[{\"type\":\"labels\",\"value\":{\"start\":2,\"end\":4,\"text\":\"县委\",\"labels\":[\"X\"]}}]}]}]",
        "1: task 1: span 2–4 covers '委巡', but the file prints '县委'; are its offsets code points?")]
    public void What_cannot_be_read_names_file_and_line_or_task(string name, string content, string problem)
    {
        var path = _directory.Write("bad", content);

        var message = Assert.Throws<DataFormatException>(() => Read(name, path)).Message;

        Assert.StartsWith($"{path}:{problem}", message.Replace("not as this format has it: ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("😀县委\n巡察", "T1\towner 1 3\t县委\nT2\tact 1 6\t县委 巡察\n", "县委/owner|县委\n巡察/act")]
    [InlineData("县委巡察", "T1\towner 0 2\n", "县委/owner")]
    [InlineData("\uFEFF县委巡察", "T1\towner 1 3\t县委\n", "县委/owner")]
    [InlineData("\uFEFF县委巡察", "T1\towner 0 2\t县委\n", "县委/owner")]
    public void Offsets_of_brat_fit_the_text_that_it_prints(string text, string annotations, string expected)
    {
        var folder = WriteBrat(text, annotations);

        Assert.Equal(expected, SpansOf(Assert.Single(Read("brat", folder))));
    }

    [Fact]
    public void Offsets_of_brat_in_another_unit_are_refused()
    {
        var folder = WriteBrat("😀县委巡察", "T1\tface 0 1\t😀\nT2\towner 2 4\t县委\n");

        var message = Assert.Throws<DataFormatException>(() => Read("brat", folder)).Message;

        Assert.Equal($"{Path.Combine(folder, "a.ann")}:2: not as this format has it: span 2–4 covers '委巡', but the file prints '县委'; are its offsets code points?", message);
    }

    [Fact]
    public void A_mark_at_the_beginning_of_a_text_does_not_shift_its_spans()
    {
        AnnotatedText[] texts = [new("a", "\uFEFF县委巡察", [new(new(1, 3), "owner")], [])];
        Assert.All(AnnotationFormats.All, format =>
        {
            var path = Path.Combine(_directory.Path, "mark-" + format.Name);
            format.Write(path, texts);
            Assert.Equivalent(texts, Read(format.Name, path), strict: true);
        });
    }

    [Fact]
    public void Two_texts_of_one_name_are_refused_by_brat()
    {
        AnnotatedText[] texts = [new("a", "县委", [], []), new("b", "市委", [], []), new("a", "省委", [], [])];
        var folder = Path.Combine(_directory.Path, "brat");

        Assert.Contains("two texts have the identifier 'a'", Assert.Throws<NotSupportedException>(() => new BratFormat().Write(folder, texts)).Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
    }

    [Theory]
    [InlineData("other.txt")]
    [InlineData("other.ann")]
    public void A_folder_with_other_texts_is_not_mixed_with_by_brat(string name)
    {
        _directory.Write(name, "");
        AnnotatedText[] texts = [new("a", "县委", [], [])];

        var message = Assert.Throws<IOException>(() => new BratFormat().Write(_directory.Path, texts)).Message;

        Assert.Equal($"{_directory.Path}: holds {name} of other texts; choose an empty folder", message);
        File.Delete(Path.Combine(_directory.Path, name));
        new BratFormat().Write(_directory.Path, texts);
        new BratFormat().Write(_directory.Path, texts);
    }

    [Theory]
    [InlineData("doccano", "{\"text\":\"县\",\"label\":[]}\n{\"id\":\"x\",\"text\":\"县委\",\"label\":[[1,1,\"X\"]]}\n", ":2: x: tags cannot hold the empty or overlapping span 1–1")]
    [InlineData("spacy", "{\"text\":\"县委\",\"spans\":[{\"start\":0,\"end\":2,\"label\":\"X\"},{\"start\":1,\"end\":2,\"label\":\"X\"}]}\n", ":1: 1: tags cannot hold the empty or overlapping span 1–2")]
    [InlineData("label-studio", "[{\"data\":{\"id\":9,\"text\":\"县委\"},\"annotations\":[{\"result\":[{\"type\":\"labels\",\"value\":{\"start\":1,\"end\":1,\"labels\":[\"X\"]}}]}]}]", ": task 1: 9: tags cannot hold")]
    public void What_tags_cannot_hold_names_file_and_line_or_task(string name, string content, string problem)
    {
        var path = _directory.Write("in", content);

        var message = Assert.Throws<NotSupportedException>(() => new ConllFormat().Write(Path.Combine(_directory.Path, "out"), Read(name, path))).Message;

        Assert.StartsWith(path + problem, message, StringComparison.Ordinal);
    }

    private static List<AnnotatedText> Read(string name, string path) => [.. AnnotationFormats.Named(name).Read(path)];

    private static string SpansOf(AnnotatedText text) => string.Join('|', text.Spans.Select(span => $"{text.Text[span.Span.Start..span.Span.End]}/{span.Label}"));

    private string WriteBrat(string text, string annotations)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_directory.Path, "brat")).FullName;
        File.WriteAllText(Path.Combine(folder, "a.txt"), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.WriteAllText(Path.Combine(folder, "a.ann"), annotations);
        return folder;
    }
}
