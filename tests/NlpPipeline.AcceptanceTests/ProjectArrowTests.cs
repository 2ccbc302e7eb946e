using System.Reflection;
using Xunit;

namespace NlpPipeline.AcceptanceTests;

/// <summary>Holds the arrows <c>Text ← Extraction ← { Learning, Export } ← Cli</c>.</summary>
public sealed class ProjectArrowTests
{
    [Theory]
    [InlineData("NlpPipeline.Text", "")]
    [InlineData("NlpPipeline.Extraction", "NlpPipeline.Text")]
    [InlineData("NlpPipeline.Learning", "NlpPipeline.Text NlpPipeline.Extraction")]
    [InlineData("NlpPipeline.Export", "NlpPipeline.Text NlpPipeline.Extraction")]
    [InlineData("nlp-pipeline", "NlpPipeline.Text NlpPipeline.Extraction NlpPipeline.Learning NlpPipeline.Export")]
    public void A_project_refers_only_to_those_before_it(string project, string allowed)
    {
        var references = Assembly.Load(project).GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => name.StartsWith("NlpPipeline", StringComparison.Ordinal));

        Assert.Subset(allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(), references.ToHashSet());
    }
}
