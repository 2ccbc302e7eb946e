namespace NlpPipeline.Extraction.Teams;

/// <summary>An inspection team.</summary>
/// <param name="Name">Canonical name: owner + 第N + 巡视组/巡察组 (<c>市委第三巡察组</c>); the printed name where there is no number.</param>
/// <param name="Number">Ordinal of the team, or null.</param>
/// <param name="Owner">The sending body as printed with the team, or null.</param>
/// <param name="Activity">巡视 or 巡察.</param>
public sealed record Team(string Name, int? Number, string? Owner, Activity Activity);

/// <summary>The two kinds of inspection.</summary>
public enum Activity
{
    /// <summary>巡视: by the centre, provinces, central departments and enterprises.</summary>
    Xunshi,

    /// <summary>巡察: by cities, counties, universities and others.</summary>
    Xuncha,
}
