using System.Text;
using NlpPipeline.Extraction.Announcements;

namespace NlpPipeline.Export.Report;

/// <summary>
/// Writes one self-contained page for people: rounds, who inspects whom, contacts, focus areas, checks, and each document with its facts marked in its text.
/// Texts of the first <see cref="MaxDocuments"/> documents are in it, and all rows that so many documents give; where something is left out, the page says so. The counts are of all.
/// </summary>
public sealed class ReportSink : IAnnouncementSink
{
    /// <summary>Documents above which the page carries no more texts.</summary>
    public const int MaxDocuments = 5000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly OutputFile _file;
    private readonly OutputFile _texts;
    private readonly StreamWriter _textWriter;
    private readonly ReportContent _content;
    private readonly string? _failures;

    /// <summary>Creates the page at <paramref name="path"/>.</summary>
    /// <param name="path">Path of the page.</param>
    /// <param name="version">Version of program and models, printed in the page.</param>
    /// <param name="failures">Path of the run's <c>errors.jsonl</c>, which is read when the page is completed; what it lists is listed in the page.</param>
    public ReportSink(string path, string version, string? failures = null)
    {
        _file = new OutputFile(path);
        _texts = new OutputFile(path + ".texts");
        _textWriter = new StreamWriter(_texts.TemporaryPath, append: false, Utf8);
        _content = new ReportContent(version);
        _failures = failures;
    }

    /// <inheritdoc/>
    public void Write(Announcement announcement)
    {
        ArgumentNullException.ThrowIfNull(announcement);
        var number = _content.Index.Count;
        var isShown = number < MaxDocuments;
        _content.Add(announcement, new DocumentPlace(isShown ? number : null, announcement.Document.Id));
        if (isShown)
        {
            ReportDocument.Write(_textWriter, announcement, number);
            _content.Index.Add(ReportDocument.IndexEntry(announcement));
        }
    }

    /// <inheritdoc/>
    public void Complete()
    {
        _textWriter.Dispose();
        if (File.Exists(_failures))
        {
            _content.AddFailures(File.ReadLines(_failures));
        }

        using (var page = new StreamWriter(_file.TemporaryPath, append: false, Utf8))
        {
            ReportPage.Write(page, _content, _texts.TemporaryPath);
        }

        _file.Publish();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // What is left in the buffer may fail again on a full disk.
        try
        {
            _textWriter.Dispose();
        }
        finally
        {
            _texts.Dispose();
            _file.Dispose();
        }
    }
}
