using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Layout;

namespace NlpPipeline.Extraction.People;

/// <summary>What a person does in the text.</summary>
[Flags]
internal enum Acts
{
    /// <summary>Nothing that tells.</summary>
    None = 0,

    /// <summary>Answers for the unit: 作表态发言, 代表学校党委发言.</summary>
    Pledges = 1,

    /// <summary>Says what will be done: 表示, 说, 承诺.</summary>
    States = 2,

    /// <summary>主持会议.</summary>
    Chairs = 4,

    /// <summary>要求, 强调, 指出.</summary>
    Demands = 8,

    /// <summary>汇报工作情况.</summary>
    Reports = 16,

    /// <summary>会见巡视组, 看望巡察组.</summary>
    Receives = 32,

    /// <summary>作动员讲话.</summary>
    Mobilizes = 64,
}

/// <summary>Reads from the words behind a name what the person does.</summary>
internal static partial class Speech
{
    private const int Reach = 70;
    private const int LongestLead = 24;

    /// <summary>What each person does, over all <paramref name="mentions"/> of all persons in text order.</summary>
    public static Dictionary<string, Acts> Read(AnalyzedDocument page, IReadOnlyList<PersonCandidate> mentions)
    {
        var acts = new Dictionary<string, Acts>(StringComparer.Ordinal);
        var next = Acts.None;
        var pledgers = 0;
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            var tail = TailOf(page, mentions, i, out var isJoined);
            next = isJoined ? next : Classify(tail);
            pledgers = isJoined ? pledgers : i;
            acts[mentions[i].Name] = acts.GetValueOrDefault(mentions[i].Name) | next;
            if (OpensListOfPledgers(page, mentions[i]))
            {
                AddPledge(acts, mentions, i, pledgers);
            }
        }

        return acts;
    }

    // 随后表态的有|书记X、书记Y: the verb stands in front of all of them.
    private static bool OpensListOfPledgers(AnalyzedDocument page, PersonCandidate mention)
    {
        var start = Math.Max(page.SentenceAt(mention.Span.Start).Start, mention.TitleStart - LongestLead);
        return start < mention.TitleStart && PledgeInFront().IsMatch(page.Text.AsSpan(start, mention.TitleStart - start));
    }

    private static void AddPledge(Dictionary<string, Acts> acts, IReadOnlyList<PersonCandidate> mentions, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            acts[mentions[i].Name] |= Acts.Pledges;
        }
    }

    // The words up to the next person of the sentence; where only 、 or 和 stands between, both do the same.
    private static ReadOnlySpan<char> TailOf(AnalyzedDocument page, IReadOnlyList<PersonCandidate> mentions, int index, out bool isJoined)
    {
        var end = mentions[index].Span.End;
        var limit = Math.Max(end, page.SentenceAt(mentions[index].Span.Start).End);
        var hasNext = index + 1 < mentions.Count && mentions[index + 1].Span.Start < limit;
        limit = hasNext ? Math.Max(end, mentions[index + 1].TitleStart) : limit;
        var tail = page.Text.AsSpan(end, limit - end);
        isJoined = hasNext && tail.Length < 12 && Joint().IsMatch(tail);
        return tail.Length > Reach ? tail[..Reach] : tail;
    }

    private static Acts Classify(ReadOnlySpan<char> tail) =>
        (Pledge().IsMatch(tail) && !PledgeOfOthers().IsMatch(tail) ? Acts.Pledges : Acts.None)
        | (Statement().IsMatch(tail) ? Acts.States : Acts.None)
        | (Chair().IsMatch(tail) ? Acts.Chairs : Acts.None)
        | (Demand().IsMatch(tail) ? Acts.Demands : Acts.None)
        | (Report().IsMatch(tail) ? Acts.Reports : Acts.None)
        | (Reception().IsMatch(tail) ? Acts.Receives : Acts.None)
        | (Mobilization().IsMatch(tail) ? Acts.Mobilizes : Acts.None);

    // 、   和   ,以及   主持会议并与
    [GeneratedRegex(@"\A(?:同志)?(?:[、,;和与及以 ]{0,4}|主持会议并[与同和])\z")]
    private static partial Regex Joint();

    // 作表态发言   代表学校党委作表态   先后表态   代表领导班子介绍了概况   代表公司党委,专题汇报了整改   代表局党组作了工作情况汇报   表示,我校将自觉接受巡视监督
    [GeneratedRegex(@"表态|表了态|代表[^,。;]{0,20}(?:发言|表示|讲话)|代表(?![^,。;作]{0,12}巡[视察])[^,。;]{0,8}(?:党委|党组|党总支|班子),?(?:[^,。;]{0,4}(?:介绍|汇报|报告)|作了?[^,。;]{0,24}汇报)|表决心|\A(?:同志)?表示,[^,。;]{0,12}接受[^,。;]{0,4}巡[视察]监督")]
    private static partial Regex Pledge();

    // 主持会议,|三名支部书记代表大家表态
    [GeneratedRegex(@"\A[^。;]{2,40},[^,。;、]{2,20}主要负责(?:人|同志)(?:分别|先后|依次)?代表[^,。;]{0,20}(?:态|发言)|\A[^。;]{2,40},(?:各|部分)?被巡[视察][^,。;]{0,16}(?:负责人|负责同志|书记|代表|单位|党组织)[^,。;]{0,6}(?:态|发言)|\A[^。;]{2,40},[一两二三四五六七八九十0-9]{1,2}[名位][^,。;]{0,12}(?:书记|负责人|负责同志|主任|代表)(?:分别|先后|依次)?(?:代表|作|表)[^,。;]{0,20}(?:态|发言)")]
    private static partial Regex PledgeOfOthers();

    // 随后表态的有   作表态发言的分别是
    [GeneratedRegex(@"(?:表态|表态发言)的(?:还有|有|分别是|依次是|是):?\z")]
    private static partial Regex PledgeInFront();

    // 表示,接受巡察   说,   作了发言   分别讲话
    [GeneratedRegex(@"\A(?:同志)?[^,。;]{0,14}?(?:表示|作了?动员(?:讲话)?(?=[,。;]|$)|说[,:“。]|承诺|谈到|发言|坦言)|[,。]表示")]
    private static partial Regex Statement();

    // 主持会议
    [GeneratedRegex(@"\A(?:同志)?[^,。;]{0,6}主持")]
    private static partial Regex Chair();

    // 汇报了近年来工作情况
    [GeneratedRegex(@"\A(?:同志)?[^,。;]{0,8}?汇报了?[^,。;]{0,14}(?:工作|情况)")]
    private static partial Regex Report();

    // 分别会见巡视组   到驻地看望巡察组
    [GeneratedRegex(@"\A(?:同志)?[^,。;]{0,10}?(?:会见|接见|看望|迎接)")]
    private static partial Regex Reception();

    // 作动员讲话   作了动员部署
    [GeneratedRegex(@"\A(?:同志)?[^,。;]{0,14}?作了?(?:巡[视察])?(?:工作)?动员")]
    private static partial Regex Mobilization();

    // 要求   同志在主持时强调   主持会议并讲话   代表局党委表态并提出要求
    [GeneratedRegex(@"\A(?:同志)?[^,。;]{0,16}?(?:要求|强调|指出|希望|并讲话)")]
    private static partial Regex Demand();
}
