namespace NlpPipeline.Learning.Annotations;

/// <summary>The formats that annotations can be read from and written to.</summary>
public static class AnnotationFormats
{
    /// <summary>All formats.</summary>
    public static IReadOnlyList<IAnnotationFormat> All { get; } =
        [new DoccanoFormat(), new LabelStudioFormat(), new BratFormat(), new ConllFormat(), new SpacyFormat()];

    /// <summary>The format of this name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static IAnnotationFormat Named(string name) => All.FirstOrDefault(format => format.Name == name)
        ?? throw new ArgumentException($"no format '{name}'; there are {string.Join(", ", All.Select(format => format.Name))}", nameof(name));
}
