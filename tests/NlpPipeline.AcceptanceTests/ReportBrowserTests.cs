using System.Collections.ObjectModel;
using System.Text.Json;
using NlpPipeline.AcceptanceTests.Servers;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;
using OpenQA.Selenium.Chromium;
using Xunit;

namespace NlpPipeline.AcceptanceTests;

/// <summary><c>report.html</c> in a browser without a window: what a person can do with it.</summary>
public sealed class ReportBrowserTests : IDisposable
{
    private static readonly string? Browser = Tool.Find("chromium");
    private static readonly string? Driver = Tool.Find("chromedriver");

    private readonly TemporaryFolder _folder = new();
    private ChromeDriver? _driver;

    public void Dispose()
    {
        _driver?.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Documents_can_be_found_filtered_and_opened()
    {
        var page = await OpenAsync(Repository.PathOf("corpus", "samples"));

        Assert.Equal(12, Buttons(page).Count);
        Find(page, "#search").SendKeys("楚雄彝族自治州");
        Assert.Equal("02-provincial-notice", Assert.Single(Buttons(page)).GetAttribute("data-i") is { } i ? Ask(page, $"return JSON.parse(document.getElementById('index').textContent)[{i}].id") : "");
        Buttons(page)[0].Click();
        var mark = page.FindElements(By.CssSelector("#document mark.f-contacts")).First(element => element.Text == "0878-3126094");
        Assert.StartsWith("联系方式：电话 0878-3126094（规则 ", mark.GetAttribute("title"), StringComparison.Ordinal);
        Find(page, "#search").SendKeys(Keys.Control + "a" + Keys.Delete);
        Find(page, "#kind").SendKeys(Keys.ArrowDown);
        Assert.Equal("mobilization", Ask(page, "return document.getElementById('kind').value"));
        Assert.Equal(2, Buttons(page).Count);
        AssertQuiet(page);
    }

    [Fact]
    public async Task A_row_leads_to_its_document()
    {
        var page = await OpenAsync(Repository.PathOf("corpus", "samples"));

        Find(page, "#checks tbody tr:last-child a").Click();
        Assert.StartsWith("北港物流集团", Find(page, "#document h3").Text, StringComparison.Ordinal);
        Buttons(page)[0].Click();
        Find(page, "#checks tbody tr:last-child a").Click();
        Assert.StartsWith("北港物流集团", Find(page, "#document h3").Text, StringComparison.Ordinal);
        await page.Navigate().BackAsync();
        Find(page, "#rounds details a").Click();
        Assert.Contains("十届区委", Find(page, "#document h3").Text, StringComparison.Ordinal);
        AssertQuiet(page);
    }

    [Theory]
    [InlineData("“引号\"", 1)]
    [InlineData("甲<乙", 1)]
    [InlineData("丙&丁", 1)]
    [InlineData("𠮷", 1)]
    [InlineData("电话 0730-8123456", 1)]
    [InlineData("text", 0)]
    [InlineData("\\u003c", 0)]
    public async Task Search_looks_into_text_and_facts(string sought, int found)
    {
        var page = await OpenAsync(Write("a.txt", "县委第一巡察组进驻公告\n“引号\"甲<乙丙&丁𠮷\n县委第一巡察组进驻县水务局，值班热线：0730-8123456。"));

        page.ExecuteScript("const search = document.getElementById('search'); search.value = arguments[0]; search.dispatchEvent(new Event('input', { bubbles: true }));", sought);

        Assert.Equal($"{found} 篇", Find(page, "#count").Text);
        AssertQuiet(page);
    }

    [Fact]
    public async Task A_browser_without_iterator_helpers_lists_the_documents()
    {
        var page = await OpenAsync(Repository.PathOf("corpus", "samples"), "for (const name of Object.getOwnPropertyNames(Iterator.prototype)) if (name !== 'constructor') delete Iterator.prototype[name];");

        Assert.Equal(12, Buttons(page).Count);
        AssertQuiet(page);
    }

    [Fact]
    public async Task Paper_shows_all_rounds_and_what_could_not_be_read()
    {
        Directory.CreateDirectory(_folder.PathOf("in"));
        File.WriteAllText(_folder.PathOf("in/a.txt"), "县委第一巡察组进驻公告\n十四届县委第六轮巡察第一巡察组进驻县水务局，值班电话：0730-8123456。");
        File.WriteAllText(_folder.PathOf("in/b.txt"), "县委第二巡察组进驻公告\n十四届县委第六轮巡察第二巡察组进驻县教育局，值班电话：0730-8123457。");
        File.WriteAllText(_folder.PathOf("in/c.txt"), "");
        var page = await OpenAsync(_folder.PathOf("in"), exitCode: 3);

        Assert.Equal("c: the document is empty", Ask(page, "const cells = document.querySelectorAll('#failures td'); return cells[2].textContent + ': ' + cells[1].textContent"));
        Assert.Equal("1", Ask(page, "return document.querySelectorAll('#rounds details[open]').length"));
        page.ExecuteScript("dispatchEvent(new Event('beforeprint'))");
        Assert.Equal("2 of 2", Ask(page, "return document.querySelectorAll('#rounds details[open] table').length + ' of ' + document.querySelectorAll('#rounds details').length"));
        page.ExecuteScript("dispatchEvent(new Event('afterprint'))");
        Assert.Equal("1", Ask(page, "return document.querySelectorAll('#rounds details[open]').length"));
        AssertQuiet(page);
    }

    [Fact]
    public async Task On_a_phone_tables_scroll_in_their_box_and_bars_keep_their_numbers()
    {
        var page = await OpenAsync(Repository.PathOf("corpus", "samples"));
        page.ExecuteCdpCommand("Emulation.setDeviceMetricsOverride", new Dictionary<string, object?> { ["width"] = 390, ["height"] = 844, ["deviceScaleFactor"] = 1, ["mobile"] = true });

        Assert.Equal("390", Ask(page, "return document.documentElement.scrollWidth"));
        Assert.Equal("True", Ask(page, "const box = document.querySelector('#contacts .wide'); return box.scrollWidth > box.clientWidth"));
        Assert.Equal("True", Ask(page, "return [...document.querySelectorAll('#contacts td')].every(cell => cell.clientWidth >= 50)"));
        Assert.Equal("True", Ask(page, "return [...document.querySelectorAll('svg.bars text')].every(text => text.getBoundingClientRect().right <= 390)"));
    }

    [Fact]
    public async Task A_kind_of_fact_can_be_hidden()
    {
        var page = await OpenAsync(Repository.PathOf("corpus", "samples"));
        Assert.NotEmpty(page.FindElements(By.CssSelector("#document mark.f-people")));

        Find(page, "#document input[data-field=people]").Click();

        Assert.Empty(page.FindElements(By.CssSelector("#document mark.f-people")));
        AssertQuiet(page);
    }

    [Fact]
    public async Task The_text_of_a_document_is_shown_letter_by_letter()
    {
        const string Text = "县委第一巡察组进驻公告\n<script>document.title = 'hacked'</script><img src=x onerror=\"document.title='hacked'\">\n县委第一巡察组进驻县水务局，值班电话：0730-8123456。";
        var page = await OpenAsync(Write("a.txt", Text));

        Assert.Equal("巡视巡察公告报告", page.Title);
        Assert.Equal(Text, Ask(page, "return document.querySelector('#document pre').textContent"));
        AssertQuiet(page);
    }

    [Fact]
    public async Task It_follows_dark_mode_and_print()
    {
        var page = await OpenAsync(Repository.PathOf("corpus", "samples"));
        var light = Ask(page, "return getComputedStyle(document.body).backgroundColor");

        Emulate(page, "screen", "dark");
        Assert.NotEqual(light, Ask(page, "return getComputedStyle(document.body).backgroundColor"));

        Emulate(page, "print", "light");
        Assert.Equal("none", Ask(page, "return getComputedStyle(document.getElementById('list')).display"));
    }

    [Fact]
    public async Task Five_thousand_documents_are_no_burden()
    {
        // A phone of its own each, or all but the first of each sample would be dropped as duplicates; a withdrawal has no phones.
        var files = Directory.GetFiles(Repository.PathOf("corpus", "samples"), "*.txt").Where(file => !file.EndsWith("withdrawal.txt", StringComparison.Ordinal));
        var samples = files.Select(File.ReadAllText).ToList();
        var lines = Enumerable.Range(0, 5000).Select(i => JsonSerializer.Serialize(new { id = $"{i}", text = $"{samples[i % samples.Count]}\n县委第一巡察组值班电话：0730-{8_100_000 + i}。" }));
        var page = await OpenAsync(Write("many.jsonl", string.Join('\n', lines)));

        Assert.Equal("5000 篇", Find(page, "#count").Text);
        Find(page, "#search").SendKeys("0730-8104999");
        Assert.Equal("1 篇", Find(page, "#count").Text);
        Assert.Equal("200", Ask(page, "return document.querySelectorAll('#contacts tbody tr').length"));
        Assert.StartsWith("再列 200 条（已列 200，共 ", Find(page, "#contacts .more").Text, StringComparison.Ordinal);
        Find(page, "#contacts .more").Click();
        Assert.Equal("400", Ask(page, "return document.querySelectorAll('#contacts tbody tr').length"));
        page.ExecuteScript("dispatchEvent(new Event('beforeprint'))");
        Assert.Matches("^印出前 400 条，共 [0-9]+ 条；全部见 contacts.csv。$", Ask(page, "return document.querySelector('#contacts .paper').textContent"));
        AssertQuiet(page);
    }

    private string Write(string name, string content)
    {
        File.WriteAllText(_folder.PathOf(name), content);
        return _folder.PathOf(name);
    }

    private async Task<ChromeDriver> OpenAsync(string input, string? before = null, int exitCode = 0)
    {
        Assert.SkipWhen(Browser is null || Driver is null, "chromium and its driver are not installed");
        using (var program = ProgramProcess.Start("run", input, "--out", _folder.PathOf("out"), "--quiet"))
        {
            Assert.Equal(exitCode, (await program.EndAsync(TestContext.Current.CancellationToken)).ExitCode);
        }

        var options = new ChromeOptions { BinaryLocation = Browser };
        options.AddArguments(
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--no-proxy-server", "--window-size=1300,1000",
            $"--user-data-dir={_folder.PathOf("profile")}");
        options.SetLoggingPreference(LogType.Browser, LogLevel.Warning);
        _driver = new ChromeDriver(ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(Driver), Path.GetFileName(Driver)), options);
        if (before is not null)
        {
            _driver.ExecuteCdpCommand("Page.addScriptToEvaluateOnNewDocument", new Dictionary<string, object?> { ["source"] = before });
        }

        await _driver.Navigate().GoToUrlAsync(new Uri(_folder.PathOf("out/report.html")));
        return _driver;
    }

    private static ReadOnlyCollection<IWebElement> Buttons(ChromeDriver page) => page.FindElements(By.CssSelector("#list button[data-i]"));

    private static IWebElement Find(ChromeDriver page, string selector) => page.FindElement(By.CssSelector(selector));

    private static string? Ask(ChromeDriver page, string script) => page.ExecuteScript(script)?.ToString();

    private static void Emulate(ChromiumDriver page, string media, string scheme) => page.ExecuteCdpCommand("Emulation.setEmulatedMedia", new Dictionary<string, object?>
    {
        ["media"] = media,
        ["features"] = new[] { new Dictionary<string, object> { ["name"] = "prefers-color-scheme", ["value"] = scheme } },
    });

    private static void AssertQuiet(ChromeDriver page) => Assert.Empty(page.Manage().Logs.GetLog(LogType.Browser).Select(entry => entry.Message));
}
