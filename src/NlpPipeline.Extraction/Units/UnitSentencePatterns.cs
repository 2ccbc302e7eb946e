using System.Text.RegularExpressions;

namespace NlpPipeline.Extraction.Units;

/// <content>The wordings.</content>
internal static partial class UnitSentenceRules
{
    private static readonly string[] CueNames = VerbBeforeList().GetGroupNames();

    // The one group of the pattern that matched: names are looked up once and not for every match.
    private static string CueOf(Match verb)
    {
        var group = 1;
        while (!verb.Groups[group].Success)
        {
            group++;
        }

        return CueNames[group];
    }

    // 开展|常规巡察   组织了|常规巡察   到市医保局|进点   召开|进驻动员会   反馈|了巡视意见   列为|巡察对象   的|常规巡察
    [GeneratedRegex(@"\A(?:开展|展开|进行|实施|作[了出]?(?=[^,。;]{0,14}巡[视察])|作了?[^,。;]{0,10}反馈|组织(?:开展|实施|进行)|(?:组织|安排|完成|启动)了(?=[^,。;]{0,14}巡[视察](?!整改))|进点|同步了解|召开|举行|反馈|通报|列为|纳入|作为|确定为|的(?:常规|专项|提级|机动|交叉|联动|延伸|驻点|现场)?巡[视察]|的进驻|班子见面|巡[视察](?:“回头看”)?(?:[,。;]|的?(?:情况|意见|问题))|巡[视察](?:工作)?(?:进驻)?(?:工作)?(?:动员|部署))")]
    private static partial Regex VerbBehindList();

    // 对县粮食局党组|专项|巡察动员会
    [GeneratedRegex(@"(?:常规|专项|提级|机动|交叉|联动){0,2}\G", RegexOptions.RightToLeft)]
    private static partial Regex FormOfMeeting();

    // 巡察|计划安排和市国资委党委工作部署   本轮巡察|突出脱贫攻坚,以贫困乡镇、村为重点
    [GeneratedRegex("^(?:(?:工作)?(?:计划|规划|安排|部署)|突出|紧扣|围绕|聚焦|坚持|采取|以(?=[^。;]{2,20}为))")]
    private static partial Regex NoObject();

    // 巡察   “回头看”   政治体检   同步了解   的进驻
    [GeneratedRegex(@"巡[视察]|回头看|政治体检|\A同步了解|\A的进驻")]
    private static partial Regex Inspection();

    // 参加县水利局党组、县民政局党组|的巡察反馈会议
    [GeneratedRegex(@"\A的巡[视察](?:情况|意见)?反馈会")]
    private static partial Regex FeedbackMeeting();

    // 反馈对石桥村、渡头村|巡察“回头看”的情况
    [GeneratedRegex(@"\A巡[视察](?:“回头看”)?的?(?:情况|意见|问题)")]
    private static partial Regex TellsResult();

    // 召开进驻动员会
    [GeneratedRegex(@"进驻|动员|巡[视察]|见面")]
    private static partial Regex OpeningMeeting();

    // 第二轮巡察进驻动员会先后|在   反馈会于7月2日分别|在
    [GeneratedRegex(@"(?:进驻|动员|巡[视察]|见面|反馈)[^,。;、]{0,10}会(?:议)?[^,。;]{0,16}(?:先后|分别|相继|依次|陆续)\z")]
    private static partial Regex MeetingsInTurn();

    // 进驻   进驻的7个部门(单位)和地区分别为   分赴   组赴   负责   组|对   被巡察单位:   组长:某某 |对象:   巡察(|其中   巡察
    [GeneratedRegex(@"\G(?:(?<team>组\()|(?<sent>[组)]赴)|(?<direct>被巡[视察]单位(?=\p{IsCJKUnifiedIdeographs}{2,14}(?:党委|党总支|党支部|党组)、))|(?<arrive>[进来住]到|到达|住进|走进|组(?:到|去了)(?!会|场|位|岗|期|此|各|被|底))|(?<enter>反馈给了?)|(?<fed>反馈了)|(?<those>,是)(?=\p{IsCJKUnifiedIdeographs})|(?<involved>,涉及)(?!到|的|面)|(?<label>进驻的(?:[0-9一二两三四五六七八九十]{1,3}[个家所])?(?:单位|党组织|部门|地区|地方)(?:\(单位\))?(?:[和与、](?:单位|地区|地方))?(?:分别|依次)?(?:[是为:]|包括):?)|(?<enter>进驻(?!组|后(?!勤)|时|期间|前|以来|动员|公告|见面|完成|工作|单位|各|被(?!服厂))了?|分赴|入驻)|(?<charge>负责(?!同志|人|制)(?:对|巡[视察])?|承担(?!起|着|了)|组(?:将|分别)?对(?!照|于|待)|组到达)|(?<each>(?:分别[是为]|包括):?|,即:)|(?<counted>[家个所]单位(?:分别)?[是为]:?)|(?<label>(?:被巡[视察]的?(?:单位|党组织|地区|部门|对象)|巡[视察](?:对象|单位|党组织)|(?:常规|机动|专项|提级|交叉)(?:巡[视察])?的?对象(?!已)|对象已[^,。;:]{0,10}(?=:[一1]是)|回头看[”""]?(?:对象|单位)|进驻单位|去向|接受巡[视察]的(?:单位|党组织|地区|部门)|巡[视察]的(?:[0-9一二两三四五六七八九十]{1,3}[个家所户])?(?:单位|党组织|地区|部门|企业|学校)(?=(?:分别|依次)?(?:[是为有:]|包括))|对象(?=[为是有])|(?:常规|专项|机动)巡[视察]点|(?:常规|专项|机动|提级|交叉){1,2}巡[视察]的(?:有|是)(?=\p{IsCJKUnifiedIdeographs})|巡[视察](?=: ?\(?[1一]\)?[、.]))(?:名单)?(?:\([^()\n]{1,20}\))?(?:分别|依次)?(?:(?:为|是|:|包括|有|(?<=的[有是])):?| ))|(?<target>对象: ?)|(?<batch>[一二三首]批(?:次?:|[是为](?!在|指|由|对)))|(?<bracket>巡[视察]\((?=(?:其中|当中|包括|(?:分别|具体)[为是]|即)))|(?<named>巡[视察](?!不|的|巡|组|专?员|[一二三四五六七八九十0-9]{1,3}组|小组|点|办|工作|整改|对象|单位|期间|发现|反馈|监督|机构|干部|党组织)))")]
    private static partial Regex VerbBeforeList();

