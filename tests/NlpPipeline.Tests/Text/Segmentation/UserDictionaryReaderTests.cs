using System.Text;
using NlpPipeline.Text.Segmentation;
using NlpPipeline.Text.Segmentation.UserWords;
using Xunit;

namespace NlpPipeline.Tests.Text.Segmentation;

public sealed class UserDictionaryReaderTests
{
    [Theory]
    [InlineData("巡察组", "巡察组", null, null)]
    [InlineData("巡察组 20", "巡察组", 20, null)]
    [InlineData("巡察组 nt", "巡察组", null, "nt")]
    [InlineData("巡察组 20 nt", "巡察组", 20, "nt")]
    [InlineData("  巡察组 20 nt  ", "巡察组", 20, "nt")]
    [InlineData("Open Source 5 n", "Open Source", 5, "n")]
    [InlineData("Open Source", "Open Source", null, null)]
    [InlineData("open source", "open", null, "source")]
    [InlineData("iPhone 5 6 n", "iPhone 5", 6, "n")]
    [InlineData("12388", "12388", null, null)]
    [InlineData("n", "n", null, null)]
    public void Parses_a_line(string line, string word, int? frequency, string? tag) =>
        Assert.Equal([new UserWord(word, frequency, tag)], Read(Encoding.UTF8.GetBytes(line)));

    [Fact]
    public void Skips_empty_lines_and_the_byte_order_mark() =>
        Assert.Equal([new UserWord("一"), new UserWord("二")], Read(Encoding.UTF8.GetBytes("\uFEFF一\r\n\r\n  \n二")));

    [Theory]
    [InlineData("一 1\n二\t2\tn", 2)]
    [InlineData("一 99999999999 n", 1)]
    public void Names_file_and_line_of_a_malformed_entry(string content, int line)
    {
        var error = Assert.Throws<DictionaryFormatException>(() => Read(Encoding.UTF8.GetBytes(content)));
        Assert.Equal(("user.txt", line), (error.SourceName, error.Line));
        Assert.Contains($"user.txt, line {line}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_an_error() =>
        Assert.Throws<DictionaryFormatException>(() => Read([0xB0, 0xA1, 0x0A]));

    private static IReadOnlyList<UserWord> Read(byte[] content) => UserDictionaryReader.Read(new MemoryStream(content), "user.txt");
}
