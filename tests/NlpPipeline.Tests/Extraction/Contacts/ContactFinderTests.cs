using NlpPipeline.Extraction.Contacts;
using NlpPipeline.Extraction.Kinds;
using Xunit;

namespace NlpPipeline.Tests.Extraction.Contacts;

public sealed class ContactFinderTests
{
    [Theory]
    [InlineData("值班电话：[[0731-81116789]]", "0731-81116789")]
    [InlineData("值班电话：[[（0731）88170326]]", "0731-88170326")]
    [InlineData("电话[[010－84236611]]", "010-84236611")]
    [InlineData("电话：[[025--58316401]]", "025-58316401")]
    [InlineData("联系电话：[[0532-86980561]]、[[86980562]]", "0532-86980561;0532-86980562")]
    [InlineData("值班电话：[[0451-82816675]]/[[82816676]]", "0451-82816675;0451-82816676")]
    [InlineData("电话：[[024-43286600转8021]]", "024-43286600转8021")]
    [InlineData("手机：[[138 5990 7716]]，短信亦可", "13859907716 sms")]
    [InlineData("电话：[[0564-3381206]]，[[13905641127]]（可收短信）", "0564-3381206;13905641127 sms")]
    [InlineData("短信：[[13905780214]]；邮箱：a@b.cn", "13905780214 sms")]
    [InlineData("举报电话：[[15837310001]]，接听和收短信时间为工作日", "15837310001 sms")]
    [InlineData("值班手机：[[13800750001]]（受理来电、短信，工作日9:00—11:30）", "13800750001 sms")]
    [InlineData("值班手机：[[13800750001]]（不接收短信）", "13800750001")]
    [InlineData("电话：[[13800750001]]（手机可收短信，下同）。第二巡察组电话：[[13800750002]]", "13800750001 sms;13800750002 sms")]
    [InlineData("设联系信箱；专门手机既可接听电话，也可接收短信。\n第一巡察组　[[13800750001]]\n第二巡察组　[[13800750002]]", "13800750001 sms;13800750002 sms")]
    [InlineData("电话：[[0838-6622001]]。今后如有信访事项，请走正常渠道：县信访局0838-6622110。政务服务咨询：010-65290000", "0838-6622001")]
    [InlineData("举报电话[[13800750001]]，早8点至晚6点接听电话和接收短信", "13800750001 sms")]
    [InlineData("短信：第一巡察组[[13800750001]]，第二巡察组[[13800750002]]。以上号码不接电话。", "13800750001 sms;13800750002 sms")]
    [InlineData("电话：[[68820155]]", "68820155")]
    [InlineData("来电：[[8866520]]。", "8866520")]
    [InlineData("举报电话：[[0417-5830001]]（第一组）、[[5830002]]（第二组）", "0417-5830001;0417-5830002")]
    [InlineData("举报电话　第一巡察组：[[6621301]]；第二巡察组：[[6621302]]/[[6621303]]", "6621301;6621302;6621303")]
    [InlineData("电话：[[0564-3381206]]（第一组），案件编号5830002。", "0564-3381206")]
    [InlineData("电话：[[481037]]", "481037")]
    [InlineData("索引号：01400287/2023-00116，编号68820155，邮编410000，拨打12388举报。", "")]
    [InlineData("传真：0731-81116780。新闻热线：0731-81116781。", "")]
    [InlineData("对巡察组人员作风纪律的意见，请拨打监督电话028-86217001。", "")]
    [InlineData("设立监督电话：029-33229182，欢迎监督。", "")]
    [InlineData("原值班电话0731-81116789停止使用。", "")]
    [InlineData("其他问题请拨打12345热线，或向县信访局（电话：0736-7120000）反映。", "")]
    [InlineData("群众可向县委第一巡察组反映（电话：[[0736-7120000]]）。", "0736-7120000")]
    [InlineData("急救电话：0398-2120000　健康热线：0398-2125000　预约挂号电话：0398-2125001　总机：0398-2125002", "")]
    [InlineData("组别\n被巡察党组织\n值班电话\n短信手机\n意见箱位置\n县委第一巡察组\n柳河镇党委\n[[0838-6622001]]\n[[13800750001]]\n柳河镇政府院内", "0838-6622001;13800750001 sms")]
    [InlineData("单位\t值班电话\t手机（短信）\n县水利局\t[[0838-6622001]]\t[[13800750001]]", "0838-6622001;13800750001 sms")]
    [InlineData("联系电话由0731-81116789变更为[[0731-81116780]]，原电话停止使用。", "0731-81116780")]
    [InlineData("联系电话：[[0731-81116780]]（原0731-81116789已停用）。", "0731-81116780")]
    [InlineData("原值班电话停用，新启用的值班电话：[[0731-81116780]]。", "0731-81116780")]
    [InlineData("诊疗咨询请联系医务部（0531-82931120）。", "")]
    [InlineData("也可向[[18953260075]]发送短信。电话：[[010-84236611]]", "18953260075 sms;010-84236611")]
    [InlineData("设举报电话。\n办公室电话：020-83371000　传真：020-83371001", "")]
    [InlineData("信访联系电话：[[17724880001]]（工作日工作时间接听），可接收短信，并开通邮箱", "17724880001 sms")]
    [InlineData("组别\t电话（手机可发短信）\t邮箱\n第一巡察组\t[[0738-4436101]] [[15575800001]]\ta@b.cn", "0738-4436101;15575800001 sms")]
    [InlineData("电话：[[15575800001]]（手机可发短信）\n第二巡察组电话：[[15575800002]]", "15575800001 sms;15575800002")]
    [InlineData("座机[[0745～4720001]]，手机[[15674500001]]可发短信", "0745-4720001;15674500001 sms")]
    [InlineData("群众今后反映问题，请到区信访局接待大厅（人民西路4号），或拨打029-33221890。", "")]
    [InlineData("巡察组工作人员在巡察期间有违纪行为的，仍可向区纪委监委干部监督室反映：029-33229110。", "")]
    [InlineData("听众朋友，节目热线是010-66660970，欢迎您提供新闻线索。", "")]
    [InlineData("电　　话：[[6621301]]　手　　机：[[13800750001]]", "6621301;13800750001")]
    [InlineData("手机/微信：[[13800750001]]。电话（微信同号）：[[13800750002]]。", "13800750001;13800750002")]
    [InlineData("微信：[[13800750001]]。微信号：6621301", "13800750001")]
    [InlineData("巡察组工作人员违反纪律的，请拨打0731-81116780。", "")]
    [InlineData("向巡察组工作人员反映违反廉洁纪律的问题，请拨打[[0731-81116780]]。", "0731-81116780")]
    [InlineData("县纪委监委举报电话：0731-12388，12380", "")]
    [InlineData("电话（传真）：[[0731-81116780]]", "0731-81116780")]
    [InlineData("电话/传真：[[0731-81116780]]；传真：0731-81116781", "0731-81116780")]
    [InlineData("组别\t值班手机（可接收短信）\t邮箱\n县委第一巡察组\t[[13812340671]]\ta@b.cn", "13812340671 sms")]
    public void Reads_phones(string marked, string expected) => Check(ContactType.Phone, marked, expected);

