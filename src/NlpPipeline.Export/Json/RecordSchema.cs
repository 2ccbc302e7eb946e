namespace NlpPipeline.Export.Json;

/// <summary>The JSON Schema (draft 2020-12) of the record.</summary>
public static class RecordSchema
{
    /// <summary>The schema as text.</summary>
    public static string Read()
    {
        using var stream = typeof(RecordSchema).Assembly.GetManifestResourceStream("NlpPipeline.Export.Json.Data.announcement.schema.json")
            ?? throw new InvalidOperationException("the schema is not in the library");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
