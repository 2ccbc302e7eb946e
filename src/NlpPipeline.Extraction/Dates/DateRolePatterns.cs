using System.Text.RegularExpressions;

namespace NlpPipeline.Extraction.Dates;

/// <summary>The words around a date by which <see cref="DateRoleRules"/> tells what happens then; a date stands in brackets in the examples.</summary>
internal static partial class DateRolePatterns
{
    // 巡察组把巡察情况|反馈给各村   反馈了情况
    [GeneratedRegex("巡[视察](?:[一二三四五六七八九十]{1,3})?组[^。;]{0,60}反馈(?:给|了|到|[,。])")]
    public static partial Regex FeedsBackNext();

    // [3月24日]前报巡察办   [6月]底前
    [GeneratedRegex("^(?:底|末)?(?:之|以)?前(?!往|期|来)")]
    public static partial Regex DueBy();

    // 巡察组
    [GeneratedRegex("巡[视察]组")]
    public static partial Regex Team();

    // 记者[昨天]从巡察办了解到
    [GeneratedRegex("记者|获悉|了解到|网站")]
    public static partial Regex Reporter();

    // 截至[7月7日]
    [GeneratedRegex("截[至止]到?$|(?:^|[。;,电讯]) *到$")]
    public static partial Regex Until();

    // [截至7月7日],各组完成进驻
    [GeneratedRegex("^[^。;]{0,80}?(?:完成|全部|全数|悉数|[均都]?已|分别|分头|陆续|相继)[^。;]{0,60}(?:进驻|入驻|住进|抵达|进点)")]
    public static partial Regex Completed();

    // 受理信访截止时间为[5月15日]   收信到[8月5日]为止   受理时间至[5月31日]
    [GeneratedRegex("(?:截[止至](?:日期|时间|日)?(?:[均分]?别?)(?:为|是|到|至|于)?|(?:受理|接收|收信|接访|渠道|开通|来[信电访]|举报)[^,。;]{0,12}(?:至|到|止于)|(?:受理|信访|举报)[^,。;]{0,10}(?:截止|期限)[^,。;]{0,6}|受理[^,。;]{0,12}时间[^,。;]{0,10}(?:至|到)) ?:? ?$|截[止至](?:日期|时间)[:为][^。;\\n]{0,40}(?:为|巡[视察]|回头看|组|组织|单位|乡镇|街道|部门|学校|企业|公司|村)”?$|(?<=截[止至](?:日期|时间)[^。;\\n]{0,60}),[^,。;\\n]{0,10}巡[视察]$")]
    public static partial Regex Deadline();

    // 常规巡视的信访受理到8月20日,|专项巡视到[7月20日]
    [GeneratedRegex("^,[^,。;0-9]{0,6}(?:巡[视察]|回头看”?)[到至为]$")]
    public static partial Regex DeadlineOfForm();

    // 各区设立了对巡察组的监督电话,受理时间截至[6月30日]
    [GeneratedRegex("对(?:派入[^,。;]{0,8})?巡[视察]组[^,。;]{0,6}监督电话")]
    public static partial Regex OfSupervision();

    // 信访受理到
    [GeneratedRegex("(?:受理|信访)[到至]")]
    public static partial Regex TakenUntil();

    // 受理   来信   邮戳
    [GeneratedRegex("受理|信访|来[信电访]|收信|举报|电话|反映|邮戳|渠道|截止(?:时间|日期)")]
    public static partial Regex Reports();

    // 请于[3月15日]前反映   请于[3月15日]前反馈
    [GeneratedRegex("^(?:之?前|以前)(?:[^。;]{0,16}(?:反映|提出|来信|来电|拨打|举报)|[^,。;]{0,10}(?:反馈|告知|联系|投入|寄[送到至往]))")]
    public static partial Regex RespondBefore();

    // 记者[昨天]从巡察办了解到
    [GeneratedRegex("记者(?:于)?$")]
    public static partial Regex HeardThen();

    // [15日],记者从县委巡察办获悉
    [GeneratedRegex("^(?:[上下]午)?,?记者从[^,。;]{2,24}(?:获悉|了解到|得知|获知)")]
    public static partial Regex ReporterHears();

