using System.Text.Json;

namespace NlpPipeline.Text.Documents.Formats;

/// <summary>One JSON object → one document.</summary>
internal static class JsonObjectReader
{
    /// <summary>Identifier and source of a row that names itself by nothing else.</summary>
    public static (string Id, DocumentSource Source) PlaceOf(InputFile file, int? row) => row is { } number
        ? (FormattableString.Invariant($"{file.Id}:{number}"), file.Source with { Row = number })
        : (file.Id, file.Source);

    /// <summary>Reads the properties that <paramref name="options"/> names.</summary>
    /// <param name="element">The object.</param>
    /// <param name="file">Its file.</param>
    /// <param name="row">1-based line or element, or null where the file is the object.</param>
    /// <param name="options">Names of the properties.</param>
    public static ReadResult Read(JsonElement element, InputFile file, int? row, ReaderOptions options)
    {
        var (fallbackId, source) = PlaceOf(file, row);
        try
        {
            return TextOf(element, options.TextColumn) is not { } text
                ? ReadResult.Failed(fallbackId, source, $"there is no string property '{options.TextColumn}'; expected an object with '{options.IdColumn}' and '{options.TextColumn}', or name the property with --text-column")
                : ReadResult.OfText(IdOf(element, options.IdColumn) ?? fallbackId, source, text);
        }
        catch (InvalidOperationException exception)
        {
            // A lone surrogate escape is JSON but no text.
            return ReadResult.Failed(fallbackId, source, $"the text cannot be decoded: {exception.Message}");
        }
    }

    private static string? TextOf(JsonElement element, string property) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(property, out var text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()
            : null;

    private static string? IdOf(JsonElement element, string property) =>
        element.TryGetProperty(property, out var id) && id.ValueKind is JsonValueKind.String or JsonValueKind.Number && id.ToString() is { Length: > 0 } given
            ? given
            : null;
}
