using CsCheck;
using NlpPipeline.Text.Documents.Formats;
using Xunit;

namespace NlpPipeline.Tests.Text.Documents.Formats;

public sealed class BoundedLineReaderTests
{
    [Fact]
    public void Lines_are_those_of_the_framework_where_none_is_too_long() =>
        Gen.String[Gen.Char["a\n中b"], 0, 60].Sample(text =>
            text.Replace("\r", "", StringComparison.Ordinal).Split('\n') is var expected
            && Lines(text).SequenceEqual(text.EndsWith('\n') || text.Length == 0 ? expected[..^1] : expected));

    [Fact]
    public void A_line_that_is_too_long_is_passed_over() =>
        Assert.Equal(["ab", null, "c"], Lines("ab\r\n" + new string('x', 100_000) + "\nc", maxLength: 10));

    private static List<string?> Lines(string text, long maxLength = 1000)
    {
        var reader = new BoundedLineReader(new StringReader(text), maxLength);
        var lines = new List<string?>();
        while (reader.Read(out var line))
        {
            lines.Add(line);
        }

        return lines;
    }
}
