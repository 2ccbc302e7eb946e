using System.Buffers;
using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Linking;

/// <summary>
/// Decides how far the text speaks of one team after naming it: to the next team in the sentence, to the end of a line that opens with
/// the team, or over the lines below a heading that is nothing but the team.
/// </summary>
internal sealed partial class TeamBlocks(AnalyzedDocument page, List<TeamReference> references)
{
    private const int LongestNumbering = 8;
    private const int LongestHeadingTail = 10;
    private const int LongestAgent = 16;
    private const int LongestVerb = 6;
    private const int LongestAppointment = 56;

    private static readonly SearchValues<char> EndsOfClause = SearchValues.Create(",;。:、\n");

    private readonly bool _isBlankSeparated = IsBlankSeparated(page);
    private readonly bool _hasLabelledLines = references.Count(reference => OpensLabelledLines(page, reference)) > 1;
    private readonly int[] _startsOfNext = StartsOfNext(page, references);

    private TextSpan _lastBlock;

    /// <summary>The stretch of text that belongs to reference <paramref name="index"/>.</summary>
    public TextSpan Of(int index)
    {
        var reference = references[index];
        if (ClauseOfAgent(index) is { } clause)
        {
            return clause;
        }

        var line = page.LineAt(reference.Span.Start);
        var opensLine = OpensLine(page, reference);
        var end = opensLine && (IsHeading(reference.Span, line.Span) || (_hasLabelledLines && OpensLabelledLines(page, reference))) ? EndOfLinesBelow(line)
            : opensLine ? line.Span.End
            : EndOfLabelledSentences(page.SentenceAt(reference.Span.Start), line);
        return new TextSpan(StartOf(page, references, index), Math.Max(reference.Span.End, Math.Min(end, _startsOfNext[index])));
    }

    // 何明远任|县委第一巡察组|组长,钱国强任|县委第二巡察组|组长: where the text appoints, the leader stands in front of the team.
    private static int StartOf(AnalyzedDocument page, List<TeamReference> references, int index)
    {
        var span = references[index].Span;
        var start = Math.Max(page.SentenceAt(span.Start).Start, index > 0 ? references[index - 1].Span.End : 0);
        var length = Math.Max(0, span.Start - start);
        if (!page.Text.AsSpan(span.End, Math.Min(LongestVerb, page.Text.Length - span.End)).TrimStart('的').StartsWith("组长")
            || PastPosts.AreToldInFrontOf(page, span.Start)
            || Appoints().Match(page.Text, span.Start - Math.Min(length, LongestAppointment), Math.Min(length, LongestAppointment)) is not { Success: true } verb)
        {
            return span.Start;
        }

        return start + page.Text.AsSpan(start, verb.Index - start).LastIndexOfAny(EndsOfClause) + 1;
    }

    // 省水利厅党组、省粮食局党组由|省委第三巡视组|巡视,组长卜凡;…: the units of a team that inspects in the passive stand in front of it.
    private TextSpan? ClauseOfAgent(int index)
    {
        var span = references[index].Span;
        var sentence = page.SentenceAt(span.Start);
        var start = index > 0 ? Math.Max(sentence.Start, references[index - 1].Span.End) : sentence.Start;
        var before = page.Text.AsSpan(start, span.Start - start);
        if (!Inspects().IsMatch(page.Text.AsSpan(span.End, Math.Min(LongestVerb, sentence.End - span.End))) || !Agent().IsMatch(before[Math.Max(0, before.Length - LongestAgent)..]))
        {
            return null;
        }

        var stop = page.Text.AsSpan(span.End, Math.Min(sentence.End, _startsOfNext[index]) - span.End).IndexOfAny(";。");
        return new TextSpan(start + before.LastIndexOfAny(";。:") + 1, stop < 0 ? Math.Min(sentence.End, _startsOfNext[index]) : span.End + stop);
    }

    // 第一巡视组 …专门信箱:…(转巡视一组收)…: a block goes on where it names its own team once more.
    private static int[] StartsOfNext(AnalyzedDocument page, List<TeamReference> references)
    {
        var starts = new int[references.Count];
        for (var i = starts.Length - 1; i >= 0; i--)
        {
            starts[i] = i + 1 == starts.Length ? int.MaxValue
                : references[i + 1].Teams.SequenceEqual(references[i].Teams) ? starts[i + 1]
                : StartOf(page, references, i + 1);
        }

        return starts;
    }

    // 第一巡视组巡视省统计局。|举报电话:13800001111。| behind the sentence that names the team are sentences with labels, in the same line.
    private int EndOfLabelledSentences(TextSpan sentence, Line line)
    {
        for (var start = StartOfNext(sentence.End, line); start < line.Span.End; start = StartOfNext(sentence.End, line))
        {
            var next = page.SentenceAt(start);
            if (next.End <= sentence.End || !LabelledLine().IsMatch(page.Text.AsSpan(start, next.End - start)))
            {
                break;
            }

            sentence = next;
        }

        return sentence.End;
    }

    private int StartOfNext(int position, Line line)
    {
        while (position < line.Span.End && page.Text[position] is ' ' or '。' or ';')
        {
            position++;
        }

        return position;
    }

    private bool IsHeading(TextSpan reference, TextSpan line) =>
        (line.End - reference.End <= LongestHeadingTail && page.Text[line.End - 1] is not ('。' or ';')) || OnlyLeaders().IsMatch(page.Text.AsSpan(reference.End, line.End - reference.End)) || (page.Text[line.End - 1] == ':' && line.End - reference.End < 60);

