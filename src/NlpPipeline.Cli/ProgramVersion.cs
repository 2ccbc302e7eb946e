using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using NlpPipeline.Learning.Focus;
using NlpPipeline.Learning.Kinds;

namespace NlpPipeline.Cli;

/// <summary>Version of program and models: records made by another are made anew.</summary>
internal static class ProgramVersion
{
    /// <summary>Version of the program as its package states it.</summary>
    public static string Program { get; } = typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    /// <summary>The version, the build of every library of ours, and the content of the models: <c>0.1.0+program.1a2b3c4d.models.5e6f7a8b</c>.</summary>
    public static string With(string models)
    {
        string[] assemblies = ["NlpPipeline.Text", "NlpPipeline.Extraction", "NlpPipeline.Learning", "NlpPipeline.Export"];
        var builds = assemblies.Select(name => Assembly.Load(name).ManifestModule.ModuleVersionId.ToString());
        return $"{Program}+program.{Short(Encoding.UTF8.GetBytes(string.Join(' ', builds)))}.models.{Short(ModelHash(models))}";
    }

    private static byte[] ModelHash(string models)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in new[] { KindModel.Folder, FocusModel.Folder }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(models, folder))).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return hash.GetHashAndReset();
    }

    private static string Short(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content))[..8];
}
