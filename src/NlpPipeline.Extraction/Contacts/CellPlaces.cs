using System.Text.RegularExpressions;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Contacts;

/// <summary>The places of boxes that one cell of a table prints with nothing but spaces between.</summary>
internal static partial class CellPlaces
{
    private const int ShortestPlace = 4;

    /// <summary>The places of <paramref name="cell"/>; the whole cell where a space stands inside a place: 县委 大院一楼, 教育局大楼 三楼东侧.</summary>
    public static IEnumerable<TextSpan> Split(string text, TextSpan cell)
    {
        var places = new List<TextSpan>();
        foreach (var piece in text.AsSpan(cell.Start, cell.Length).Split(' '))
        {
            var (start, length) = piece.GetOffsetAndLength(cell.Length);
            if (length == 0)
            {
                continue;
            }

            if (length < ShortestPlace || (places.Count > 0 && InsidePlace().IsMatch(text.AsSpan(cell.Start + start, length))))
            {
                return [cell];
            }

            places.Add(TextSpan.At(cell.Start + start, length));
        }

        return places;
    }

    // 三楼东侧   东门岗   大门左侧
    [GeneratedRegex("^(?:[一二三四五六七八九十0-9]{1,3}[楼层号室]|[东南西北左右大门])")]
    private static partial Regex InsidePlace();
}