    // The lines of a heading end at the next heading, at a sentence about all teams, or at a blank line where blank lines part the blocks.
    private int EndOfLinesBelow(Line heading)
    {
        // A heading among the lines of the last one, with lines below it, ends where that one does: each line is looked at once.
        if (heading.Span.Start >= _lastBlock.Start && heading.Span.End < _lastBlock.End)
        {
            return _lastBlock.End;
        }

        var (low, end) = (IndexOf(page, heading) + 1, heading.Span.End);
        for (var i = low; i < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            var isBlank = line.Role == LineRole.Blank;
            if (isBlank ? end > heading.Span.End && !_isBlankSeparated : EndsBlock(line))
            {
                break;
            }

            end = isBlank ? end : line.Span.End;
        }

        _lastBlock = new TextSpan(heading.Span.Start, end);
        return end;
    }

    private bool EndsBlock(Line line) => line.Role is LineRole.Signature or LineRole.SignatureDate or LineRole.Byline or LineRole.Furniture
        || BlockEnd().IsMatch(page.Text.AsSpan(line.Span.Start, line.Span.Length));

    private static int IndexOf(AnalyzedDocument page, Line line)
    {
        var (low, high) = (0, page.Lines.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = page.Lines[middle].Span.Start <= line.Span.Start ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private static bool OpensLine(AnalyzedDocument page, TeamReference reference)
    {
        var line = page.LineAt(reference.Span.Start);
        var before = page.Text.AsSpan(line.Span.Start, reference.Span.Start - line.Span.Start);
        return before.Length <= LongestNumbering && Numbering().IsMatch(before);
    }

    // (一)第二巡察组巡察县教育局。   below it: 1.举报电话:…
    private static bool OpensLabelledLines(AnalyzedDocument page, TeamReference reference)
    {
        var next = IndexOf(page, page.LineAt(reference.Span.Start)) + 1;
        while (next < page.Lines.Count && page.Lines[next].Role == LineRole.Blank)
        {
            next++;
        }

        return next < page.Lines.Count && OpensLine(page, reference)
            && LabelledLine().IsMatch(page.Text.AsSpan(page.Lines[next].Span.Start, page.Lines[next].Span.Length));
    }

    private static bool IsBlankSeparated(AnalyzedDocument page)
    {
        var blanks = page.Lines.Count(line => line.Role == LineRole.Blank);
        return blanks * 5 >= (page.Lines.Count - blanks) * 4;
    }

    // 第一巡察组|(组长:某某;副组长:某某)   第二巡察组| 组长:某某 副组长:某某
    [GeneratedRegex(@"\A ?(?:\((?:副?组 ?长|联络员)[^()。\n]{2,80}\)|(?:副?组 ?长|联络员)[: ][^。;\n]{2,60}(?<!村|局|党组|党委|支部|总支|镇|乡))\z")]
    private static partial Regex OnlyLeaders();

    // 何明远|任|县委第一巡察组   何明远|(市水利局原局长)同志被任命为|市委第一巡察组
    [GeneratedRegex(@"(?:\([^()\n]{1,40}\))?(?:同志)?(?:[担出兼拟]?任|被?(?:任命|授权|确定|委派)?为)(?:[一二三四五六七八九十]{1,3}届)?\z")]
    private static partial Regex Appoints();

    // 由|第三巡察组   由皮定一任组长的|第五巡视组
    [GeneratedRegex(@"由(?:[^,。;、]{0,8}任组长的)?\z")]
    private static partial Regex Agent();

    // 负责巡视|,   with nothing behind it that is inspected
    [GeneratedRegex(@"\A(?:负责|进行|开展|来)?巡[视察](?:[,。;)]|\z)")]
    private static partial Regex Inspects();

    // 1.   (一)   一、   ①
    [GeneratedRegex(@"\A[ \(\[【“]{0,2}(?:[0-9一二三四五六七八九十]{1,3}[\).、:\]]{1,2}|[①-⑳])? ?(?:中共)?\z|\A.{0,8}\z")]
    private static partial Regex Numbering();

    // 1.举报电话:   联系电话:   电话 0931-4608122   电子邮箱:   组 长:   举报电话分别为
    [GeneratedRegex(@"\A(?:\d{1,2}[.、)]|\(\d{1,2}\)|[①-⑳])?[\p{IsCJKUnifiedIdeographs} ]{0,10}(?:电 ?话|手机|手机号码?|邮 ?箱|信箱|意见箱|地 ?址|邮 ?编|邮政编码|时间|组 ?长|对象|单位|联系方式)(?: ?:| (?=\d)|(?<=话|机|箱)(?:分别|依次)[为是])")]
    private static partial Regex LabelledLine();

    // 三、受理范围   受理时间:   来信统一寄:   各巡察组   but not 对清水镇、石桥镇开展常规巡察
    [GeneratedRegex(@"\A(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|受理|特此|各|以上|上述|来信统一|统一|监督|说明|备注|注:|巡[视察]期间|巡[视察]组|根据|欢迎|其他|对(?!象|(?!各|所有|全部|被巡|以[上下])[^,。;:\n]{2,300}(?:开展|进行|实施)[^,。;:\n]{0,10}巡[视察](?:。|;|\z)))")]
    private static partial Regex BlockEnd();
}