    // 他|曾带队分别|进驻
    [GeneratedRegex("曾[^,。;]{0,8}\\z")]
    private static partial Regex OnceBefore();

    // 20个单位党组织开展专项巡视,分别是   巡察3所学校,分别为:
    [GeneratedRegex(@"(?:[0-9一二两三四五六七八九十百]{1,4}(?:个|家|所|户)[^,。;]{0,24}巡[视察](?:“?回头看”?)?|巡[视察][^,。;]{0,12}[0-9一二两三四五六七八九十百]{1,4}(?:个|家|所)|[本这此]一?(?:批次?|轮|次)[^,。;]{0,8}[0-9一二两三四五六七八九十百]{1,4}(?:个|家|所))[^,。;]{0,20},(?:分别[是为]|包括|即):?\z")]
    private static partial Regex CountedInspection();

    // 第一巡察组(组长:龙启明):   at the beginning of a line
    [GeneratedRegex(@"\G[^,。;:\n]{0,24}组(?:\([^()\n]{1,120}\)|,(?:副?组长|联络员)[^:。;\n]{2,60}|走\p{IsCJKUnifiedIdeographs}处)? ?(?::|→|-{1,2}>?|=>)(?:(?:负责)?巡[视察]了?(?![对象组])|负责(?=\p{IsCJKUnifiedIdeographs}))?")]
    private static partial Regex TeamLabel();

    // 华洋散货|(香港)|有限公司
    [GeneratedRegex(@"\G\(\p{IsCJKUnifiedIdeographs}{2,4}\)(?=\p{IsCJKUnifiedIdeographs}{0,8}(?:公司|集团|银行))")]
    private static partial Regex PlaceInName();

    // 工作动员会   动员会   见面沟通会   公告   暨   三个党组织|,   云溪市|,组长
    [GeneratedRegex(@"(?:工作|意见)?(?:动员|见面|部署|情况|公告|进驻|反馈|暨)|的(?:巡[视察])?(?:公告|反馈|通报|情况|整改|意见|(?:工作)?(?:动员|见面|部署))|,(?=(?:着重|重点|主要)(?:了解|检查|监督|发现))|“?回头看|[。;:]|,(?=第?[一二三四五六七八九十0-9]{1,3}[^,。;]{0,6}组|(?:巡[视察])?时间)|,(?<=等[0-9一二两三四五六七八九十百]{1,4}[个家所户][^,。;、]{1,10},|[0-9一二两三四五六七八九十百]{1,4}[个家所户][^,。;、]{0,8}(?:党组织|单位|党委|总支|支部|部门|企业|学校|高校|学院|社区|乡镇|村),)|[, ](?=(?:副?组长|联络员))|[, ](?=(?:受理|值班|联系|举报|信访|专门|邮政){0,3}(?:电话|手机|信箱|邮箱))")]
    private static partial Regex EndOfNamed();

    // 这7|家单位是
    [GeneratedRegex(@"[这本][0-9一二两三四五六七八九十]{1,3}\z")]
    private static partial Regex ThoseCounted();

    // 3个巡察组分头|进到   巡视组已先后|到达   巡察组于7月16日|来到   第一巡察|组到
    [GeneratedRegex(@"巡[视察](?:[^,。;、]{0,8}组[^,。;、]{0,12})?\z")]
    private static partial Regex TeamArrives();

    // 中央第五巡视|组赴   中央第五巡视组(组长某某|)赴
    [GeneratedRegex(@"巡[视察](?:[^,。;()]{0,4}组\([^,。;()]{1,20})?\z")]
    private static partial Regex TeamIsSent();

    // 巡察石岭镇|党委|工作动员会: what the meeting is called names the unit as the sender does.
    [GeneratedRegex(@"党(?:委|组|工委|总支|支部)\z")]
    private static partial Regex PartyBody();

    // 2014年第二轮巡视反馈情况全部公布|,涉及
    [GeneratedRegex(@"巡[视察][^。;]{0,22}\z")]
    private static partial Regex InspectionInFront();

    // 广西、上海、青海|3个省区市   市文联、市残联等|2家单位, but not 工程建设等3个方面
    [GeneratedRegex(@"[0-9一二两三四五六七八九十]{1,3}[个家所](?:省|市|区|县|州|旗|地|单位|党组织|部门|(?:国有|中央|省属|市属)?企业|高校|学校|院校|乡镇|镇|街道|村|社区)")]
    private static partial Regex CountOfInvolved();

    // 12个单位党组织|,是
    [GeneratedRegex(@"[0-9一二两三四五六七八九十百]{1,4}(?:个|家|所)[^,。;]{0,12}\z")]
    private static partial Regex CountBehindThose();
}
