using System.Text;
using NlpPipeline.Export.Rounds;
using NlpPipeline.Extraction.Announcements;

namespace NlpPipeline.Export.Report;

/// <summary>
/// Writes one self-contained page for people: rounds, who inspects whom, contacts, focus areas, checks, and each document with its facts marked in its text.
/// Texts of the first <see cref="MaxDocuments"/> documents are in it, and of what is listed no more than a person reads; the counts are of all.
/// </summary>
public sealed class ReportSink : IAnnouncementSink
{
    /// <summary>Documents above which the page carries no more texts.</summary>
    public const int MaxDocuments = 5000;

    private const int MaxRounds = 500;
    private const int MaxRows = 5000;

    private readonly OutputFile _file;
    private readonly OutputFile _texts;
    private readonly StreamWriter _textWriter;
    private readonly ReportContent _content;

    /// <summary>Creates the page at <paramref name="path"/>.</summary>
    /// <param name="path">Path of the page.</param>
    /// <param name="version">Version of program and models, printed in the page.</param>
    public ReportSink(string path, string version)
    {
        _file = new OutputFile(path);
        _texts = new OutputFile(path + ".texts");
        _textWriter = new StreamWriter(_texts.TemporaryPath, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        _content = new ReportContent(version);
    }

    /// <inheritdoc/>
    public void Write(Announcement announcement)
    {
        ArgumentNullException.ThrowIfNull(announcement);
        _content.Counts.Add(announcement);
        AddRounds(announcement);
        _content.Contacts.AddRange(announcement.Contacts.Take(MaxRows - _content.Contacts.Count).Select(contact => new ContactRow(announcement, contact.Value)));
        _content.Checks.AddRange(announcement.Checks.Take(MaxRows - _content.Checks.Count).Select(check => new CheckRow(announcement.Document.Id, check.Value, check.Text)));
        if (_content.Index.Count < MaxDocuments)
        {
            ReportDocument.Write(_textWriter, announcement, _content.Index.Count);
            _content.Index.Add(ReportDocument.IndexEntry(announcement));
        }
    }

    /// <inheritdoc/>
    public void Complete()
    {
        _textWriter.Dispose();
        using (var page = new StreamWriter(_file.TemporaryPath, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
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

    private void AddRounds(Announcement announcement)
    {
        foreach (var round in announcement.Rounds.Select(fact => fact.Value))
        {
            var key = RoundKey.Of(announcement, round);
            if (!_content.Rounds.TryGetValue(key, out var known) && _content.Rounds.Count < MaxRounds)
            {
                _content.Rounds.Add(key, known = new ReportRound(key));
            }

            known?.Add(announcement, round);
            _content.RoundsLeftOut += known is null ? 1 : 0;
        }
    }
}
