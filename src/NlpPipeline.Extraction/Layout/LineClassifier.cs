using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Layout;

/// <summary>Splits a text into lines and decides what each is on the page: by its own words first, then by its place.</summary>
internal static class LineClassifier
{
    private const int LongestFurniture = 120;
    private const int LongestByline = 60;
    private const int LongestSignature = 45;
    private const int HeaderLines = 14;
    private const int LabelledCells = 40;
    private const int LongestSiteName = 30;
    private const int LongestHead = 3;

    public static List<Line> Classify(string text)
    {
        var lines = Split(text).Select(span => new Line(span, RoleByContent(text.AsSpan(span.Start, span.Length)))).ToList();
        MarkLabelledCells(text, lines);
        MarkAboveTrail(text, lines);
        MarkNavigation(text, lines);
        TitleMarker.Mark(text, lines);
        MarkAboveTitle(text, lines);
        MarkHeaders(text, lines);
        MarkTail(text, lines);
        MarkSignature(text, lines);
        MarkFooter(text, lines);
        return lines;
    }

    // A headline to which a converter glued the header is a line of its own.
    private static IEnumerable<TextSpan> Split(string text)
    {
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = new TextSpan(start, end).TrimIn(text, " \t");
            if (line.Length <= LongestFurniture && LinePatterns.HeadlineAndHeader().Match(text, line.Start, line.Length).Groups["header"] is { Success: true } header)
            {
                yield return new TextSpan(line.Start, header.Index).TrimIn(text, " \t");
                line = new TextSpan(header.Index, line.End);
            }

            yield return line;
            start = end + 1;
        }
    }

    private static LineRole RoleByContent(ReadOnlySpan<char> line) => line.Length switch
    {
        0 => LineRole.Blank,
        > LongestFurniture => LineRole.Body,
        _ => LinePatterns.IsFurniture(line) ? (LinePatterns.StampedHeader().IsMatch(line) ? LineRole.Header : LineRole.Furniture)
            : LinePatterns.IsHeader(line) ? LineRole.Header
            : LinePatterns.Footer().IsMatch(line) ? LineRole.Furniture
            : line.Length <= LongestByline && LinePatterns.Byline().IsMatch(line) && line.IndexOfAny('。', '?') < 0 ? LineRole.Byline
            : LineRole.Body,
    };

    // A table of 索引号, 发布机构, 成文日期 above the text comes as one cell a line: label, value, label, value; or as one row a line.
    private static void MarkLabelledCells(string text, List<Line> lines)
    {
        for (var i = 0; i + 1 < Math.Min(lines.Count, LabelledCells); i++)
        {
            if (lines[i].Role == LineRole.Body && LinePatterns.MetadataRow().IsMatch(text.AsSpan(lines[i].Span.Start, lines[i].Span.Length)))
            {
                lines[i] = lines[i] with { Role = LineRole.Header };
                continue;
            }

            if (!LinePatterns.CellLabel().IsMatch(text.AsSpan(lines[i].Span.Start, lines[i].Span.Length)))
            {
                continue;
            }

            lines[i] = lines[i] with { Role = LineRole.Header };
            var value = lines.FindIndex(i + 1, line => line.Role != LineRole.Blank);
            if (value > 0 && lines[value].Role == LineRole.Body && lines[value].Span.Length <= LongestByline)
            {
                lines[value] = lines[value] with { Role = LineRole.Header };
            }
        }
    }

    // A line that is only a date (and a source) is the page's header near the top, the date of the signature near the end.
    private static void MarkHeaders(string text, List<Line> lines)
    {
        var (seen, skipped) = (0, 0);
        for (var i = 0; i < lines.Count && seen < HeaderLines; i++)
        {
            seen += lines[i].Role == LineRole.Blank ? 0 : 1;
            if (lines[i].Role == LineRole.Body && !IsHeader(text.AsSpan(lines[i].Span.Start, lines[i].Span.Length)))
            {
                if (++skipped > 1 || lines[i].Span.Length > LongestSignature || LinePatterns.Signature().IsMatch(text.AsSpan(lines[i].Span.Start, lines[i].Span.Length)))
                {
                    return;
                }

                continue;
            }

            lines[i] = lines[i].Role == LineRole.Body ? lines[i] with { Role = LineRole.Header } : lines[i];
        }
    }

    /// <summary>Whether a line consists of a date of publication and at most a source.</summary>
    public static bool IsHeader(ReadOnlySpan<char> line) =>
        line.Length <= LongestFurniture
        && (LinePatterns.DatedHeader().IsMatch(line) || LinePatterns.OtherDatedHeader().IsMatch(line) || LinePatterns.SourceAndDate().IsMatch(line));

    // 青石网 above 当前位置:首页 > 要闻: the name of the site stands over the way to the page.
    private static void MarkAboveTrail(string text, List<Line> lines)
    {
        var trail = lines.FindIndex(0, Math.Min(lines.Count, HeaderLines), line => line.Role == LineRole.Furniture && LinePatterns.Trail().IsMatch(text.AsSpan(line.Span.Start, line.Span.Length)));
        for (var i = 0; i < trail; i++)
        {
            if (lines[i].Role == LineRole.Body && lines[i].Span.Length <= LongestSiteName && text.AsSpan(lines[i].Span.Start, lines[i].Span.Length).IndexOfAny('巡', '。', ':') < 0)
            {
                lines[i] = lines[i] with { Role = LineRole.Furniture };
            }
        }
    }

    // 学院首页 学院概况 师资队伍 党建工作: the menu of the site opens the page and is not all that is printed. 青石网 | 巡察动态 stands above a headline.
    private static void MarkNavigation(string text, List<Line> lines)
    {
        var first = lines.FindIndex(line => line.Role == LineRole.Body);
        while (first >= 0 && lines[first].Span.Length <= LongestFurniture
            && lines.FindIndex(first + 1, line => line.Role == LineRole.Body) is > 0 and var next
            && IsOfSite(text.AsSpan(lines[first].Span.Start, lines[first].Span.Length), text.AsSpan(lines[next].Span.Start, lines[next].Span.Length)))
        {
            lines[first] = lines[first] with { Role = LineRole.Furniture };
            first = next;
        }

        // 龙江医院 | 内网 | 通知 may stand below the headline too.
        for (var i = first + 1; first >= 0 && i < lines.Count && lines[i].Role is LineRole.Body or LineRole.Blank && i <= first + LongestHead; i++)
        {
            if (lines[i].Role == LineRole.Body && LinePatterns.SitePath().IsMatch(text.AsSpan(lines[i].Span.Start, lines[i].Span.Length)))
            {
                lines[i] = lines[i] with { Role = LineRole.Furniture };
            }
        }
    }

    private static bool IsOfSite(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        LinePatterns.Navigation().IsMatch(line) || LinePatterns.SitePath().IsMatch(line) || (LinePatterns.SiteAndColumn().IsMatch(line) && next.Length <= LongestFurniture && !next.Contains('。'));

    // 急诊急救电话:…: what stands above the headline belongs to the site.
    private static void MarkAboveTitle(string text, List<Line> lines)
    {
        var title = lines.FindIndex(line => line.Role == LineRole.Title);
        for (var i = 0; i < title; i++)
        {
            if (lines[i].Role == LineRole.Body && !IsHeader(text.AsSpan(lines[i].Span.Start, lines[i].Span.Length)))
            {
                lines[i] = lines[i] with { Role = LineRole.Furniture };
            }
        }
    }

    // 上一篇:…   扫一扫   阅读 2871: short lines below are of the site too, and so are those without a sentence that only help its readers.
    private static void MarkTail(string text, List<Line> lines)
    {
        var last = lines.FindLastIndex(line => line.Span.Length > LongestSignature && line.Role == LineRole.Body);
        for (var i = last + 1; last >= 0 && i < lines.Count; i++)
        {
            if (LinePatterns.EndOfArticle().IsMatch(text.AsSpan(lines[i].Span.Start, lines[i].Span.Length)))
            {
                MarkFurniture(lines, i);
                return;
            }
        }
    }

    private static void MarkFurniture(List<Line> lines, int from)
    {
        for (var i = from; i < lines.Count; i++)
        {
            lines[i] = lines[i].Role == LineRole.Blank ? lines[i] : lines[i] with { Role = LineRole.Furniture };
        }
    }

    private static void MarkSignature(string text, List<Line> lines)
    {
        for (var i = lines.Count - 1; i > 0; i--)
        {
            if (lines[i].Role is LineRole.Blank or LineRole.Furniture or LineRole.Byline or LineRole.Header)
            {
                continue;
            }

            var role = lines[i].Role == LineRole.Body ? SignatureRole(text.AsSpan(lines[i].Span.Start, lines[i].Span.Length)) : LineRole.Body;
            if (role == LineRole.Body)
            {
                return;
            }

            lines[i] = lines[i] with { Role = role };
        }
    }

    // What stands below the copyright of the site is its own address, not that of the announcement.
    private static void MarkFooter(string text, List<Line> lines)
    {
        var copyright = lines.FindLastIndex(line => LinePatterns.Copyright().IsMatch(text.AsSpan(line.Span.Start, line.Span.Length)));
        for (var i = copyright + 1; copyright > 0 && i < lines.Count; i++)
        {
            if (lines[i].Role != LineRole.Blank && LinePatterns.SiteAddress().IsMatch(text.AsSpan(lines[i].Span.Start, lines[i].Span.Length)))
            {
                lines[i] = lines[i] with { Role = LineRole.Furniture };
            }
        }
    }

    private static LineRole SignatureRole(ReadOnlySpan<char> line) =>
        line.Length > LongestSignature ? LineRole.Body
        : LinePatterns.DateLine().IsMatch(line) || LinePatterns.SourceAndDate().IsMatch(line) ? LineRole.SignatureDate
        : LinePatterns.Signature().IsMatch(line) ? LineRole.Signature
        : LineRole.Body;
}