    [Theory]
    [InlineData("邮箱：[[QSXWXCZ2@163.com]]；", "qsxwxcz2@163.com")]
    [InlineData("邮箱：[[xcz2＠gnzydx.edu.cn]]。", "xcz2@gnzydx.edu.cn")]
    [InlineData("电子邮箱：[[qsxwxc z1@163.com]]。", "qsxwxcz1@163.com")]
    [InlineData("电话：13812345678 [[xcz1@163.com]]。邮箱：E-mail [[xcz2@163.com]]", "xcz1@163.com;xcz2@163.com")]
    [InlineData("巡视全部结束。\nCopyright © 2021 江北集团. All Rights Reserved.湘ICP备00000000号-1\n地址：临江市北路8号 邮箱：web@b.com.cn", "")]
    [InlineData("巡视结束。\n声明：本文版权归江北电视台所有，联系邮箱：tv@b.cn。", "")]
    [InlineData("关注@青石发布，或写信到某某@某某。", "")]
    [InlineData("邮箱：[[qsxc01 # 163.com]]（请把#换成@）", "qsxc01@163.com")]
    [InlineData("电子邮箱：[[qsxc01#126.com]]", "qsxc01@126.com")]
    [InlineData("邮箱：[[qsxc01(at)163.com]]；电子邮箱：[[qsxc02[at]qs.gov.cn]]", "qsxc01@163.com;qsxc02@qs.gov.cn")]
    [InlineData("在3#163.5平方米的楼里，编号a#b.com，邮箱见附表。", "")]
    public void Reads_emails(string marked, string expected) => Check(ContactType.Email, marked, expected);

