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
        Assert.StartsWith("联系方式：phone 0878-3126094（", mark.GetAttribute("title"), StringComparison.Ordinal);
        Find(page, "#search").SendKeys(Keys.Control + "a" + Keys.Delete);
        Find(page, "#kind").SendKeys(Keys.ArrowDown);
        Assert.Equal("mobilization", Ask(page, "return document.getElementById('kind').value"));
        Assert.Equal(2, Buttons(page).Count);
        AssertQuiet(page);
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
        AssertQuiet(page);
    }

    private string Write(string name, string content)
    {
        File.WriteAllText(_folder.PathOf(name), content);
        return _folder.PathOf(name);
    }

    private async Task<ChromeDriver> OpenAsync(string input)
    {
        Assert.SkipWhen(Browser is null || Driver is null, "chromium and its driver are not installed");
        using (var program = ProgramProcess.Start("run", input, "--out", _folder.PathOf("out"), "--quiet"))
        {
            Assert.Equal(0, (await program.EndAsync(TestContext.Current.CancellationToken)).ExitCode);
        }

        var options = new ChromeOptions { BinaryLocation = Browser };
        options.AddArguments(
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--no-proxy-server", "--window-size=1300,1000",
            $"--user-data-dir={_folder.PathOf("profile")}");
        options.SetLoggingPreference(LogType.Browser, LogLevel.Warning);
        _driver = new ChromeDriver(ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(Driver), Path.GetFileName(Driver)), options);
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
