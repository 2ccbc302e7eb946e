namespace NlpPipeline.Learning.Features;

/// <summary>The features of one text that are not zero.</summary>
/// <param name="Indices">Feature numbers in ascending order, from 0.</param>
/// <param name="Values">Their values; the vector has Euclidean length 1 unless it is empty.</param>
public readonly record struct SparseVector(int[] Indices, float[] Values);