    [Theory]
    [InlineData("邮政信箱：[[湖南省长沙市289号信箱]]。", "湖南省长沙市289号信箱")]
    [InlineData("来信请寄[[青石县第6号邮政专用信箱]]（邮编237400）", "青石县第6号邮政专用信箱")]
    [InlineData("信箱：[[北京市1026号邮政信箱第一分箱]]", "北京市1026号邮政信箱第一分箱")]
    [InlineData("来信寄至[[汕头市A018号信箱]]（转广东省委第五巡视组收）", "汕头市A018号信箱")]
    [InlineData("来信寄[[长沙市邮政专用信箱289号]]", "长沙市邮政专用信箱289号")]
    [InlineData("写信到[[湖北省荆川市邮政专用信箱8号]]（邮编434000）", "湖北省荆川市邮政专用信箱8号")]
    [InlineData("邮政信箱：[[江北省临江市A074号]]；电子邮箱：a@b.cn", "江北省临江市A074号")]
    [InlineData("专门邮政信箱为[[临江市第26号]]。邮政信箱：临江市人民路1号", "临江市第26号")]
    [InlineData("使用163邮箱，在3号楼设意见箱1个。电话：010－84236611　信箱见公告。", "")]
    public void Reads_mailboxes(string marked, string expected) => Check(ContactType.Mailbox, marked, expected);

    [Theory]
    [InlineData("邮编：[[410000]]", "410000")]
    [InlineData("邮政信箱：区委第一巡察组（南宁市民族大道100号，[[530022]]）", "530022")]
    [InlineData("郵遞區號：[[362000]]，請註明巡視組收，來信請寄泉州市", "362000")]
    [InlineData("两组邮编均为[[100714]]，", "100714")]
    [InlineData("（邮编[[237400]]）", "237400")]
    [InlineData("编号：410000，邮编：41000。", "")]
    [InlineData("邮政信箱：青石市206号信箱（[[730070]]，信封请注明对整改的意见）；", "730070")]
    [InlineData("邮    编：[[410000]]", "410000")]
    [InlineData("邮政编码：[[237 400]]", "237400")]
    public void Reads_postcodes(string marked, string expected) => Check(ContactType.Postcode, marked, expected);

    [Theory]
    [InlineData("通信地址：[[哈尔滨市南岗区花园街202号龙泰宾馆1206房间]]（转巡察组收）", "哈尔滨市南岗区花园街202号龙泰宾馆1206房间")]
    [InlineData("来信请寄：[[县行政四号楼十一楼]]县委第二巡察组。", "县行政四号楼十一楼")]
    [InlineData("来信请寄：县委第一巡察组（[[县政务中心大楼B座613室]]），邮编413400", "县政务中心大楼B座613室")]
    [InlineData("信访接待室：[[临江区交通局四楼406室]] 区委第二巡察组信访接待室", "临江区交通局四楼406室")]
    [InlineData("邮政信箱：[[平顶山市建设路20号楼一楼收发室]]新华区委第五巡察组收；", "平顶山市建设路20号楼一楼收发室")]
    [InlineData("接访地点[[竹山坪县政府招待所2号楼108室]]；", "竹山坪县政府招待所2号楼108室")]
    [InlineData("来信寄[[县行政中心2号楼411室]]县委第一巡察组收。", "县行政中心2号楼411室")]
    [InlineData("当面反映：[[南湖校区行政楼B座319室]]，请提前预约", "南湖校区行政楼B座319室")]
    [InlineData("信函：[[武汉市南湖大道86号]]校党委第三巡察组收", "武汉市南湖大道86号")]
    [InlineData("1、北海驻地：[[北海市银滩大道66号海韵宾馆]]转巡视组；", "北海市银滩大道66号海韵宾馆")]
    [InlineData("来信请寄[[庐川市长淮大道18号]]市委巡察办转有关巡察组收，邮编237000。", "庐川市长淮大道18号")]
    [InlineData("5.来信请寄：[[绵川市涪江大道中段59号]]党委巡察工作办公室，邮编621000。", "绵川市涪江大道中段59号")]
    [InlineData("来信请寄[[林错市幸福路19号市委院内5号楼]]转市委第×巡察组（邮编860000）", "林错市幸福路19号市委院内5号楼")]
    [InlineData("信件请寄：[[云山市黄河路619号迎宾馆2号楼2110房间]] 市委机动巡察组 收", "云山市黄河路619号迎宾馆2号楼2110房间")]
    [InlineData("2．信箱：[[清源县城关镇人民路1号办公楼207室]]（邮编231500）", "清源县城关镇人民路1号办公楼207室")]
    [InlineData("信箱：行政楼一楼大厅东侧", "")]
    [InlineData("来信：可投入门诊楼一楼意见箱。", "")]
    [InlineData("村民可到[[村委会办公楼]]面谈。", "村委会办公楼")]
    [InlineData("来访：提前电话预约。受理来信来电来访。会议地点：一楼会议室。", "")]
    [InlineData("办公地点设在[[市委办公楼202、213办公室]]，举报电话见附表。", "市委办公楼202、213办公室")]
    [InlineData("来访受理：[[河口路19号市第五医院行政楼102办公室]]；电子邮箱见附表", "河口路19号市第五医院行政楼102办公室")]
    [InlineData("意见箱设置地址：区法院一楼入口处左侧；\n通信地址：[[青石区文化街文体楼]]青石区委巡察办；", "青石区文化街文体楼")]
    public void Reads_addresses(string marked, string expected) => Check(ContactType.Address, marked, expected);

