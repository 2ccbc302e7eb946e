using CsCheck;
using NlpPipeline.Text;
using NlpPipeline.Text.Normalization;
using Xunit;

namespace NlpPipeline.Tests.Text.Normalization;

public sealed class TextNormalizerTests
{
    [Theory]
    [InlineData("８：00—20：00", "8:00-20:00")]
    [InlineData("邮箱ＡＢ＠163.com，", "邮箱AB@163.com,")]
    [InlineData("组\u00A0长\u3000李", "组 长 李")]
    [InlineData("电\u200B话：\r\n", "电话:\n")]
    [InlineData("「六圍繞一加強」巡視組", "“六围绕一加强”巡视组")]
    [InlineData("州委聯(lián)動(dòng)巡察組對(duì)", "州委联动巡察组对")]
    [InlineData("堅持四個著力，成效顯著", "坚持四个着力,成效显著")]
    [InlineData("李昇、乾县", "李昇、乾县")]
    [InlineData("联(lián)系", "联(lián)系")]
    [InlineData("召開(kāi)動(dòng)員會(huì )議", "召开动员会议")]
    [InlineData("动员会召开🕠，组长柴晓冬同志🤵🏽‍♀️、柳如荣同志讲话☂️。𠮷姓★", "动员会召开,组长柴晓冬同志、柳如荣同志讲话。𠮷姓★")]
    public void Folds_to_one_spelling(string text, string expected) => Assert.Equal(expected, TextNormalizer.Normalize(text).Value);

    [Fact]
    public void Leads_back_over_removed_characters()
    {
        var normalized = TextNormalizer.Normalize("值班电\u200B话：\r\n12388");
        var span = TextSpan.At(normalized.Value.IndexOf("电话", StringComparison.Ordinal), 2);

        Assert.Equal("电\u200B话", normalized.ToSource(span).In(normalized.Source));
    }

    [Theory]
    [InlineData("省巡視組(zǔ)反饋意見(jiàn)", "意见", "意見(jiàn)")]
    [InlineData("省巡視組(zǔ)反饋意見(jiàn)，開(kāi)會", "意见", "意見(jiàn)")]
    [InlineData("省巡視組(zǔ)反饋意見(jiàn)，開(kāi)會", "开会", "開(kāi)會")]
    public void The_pinyin_of_the_last_character_belongs_to_the_span(string text, string word, string source)
    {
        var normalized = TextNormalizer.Normalize(text + "，聯(lián)動(dòng)");
        Assert.Equal(source, normalized.ToSource(TextSpan.At(normalized.Value.IndexOf(word, StringComparison.Ordinal), word.Length)).In(normalized.Source));
    }

    [Fact]
    public void Every_span_of_the_normalised_text_leads_into_the_source() =>
        Gen.String.Sample(text =>
        {
            var normalized = TextNormalizer.Normalize(text);
            for (var start = 0; start <= normalized.Value.Length; start++)
            {
                var span = normalized.ToSource(new TextSpan(start, normalized.Value.Length));
                Assert.InRange(span.Start, 0, text.Length);
                Assert.InRange(span.End, span.Start, text.Length);
            }
        });
}
