using System.Security.Cryptography;
using System.Text;

namespace NlpPipeline.Export.Report;

/// <summary>Content → page. Nothing is loaded from anywhere: the policy in the page's head forbids it, and allows no script but ours.</summary>
internal static class ReportPage
{
    private static readonly string[] Scripts = ["page.js", "tables.js", "documents.js"];

    /// <summary>Writes the page.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="content">What to show.</param>
    /// <param name="textsPath">File with the script elements of the documents.</param>
    public static void Write(TextWriter output, ReportContent content, string textsPath)
    {
        var html = new HtmlWriter(output);
        var script = string.Concat(Scripts.Select(ReportResources.Text));
        var rounds = content.Rounds.Current;
        html.Raw("<!doctype html>\n").Open("html", ("lang", "zh-Hans"));
        html.Element("head", () => WriteHead(html, script));
        html.Open("body");
        WriteOverview(html, content, rounds);
        WriteRounds(html, content, rounds);
        Section(html, "contacts", "联系方式", () => Table(html, content.Contacts, "contacts.csv", ["派出机关", "组", "种类", "内容", "短信", "文档"]));
        Section(html, "checks", "疑点", () => Table(html, content.Checks, "checks.csv", ["种类", "说明", "原文", "文档"]));
        if (content.Failures.Total > 0)
        {
            Section(html, "failures", "未能读取", () => Table(html, content.Failures, "errors.jsonl", ["文件", "原因", "文档"]));
        }

        WriteDocuments(html, content);
        html.Element("footer", $"NlpPipeline {content.Version}");
        WriteData(output, content, rounds);
        Copy(textsPath, output);
        html.Raw("<script>").Raw(script).Raw("</script>\n").Close("body").Close("html");
    }

    // What the page's script shows: the rows of the tables, and the words that it needs.
    private static void WriteData(TextWriter output, ReportContent content, IReadOnlyList<ReportRound> rounds)
    {
        var labels = Vocabulary.ValuesOf("label");
        ReportJson.WriteElement(output, "words-data", ReportJson.Of(json =>
        {
            json.WriteStartObject();
            json.WriteStartObject("field");
            foreach (var field in Vocabulary.ValuesOf("field"))
            {
                json.WriteString(field, Vocabulary.Of("field", field));
            }

            json.WriteEndObject();
            json.WriteStartArray("label");
            labels.ToList().ForEach(label => json.WriteStringValue(Vocabulary.Of("label", label)));
            json.WriteEndArray();
            json.WriteEndObject();
        }));
        ReportJson.WriteElement(output, "rounds-data", rounds.Select(round => ReportJson.Of(json => round.Write(json, labels))));
        ReportJson.WriteElement(output, "contacts-data", content.Contacts.Rows);
        ReportJson.WriteElement(output, "checks-data", content.Checks.Rows);
        ReportJson.WriteElement(output, "failures-data", content.Failures.Rows);
        ReportJson.WriteElement(output, "index", content.Index);
    }

