using System.Runtime.InteropServices;

namespace NlpPipeline.Text.Segmentation.Modelling;

/// <summary>A state of the tag model: a boundary letter and a part of speech.</summary>
/// <param name="Boundary">0 begin, 1 middle, 2 end, 3 single.</param>
/// <param name="Tag">Index of the tag's name.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct TagState(byte Boundary, byte Tag);

/// <summary>One state of the tag model can follow another.</summary>
/// <param name="Previous">Index of the state before.</param>
/// <param name="State">Index of the state.</param>
/// <param name="Value">Log-probability.</param>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct TagTransition(byte Previous, byte State, double Value);

/// <summary>A state of the tag model that emits a character.</summary>
/// <param name="State">Index of the state.</param>
/// <param name="Packed">Index of the log-probability in bits 0–14; bit 15 tells that the state is a candidate for the character.</param>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct TagEmission(byte State, ushort Packed)
{
    private const int CandidateBit = 1 << 15;

    /// <summary>Packs an emission.</summary>
    public static TagEmission Of(int state, int value, bool isCandidate) => new((byte)state, (ushort)(value | (isCandidate ? CandidateBit : 0)));

    /// <summary>Index of the log-probability.</summary>
    public int Value => Packed & (CandidateBit - 1);

    /// <summary>Whether the tagger considers the state for the character in the first place.</summary>
    public bool IsCandidate => (Packed & CandidateBit) != 0;
}
