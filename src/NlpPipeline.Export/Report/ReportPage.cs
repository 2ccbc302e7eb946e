using System.Security.Cryptography;
using System.Text;
using NlpPipeline.Export.Json;

namespace NlpPipeline.Export.Report;

/// <summary>Content → page. Nothing is loaded from anywhere: the policy in the page's head forbids it, and allows no script but ours.</summary>
internal static class ReportPage
{
    private const int MaxHeatRows = 80;
    private const int MaxDates = 4;

    /// <summary>Writes the page.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="content">What to show.</param>
    /// <param name="textsPath">File with the script elements of the documents.</param>
    public static void Write(TextWriter output, ReportContent content, string textsPath)
    {
        var html = new HtmlWriter(output);
        var script = ReportResources.Text("report.js");
        html.Raw("<!doctype html>\n").Open("html", ("lang", "zh-Hans"));
        html.Element("head", () => WriteHead(html, script));
        html.Open("body");
        WriteOverview(html, content);
        WriteRounds(html, content);
        WriteHeatMap(html, content);
        WriteContacts(html, content);
        WriteChecks(html, content);
        WriteDocuments(html, content);
        html.Element("footer", $"NlpPipeline {content.Version}");
        output.Write("<script type=\"application/json\" id=\"index\">[");
        output.Write(string.Join(",\n", content.Index));
        output.Write("]</script>\n");
        Copy(textsPath, output);
        html.Raw("<script>").Raw(script).Raw("</script>\n").Close("body").Close("html");
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

    private static void WriteOverview(HtmlWriter html, ReportContent content)
    {
        var counts = content.Counts;
        html.Element("header", () =>
        {
            html.Element("h1", "巡视巡察公告报告");
            html.Element("nav", () =>
            {
                foreach (var (id, name) in (ReadOnlySpan<(string, string)>)[("rounds", "轮次"), ("focus", "重点"), ("contacts", "联系方式"), ("checks", "疑点"), ("documents", "文档")])
                {
                    html.Element("a", name, ("href", $"#{id}"));
                }
            });
        });
        html.Element("section", () =>
        {
            html.Element("div", () =>
            {
                Tile(html, "文档", counts.Documents);
                Tile(html, "轮次", content.Rounds.Count);
                Tile(html, "巡察组", counts.Teams);
                Tile(html, "被巡单位", counts.Units);
                Tile(html, "疑点", counts.Checks);
            }, ("class", "tiles"));
            if (counts.Documents > 0)
            {
                html.Element("div", () => WriteCharts(html, counts), ("class", "charts"));
            }
        });
    }

    private static void WriteCharts(HtmlWriter html, ReportCounts counts)
    {
        Figure(html, "文种", () => ReportCharts.Bars(html, "文种", counts.Kinds.Select(kind => (Vocabulary.Of("kind", kind.Key), kind.Value))));
        Figure(html, "层级", () => ReportCharts.Bars(html, "层级", counts.Levels.Select(level => (Vocabulary.Of("level", level.Key), level.Value))));
        if (counts.Months.Count > 0)
        {
            Figure(html, "按月发布数", () => ReportCharts.Timeline(html, counts.Months));
        }
    }

    private static void WriteRounds(HtmlWriter html, ReportContent content) => Section(html, "rounds", "轮次：谁巡谁、何时", () =>
    {
        if (content.RoundsLeftOut > 0)
        {
            html.Element("p", $"轮次太多，只列最先出现的 {content.Rounds.Count} 个；全部见 rounds.csv。", ("class", "note"));
        }

        var rounds = content.Rounds.Values.OrderByDescending(round => round.Summary.Units.Count + round.Assignments.Count).ThenBy(round => round.Summary.Key.ToString(), StringComparer.Ordinal).ToLookup(round => round.Summary.Current);
        foreach (var (place, round) in rounds[true].Index())
        {
            html.Element("details", () => WriteRound(html, round), ("open", place == 0 ? "" : null));
        }

        if (rounds[false].Any())
        {
            html.Element("p", $"只被提及的轮次：{string.Join('、', rounds[false].Select(round => round.FullName))}。", ("class", "note"));
        }
    });

    private static void WriteRound(HtmlWriter html, ReportRound round)
    {
        var summary = round.Summary;
        html.Element("summary", () =>
        {
            html.Element("b", round.FullName);
            html.Element("span", string.Join(" · ", ((string[])
            [
                $"{round.Documents.Count} 篇", $"{summary.Teams.Count} 个组", $"{summary.Units.Count} 个单位",
                string.Join('、', EnumNames.Of(summary.Forms).Select(form => Vocabulary.Of("form", form))), string.Join('；', round.Dates.Take(MaxDates)),
            ]).Where(part => part.Length > 0)));
        });
        var others = summary.Units.Except(round.Assignments.SelectMany(row => row.Assignment.Units)).ToList();
        if (others.Count > 0)
        {
            html.Element("p", $"被巡单位{(round.Assignments.Count > 0 ? "（未载明由哪个组）" : "")}：{string.Join('、', others)}");
        }

        if (round.Assignments.Count == 0)
        {
            return;
        }

        Table(html, ["组", "组长", "被巡单位", "联系方式", "起止", "文档"], round.Assignments, row =>
        [
            row.Assignment.Team, row.Assignment.Leader, string.Join('、', row.Assignment.Units), string.Join('、', row.Assignment.Contacts),
            row.Assignment.Period is { } period ? $"{period.Start} → {period.End}" : "", row.Document,
        ]);
    }

    private static void WriteHeatMap(HtmlWriter html, ReportContent content) => Section(html, "focus", "各轮重点", () =>
    {
        var rounds = content.Rounds.Values.Where(round => round.Summary.Labels.Count > 0).OrderByDescending(round => round.Summary.Labels.Count).Take(MaxHeatRows).ToList();
        if (rounds.Count == 0)
        {
            html.Element("p", "没有发现重点。", ("class", "note"));
            return;
        }

        html.Element("div", () => ReportCharts.HeatMap(html, rounds, Vocabulary.ValuesOf("label")), ("class", "wide"));
    });

    private static void WriteContacts(HtmlWriter html, ReportContent content) => Section(html, "contacts", "联系方式", () =>
        Table(html, ["派出机关", "组", "种类", "内容", "短信", "文档"], content.Contacts, row =>
        [
            row.Authority, row.Teams, Vocabulary.Of("contact", EnumNames.Of(row.Contact.Type)), row.Contact.Value ?? "（未写明）", row.Contact.Sms ? "可" : "", row.Document,
        ]));

    private static void WriteChecks(HtmlWriter html, ReportContent content) => Section(html, "checks", "疑点", () =>
        Table(html, ["种类", "说明", "原文", "文档"], content.Checks, row =>
        [
            Vocabulary.Of("check", EnumNames.Of(row.Check.Code)), row.Check.Message, row.Text, row.Document,
        ]));

    private static void WriteDocuments(HtmlWriter html, ReportContent content) => Section(html, "documents", "文档", () =>
    {
        if (content.Counts.Documents > content.Index.Count)
        {
            html.Element("p", $"只收前 {content.Index.Count} 篇的全文；全部见 announcements.jsonl。", ("class", "note"));
        }

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
            html.Element("ol", "", ("id", "list"));
            html.Element("article", "", ("id", "document"), ("tabindex", "-1"));
        }, ("id", "browser"));
        html.Element("noscript", "列表与原文需要浏览器允许本页脚本。");
    });

    private static void Section(HtmlWriter html, string id, string title, Action content) => html.Element("section", () =>
    {
        html.Element("h2", title);
        content();
    }, ("id", id)).Raw("\n");

    private static void Table<T>(HtmlWriter html, string[] head, IReadOnlyList<T> rows, Func<T, string?[]> cellsOf)
    {
        if (rows.Count == 0)
        {
            html.Element("p", "没有。", ("class", "note"));
            return;
        }

        html.Element("div", () => html.Element("table", () =>
        {
            html.Element("thead", () => html.Element("tr", () => Array.ForEach(head, name => html.Element("th", name, ("scope", "col")))));
            html.Element("tbody", () =>
            {
                foreach (var row in rows)
                {
                    html.Element("tr", () => Array.ForEach(cellsOf(row), cell => html.Element("td", cell))).Raw("\n");
                }
            });
        }), ("class", "wide"));
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
