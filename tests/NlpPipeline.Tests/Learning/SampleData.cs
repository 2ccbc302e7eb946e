using NlpPipeline.Learning.Data;

namespace NlpPipeline.Tests.Learning;

/// <summary>Small data that a linear model can learn.</summary>
public static class SampleData
{
    private static readonly (string Label, string[] Cues)[] Topics =
    [
        ("safety", ["安全生产", "隐患排查", "消防通道"]),
        ("ecology", ["生态环境", "污染治理", "河湖水质"]),
        ("rural", ["乡村振兴", "粮食购销", "村级账目"]),
    ];

    private static readonly string[] Frames = ["重点检查{0}情况", "紧盯{0}开展监督", "了解{0}方面的问题", "围绕{0}深入查找不足", "对{0}逐项核对"];

    /// <summary>One label a text.</summary>
    public static Dataset SingleLabel() => new("single.tsv", [.. Texts().Select((text, i) => new Example(text.Text, [text.Label], i + 1))]);

    /// <summary>No, one or two labels a text.</summary>
    public static Dataset MultiLabel()
    {
        var single = SingleLabel().Examples;
        var pairs = single.Zip(single.Skip(Frames.Length * 3), (left, right) =>
            new Example($"{left.Text}，{right.Text}", [.. left.Labels.Union(right.Labels)], 0));
        var background = Frames.Select(frame => new Example(string.Format(null, frame, "会议精神传达"), [], 0));
        return new Dataset("multi.tsv", [.. single.Concat(pairs).Concat(background).Select((example, i) => example with { Line = i + 1 })]);
    }

    /// <summary>Writes <see cref="SingleLabel"/> as <c>sample.tsv</c>.</summary>
    public static string Write(TemporaryDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return directory.Write("sample.tsv", string.Concat(SingleLabel().Examples.Select(example => $"{example.Labels[0]}\t{example.Text}\n")));
    }

    private static IEnumerable<(string Label, string Text)> Texts() =>
        from topic in Topics
        from cue in topic.Cues
        from frame in Frames
        select (topic.Label, string.Format(null, frame, cue));
}