    // 巡视组曾于[今年6月]进驻6家企业
    [GeneratedRegex("曾经?(?:[于在])?$")]
    public static partial Regex Formerly();

    // 时间:[9月16日至17日]   ★ 会议时间:[3月8日]
    [GeneratedRegex("^[^\\p{L}0-9]{0,4}(?:会议|动员会)?时间 ?: ?$")]
    public static partial Regex TimeLabel();

    // [2021年10月中旬]对化工学院进行了巡察
    [GeneratedRegex("^对[^,。;]{2,40}(?:进行|开展|实施)了[^,。;]{0,12}巡[视察]")]
    public static partial Regex InspectedThen();

    // 进驻情况一览表(截至[7月31日])
    [GeneratedRegex("进驻(?:情况|进度|名单|一览|时间)")]
    public static partial Regex EntryOf();

    // [8月14日至18日]陆续向被巡视党组织通报
    [GeneratedRegex("^[^。;]{0,8}(?:分别|陆续|先后|集中|依次)向")]
    public static partial Regex VisitsInTurn();

    // 自[3月8日]进驻
    [GeneratedRegex("[自从] ?$")]
    public static partial Regex From();

    // 领导小组会议([10月31日])研究
    [GeneratedRegex("(?:领导小组|常委会?|专题|动员|部署)[^,。;]{0,4}(?:会|会议) ?\\($")]
    public static partial Regex MeetingInFront();

    // [8月8日]17:30关闭   [8月5日]为止   [6月20日]后收到的信件
    [GeneratedRegex(@"^ ?(?:[上下]午|中午)? ?(?:\d{1,2}[:时点]\d{0,2}分?)? ?前?后?[^,。;]{0,8}(?:关闭|为止|截止|停止受理|不再受理|停止使用|停用)|^[以之]?后(?:收到|来信|来电|反映|寄来|寄出|投递)|^[^,。;]{0,10}(?:寄出|邮戳)")]
    public static partial Regex Closes();

    // 受理时间:[3月1日至4月30日]   受理时间:自本公告[发布之日起至4月30日]
    [GeneratedRegex("(?:受理|接收|接访|举报)[^,。;]{0,10}(?:时间|期限|日期)?(?:为|是|自|从|于|在)?:? ?(?:自|从)?(?:本(?:公告|通告)|公告)?$")]
    public static partial Regex AcceptedDuring();

    // 巡视期间([3月4日至4月30日]),分别设…
    [GeneratedRegex("巡[视察]期间\\(?$")]
    public static partial Regex InspectsDuring();

    // [即日起至11月5日],在工作时间内受理   不是:[…],受理信访截止5月1日
    [GeneratedRegex("^,?(?!在[^,。;:]{2,24}(?:工作|开展巡[视察]),)[^。;:]{0,30}?(?<!主要)(?:受理|接受)(?:[^,。;受]{0,8}举报|反映|来信|群众|信访|举报|干部|电话|对|关于)(?![^,。;]{0,8}截)|^,可[^。;]{0,12}(?:方式|渠道|途径)")]
    public static partial Regex AcceptsThen();

    // 以上电话[自公布之日起]至巡视结束前,在上班时间内受理
    [GeneratedRegex("^[^。;]{0,30}(?:受理|接听)(?:[,。;]|$)")]
    public static partial Regex TakenThen();

    // 进驻时间为[4月8日]   进驻工作将于[5月12日]完成
    [GeneratedRegex("进驻(?:时间|日期)(?:均|统一)?[为是在: ]{1,2}$|进驻工作[^,。;]{0,4}于$")]
    public static partial Regex EntryDay();

    // 自|[10月16日起至12月8日]
    [GeneratedRegex("^(?:自|从)?$")]
    public static partial Regex Opens();

    // [10月16日起至12月8日]|,主要受理违反政治纪律的举报
    [GeneratedRegex("^,(?:主要)?受理[^。;]{0,60}(?:举报|反映|信访|来[信电访])")]
    public static partial Regex MainlyAccepts();

    // 现场工作至[5月中旬]
    [GeneratedRegex("(?:工作|巡[视察]|时间)(?![^,。;]{0,6}(?:反馈|整改|问题))[^,。;]{0,6}(?:持续|延续)?(?:至|到)$|(?<!\\d)\\d{3,4}日 ?[至到-]$")]
    public static partial Regex WorkUntil();

