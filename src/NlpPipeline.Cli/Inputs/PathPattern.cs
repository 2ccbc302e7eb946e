using System.Text;
using System.Text.RegularExpressions;

namespace NlpPipeline.Cli.Inputs;

/// <summary>
/// A pattern of paths: <c>*</c> is any part of a name, <c>?</c> one character, <c>[ab]</c>, <c>[a-z]</c> and <c>[!a]</c> one of several, <c>**</c> any number of
/// folders. A folder that matches is taken with all beneath it.
/// </summary>
internal sealed class PathPattern
{
    private static readonly char[] Separators = [.. new HashSet<char> { '/', Path.DirectorySeparatorChar }];

    // A name, or null for any number of folders.
    private readonly Regex?[] _parts;

    private PathPattern(string root, Regex?[] parts) => (Root, _parts) = (root, parts);

    /// <summary>How a path stands to a pattern.</summary>
    public enum Match
    {
        /// <summary>Neither it nor anything below it matches.</summary>
        None,

        /// <summary>Something below it may match.</summary>
        Above,

        /// <summary>It matches.</summary>
        Whole,

        /// <summary>A folder above it matches.</summary>
        Below,
    }

    /// <summary>The folders in front of the first wildcard.</summary>
    public string Root { get; }

    /// <summary>Whether <paramref name="input"/> holds a wildcard.</summary>
    public static bool Is(string input) => input.AsSpan().IndexOfAny('*', '?', '[') >= 0;

    /// <summary>The pattern that <paramref name="input"/> is.</summary>
    public static PathPattern Of(string input)
    {
        var fixedPart = input[..input.AsSpan().IndexOfAny('*', '?', '[')];
        var end = fixedPart.LastIndexOfAny(Separators);
        var parts = input[(end + 1)..].Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return new PathPattern(end < 0 ? "." : input[..(end + 1)], [.. parts.Select(part => part == "**" ? null : NameOf(part))]);
    }

    /// <summary>How the path <paramref name="below"/> the <see cref="Root"/> stands to the pattern.</summary>
    public Match Of(IEnumerable<string> below)
    {
        var reached = Through([0]);
        foreach (var name in below)
        {
            if (reached.Contains(_parts.Length))
            {
                return Match.Below;
            }

            reached = Through(reached.Where(part => _parts[part]?.IsMatch(name) != false).Select(part => _parts[part] is null ? part : part + 1));
        }

        return reached.Contains(_parts.Length) ? Match.Whole : reached.Count > 0 ? Match.Above : Match.None;
    }

    // Any number of folders may be none.
    private HashSet<int> Through(IEnumerable<int> parts)
    {
        var reached = new HashSet<int>();
        foreach (var part in parts)
        {
            for (var next = part; reached.Add(next) && next < _parts.Length && _parts[next] is null; next++)
            {
            }
        }

        return reached;
    }

    private static Regex NameOf(string part)
    {
        var pattern = new StringBuilder("^");
        for (var i = 0; i < part.Length; i++)
        {
            var end = part[i] == '[' ? part.IndexOf(']', Math.Min(part.Length, i + 2)) : -1;
            if (end > 0)
            {
                pattern.Append(OneOf(part[(i + 1)..end]));
                i = end;
                continue;
            }

            pattern.Append(part[i] switch { '*' => ".*", '?' => "(?:[\\uD800-\\uDBFF].|.)", var c => Escaped(c) });
        }

        return new Regex(pattern.Append("\\z").ToString(), RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.CultureInvariant);
    }

    private static string OneOf(string set)
    {
        var isOther = set.Length > 1 && set[0] is '!' or '^';
        var members = new StringBuilder(isOther ? "[^" : "[");
        for (var i = isOther ? 1 : 0; i < set.Length; i++)
        {
            var isRange = i + 2 < set.Length && set[i + 1] == '-' && set[i] <= set[i + 2];
            members.Append(isRange ? $"{Escaped(set[i])}-{Escaped(set[i + 2])}" : Escaped(set[i]));
            i += isRange ? 2 : 0;
        }

        return members.Append(']').ToString();
    }

    private static string Escaped(char c) => FormattableString.Invariant($"\\u{(int)c:X4}");
}
