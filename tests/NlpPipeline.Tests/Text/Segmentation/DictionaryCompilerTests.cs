using NlpPipeline.Text.Segmentation;
using NlpPipeline.Text.Segmentation.Compilation;
using Xunit;

namespace NlpPipeline.Tests.Text.Segmentation;

/// <summary>Compiles a dictionary of a few words with models of a few characters.</summary>
public sealed class DictionaryCompilerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dictionary-compiler-").FullName;

    public DictionaryCompilerTests()
    {
        Write("dict.txt", "北京 10 ns\n大学 20 n\n北京大学 9 nt\n大 3 a\n");
        Write("finalseg/prob_start.py", "P={'B': -0.7, 'E': -3.14e+100,\n 'M': -3.14e+100, 'S': -0.7}");
        Write("finalseg/prob_trans.py", "P={'B': {'E': -0.5, 'M': -0.9}, 'E': {'B': -0.6, 'S': -0.8}, 'M': {'E': -0.3, 'M': -1.2}, 'S': {'B': -0.7, 'S': -0.7}}");
        Write("finalseg/prob_emit.py", "P={'B': {'\\u5357': -1.0}, 'E': {'\\u57ce': -1.0}, 'M': {}, 'S': {'\\u5357': -9.0, '\\u57ce': -9.0}}");
        Write("posseg/prob_start.py", "P={('B', 'n'): -1.0, ('E', 'n'): -3.14e+100, ('S', 'v'): -2.0}");
        Write("posseg/prob_trans.py", "P={('B', 'n'): {('E', 'n'): 0.0}, ('E', 'n'): {('B', 'n'): -1.0, ('S', 'v'): -1.0}, ('S', 'v'): {('B', 'n'): -1.0}}");
        Write("posseg/prob_emit.py", "P={('B', 'n'): {'\\u5357': -1.0}, ('E', 'n'): {'\\u57ce': -1.0}, ('S', 'v'): {'\\u5357': -5.0}}");
        Write("posseg/char_state_tab.py", "P={'\\u5357': (('B', 'n'), ('S', 'v')), '\\u57ce': (('E', 'n'),)}");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("北京大学", "北京大学")]
    [InlineData("北京大", "北京|大")]
    [InlineData("南城北京", "南城|北京")]
    [InlineData("北南", "北|南")]
    public void Compiled_model_cuts(string text, string expected) => Assert.Equal(expected, string.Join('|', Compile().Cut(text)));

    [Fact]
    public void Compiled_model_tags() =>
        Assert.Equal(["南城/n", "北京/ns", "，/x"], Compile().Tag("南城北京，").Select(token => $"{token.Text}/{token.Tag}"));

    [Fact]
    public void Output_depends_on_input_alone() =>
        Assert.Equal(DictionaryCompiler.Compile(Path.Combine(_folder, "dict.txt"), _folder), DictionaryCompiler.Compile(Path.Combine(_folder, "dict.txt"), _folder));

    [Theory]
    [InlineData("北京 10 ns\n大学\n", 2)]
    [InlineData("北京 十 ns\n", 1)]
    [InlineData("北京 10 ns x\n", 1)]
    [InlineData("北京 1 n\n\n", 2)]
    [InlineData(" 10 n\n", 1)]
    [InlineData("北京 -1 n\n", 1)]
    public void A_malformed_line_is_an_error_that_names_file_and_line(string dictionary, int line)
    {
        Write("dict.txt", dictionary);
        var error = Assert.Throws<DictionaryFormatException>(Compile);
        Assert.Equal((Path.Combine(_folder, "dict.txt"), line), (error.SourceName, error.Line));
    }

    [Theory]
    [InlineData("x = 1")]
    [InlineData("P={'B': -0.7")]
    [InlineData("P={'B': }")]
    [InlineData("P={'B' -0.7}")]
    [InlineData("P={'B")]
    public void A_malformed_table_is_an_error_that_names_the_file(string table)
    {
        Write("finalseg/prob_start.py", table);
        Assert.Contains("prob_start.py", Assert.Throws<InvalidDataException>(Compile).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_table_is_an_error()
    {
        File.Delete(Path.Combine(_folder, "posseg", "prob_emit.py"));
        Assert.Throws<FileNotFoundException>(Compile);
    }

    private Segmenter Compile() => new(SegmenterModel.FromBytes(DictionaryCompiler.Compile(Path.Combine(_folder, "dict.txt"), _folder)));

    private void Write(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