    // 现场巡察一个半月,至[12月30日]结束
    [GeneratedRegex("^前?[^,。;]{0,8}结束")]
    public static partial Regex EndsThen();

    // [5月上旬]驻点巡视结束   [1月15日]结束现场巡察
    [GeneratedRegex("^前?,?(?:全部|完成)?(?:(?:驻点|现场|集中)(?:巡[视察])?(?:工作)?(?:全部|基本)?结束|(?:基本)?结束(?:现场|驻点|集中)(?:巡[视察]|工作)|完成(?:现场|驻点|实地)(?:巡[视察]|工作|任务)|收官$|收官[,。;])")]
    public static partial Regex WorkEndsThen();

    [GeneratedRegex("(?:现场|驻点|集中|巡[视察])[^。;]{0,24}(?:至|于|到|,)$|巡[视察](?:工作)?$")]
    public static partial Regex WorkBefore();

    // 公示期:[10月29日至11月12日]   公开时间:[8月18日至9月7日]   公布期为[1月10日至1月30日]
    [GeneratedRegex("公[示布开](?:期限?|时间)?(?:为|自|从|:)*$|整改(?:(?:期限?|时间|期间)(?:为|自|从|:)*|\\()$")]
    public static partial Regex Display();

    // [7月3日]起,对   [2月27日]开始
    [GeneratedRegex("^(?:起|开始|以后)")]
    public static partial Regex StartsThen();

    // [4月14日至5月14日],县委派5个监督检查组,分头|检查各单位的巡察整改
    [GeneratedRegex("^[^。;]{0,40}(?:检查|督查|抽查|督导)[^。;,]{0,30}整改")]
    public static partial Regex ChecksRectification();

    // [11月20日]起启动第六轮巡察
    [GeneratedRegex("^(?:起|开始),?(?:正式|全面)?启动")]
    public static partial Regex LaunchesThen();

    // [3月26日]开始,各单位的巡视动员会陆续召开
    [GeneratedRegex("^(?:起|开始),?[^,。;]{0,20}(?:动员|见面)[^,。;]{0,6}会[^,。;]{0,10}(?:召开|举行)")]
    public static partial Regex MeetingsThen();

    // [7月16日]起,值班电话停止使用
    [GeneratedRegex("^(?:\\d{1,2}[时点:](?:\\d\\d)?)?(?:起|开始)[^。;]{0,60}(?:停止(?:使用|受理)|不再(?:使用|受理)|关闭|撤[回除])")]
    public static partial Regex StopsThen();

    // [10月10日]起进驻   [3月4日]起,以某某为组长的教育部巡视组进驻我校
    [GeneratedRegex("^(?:起|开始)(?:[^。;]{0,12}(?:进驻|入驻)|,?[^,。;]{0,40}巡[视察][^,。;、]{0,6}组[^,。;、]{0,6}(?:进驻|入驻))")]
    public static partial Regex EntersThen();

    // [9月3日],第一巡察组进驻机电学院、第二巡察组进驻外国语学院,召开动员会: what they do on the day is to enter
    [GeneratedRegex("^[^。;,]{0,8},?[^。;,]{0,12}组[^。;,组]{0,4}进驻[^。;组]{2,40}组[^。;,组]{0,4}进驻")]
    public static partial Regex SeveralEnter();

    // [3月15日]上午,…动员会召开   [5月11日],陆续进驻   [1月15日]反馈了巡察意见   [3月5日]正式启动
    [GeneratedRegex("(?<feedback>(?<!整改|问题)反馈(?!的?(?:问题|[0-9]|意见(?:的?整改|》))))|(?<meeting>(?:召开|举行)(?![^,。;]{0,12}(?:记者|发布)会)[^。;]{0,40}会|领导小组(?:集中|专题)?(?:听取|审议)|(?:动员|沟通|部署|见面|推进|座谈|汇报|培训|专题|工作|领导小组)[^,。;]{0,8}(?:大?会|会议)(?!要求)|(?:培训班|研讨班)[^,。;]{0,16}(?:举办|开班|举行)|(?:举办|举行)[^,。;]{0,16}(?:培训班?|研讨班)|常委会?(?:会议|会)[^,。;]{0,8}(?:审议|研究|听取|通过|决定)|主持会议|班子见面沟通|开会(?:作|部署|研究)|(?<![公召展打])开了[^,。;]{0,8}会|办了[^,。;]{0,8}(?:培训|研讨)班|与[^,。;]{1,30}组(?!织)[^,。;]{0,10}见面|向[^,。;]{0,12}领导小组[^,。;]{0,6}汇报)|(?<entry>进驻(?!情况|(?:动员|见面)[^,。;]{0,4}会)|入驻|抵达|住进|分头进到|进点|进村|进校|分赴|奔赴|巡[视察](?:工作)?组赴)|(?<launch>启动(?!进驻|,[^,。;]{0,8}组[^,。;]{0,6}进驻))")]
    public static partial Regex EventCue();