    [Theory]
    [InlineData("联系信箱：设置于[[区文化馆大厅]]，以及[[区政务中心一楼]]", "区文化馆大厅;区政务中心一楼")]
    [InlineData("在[[县水利局一楼大厅西侧]]、[[县水利局家属院门卫室]]各设意见箱一个。", "县水利局一楼大厅西侧;县水利局家属院门卫室")]
    [InlineData("在[[林业局一楼大厅]]和[[市森林公安局门口]]设举报箱。", "林业局一楼大厅;市森林公安局门口")]
    [InlineData("在[[区人民医院门诊楼东门]]、[[住院部一楼电梯口]]设有意见箱。", "区人民医院门诊楼东门;住院部一楼电梯口")]
    [InlineData("在[[县水利局]]、[[县教育局门口]]设举报箱。", "县水利局门口;县教育局门口")]
    [InlineData("意见箱：设在[[行政楼一楼东侧]]", "行政楼一楼东侧")]
    [InlineData("意见箱共3个，分别设在[[县林业局一楼]]、[[县森林公安局门口]]、[[县国有林场院内]]。", "县林业局一楼;县森林公安局门口;县国有林场院内")]
    [InlineData("联系箱安装于[[县政府东门]]。", "县政府东门")]
    [InlineData("设立举报信箱（[[铜业公司办公楼一层东侧]]、[[选矿厂门卫旁]]），邮箱a@b.cn", "铜业公司办公楼一层东侧;选矿厂门卫旁")]
    [InlineData("可将信件投入设在[[市人民会堂西侧]]、[[市信访局接访大厅]]的联系信箱。", "市人民会堂西侧;市信访局接访大厅")]
    [InlineData("投递意见箱，位置在[[市中医医院门诊部导诊台]]、[[住院部电梯间]]。", "市中医医院门诊部导诊台;住院部电梯间")]
    [InlineData("意见箱三个：1.[[石桥镇政府大门左侧]]；2.[[羊街村活动场]]", "石桥镇政府大门左侧;羊街村活动场")]
    [InlineData("意见箱位于[[市科技局]]、[[市科协东门岗]]。", "市科技局东门岗;市科协东门岗")]
    [InlineData("组别\n组长\n联系电话\n意见箱位置\n县委第一巡察组\n林小川\n0731-81116789\n[[县水利局一楼电梯旁]]", "县水利局一楼电梯旁")]
    [InlineData("信访意见箱设置地点：[[外国语学院门口]]。", "外国语学院门口")]
    [InlineData("举报箱分别设置在：[[市国土局一楼大厅]]、[[市土地储备中心院内]]。", "市国土局一楼大厅;市土地储备中心院内")]
    [InlineData("电话：0879-6661001 信箱：[[白沙乡政府门口]]", "白沙乡政府门口")]
    [InlineData("电话：010-84236611　信箱：北京市1026号邮政信箱第一分箱　意见箱：[[3号楼东门外]]", "3号楼东门外")]
    [InlineData("举报信箱：[[区民政局一楼大厅]]、[[区行政中心南门旁]]各1个。", "区民政局一楼大厅;区行政中心南门旁")]
    [InlineData("举报箱：①[[员工食堂门口]]；②[[北库区门岗]]", "员工食堂门口;北库区门岗")]
    [InlineData("[[各被巡察单位]]门口设“县委巡察组联系信箱”。", "各被巡察单位")]
    [InlineData("意见信箱：1.[[国际大酒店（文化路39号）]]；2.[[区城管局、环卫所（棠梅路1号）]]。", "国际大酒店（文化路39号）;区城管局、环卫所（棠梅路1号）")]
    [InlineData("巡察信箱：设在[[县人大机关]]、[[县发展服务中心]]和[[县信访局]]等办公场所；", "县人大机关;县发展服务中心;县信访局")]
    [InlineData("巡察组统一设置了值班电话和[[意见箱]]。", "-")]
    [InlineData("设值班电话和[[意见箱]]。", "-")]
    [InlineData("同时在[[天源大酒店]]和[[被巡察单位]]分别设立意见箱。", "天源大酒店;被巡察单位")]
    public void Reads_boxes_with_their_places(string marked, string expected) => Check(ContactType.Box, marked, expected);

