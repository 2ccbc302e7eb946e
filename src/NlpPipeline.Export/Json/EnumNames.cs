using System.Runtime.CompilerServices;
using System.Text.Json;
using NlpPipeline.Extraction.Rounds;
using NlpPipeline.Extraction.Teams;

namespace NlpPipeline.Export.Json;

/// <summary>Values of the vocabularies as the record spells them: <c>team_leader</c>, <c>lookback</c>, <c>巡视</c>.</summary>
public static class EnumNames
{
    private static readonly RoundForms[] AllForms = Enum.GetValues<RoundForms>();

    /// <summary>The record's spelling of <paramref name="value"/>: snake case.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Names<TEnum>.ByValue[Unsafe.BitCast<TEnum, int>(value)]!;

    /// <summary>The value that the record spells so.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static TEnum Parse<TEnum>(string name)
        where TEnum : struct, Enum => Array.IndexOf(Names<TEnum>.ByValue, name) is >= 0 and var value
            ? Unsafe.BitCast<int, TEnum>(value)
            : throw new FormatException($"'{name}' is no {typeof(TEnum).Name}; expected one of {string.Join(", ", Names<TEnum>.ByValue.OfType<string>().Order(StringComparer.Ordinal))}");

    /// <summary>巡视 or 巡察.</summary>
    public static string Of(Activity activity) => activity == Activity.Xunshi ? "巡视" : "巡察";

    /// <summary>The forms that are set, in the order of the vocabulary.</summary>
    public static IEnumerable<string> Of(RoundForms forms) =>
        AllForms.Where(form => form != RoundForms.None && forms.HasFlag(form)).Select(form => Of<RoundForms>(form));

    // By the number behind the value, which is small for all of them, flags too; an array is made faster than a dictionary, which counts in a short run.
    private static class Names<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly string?[] ByValue = NamesOf(typeof(TEnum));
    }

    private static string?[] NamesOf(Type type)
    {
        var values = Enum.GetValuesAsUnderlyingType(type).Cast<int>().ToList();
        var names = new string?[values.Max() + 1];
        foreach (var value in values)
        {
            names[value] = JsonNamingPolicy.SnakeCaseLower.ConvertName(Enum.GetName(type, value)!);
        }

        return names;
    }
}
