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

    [Fact]
    public void A_stray_row_that_makes_data_multi_label_is_told() => Assert.Equal(
        ["d.tsv: 1 of 100 texts have no label or several, which makes the data multi-label; mend them if each text is to have one, first at line 100"],
        DatasetAudit.FindStrayLabels(Data([.. Enumerable.Range(0, 99).Select(i => ($"t{i}", "a")), ("x", "a|b")])));

    [Fact]
    public void Data_that_is_meant_to_be_multi_label_is_not_told_of() =>
        Assert.Empty(DatasetAudit.FindStrayLabels(Data([.. Enumerable.Range(0, 97).Select(i => ($"t{i}", "a")), ("x", "a|b"), ("y", "")])));

    [Fact]
    public void Data_with_one_label_a_text_is_not_told_of() => Assert.Empty(DatasetAudit.FindStrayLabels(Data(("x", "a"), ("y", "b"))));

    private static Dataset Data(params (string Text, string Labels)[] rows) => new("d.tsv",
        [.. rows.Select((row, i) => new Example(row.Text, row.Labels.Split('|', StringSplitOptions.RemoveEmptyEntries), i + 1))]);
}
