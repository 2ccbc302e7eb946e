using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Learning.Focus;
using NlpPipeline.Learning.Kinds;
using NlpPipeline.Tests.Text.Documents.Formats;
using NlpPipeline.Text.Documents;
using Xunit;

namespace NlpPipeline.Tests.Fuzz;

/// <summary>
/// Any bytes in, a document or a reason out, and never an exception; spans lie inside the text and print what the facts say. A short run with a fixed seed;
/// <c>NLP_PIPELINE_FUZZ_SECONDS</c> makes it longer, with a seed of the clock that a failure names.
/// </summary>
public sealed class FuzzTests
{
    private const string Variable = "NLP_PIPELINE_FUZZ_SECONDS";
    private const int ShortRun = 300;

    private const string Notice = "中共云溪县委第二巡察组进驻公告\n来源：云溪县纪委 2024-03-11\n县委第二巡察组于3月8日进驻县水利局开展常规巡察。组长：林书远。值班电话：0730-8123456。";

    private static readonly string[] Pieces =
    [
        "县委第一巡察组", "第一、第二", "第三至第五", "市委", "中共", "进驻", "对县水利局、县教育局", "等7个单位", "开展常规巡察", "“回头看”", "十四届县委第六轮巡察", "组长：", "林书远", "副组长", "欧阳 静",
        "值班电话：", "0730-8123456", "13900001111", "邮政信箱：", "第12号信箱", "邮编414000", "意见箱设在", "县政府大门、一楼大厅", "xc1@163.com", "3月8日", "2024年3月1日至5月", "即日起", "两个月左右",
        "工作日8:30—17:30", "政治纪律、组织纪律", "重点检查", "意识形态工作责任制", "反馈指出，", "但存在问题：", "来源：", "\n", "\n\n", "\t", " | ", "。", "，", "；", "：", "（", "）", "“", "”", "、", "第", "组", "年", "月", "日",
        "\u3000", "\u00A0", "\u200B", "\uD83D\uDE00", "\uD800", "𠀀", "·", "\0", "%", "<b>", "二〇二三", "１２３", "A018号", "×", "…", "组别\t组长\t被巡察单位\n", "壹", "縣委第一巡視組進駐", "999999999999",
    ];

    private static readonly (string Name, byte[] Content)[] Seeds =
    [
        ("a.txt", Encoding.UTF8.GetBytes(Notice)),
        ("a.md", Encoding.Unicode.GetBytes("\uFEFF" + Notice)),
        ("a.html", Encoding.UTF8.GetBytes($"<html><head><title>公告</title></head><body><div class='nav'><a href='/'>首页</a></div><div><h1>公告</h1><p>{Notice}</p><table><tr><td rowspan=2>一组</td><td>甲局</td></tr><tr><td>乙局</td></tr></table></div></body></html>")),
        ("a.docx", WordFormatTests.Word(WordFormatTests.Line(Notice))),
        ("a.pdf", PdfFormatTests.Pdf(("Phone 0730-8123456", 700), ("A second line of text", 680))),
        ("a.csv", Encoding.UTF8.GetBytes($"id,text\n1,\"{Notice}\"\n2,{Notice.Replace("\n", " ", StringComparison.Ordinal)}\n")),
        ("a.tsv", Encoding.UTF8.GetBytes($"id\ttext\n1\t{Notice.Replace("\n", " ", StringComparison.Ordinal)}\n")),
        ("a.jsonl", Encoding.UTF8.GetBytes("{\"id\": \"1\", \"text\": \"县委第一巡察组进驻县水利局。\"}\n{\"text\": \"县委第二巡察组进驻县教育局。\"}\n")),
        ("a.json", Encoding.UTF8.GetBytes("[{\"id\": 1, \"text\": \"县委第一巡察组进驻县水利局。\"}, {\"text\": \"x\"}]")),
        ("a.zip", Archive()),
    ];

    private static readonly string Models = Path.Combine(AppContext.BaseDirectory, "models");

    private static readonly AnnouncementExtractor Extractor = new(KindModel.Load(Models), EvidenceModel.Load(Models), FocusModel.Load(Models));

    [Fact]
    public void Damaged_files_of_every_format_give_documents_or_reasons() => Repeat((random, i) =>
    {
        var (name, content) = Seeds[i % Seeds.Length];
        var damaged = Mutation.Of(content, random);
        foreach (var result in new DocumentReader().Read(new InputFile(name, "a", new DocumentSource(name), () => new MemoryStream(damaged))))
        {
            Assert.True(result.Document is null != result.Error is null);
            if (result.Document is { } document)
            {
                AssertSound(document.Text);
            }
        }
    });

    [Fact]
    public void Any_text_gives_a_sound_record() => Repeat((random, _) =>
        AssertSound(string.Concat(Enumerable.Range(0, random.Next(1, 120)).Select(_ => random.Next(12) == 0 ? ((char)random.Next(0x10000)).ToString() : Pieces[random.Next(Pieces.Length)]))));

    private static void Repeat(Action<Random, int> test)
    {
        var length = Environment.GetEnvironmentVariable(Variable) is { } seconds ? TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture)) : TimeSpan.Zero;
        var seed = length == TimeSpan.Zero ? 20_261_126 : Environment.TickCount;
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < ShortRun || clock.Elapsed < length; i++)
        {
            try
            {
                test(new Random(seed + i), i);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"case {i} of seed {seed} failed: {exception.Message}", exception);
            }
        }
    }

    private static void AssertSound(string text)
    {
        var announcement = Extractor.Extract(new Document("a", text));
        foreach (var (printed, spans) in FactsOf(announcement))
        {
            Assert.All(spans, span => Assert.InRange(span.Start, 0, span.End));
            Assert.All(spans, span => Assert.InRange(span.End, span.Start, text.Length));
            Assert.Equal(printed, text[spans[0].Start..spans[0].End]);
        }
    }

    private static IEnumerable<(string Text, IReadOnlyList<NlpPipeline.Text.TextSpan> Spans)> FactsOf(Announcement a) =>
    [
        .. a.Teams.Select(fact => (fact.Text, fact.Spans)), .. a.Rounds.Select(fact => (fact.Text, fact.Spans)), .. a.Units.Select(fact => (fact.Text, fact.Spans)),
        .. a.Dates.Select(fact => (fact.Text, fact.Spans)), .. a.Contacts.Select(fact => (fact.Text, fact.Spans)), .. a.People.Select(fact => (fact.Text, fact.Spans)),
        .. a.Hours.Select(fact => (fact.Text, fact.Spans)), .. a.Durations.Select(fact => (fact.Text, fact.Spans)), .. a.Disciplines.Select(fact => (fact.Text, fact.Spans)),
        .. a.Focus.Select(fact => (fact.Text, fact.Spans)), .. a.Checks.Select(fact => (fact.Text, fact.Spans)),
    ];

    private static byte[] Archive()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = new StreamWriter(archive.CreateEntry("in/a.txt").Open());
            writer.Write(Notice);
        }

        return stream.ToArray();
    }
}
