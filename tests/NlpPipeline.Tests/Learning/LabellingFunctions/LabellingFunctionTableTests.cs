using NlpPipeline.Learning.Data;
using NlpPipeline.Learning.LabellingFunctions;
using Xunit;

namespace NlpPipeline.Tests.Learning.LabellingFunctions;

public sealed class LabellingFunctionTableTests : IDisposable
{
    private static readonly Dataset Data = new("data",
    [
        new Example("粮食购销", ["rural"], 1),
        new Example("粮食安全和廉洁风险", ["rural", "integrity"], 2),
        new Example("廉洁食堂", [], 3),
        new Example("粮食部门廉洁情况", ["integrity"], 4),
        new Example("其他", ["rural"], 5),
    ]);

    private static readonly LabellingFunction[] Functions = [new("grain", "rural", ["粮食", "三资"]), new("clean", "integrity", ["廉洁"])];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Counts_what_each_function_does()
    {
        var table = LabellingFunctionTable.Of("test", Functions, Data);

        Assert.Equal(new LabellingFunctionScore("grain", "rural", 0.6, 0.4, 0.2, 2, 1, 2.0 / 3), table.Functions[0]);
        Assert.Equal(new LabellingFunctionScore("clean", "integrity", 0.6, 0.4, 0.2, 2, 1, 2.0 / 3), table.Functions[1]);
    }

    [Fact]
    public void All_votes_together_are_a_classifier()
    {
        var table = LabellingFunctionTable.Of("test", Functions, Data);

        // rural: 2 of 3 votes are right, of 3 texts; integrity: 2 of 3 votes, of 2 texts.
        Assert.Equal(2 * 4 / 11.0, table.MicroF1, 6);
        Assert.Equal(((2 * 2 / 6.0) + (2 * 2 / 5.0)) / 2, table.MacroF1, 6);
    }

    [Fact]
    public void Functions_are_read_from_a_file()
    {
        var path = _folder.Write("functions.tsv", "# comment\ngrain\trural\t粮食、三资\n");

        var function = Assert.Single(LabellingFunction.Read(path));
        Assert.Equal(("grain", "rural"), (function.Name, function.Label));
        Assert.Equal(["粮食", "三资"], function.Phrases);
    }

    [Fact]
    public void A_line_without_phrases_is_an_error_that_names_it()
    {
        var path = _folder.Write("functions.tsv", "grain\trural\t粮食\nclean\tintegrity\n");

        Assert.StartsWith($"{path}:2:", Assert.Throws<DataFormatException>(() => LabellingFunction.Read(path)).Message, StringComparison.Ordinal);
    }
}
