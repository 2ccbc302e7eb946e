using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Dates;

/// <summary>A date or range as it is printed, before missing parts are filled in.</summary>
/// <param name="Form">How it is printed.</param>
/// <param name="Start">First day; all parts null for 即日.</param>
/// <param name="End">Last day; equal to <paramref name="Start"/> for a single day.</param>
/// <param name="Span">Where it is printed.</param>
internal sealed record DateExpression(DateForm Form, PartialDate Start, PartialDate End, TextSpan Span)
{
    /// <summary>Whether two ends are printed.</summary>
    public bool IsRange => Form is DateForm.Range or DateForm.FromNow;
}

/// <summary>How a date is printed.</summary>
internal enum DateForm
{
    /// <summary>5月10日, 2023.5.10, 10日.</summary>
    Single,

    /// <summary>5月上旬.</summary>
    Third,

    /// <summary>5月初, 5月底.</summary>
    Edge,

    /// <summary>5月.</summary>
    Month,

    /// <summary>5月10日至6月30日.</summary>
    Range,

    /// <summary>即日起至6月30日.</summary>
    FromNow,

    /// <summary>即日起.</summary>
    Now,

    /// <summary>今天.</summary>
    Today,

    /// <summary>昨日.</summary>
    Yesterday,

    /// <summary>当天, 同日: the day named last.</summary>
    SameDay,
}
