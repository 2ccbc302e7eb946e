using NlpPipeline.Learning.Data;
using Xunit;

namespace NlpPipeline.Tests.Learning.Data;

public sealed class DatasetAuditTests
{
    [Fact]
    public void One_class_only_cannot_be_learnt() =>
        Assert.Equal("d.tsv:1: one class only (a); at least two are needed", Assert.Throws<DataFormatException>(
            () => DatasetAudit.RequireLearnable(Data(("x", "a"), ("y", "a")))).Message);

    [Fact]
    public void One_label_beside_background_can_be_learnt() => DatasetAudit.RequireLearnable(Data(("x", "a"), ("y", "")));

    [Fact]
    public void Several_labels_are_no_single_label_data() =>
        Assert.StartsWith("d.tsv:2:", Assert.Throws<DataFormatException>(
            () => DatasetAudit.RequireSingleLabels(Data(("x", "a"), ("y", "a|b")))).Message, StringComparison.Ordinal);

    [Fact]
    public void Held_out_data_is_compared_with_training_data() => Assert.Equal(
        ["d.tsv: 1 labels that d.tsv lacks, first at line 2", "d.tsv: 1 texts that also stand in d.tsv, first at line 1"],
        DatasetAudit.CompareHeldOut(Data(("x", "a"), ("y", "b")), Data(("x", "a"), ("z", "c"))));

    private static Dataset Data(params (string Text, string Labels)[] rows) => new("d.tsv",
        [.. rows.Select((row, i) => new Example(row.Text, row.Labels.Split('|', StringSplitOptions.RemoveEmptyEntries), i + 1))]);
}
