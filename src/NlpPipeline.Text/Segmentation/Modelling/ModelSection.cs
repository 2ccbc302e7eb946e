using NlpPipeline.Text.Segmentation.Cutting;

namespace NlpPipeline.Text.Segmentation.Modelling;

/// <summary>The sections of a segmenter model file, in their order in the file. All numbers are little-endian.</summary>
internal enum ModelSection
{
    /// <summary><c>long</c>: sum of all frequencies of the dictionary.</summary>
    Total,

    /// <summary><see cref="EncodedCharacter"/>[65536]: code and class of each UTF-16 unit. Codes count from 1 by falling use; the last stands for all units that the model does not know.</summary>
    Characters,

    /// <summary><see cref="TrieNode"/>[]: the dictionary as a double-array trie over codes; slot 0 is the root.</summary>
    Trie,

    /// <summary><c>int[]</c>: the distinct word frequencies, highest first; entry 0 stands for "no word".</summary>
    Frequencies,

    /// <summary><c>double[]</c>: natural logarithms of <see cref="Frequencies"/>; entry 0 is −∞.</summary>
    LogFrequencies,

    /// <summary>UTF-8 text: names of the part-of-speech tags, separated by line feeds; the first is empty.</summary>
    TagNames,

    /// <summary><c>double[20]</c>: log-probabilities of the boundary states B, M, E, S at the start, then from each to each.</summary>
    BoundaryTransitions,

    /// <summary><c>ushort[4]</c> per code: index of the character's log-probability in the boundary states B, M, E, S.</summary>
    BoundaryEmissions,

    /// <summary><c>double[]</c>: the distinct log-probabilities of <see cref="BoundaryEmissions"/>.</summary>
    BoundaryEmissionValues,

    /// <summary><see cref="TagState"/>[]: the states of the tag model, ordered by boundary letter and tag.</summary>
    TagStates,

    /// <summary><c>double[]</c>: log-probability of each tag state at the start.</summary>
    TagStarts,

    /// <summary><see cref="TagTransition"/>[]: which tag state can follow which.</summary>
    TagTransitions,

    /// <summary><c>int[]</c> per code and one more: where the code's entries in <see cref="TagEmissions"/> begin.</summary>
    TagEmissionStarts,

    /// <summary><see cref="TagEmission"/>[]: the states that emit a character, ascending.</summary>
    TagEmissions,

    /// <summary><c>double[]</c>: the distinct log-probabilities of <see cref="TagEmissions"/>.</summary>
    TagEmissionValues,
}
