using System.Collections;
using NlpPipeline.Text;

namespace NlpPipeline.Extraction.Contacts;

/// <summary>Remembers which places of a text are taken, so that asking costs no more than the length of the span asked for.</summary>
/// <param name="length">Length of the text.</param>
internal sealed class CoveredText(int length)
{
    private readonly BitArray _covered = new(length);

    /// <summary>Takes the span.</summary>
    public void Cover(TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            _covered[i] = true;
        }
    }

    /// <summary>Whether any place of the span is taken; places behind the text are not.</summary>
    public bool Touches(TextSpan span)
    {
        for (var i = span.Start; i < Math.Min(span.End, length); i++)
        {
            if (_covered[i])
            {
                return true;
            }
        }

        return false;
    }
}