    // 进驻并召开见面会
    [GeneratedRegex("动员|见面|沟通会|汇报会")]
    public static partial Regex OpeningMeeting();

    // [12月15日],县委常委会会议听取整改情况汇报   [3月8日]上午,区委巡察工作领导小组召开会议: no meeting of the unit's own
    [GeneratedRegex("^(?:[上下]午)?,?(?:中共)?\\p{IsCJKUnifiedIdeographs}{0,6}[省市县区州旗]委(?:常委会|书记专题会|五人小组|巡[视察]工作领导小组)[^,。;]{0,8}(?:会|听取|审议)")]
    public static partial Regex OfSender();

    // 市委书记专题会议听取了巡察情况汇报   领导小组召开会议,审定了反馈意见
    [GeneratedRegex("^[^。;]{0,30}(?:听取(?!了?巡[视察]组?(?:反馈)?意见)|审[议定]|研究审?定)")]
    public static partial Regex HearsReport();

    // 召开会议反馈情况   召开会议,听取巡察意见
    [GeneratedRegex("反馈|听取了?巡[视察]组?意见")]
    public static partial Regex FeedsBack();

    // 动员会于[3月15日]召开
    [GeneratedRegex("(?:动员|沟通|部署|见面)[^,。;]{0,10}会[^,。;]{0,4}(?:于|在|定于)$")]
    public static partial Regex MeetingBefore();

    // 省委巡视工作领导小组|[7月6日]|开会
    [GeneratedRegex("领导小组(?:于|在)?$")]
    public static partial Regex LeadingGroupOn();

    // [7月6日]|开会   [7月6日]上午|召开会议
    [GeneratedRegex("^(?:[上下]午)?,?(?:在[^,。;]{1,16})?(?:开会|召开[^,。;]{0,8}会)")]
    public static partial Regex MeetsThen();

    // 动员部署会|[3月19日]|召开
    [GeneratedRegex("(?:动员|沟通|部署|见面|推进|汇报)(?:大?会|会议)$")]
    public static partial Regex MeetingOn();

    // [3月19日]上午|召开
    [GeneratedRegex("^(?:[上下]午)?,?(?:在[^,。;]{1,16})?(?:分头|分别|先后|相继|陆续|同时)?(?:召开|举行)")]
    public static partial Regex HeldThen();

    // 巡察意见反馈会于[11月3日]召开   反馈工作已于[7月底]完成
    [GeneratedRegex("反馈(?:大?会|会议|工作)[^,。;]{0,4}(?:于|在|定于)$")]
    public static partial Regex FeedbackBefore();

    // [9月2日至9月10日],6个巡察组分别向…反馈
    [GeneratedRegex("^,?[^,。;]{0,6}(?:集中)?反馈(?:工作|会|大会)?(?:全部|陆续|集中)?(?:完成|结束|召开|进行)|^[^。;]{0,12}巡[视察]组[^。;对]{0,160}?反馈|^[^。;]{0,8}(?:分别|陆续|集中|先后)?向[^。;]{0,160}?反馈")]
    public static partial Regex FeedsBackThen();

    // 巡察时间为[…]   巡视期间([…]
    [GeneratedRegex("(?:巡[视察]|进驻|现场|工作(?!日)|驻[点地村校])[^。;]{0,20}$|时间(?:为|是)?[:(]? ?(?:自|从)?$")]
    public static partial Regex OnSite();
}
