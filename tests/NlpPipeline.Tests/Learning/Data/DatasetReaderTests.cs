using System.Text;
using NlpPipeline.Learning.Data;
using Xunit;

namespace NlpPipeline.Tests.Learning.Data;

public sealed class DatasetReaderTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("a.tsv", "体育|财经\t股市, 足球\n\t背景\n")]
    [InlineData("a.tsv", "\uFEFF体育|财经\t股市, 足球\r\n\t背景")]
    [InlineData("a.csv", "label,text\n体育|财经,\"股市, 足球\"\n,背景\n")]
    [InlineData("a.csv", "id,text,label\r\n1,\"股市, 足球\",体育|财经\r\n2,背景,\r\n")]
    [InlineData("a.jsonl", """{"text": "股市, 足球", "label": ["体育", "财经"]}""" + "\n" + """{"text": "背景", "label": []}""")]
    [InlineData("a.jsonl", """{"id": 7, "data": "股市, 足球", "labels": ["体育", "财经"]}""" + "\n" + """{"text": "背景", "label": null}""")]
    [InlineData("a.jsonl", """{"text": "股市, 足球", "cats": ["体育", "财经"], "entities": []}""" + "\n" + """{"text": "背景", "cats": [], "entities": [[0, 2, "X"]]}""")]
    [InlineData("a.jsonl", """{"text": "股市, 足球", "cats": ["体育", "财经"], "label": [[0, 2, "X"]]}""" + "\n" + """{"text": "背景", "label": []}""")]
    public void Reads_every_format_alike(string name, string content)
    {
        var data = DatasetReader.Read(_directory.Write(name, content));

        Assert.Equal(["股市, 足球", "背景"], data.Examples.Select(example => example.Text));
        Assert.Equal(["体育", "财经"], data.Examples[0].Labels);
        Assert.Empty(data.Examples[1].Labels);
        Assert.True(data.IsMultiLabel);
    }

    [Theory]
    [InlineData("a.tsv", "a\tx\nb\n", 2, "expected 2 columns (label, text), found 1")]
    [InlineData("a.tsv", "a\tx\nb\ty\tz\n", 2, "expected 2 columns (label, text), found 3")]
    [InlineData("a.tsv", "a\tx\n\nb\t \n", 3, "empty text")]
    [InlineData("a.tsv", "", 1, "no examples")]
    [InlineData("a.csv", "label,text\na,x\nb\n", 3, "expected 2 columns, found 1")]
    [InlineData("a.csv", "label,text\na,\"x\ny\"\nb,\"z\n", 4, "a quoted field is not closed")]
    [InlineData("a.csv", "label,text\na,\"x\"y\n", 2, "a quoted field goes on behind its closing quote")]
    [InlineData("a.csv", "label,words\na,x\n", 1, "the header has no column 'text', only 'label', 'words'")]
    [InlineData("a.jsonl", "{\"text\": \"x\", \"label\": \"a\"}\n{\"text\": \"y\"}\n", 2, "no 'label'")]
    [InlineData("a.jsonl", "{\"text\": \"县委巡察\", \"entities\": [[0, 2, \"owner\"]]}\n", 1, "'entities' holds spans; labels of whole texts are needed")]
    [InlineData("a.jsonl", "{\"text\": \"\\ud800\", \"label\": \"a\"}\n", 1, "half a surrogate pair in a string")]
    [InlineData("a.jsonl", "{\"label\": \"a\"}\n", 1, "no string 'text'")]
    [InlineData("a.jsonl", "{\"text\": \"x\", \"label\": {}}\n", 1, "'label' must be a string, a number or a list of them")]
    [InlineData("a.jsonl", "{\"text\": \"县委巡察\", \"label\": [[0, 2, \"owner\"]]}\n", 1, "'label' holds spans; labels of whole texts are needed")]
    [InlineData("a.xlsx", "x", 1, "unknown kind of file; use .tsv, .csv or .jsonl")]
    public void Names_file_and_line_of_what_it_cannot_use(string name, string content, int line, string problem)
    {
        var path = _directory.Write(name, content);

        var error = Assert.Throws<DataFormatException>(() => DatasetReader.Read(path));

        Assert.Equal($"{path}:{line}: {problem}", error.Message);
    }

    [Fact]
    public void Names_line_and_byte_of_a_broken_JSON_object()
    {
        var path = _directory.Write("a.jsonl", "{\"text\": \"x\", \"label\": \"a\"}\n{\"text\": x}\n");

        Assert.Equal($"{path}:2: not a JSON object: odd at byte 10", Assert.Throws<DataFormatException>(() => DatasetReader.Read(path)).Message);
    }

    [Fact]
    public void Names_the_line_of_the_first_byte_that_is_not_UTF_8()
    {
        var path = _directory.Write("a.tsv", [.. Encoding.UTF8.GetBytes("a\t好\nb\t"), 0xBA, 0xC3, (byte)'\n']);

        Assert.Equal($"{path}:2: not UTF-8; convert the file to UTF-8 first", Assert.Throws<DataFormatException>(() => DatasetReader.Read(path)).Message);
    }

    [Fact]
    public void Counts_blank_lines_repeats_and_conflicts()
    {
        var path = _directory.Write("a.tsv", "a\tx\n\na\tx\nb\tx\na\ty\n");

        Assert.Equal(
            [$"{path}: 1 blank lines skipped", $"1 repeated texts, first at {path}:3", $"1 texts repeated with other labels, first at {path}:4"],
            DatasetReader.Read(path).Warnings);
    }

    [Theory]
    [InlineData("政治|组织")]
    [InlineData("政治\\t组织")]
    [InlineData("政治\\n组织")]
    public void A_label_that_tables_would_show_as_two_is_refused(string label)
    {
        var path = _directory.Write("a.jsonl", $$"""{"text": "好", "label": ["组织"]}{{"\n"}}{"text": "坏", "label": ["{{label}}"]}""");

        Assert.StartsWith($"{path}:2: label '政治", Assert.Throws<DataFormatException>(() => DatasetReader.Read(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hash_is_of_the_content_not_of_the_format()
    {
        var tsv = DatasetReader.Read(_directory.Write("a.tsv", "a|b\t好\n"));
        var json = DatasetReader.Read(_directory.Write("a.jsonl", """{"text": "好", "label": ["a", "b"]}"""));
        var other = DatasetReader.Read(_directory.Write("b.tsv", "a\t好\n"));

        Assert.Equal(DatasetHash.Compute(tsv), DatasetHash.Compute(json));
        Assert.NotEqual(DatasetHash.Compute(tsv), DatasetHash.Compute(other));
    }
}
