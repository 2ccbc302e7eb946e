namespace NlpPipeline.Text.Segmentation.Cutting;

/// <summary>What cutting needs to know of a UTF-16 unit, in one look: its code in the model's alphabet and its class.</summary>
/// <param name="Bits">Code in bits 0–14; bit 15 tells that the unit is a word character.</param>
internal readonly record struct EncodedCharacter(ushort Bits)
{
    /// <summary>Codes are smaller than this.</summary>
    public const int MaxCode = 1 << 15;

    public EncodedCharacter(char unit, int code)
        : this((ushort)(code | (CharacterClass.IsWordCharacter(unit) ? MaxCode : 0)))
    {
    }

    /// <summary>Code in the model's alphabet.</summary>
    public ushort Code => (ushort)(Bits & (MaxCode - 1));

    /// <summary>Whether the unit belongs to a block: <see cref="CharacterClass.IsWordCharacter"/>.</summary>
    public bool IsInBlock => Bits >= MaxCode;
}
