using NlpPipeline.Extraction.Contacts;
using NlpPipeline.Extraction.Kinds;
using Xunit;

namespace NlpPipeline.Tests.Extraction.Contacts;

/// <summary>Places as notices word them: every verb, adverb and label that stands between a place and its box, and where to write and visit.</summary>
public sealed class PlaceWordingTests
{
    [Theory]
    [InlineData("巡察组在[[局机关一楼大厅]]、[[二号办公楼门厅]]各设置了一个意见箱。", "局机关一楼大厅;二号办公楼门厅")]
    [InlineData("设置意见箱2个，分别位于[[水利局办公楼一楼电梯旁]]和[[水文站门口]]。", "水利局办公楼一楼电梯旁;水文站门口")]
    [InlineData("意见箱：设在[[县水利局大门左侧]]", "县水利局大门左侧")]
    [InlineData("4.举报箱：已在[[县水利局办公楼一楼值班室外墙]]悬挂。", "县水利局办公楼一楼值班室外墙")]
    [InlineData("巡察组在[[县水利局机关大院门卫处]]挂了意见箱，每天开箱一次。", "县水利局机关大院门卫处")]
    [InlineData("巡察意见箱共3个：[[县水利局一楼]]、[[县河道所院内]]、[[县水文站门岗]]。", "县水利局一楼;县河道所院内;县水文站门岗")]
    [InlineData("群众可将举报材料投入[[县水利局大门口]]的巡察意见箱。", "县水利局大门口")]
    [InlineData("也可投放至设于[[县水利局一楼东侧]]的“巡察联系箱”。", "县水利局一楼东侧")]
    [InlineData("同时在[[县水利局]]、[[水文站]]和[[河道管理所]]三处设立举报箱。", "县水利局;水文站;河道管理所")]
    [InlineData("专用举报箱（[[县水利局办公楼东侧]]）、意见箱（[[县水利局食堂门口]]）。", "县水利局办公楼东侧;县水利局食堂门口")]
    [InlineData("为方便群众反映问题，巡察期间在[[县水利局一楼大厅]]设有“巡察征求意见箱”。", "县水利局一楼大厅")]
    [InlineData("意见箱地址：[[县水利局办公大楼一楼南侧楼梯口]];[[县水文站院内]]。", "县水利局办公大楼一楼南侧楼梯口;县水文站院内")]
    [InlineData("（三）投递信箱。在[[县水利局家属院1号楼楼下]]、[[办公区北门]]设有巡察专用信箱。", "县水利局家属院1号楼楼下;办公区北门")]
    [InlineData("举报箱安置地点：[[县水利局公示栏旁]]", "县水利局公示栏旁")]
    [InlineData("设举报箱一个，地点在[[县水利局二楼楼道]]。", "县水利局二楼楼道")]
    [InlineData("在[[县水利局机关]]和[[下属各单位]]设置意见箱。", "县水利局机关;下属各单位")]
    [InlineData("在[[各乡镇（街道）政府门口]]设置巡察意见箱。", "各乡镇（街道）政府门口")]
    [InlineData("意见箱设置点：1、[[县水利局门前]];2、[[县水文站门前]]。", "县水利局门前;县水文站门前")]
    [InlineData("巡察信箱设置位置为[[局办公楼一层北侧走廊]]。", "局办公楼一层北侧走廊")]
    [InlineData("现场投递：[[县水利局一楼信访室门口]]意见箱。", "县水利局一楼信访室门口")]
    [InlineData("巡察组还将在[[被巡察单位]]设置意见箱。", "被巡察单位")]
    [InlineData("此外，[[县水利局办公区入口处]]也设有举报箱，欢迎投递。", "县水利局办公区入口处")]
    [InlineData("举报信箱：[[县水利局办公楼正门右侧墙面]]", "县水利局办公楼正门右侧墙面")]
    [InlineData("可通过投递意见箱（位于[[县水利局大楼门厅]]）的方式反映问题。", "县水利局大楼门厅")]
    [InlineData("联系信箱设置在：[[县水利局门口保安室窗台]]。", "县水利局门口保安室窗台")]
    [InlineData("在[[县水利局门口]]安装举报箱1个", "县水利局门口")]
    [InlineData("巡察组意见箱悬挂处：[[水利局机关食堂入口]]", "水利局机关食堂入口")]
    [InlineData("为拓宽渠道，巡察组在[[县水利局]]、[[河道所]]、[[水文站]]等单位公共场所摆放了意见箱。", "县水利局;河道所;水文站")]
    [InlineData("设巡察工作意见箱，摆放在[[县水利局政务服务窗口旁]]。", "县水利局政务服务窗口旁")]
    [InlineData("电话：0564-3381206。意见箱：[[县水利局一楼]]。邮箱：a@b.com", "县水利局一楼")]
    [InlineData("信箱设置地点：[[县水利局院内西墙]]", "县水利局院内西墙")]
    [InlineData("巡察组在[[县水利局]]设置了意见箱和举报电话。", "县水利局")]
    [InlineData("干部群众可以把意见建议投进[[一楼大厅]]的意见箱里。", "一楼大厅")]
    [InlineData("意见箱设置在[[县水利局大门口]]，受理时间截至5月1日。", "县水利局大门口")]
    [InlineData("通过县纪委监委网站举报，或在[[县水利局门前]]的举报信箱投递。", "县水利局门前")]
    [InlineData("设立巡察专用邮政信箱：青石县A001号信箱。", "")]
    [InlineData("举报信箱：qsxc@163.com", "")]
    [InlineData("联系信箱：青石县邮政局18号信箱。", "")]
    [InlineData("信访举报箱设在[[局机关一楼西侧楼梯口]]及[[二楼东侧走廊]]。", "局机关一楼西侧楼梯口;二楼东侧走廊")]
    [InlineData("县水利局在[[办公楼大厅]]为巡察组设置意见箱。", "办公楼大厅")]
    [InlineData("我局已在[[一楼大厅]]醒目位置设置了县委巡察组意见箱和公告牌。", "一楼大厅")]
    [InlineData("在[[水利局机关门口]]设置意见箱，在[[河道所门口]]设置举报箱。", "水利局机关门口;河道所门口")]
    [InlineData("[[巡察组驻地]]设有意见箱。", "巡察组驻地")]
    [InlineData("5.其他方式：[[县水利局机关院内]]设置“县委第二巡察组意见箱”。", "县水利局机关院内")]
    [InlineData("对巡察组有意见的，请投局机关纪委意见箱。", "")]
    [InlineData("征求意见箱（设在[[水利局三楼]]）", "水利局三楼")]
    [InlineData("举报箱：[[水利局机关（解放路12号）大门口]];[[水文站（滨河路5号）院内]]。", "水利局机关（解放路12号）大门口;水文站（滨河路5号）院内")]
    [InlineData("[[各被巡察单位]]均设有意见箱。", "各被巡察单位")]
    [InlineData("意见箱设置：在[[县水利局办公楼一楼]]、[[东区门岗]]各设一处。", "县水利局办公楼一楼;东区门岗")]
    public void Reads_places_of_boxes(string marked, string expected) => Check(ContactType.Box, marked, expected);