    private static void WriteHead(HtmlWriter html, string script)
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)));
        html.Raw("<meta charset=\"utf-8\">");
        html.Open("meta", ("http-equiv", "Content-Security-Policy"), ("content", $"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{hash}'"));
        html.Open("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Element("title", "巡视巡察公告报告");
        html.Raw("<style>").Raw(ReportResources.Text("report.css")).Raw("</style>");
    }

    private static void WriteOverview(HtmlWriter html, ReportContent content, IReadOnlyList<ReportRound> rounds)
    {
        var counts = content.Counts;
        html.Element("header", () =>
        {
            html.Element("h1", "巡视巡察公告报告");
            html.Element("nav", () =>
            {
                foreach (var (id, name) in (ReadOnlySpan<(string, string)>)[("rounds", "轮次"), ("focus", "重点"), ("contacts", "联系方式"), ("checks", "疑点"), ("failures", "未能读取"), ("documents", "文档")])
                {
                    if (id != "failures" || content.Failures.Total > 0)
                    {
                        html.Element("a", name, ("href", $"#{id}"));
                    }
                }
            });
        });
        html.Element("noscript", () => html.Element("p", "表格、列表与原文需要浏览器允许本页脚本。", ("class", "note")));
        html.Element("section", () =>
        {
            html.Element("div", () =>
            {
                Tile(html, "文档", counts.Documents);
                Tile(html, "轮次", content.Rounds.Count);
                Tile(html, "巡察组", counts.Teams);
                Tile(html, "被巡单位", counts.Units);
                Tile(html, "疑点", counts.Checks);
                if (content.Failures.Total > 0)
                {
                    Tile(html, "未能读取", content.Failures.Total);
                }
            }, ("class", "tiles"));
            if (counts.Documents > 0)
            {
                html.Element("div", () => WriteCharts(html, counts, ReportTimeline.Of(counts.Months, rounds)), ("class", "charts"));
            }
        });
    }

    private static void WriteCharts(HtmlWriter html, ReportCounts counts, IReadOnlyList<TimelineMonth> months)
    {
        Figure(html, "文种", () => ReportCharts.Bars(html, "文种", counts.Kinds.Select(kind => (Vocabulary.Of("kind", kind.Key), kind.Value))));
        Figure(html, "层级", () => ReportCharts.Bars(html, "层级", counts.Levels.Select(level => (Vocabulary.Of("level", level.Key), level.Value))));
        if (months.Count > 0)
        {
            Figure(html, "按月发布的文档数", () => ReportCharts.Timeline(html, "按月发布的文档数", months, month => month.Documents));
            Figure(html, "按月在巡的轮次数（按起止与进驻日期）", () => ReportCharts.Timeline(html, "按月在巡的轮次数", months, month => month.Rounds));
        }
    }

    private static void WriteRounds(HtmlWriter html, ReportContent content, IReadOnlyList<ReportRound> rounds)
    {
        Section(html, "rounds", "轮次：谁巡谁、何时", () =>
        {
            NoteOfCut(html, content.Rounds.Count - content.Rounds.LeftOut, content.Rounds.Count, "个轮次", "rounds.csv");
            NoteOfCut(html, content.Rounds.AssignmentsShown, content.Rounds.AssignmentsTotal, "条分工", "assignments.csv");
            if (rounds.Count == 0)
            {
                html.Element("p", "没有。", ("class", "note"));
            }

            html.Element("div", "", ("id", "rounds-list"), ("data-file", "rounds.csv"));
            if (content.Rounds.Mentioned is { Count: > 0 } mentioned)
            {
                html.Element("details", () => html
                    .Element("summary", () => html.Element("b", "只被提及的轮次").Element("span", $"{mentioned.Count:#,0} 个"))
                    .Element("p", string.Join('、', mentioned)));
            }
        });
        Section(html, "focus", "各轮重点", () =>
        {
            if (!rounds.Any(round => round.Summary.Labels.Count > 0))
            {
                html.Element("p", "没有发现重点。", ("class", "note"));
                return;
            }

            html.Element("p", "颜色越深，把握越大；停在格上可见依据。", ("class", "note"));
            Table(html, ["轮次", .. Vocabulary.ValuesOf("label").Select(label => Vocabulary.Of("label", label))], "rounds.csv");
        });
    }

    private static void WriteDocuments(HtmlWriter html, ReportContent content) => Section(html, "documents", "文档", () =>
    {
        NoteOfCut(html, content.Index.Count, content.Counts.Documents, "篇的全文", "announcements.jsonl");
        html.Element("form", () =>
        {
            html.Open("input", ("id", "search"), ("type", "search"), ("placeholder", "搜索标题、组、单位、人员、号码、全文"), ("aria-label", "搜索"));
            Select(html, "kind", "全部文种", Vocabulary.ValuesOf("kind").Where(content.Counts.Kinds.ContainsKey));
            Select(html, "level", "全部层级", Vocabulary.ValuesOf("level").Where(content.Counts.Levels.ContainsKey));
            Select(html, "label", "全部重点", Vocabulary.ValuesOf("label"));
            html.Element("label", () => html.Open("input", ("id", "suspect"), ("type", "checkbox")).Text("只看有疑点的"));
        }, ("id", "filter"), ("role", "search"));
        html.Element("p", "", ("id", "count"), ("class", "note"), ("aria-live", "polite"));
        html.Element("div", () =>
        {
            html.Element("div", () => html.Element("ol", "", ("id", "list")));
            html.Element("article", "", ("id", "document"), ("tabindex", "-1"));
        }, ("id", "browser"));
    });

    private static void Section(HtmlWriter html, string id, string title, Action content) => html.Element("section", () =>
    {
        html.Element("h2", title);
        content();
    }, ("id", id)).Raw("\n");

    private static void Table(HtmlWriter html, ReportRows rows, string file, string[] head)
    {
        if (rows.Total == 0)
        {
            html.Element("p", "没有。", ("class", "note"));
            return;
        }

        NoteOfCut(html, rows.Rows.Count, rows.Total, "条", file);
        Table(html, head, file);
    }

    private static void Table(HtmlWriter html, string[] head, string file) => html.Element("div", () => html.Element("table", () =>
    {
        html.Element("thead", () => html.Element("tr", () => Array.ForEach(head, name => html.Element("th", name, ("scope", "col")))));
        html.Element("tbody", "");
    }), ("class", "wide"), ("data-file", file));

    private static void NoteOfCut(HtmlWriter html, int shown, int total, string what, string file)
    {
        if (shown < total)
        {
            html.Element("p", $"只收前 {shown:#,0} {what}，共 {total:#,0}；全部见 {file}。", ("class", "note"));
        }
    }

    private static void Select(HtmlWriter html, string group, string all, IEnumerable<string> values) => html.Element("select", () =>
    {
        html.Element("option", all, ("value", ""));
        foreach (var value in values)
        {
            html.Element("option", Vocabulary.Of(group, value), ("value", value));
        }
    }, ("id", group), ("aria-label", all));

    private static void Tile(HtmlWriter html, string name, int count) => html.Element("div", () =>
    {
        html.Element("b", FormattableString.Invariant($"{count:#,0}"));
        html.Element("span", name);
    }, ("class", "tile"));

    private static void Figure(HtmlWriter html, string caption, Action chart) => html.Element("figure", () =>
    {
        html.Element("figcaption", caption);
        chart();
    });

    private static void Copy(string path, TextWriter output)
    {
        using var texts = new StreamReader(path, Encoding.UTF8);
        var buffer = new char[1 << 16];
        for (int count; (count = texts.Read(buffer)) > 0;)
        {
            output.Write(buffer, 0, count);
        }
    }
}
