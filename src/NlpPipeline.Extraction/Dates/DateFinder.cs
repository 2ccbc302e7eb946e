using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using NlpPipeline.Extraction.Kinds;
using NlpPipeline.Extraction.Layout;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Dates;

/// <summary>
/// Finds dates with their roles: the text is scanned for printed dates, phantoms are dropped, the role is decided by the words around,
/// and what the print leaves out is taken from elsewhere in the document.
/// </summary>
public static partial class DateFinder
{
    private const int Reach = 100;

    private static readonly SearchValues<char> ListMarks = SearchValues.Create("、,和及与 ");

    /// <summary>Finds the dates of <paramref name="page"/>.</summary>
    public static Findings<DateRange> Find(AnalyzedDocument page, Masthead masthead, Kind kind)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(masthead);
        var expressions = DateScanner.Scan(page.Text).ToList();
        var search = new Search(page, masthead, kind, ResolverFor(page, masthead, expressions), new Findings<DateRange>());
        foreach (var expression in expressions)
        {
            search.Take(expression);
        }

        search.Finish();

        return search.Findings.InTextOrder();
    }

    private static YearResolver ResolverFor(AnalyzedDocument page, Masthead masthead, List<DateExpression> expressions)
    {
        var full = expressions
            .Where(expression => masthead.PublishedAt is not { } published || !published.Span.Overlaps(expression.Span))
            .Select(expression => (expression.Span.Start, Date: DayOf(expression.End) ?? DayOf(expression.Start)))
            .Where(pair => pair.Date is not null)
            .Select(pair => (pair.Start, pair.Date!.Value))
            .ToList();
        var daysOfMonths = expressions.Select(expression => expression.Start).Where(date => date is { Year: null, Month: not null, Day: not null }).ToList();
        return new YearResolver(masthead.PublishedAt?.Value.Date.ToDateOnly() ?? DayOfHeader(page, full), full, daysOfMonths, InspectionsIn(page, expressions), full.Count == 0 ? YearOfRound(page) : null);
    }

    private static List<(int Position, DateOnly Date)> InspectionsIn(AnalyzedDocument page, List<DateExpression> expressions) =>
    [
        .. expressions
            .Where(expression => expression.Start.Year is not null && InspectionBehind().IsMatch(RestOfSentence(page, expression.Span)))
            .Select(expression => (expression.Span.Start, Date: DayOf(expression.Start)))
            .Where(pair => pair.Date is not null)
            .Select(pair => (pair.Start, pair.Date!.Value)),
    ];

    private static ReadOnlySpan<char> RestOfSentence(AnalyzedDocument page, TextSpan date) =>
        page.Text.AsSpan(date.End, Math.Clamp(page.SentenceAt(date.Start).End - date.End, 0, Reach));

    // 2022年10月20日至12月10日|,市委第二巡察组对市林业局党组开展了巡察   2021年11月下旬|对机电学院进行了巡察, but not 2023年6月底|前将开展巡察“回头看”
    [GeneratedRegex(@"\A(?!(?:底|末)?[之以]?前)(?![^。;]{0,40}(?:将|拟|要)(?:对|开展|进行))[^。;]{0,80}?(?:(?:开展|进行|实施|作)了?[^,。;]{0,14}(?:巡[视察](?!整改|反馈)|回头看)|巡[视察]了)")]
    private static partial Regex InspectionBehind();

    // 《关于开展2019年巡察工作的通知》 dates a text that prints no other year; the title goes before what the text tells of earlier rounds.
    private static int? YearOfRound(AnalyzedDocument page) => (page.Title is { } title ? OnlyYearOfRound(title.In(page.Text)) : null) ?? OnlyYearOfRound(page.Text);

    private static int? OnlyYearOfRound(string text)
    {
        var years = DatedRound().Matches(text).Select(match => int.Parse(match.ValueSpan[..4], CultureInfo.InvariantCulture)).Distinct().Take(2).ToList();
        return years is [var year] ? year : null;
    }

    // 2019年|秋学期巡察   2023年|市委第二轮巡察   2014年|省委6个巡视组
    [GeneratedRegex(@"(?:19|20)\d\d(?=年(?!以来)(?:度|[春秋]季?学期|[上下]半年)?[\p{IsCJKUnifiedIdeographs}]{0,6}(?:[0-9]{1,2}个)?第?[一二三四五六七八九十]{0,2}[轮批]?[\p{IsCJKUnifiedIdeographs}]{0,14}?巡[视察])")]
    private static partial Regex DatedRound();

    // ,专项巡察   ;第二批   ,两家直属单位的受理截止到
    [GeneratedRegex(@"^[,;、][^,。;]{0,12}(?:巡[视察]|回头看|组|组织|单位|批|乡镇|街道|部门|学校|企业|公司|村)”?(?:为|至|到)?$")]
    private static partial Regex ForOthers();

    // A month stands for its middle.
    private static DateOnly? DayOf(PartialDate date) => (date.Month is null ? date : date with { Day = date.Day ?? 15 }).ToDateOnly();

    private static DateOnly? DayOfHeader(AnalyzedDocument page, List<(int Start, DateOnly Date)> dates) =>
        FirstIn(page, dates, LineRole.Header) ?? FirstIn(page, dates, LineRole.SignatureDate);

    private static DateOnly? FirstIn(AnalyzedDocument page, List<(int Start, DateOnly Date)> dates, LineRole role)
    {
        foreach (var (start, date) in dates)
        {
            if (page.LineAt(start).Role == role)
            {
                return date;
            }
        }

        return null;
    }

    private sealed class Search(AnalyzedDocument page, Masthead masthead, Kind kind, YearResolver resolver, Findings<DateRange> findings)
    {
        private readonly bool _isPast = kind is Kind.Rectification or Kind.Feedback or Kind.Withdrawal;
        private bool _publicationTaken;
        private int? _dayOfDateline;
        private (TextSpan Span, DateDecision Decision, PartialDate Date, bool Inferred)? _last;
        private DateRange? _meeting;

        public Findings<DateRange> Findings => findings;

        public void Take(DateExpression expression)
        {
            if (IsPublication(expression.Span))
            {
                AcceptPublication();
            }
            else if (DateFilter.ReasonToDrop(page, kind, expression) is { } reason)
            {
                _dayOfDateline = reason.Rule == DateFilter.DatelineRule ? expression.Start.Day : _dayOfDateline;
                findings.Drop(expression.Span, reason.Rule, reason.Text);
            }
            else
            {
                TakeInContext(expression);
            }
        }

        /// <summary>Takes the day of publication where the scanner does not read its form: 10.09.2015.</summary>
        public void Finish()
        {
            if (masthead.PublishedAt is { } published && published.Span.End <= page.Text.Length)
            {
                AcceptPublication();
            }
        }

        private bool IsPublication(TextSpan span) => masthead.PublishedAt is { } published && published.Span.Overlaps(span);

        private void AcceptPublication()
        {
            var published = masthead.PublishedAt!;
            if (!_publicationTaken)
            {
                _publicationTaken = true;
                findings.Accept(new DateRange(DateRole.Published, published.Value.Date, published.Value.Date, false), published.Span, "masthead");
            }
        }

        private void TakeInContext(DateExpression expression)
        {
            var continues = Continues(expression);
            var context = DateContext.Of(page, kind, expression, _last?.Span.End ?? 0);
            var (decision, rule) = continues ? (_last!.Value.Decision, "same-as-before") : DateRoleRules.Decide(context);
            if (rule == DateRoleRules.Otherwise && (expression.IsRange ? FollowsRange(expression) : FollowsDeadline(expression)))
            {
                (decision, rule) = (_last!.Value.Decision, "same-as-before");
            }

            if (DateFilter.ReasonToDrop(page, expression, decision, HasDay(expression)) is { } reason)
            {
                findings.Drop(expression.Span, reason.Rule, reason.Text);
                return;
            }

            if (decision.Role == DateRole.Other && (RepeatsPublication(expression) || (rule == DateRoleRules.Heard && IsDayOfPublication(expression))))
            {
                findings.Drop(expression.Span, "signature", "the day of publication once more");
                return;
            }

            if (rule == DateRoleRules.Otherwise && LiesInMeeting(expression))
            {
                findings.Drop(expression.Span, "day-of-meeting", "one of the days of the meeting");
                return;
            }

            var range = Complete(continues ? InMonthOf(expression, _last!.Value.Date) : expression, decision);
            findings.Accept(range, expression.Span, rule);
            if (SecondEvent.Of(context, decision) is { } second)
            {
                findings.Accept(range with { Role = second.Role }, expression.Span, "same-day");
            }

            _last = (expression.Span, decision, range.End ?? range.Start ?? default, range.Inferred);
            _meeting = expression.IsRange && decision.Role == DateRole.Meeting ? range : _meeting;
        }

        private bool RepeatsPublication(DateExpression expression) =>
            !expression.IsRange && expression.Start == masthead.PublishedAt?.Value.Date
            && (page.LineAt(expression.Span.Start).Role == LineRole.SignatureDate || DateFilter.IsNewspaperPage(page, expression.Span));

        // …8月25日电 …记者|25日|获悉
        private bool IsDayOfPublication(DateExpression expression) =>
            expression.Start is { Month: null, Day: { } day } && (masthead.PublishedAt?.Value.Date.Day == day || _dayOfDateline == day);

        // 会议时间:9月16日至17日 …|16日|上午,第一组汇报
        private bool LiesInMeeting(DateExpression expression) =>
            expression.Start is { Month: null, Day: { } day } && _meeting is { Start: { Day: { } first }, End: { Day: { } last } } && day >= first && day <= last;

        private bool HasDay(DateExpression expression) => expression.Form switch
        {
            DateForm.SameDay => DayNamedLast() is not null,
            DateForm.Yesterday => resolver.Published is not null,
            _ => resolver.Published is not null || masthead.PublishedAt is not null,
        };

        // 进驻的|当天|,巡视组召开动员会
        private DateOnly? DayNamedLast() => _last is { Decision.Bounds: Bounds.Both } last ? last.Date.ToDateOnly() : null;

        // 甲村10月10日至15日,乙村[10月16日至22日]
        private bool FollowsRange(DateExpression expression) =>
            _last is { Decision.Bounds: Bounds.Both, Decision.Role: DateRole.Period } last && page.SentenceAt(last.Span.Start) == page.SentenceAt(expression.Span.Start);

        // 截止时间:常规巡察5月9日,专项巡察[4月18日]
        private bool FollowsDeadline(DateExpression expression) =>
            _last is { Decision.Bounds: Bounds.EndOnly, Decision.Role: DateRole.Acceptance } last
            && ForOthers().IsMatch(page.Text.AsSpan(last.Span.End, Math.Clamp(expression.Span.Start - last.Span.End, 0, 16)));

        // 8月20日、[21日]
        private bool Continues(DateExpression expression) =>
            !expression.IsRange
            && _last is { } last
            && expression.Span.Start - last.Span.End is > 0 and <= 2
            && page.Text.AsSpan(last.Span.End, expression.Span.Start - last.Span.End).IndexOfAnyExcept(ListMarks) < 0;

        private static DateExpression InMonthOf(DateExpression expression, PartialDate last) =>
            expression.Start.Month is not null
                ? expression
                : expression with { Start = expression.Start with { Month = last.Month }, End = expression.End with { Month = last.Month } };

        private DateRange Complete(DateExpression expression, DateDecision decision)
        {
            var (start, end) = Ends(expression);
            return new DateRange(
                decision.Role,
                decision.Bounds == Bounds.EndOnly || start == default ? null : start,
                decision.Bounds == Bounds.StartOnly ? null : end,
                expression.Form == DateForm.SameDay ? _last?.Inferred == true : IsInferred(expression, decision, start, end));
        }

        private (PartialDate Start, PartialDate End) Ends(DateExpression expression)
        {
            var start = IsDeictic(expression) ? DeicticDay(expression) : Resolve(expression.Start, expression);
            var end = expression.IsRange ? Resolve(expression.End, expression) : start;
            return (start, StepIntoNextYear(expression, start, end));
        }

        private static bool IsDeictic(DateExpression expression) => expression.Form is DateForm.FromNow or DateForm.Now or DateForm.Today or DateForm.Yesterday or DateForm.SameDay;

        // 自公布之日起 on a page that prints no year keeps month and day.
        private PartialDate DeicticDay(DateExpression expression)
        {
            var day = expression.Form switch
            {
                DateForm.Yesterday => resolver.Published?.AddDays(-1),
                DateForm.SameDay => DayNamedLast(),
                _ => resolver.Published,
            };
            return day is null && expression.Form != DateForm.Yesterday ? masthead.PublishedAt?.Value.Date ?? default : new PartialDate(day?.Year, day?.Month, day?.Day);
        }

        private PartialDate Resolve(PartialDate date, DateExpression expression) =>
            WithMonth(resolver.Resolve(date, expression.Span.Start, _isPast && !IsDeadline(expression), _isPast || IsOfRectification(expression)));

        // 2月23日,校党委召开巡察整改推进会
        private bool IsOfRectification(DateExpression expression) =>
            kind == Kind.Meeting && RestOfSentence(page, expression.Span).Contains("整改", StringComparison.Ordinal);

        // 7月8日电 截至|7日|   11月13日召开动员会。…持续到|26日|: a day alone follows the last one named, or goes before that of publication.
        private PartialDate WithMonth(PartialDate date) =>
            date.Month is not null || date.Day is null ? date
            : masthead.PublishedAt?.Value.Date is { Month: { } month } published && date.Day <= published.Day ? date with { Year = published.Year, Month = month }
            : _last?.Date is { Month: { } lastMonth } last && date.Day >= last.Day ? date with { Year = last.Year, Month = lastMonth }
            : date;

        // 2月29日|前: what is asked for lies ahead, also in a report on the past.
        private bool IsDeadline(DateExpression expression) =>
            page.Text.AsSpan(expression.Span.End, Math.Min(2, page.Text.Length - expression.Span.End)) is ['前', ..] or ['之' or '以' or '底', '前'];

        // 12月20日至1月31日
        private static PartialDate StepIntoNextYear(DateExpression expression, PartialDate start, PartialDate end) =>
            expression.End.Year is null && start.Year is { } year && start.Month > end.Month ? end with { Year = year + 1 }
            : expression.End.Year is null && start.Year is not null ? end with { Year = start.Year }
            : end;

        private static bool IsInferred(DateExpression expression, DateDecision decision, PartialDate start, PartialDate end)
        {
            var startIsInferred = expression.Start.Year is null && start.Year is not null;
            var endIsInferred = expression.End.Year is null && end.Year is not null;
            return decision.Bounds == Bounds.EndOnly ? endIsInferred : startIsInferred;
        }
    }
}