    [Theory]
    [InlineData("来访地址：[[青石县人民路18号县委大院3号楼205室]]。", "青石县人民路18号县委大院3号楼205室")]
    [InlineData("接访地点：[[县水利局一楼信访接待室]]", "县水利局一楼信访接待室")]
    [InlineData("当面反映地点设在[[青石宾馆2号楼1302房间]]。", "青石宾馆2号楼1302房间")]
    [InlineData("巡察组办公地点：[[县委党校综合楼三楼]]。", "县委党校综合楼三楼")]
    [InlineData("巡察组办公室设在[[县水利局五楼501室]]，可当面反映。", "县水利局五楼501室")]
    [InlineData("来信请寄：[[青石县建设路66号县水利局院内]]县委第二巡察组（邮编237400）", "青石县建设路66号县水利局院内")]
    [InlineData("信件邮寄地址为[[青石县迎宾大道1号]]县委第二巡察组", "青石县迎宾大道1号")]
    [InlineData("接待来访地点：[[县信访局二楼接待大厅]]", "县信访局二楼接待大厅")]
    [InlineData("来访接待：工作日上午8：30-11：30在[[县水利局204办公室]]", "县水利局204办公室")]
    [InlineData("办公地址：[[县水利局四楼东侧]]。", "县水利局四楼东侧")]
    [InlineData("县委第二巡察组驻地：[[县水利局招待所二楼]]", "县水利局招待所二楼")]
    [InlineData("信访接待场所设在[[县水利局西院门卫室]]。", "县水利局西院门卫室")]
    [InlineData("书面材料可直接送达[[县水利局6楼601室]]。", "县水利局6楼601室")]
    [InlineData("可到巡察组驻地（[[县水利局二楼206室]]）当面反映。", "县水利局二楼206室")]
    [InlineData("邮寄信件请寄[[青石县水利局（平安路3号）]]县委第二巡察组收。", "青石县水利局（平安路3号）")]
    [InlineData("现场接待地址 [[青石县滨河东路99号水利大厦12楼]]", "青石县滨河东路99号水利大厦12楼")]
    [InlineData("在[[县水利局二楼]]设接待室，接待群众来访。", "县水利局二楼")]
    [InlineData("通讯地址：[[安徽省六安市青石县政务中心C座1011室]]，邮政编码237400", "安徽省六安市青石县政务中心C座1011室")]
    [InlineData("信函地址：[[青石县公园路12-3号]]，县委第二巡察组（收）", "青石县公园路12-3号")]
    [InlineData("如需当面反映情况，请到[[县水利局办公楼东侧平房]]。", "县水利局办公楼东侧平房")]
    [InlineData("主要受理来信来访，地址：县水利局。", "")]
    public void Reads_addresses(string marked, string expected) => Check(ContactType.Address, marked, expected);

