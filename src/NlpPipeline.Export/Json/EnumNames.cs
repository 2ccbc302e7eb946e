using System.Collections.Frozen;
using System.Text.Json;
using NlpPipeline.Extraction.Rounds;
using NlpPipeline.Extraction.Teams;

namespace NlpPipeline.Export.Json;

/// <summary>Values of the vocabularies as the record spells them: <c>team_leader</c>, <c>lookback</c>, <c>巡视</c>.</summary>
public static class EnumNames
{
    /// <summary>The record's spelling of <paramref name="value"/>: snake case.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Names<TEnum>.All[value];

    /// <summary>The value that the record spells so.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static TEnum Parse<TEnum>(string name)
        where TEnum : struct, Enum => Names<TEnum>.Values.TryGetValue(name, out var value)
            ? value
            : throw new FormatException($"'{name}' is no {typeof(TEnum).Name}; expected one of {string.Join(", ", Names<TEnum>.Values.Keys.Order(StringComparer.Ordinal))}");

    /// <summary>巡视 or 巡察.</summary>
    public static string Of(Activity activity) => activity == Activity.Xunshi ? "巡视" : "巡察";

    /// <summary>The forms that are set, in the order of the vocabulary.</summary>
    public static IEnumerable<string> Of(RoundForms forms) =>
        Enum.GetValues<RoundForms>().Where(form => form != RoundForms.None && forms.HasFlag(form)).Select(form => Of<RoundForms>(form));

    private static class Names<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly FrozenDictionary<TEnum, string> All =
            Enum.GetValues<TEnum>().ToFrozenDictionary(value => value, value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()));

        public static readonly FrozenDictionary<string, TEnum> Values = All.ToFrozenDictionary(name => name.Value, name => name.Key, StringComparer.Ordinal);
    }
}
