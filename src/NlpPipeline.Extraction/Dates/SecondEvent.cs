using System.Text.RegularExpressions;

namespace NlpPipeline.Extraction.Dates;

/// <summary>Reads what else happens on the day of an event: teams enter and open their work with a meeting on one day.</summary>
internal static partial class SecondEvent
{
    /// <summary>The second role of the day that <paramref name="decision"/> decided on, or null.</summary>
    public static DateDecision? Of(DateContext context, DateDecision decision) =>
        context.Expression.IsRange || decision.Bounds != Bounds.Both ? null
        : decision.Role == DateRole.Entry && MeetsToo().IsMatch(context.After) ? new DateDecision(DateRole.Meeting)
        : decision.Role == DateRole.Meeting && (MeetsToo().IsMatch(context.After) || EntersToo().IsMatch(context.After)) ? new DateDecision(DateRole.Entry)
        : null;

    // [9月3日],第六巡察组正式进驻县交通局,|巡察工作动员大会同时举行
    [GeneratedRegex("进驻[^。;]{0,60}动员(?:大?会|会议)(?:同时|同日|当天)(?:举行|召开)")]
    private static partial Regex MeetsToo();

    // [9月22日],第五巡察组巡察县法院动员会召开,|巡察组就此进驻
    [GeneratedRegex("会[^。;]{0,8}(?:召开|举行),[^。;,]{0,12}(?:就此|由此|随即|正式)进驻")]
    private static partial Regex EntersToo();
}
