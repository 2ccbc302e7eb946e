using Xunit;

namespace NlpPipeline.Tests.Cli;

/// <summary>Which texts are copies of one release, and which only look like it.</summary>
public sealed class NearDuplicateTests : IDisposable
{
    private const string Release = """
        中共云溪县委第一巡察组进驻公告
        来源：云溪县纪委监委网站 发布时间：2024-03-11 09:20

        根据县委统一部署，十四届县委第六轮巡察第一巡察组于3月8日进驻县水利局开展常规巡察，现场工作2个月左右。
        组长：林书远
        巡察期间（3月8日至5月10日）设值班电话：0730-8123456，受理电话时间为工作日8:30—17:30。
        巡察组主要受理反映县水利局领导班子及其成员违反政治纪律、组织纪律、廉洁纪律、群众纪律、工作纪律和生活纪律等方面的来信来电来访。
        """;

    private const string News = """
        云溪县召开春耕生产现场会
        来源：云溪县政府网 发布时间：2024-03-01

        3月1日，全县春耕生产现场会在杨林镇召开，副县长周某出席会议并讲话，会议强调要抢抓农时，扎实推进春耕备耕各项工作，确保全年粮食丰收。
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("another site, a day later", "云溪县纪委监委网站 发布时间：2024-03-11 09:20=>红网云溪站 发布时间：2024-03-12 10:00")]
    [InlineData("a reporter's line in front", "根据县委=>本报讯（记者 张小明）根据县委")]
    [InlineData("an agency's line in front", "根据县委=>红网时刻云溪3月12日讯（通讯员 李强）近日，根据县委")]
    [InlineData("a changed word in the longest sentence", "来信来电来访。=>来信、来电、来访问题。")]
    [InlineData("a line break in the longest sentence", "生活纪律等=>生活纪律\n等")]
    [InlineData("a headline without the county", "中共云溪县委第一巡察组进驻公告=>县委第一巡察组进驻县水利局公告")]
    [InlineData("a headline of another kind", "中共云溪县委第一巡察组进驻公告=>云溪县委第一巡察组进驻县水利局开展常规巡察")]
    public async Task A_copy_is_found_in_other_surroundings(string what, string change) => Assert.True(await IsCopyAsync(Release, change), what);

    [Theory]
    [InlineData("an extension", "5月10日=>6月30日")]
    [InlineData("an extension under its own headline", "进驻公告=>延期公告;2024-03-11 09:20=>2024-05-09 09:00;5月10日=>6月30日")]
    [InlineData("the same in another year", "2024-03-11=>2025-03-11")]
    [InlineData("another unit", "县水利局=>县教育局")]
    [InlineData("another team of the round", "第一巡察组=>第二巡察组")]
    [InlineData("another team of another county", "云溪县=>君山县;0730=>0731")]
    public async Task Another_release_is_no_copy(string what, string change) => Assert.False(await IsCopyAsync(Release, change), what);

    [Fact]
    public async Task A_withdrawal_is_no_copy_of_an_entry()
    {
        const string Entry = """
            县委第一巡察组进驻县水利局
            发布时间：2024-03-11

            3月8日，县委第一巡察组进驻县水利局，对县水利局党组及其领导班子成员开展为期两个月的常规巡察并接受干部群众来信来访反映的问题。
            """;
        Assert.False(await IsCopyAsync(Entry, "县委第一巡察组进驻县水利局\n=>县委第一巡察组结束对县水利局的巡察并撤出\n"));
    }

    [Fact]
    public async Task Two_counties_without_a_number_of_their_own_are_not_joined_by_what_all_counties_say()
    {
        const string Notice = """
            县委第一巡察组进驻公告
            2024-03-11

            3月8日，县委第一巡察组进驻县水利局，巡察时间两个月左右。
            巡察组主要受理反映县水利局领导班子及其成员违反政治纪律、组织纪律、廉洁纪律、群众纪律、工作纪律和生活纪律等方面的来信来电来访。
            按照巡察工作有关规定，对不属于受理范围的其他信访问题，将按规定转由云溪县信访部门及云溪县有关单位处理，请广大干部群众予以理解和支持，并欢迎对巡察组的作风纪律进行监督。
            """;
        Assert.False(await IsCopyAsync(Notice, "云溪县=>君山县"));
    }

    [Theory]
    [InlineData("another site under another headline", "云溪县召开=>云溪召开;云溪县政府网=>红网", true)]
    [InlineData("another meeting", "杨林镇=>陆城镇", false)]
    [InlineData("another year", "2024=>2025", false)]
    [InlineData("another list", "全年粮食丰收。=>全年粮食丰收。\n表彰：杨林镇", false)]
    public async Task Texts_without_teams_are_compared_by_their_long_sentences(string what, string change, bool isCopy) =>
        Assert.True(isCopy == await IsCopyAsync(News, change), what);

    private async Task<bool> IsCopyAsync(string text, string changes)
    {
        var changed = text;
        foreach (var change in changes.Split(';'))
        {
            var (from, to) = change.Split("=>") is [var left, var right] ? (left, right) : throw new FormatException(change);
            Assert.Contains(from, changed, StringComparison.Ordinal);
            changed = changed.Replace(from, to, StringComparison.Ordinal);
        }

        _folder.Write("in/a.txt", text);
        _folder.Write("in/b.txt", changed);
        Assert.Equal(0, (await CommandRun.OfAsync("run", _folder.PathOf("in"), "--out", _folder.PathOf("out"))).ExitCode);
        return JsonLines.ReadFile(_folder.PathOf("out/announcements.jsonl"))[1].TryGetProperty("duplicateOf", out _);
    }
}
