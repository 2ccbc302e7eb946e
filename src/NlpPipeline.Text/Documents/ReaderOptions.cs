using System.Text;

namespace NlpPipeline.Text.Documents;

/// <summary>How documents are read.</summary>
public sealed record ReaderOptions
{
    /// <summary>Size of a document in bytes above which it is refused: 16 MiB by default, five thousand times a long announcement.</summary>
    public long MaxBytes { get; init; } = 16 << 20;

    /// <summary>Members above which the rest of an archive is refused.</summary>
    public int MaxMembers { get; init; } = 1_000_000;

    /// <summary>Encoding of text files, or null to find it out for each.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>Column or property that holds the text in tables and JSON.</summary>
    public string TextColumn { get; init; } = "text";

    /// <summary>Column or property that holds the identifier in tables and JSON; rows without it are named after file and row.</summary>
    public string IdColumn { get; init; } = "id";
}
