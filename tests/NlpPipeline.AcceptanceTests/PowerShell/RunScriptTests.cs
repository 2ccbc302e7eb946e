using System.Management.Automation;
using Xunit;

namespace NlpPipeline.AcceptanceTests.PowerShell;

/// <summary>Executes <c>run.ps1</c>: once with the real program, otherwise with a function <c>dotnet</c> in its place that tells how it was called.</summary>
public sealed class RunScriptTests : IDisposable
{
    private const string FakeDotnet = "function global:dotnet { $args; $PWD.Path; $global:LASTEXITCODE = 6 }";

    // The engine turns objects into the text that a program reads with Out-String, which lives in the absent Utility module.
    private const string FakeOutString = "function global:Out-String([switch] $Stream, [int] $Width) { process { $_ } }";

    private static readonly string Script = Repository.PathOf("run.ps1");
    private static readonly string[] Build = ["run", "--project", Repository.PathOf("src/NlpPipeline.Cli"), "-c", "Release", "--"];

    private readonly TemporaryFolder _folder = new();
    private readonly PowerShellHost _host;

    public RunScriptTests()
    {
        _host = new PowerShellHost(_folder.Path);
        UseProgram(null);
    }

    public void Dispose()
    {
        UseProgram(null);
        _host.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Without_words_it_runs_the_main_job_on_the_samples() =>
        AssertCalls("", _folder.Path, [.. Build, "run", Repository.PathOf("corpus/samples"), "--out", Repository.PathOf("out/samples")]);

    [Fact]
    public void Test_passes_the_tests_from_the_top_folder() => AssertCalls("test --no-build", Repository.Root, ["test", "--no-build"]);

    [Fact]
    public void Evaluate_without_words_scores_the_development_texts() =>
        AssertCalls("evaluate", _folder.Path, [.. Build, "evaluate", Repository.PathOf("corpus/announcements/dev")]);

    [Fact]
    public void Train_without_words_trains_the_models_that_ship() => AssertCalls(
        "train", _folder.Path, [.. Build, "models", "build", "--corpus", Repository.PathOf("corpus"), "--out", Repository.PathOf("models")]);

    [Theory]
    [InlineData("segment", "segment")]
    [InlineData("train data.tsv --out model", "train|data.tsv|--out|model")]
    [InlineData("evaluate other --errors units", "evaluate|other|--errors|units")]
    [InlineData("extract - -j 4 --max-bytes 100", "extract|-|-j|4|--max-bytes|100")]
    [InlineData("run 'a b.txt' -o out", "run|a b.txt|-o|out")]
    [InlineData("--help", "--help")]
    [InlineData("-h", "-h")]
    [InlineData("run --help", "run|--help")]
    public void Other_words_go_to_the_program(string words, string expected) => AssertCalls(words, _folder.Path, [.. Build, .. expected.Split('|')]);

    [Fact]
    public void A_run_over_the_samples_writes_every_file()
    {
        UseProgram(Repository.Program);

        var result = _host.Run($"& '{Script}' run '{Repository.PathOf("corpus/samples")}' --out results");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(12, File.ReadAllLines(_folder.PathOf("results/announcements.jsonl")).Length);
        string[] tables = ["teams", "units", "dates", "contacts", "people", "disciplines", "focus", "rounds", "checks"];
        Assert.All(tables, table => Assert.True(File.Exists(_folder.PathOf($"results/{table}.csv")), table));
    }

    [Theory]
    [InlineData("extract nowhere.txt", 4)]
    [InlineData("extract --jobs 0", 2)]
    public void The_exit_code_of_the_program_is_passed_on(string words, int expected)
    {
        UseProgram(Repository.Program);

        Assert.Equal(expected, _host.Run($"& '{Script}' {words}").ExitCode);
    }

    [Fact]
    public void A_program_that_cannot_be_started_is_no_success()
    {
        var result = _host.Run($"function global:dotnet {{ no-such-program }}; & '{Script}' extract");

        Assert.Equal(1, result.ExitCode);
        Assert.Single(result.Errors);
    }

    [Fact]
    public void Chinese_text_passes_through_the_pipeline_unharmed()
    {
        UseProgram(Repository.Program);

        const string Line = """{"id": "甲", "text": "市委第三巡察组进驻市水务局。"}""";
        var result = _host.Run($"{FakeOutString}; '{Line}' | & '{Script}' extract -");

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("""{"id":"甲",""", Assert.Single(result.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void The_location_is_restored_after_the_tests() =>
        Assert.Equal(_folder.Path, _host.Run($"{FakeDotnet}; $null = & '{Script}' test; $PWD.Path").Lines.Single());

    [Fact]
    public void Help_has_a_synopsis_and_examples()
    {
        var help = Assert.Single(_host.Run($"Get-Help '{Script}'").Output);

        Assert.StartsWith("Runs NlpPipeline", help.Properties["Synopsis"].Value.ToString(), StringComparison.Ordinal);
        var examples = (PSObject[])((PSObject)help.Properties["examples"].Value).Properties["example"].Value;
        Assert.Equal(5, examples.Length);
    }

    private static void UseProgram(string? path) => Environment.SetEnvironmentVariable("NLP_PIPELINE_DLL", path);

    private void AssertCalls(string words, string location, string[] arguments)
    {
        var result = _host.Run($"{FakeDotnet}; & '{Script}' {words}");

        Assert.Equal([.. arguments, location], result.Lines);
        Assert.Equal(6, result.ExitCode);
        Assert.Empty(result.Errors);
    }
}