    [Theory]
    [InlineData("进入[[“码上巡”]]平台留言", "码上巡")]
    [InlineData("[[扫描下方二维码]]提交。", "-")]
    [InlineData("来源：http://www.example.com/news/1.html", "")]
    [InlineData("开通[[“码上巡”]]平台，群众可以通过[[码上巡]]反映问题。", "码上巡;码上巡")]
    [InlineData("微信搜索[[“西陵码上巡”]]小程序", "西陵码上巡")]
    [InlineData("在[[“江北e家”移动办公平台]]开有巡视专栏。", "江北e家")]
    [InlineData("也可登录局门户网站[[“巡视信箱”栏目]]反映。", "巡视信箱")]
    [InlineData("关注[[“青石廉掌通”小程序]]反映。", "青石廉掌通")]
    [InlineData("扫描二维码关注公众号。联系方式请扫文末二维码查看。掃描二維碼訪問移動版", "")]
    [InlineData("可登录青石县纪委监委网站（[[http://www.qs.example.cn]]）举报。", "http://www.qs.example.cn")]
    [InlineData("更多消息请访问青石县纪委监委网站（http://www.qs.example.cn）。", "")]
    public void Reads_web_channels(string marked, string expected) => Check(ContactType.Web, marked, expected);

    [Fact]
    public void Reads_columns_of_tables()
    {
        const string text = "组别\t电话\t意见箱位置\n第一巡察组\t8551602\t市自然资源局南三楼楼梯口\n";
        var contacts = ContactFinder.Find(MarkedText.Page(text), Kind.Notice).Mentions.Select(mention => Format(mention.Value));
        Assert.Equal(["8551602", "市自然资源局南三楼楼梯口"], contacts);
    }

    [Theory]
    [InlineData("组别\t举报箱\n第一巡察组\t水利局大门左侧 文旅集团一楼电梯口 青树乡便民服务中心\n", "水利局大门左侧 文旅集团一楼电梯口 青树乡便民服务中心")]
    [InlineData("组别 | 联系电话 | 信箱位置 |\n县委第一巡察组 | 0792-5667311 | 龙塘镇政府大门东侧；县政协机关一楼 |\n", "龙塘镇政府大门东侧 县政协机关一楼")]
    [InlineData("组别\n组长\n值班电话（工作日8：00至12：00，14：30至17：30）\n举报箱\n市委第一巡察组\n林远\n13600950001\n鹭岛区委统战部一楼门厅\n鹭岛区民政局服务厅\n", "鹭岛区委统战部一楼门厅 鹭岛区民政局服务厅")]
    [InlineData("组别\t意见箱\n第一巡察组\t县委 大院一楼\n", "县委大院一楼")]
    public void Reads_places_in_cells(string text, string expected)
    {
        var boxes = ContactFinder.Find(MarkedText.Page(text), Kind.Notice).Mentions.Where(mention => mention.Value.Type == ContactType.Box);
        Assert.Equal(expected, string.Join(' ', boxes.Select(mention => mention.Value.Value)));
    }

    [Fact]
    public void Finds_no_contacts_in_a_withdrawal() =>
        Assert.Empty(ContactFinder.Find(MarkedText.Page("各组举报电话注销。今后请拨打0564-3381206，地址：青石县人民路18号。"), Kind.Withdrawal).Mentions);

    private static void Check(ContactType type, string marked, string expected)
    {
        var text = MarkedText.Parse(marked);
        var mentions = ContactFinder.Find(text.ToPage(), Kind.Notice).Mentions.Where(mention => mention.Value.Type == type).ToList();
        Assert.Equal(expected, string.Join(';', mentions.Select(mention => Format(mention.Value))));
        Assert.Equal(text.Spans, mentions.Select(mention => mention.Span));
    }

    private static string Format(Contact contact) => $"{contact.Value ?? "-"}{(contact.Sms ? " sms" : "")}";
}