    [Theory]
    [InlineData("邮政信箱：[[青石县第6号邮政专用信箱]]", "青石县第6号邮政专用信箱")]
    [InlineData("来信请寄：[[青石县邮政局A016号信箱]]，邮编237400", "青石县邮政局A016号信箱")]
    [InlineData("邮寄：[[青石县18号信箱]]县委第二巡察组收", "青石县18号信箱")]
    [InlineData("专门邮政信箱：[[安徽省青石县邮政专用信箱2号]]", "安徽省青石县邮政专用信箱2号")]
    [InlineData("信箱：[[六安市青石县B座邮局89#信箱]]", "六安市青石县B座邮局89#信箱")]
    [InlineData("来信信箱 [[青石县邮政局1960信箱]]", "青石县邮政局1960信箱")]
    [InlineData("信件可寄至：[[安徽省青石县A120邮箱]]", "安徽省青石县A120邮箱")]
    [InlineData("邮政信箱为“[[青石县9号信箱]]”。", "青石县9号信箱")]
    [InlineData("信访邮箱：[[青石县第03号邮政信箱]]（邮编：237400）", "青石县第03号邮政信箱")]
    [InlineData("邮政信箱：[[青石县2023-2号信箱]]", "青石县2023-2号信箱")]
    [InlineData("通信方式：[[青石县老城邮政所专用信箱第7号]]。", "青石县老城邮政所专用信箱第7号")]
    public void Reads_mailboxes(string marked, string expected) => Check(ContactType.Mailbox, marked, expected);

    private static void Check(ContactType type, string marked, string expected)
    {
        var text = MarkedText.Parse(marked);
        var mentions = ContactFinder.Find(text.ToPage(), Kind.Notice).Mentions.Where(mention => mention.Value.Type == type).ToList();
        Assert.Equal(expected, string.Join(';', mentions.Select(mention => mention.Value.Value ?? "-")));
        Assert.Equal(text.Spans, mentions.Select(mention => mention.Span));
    }
}
