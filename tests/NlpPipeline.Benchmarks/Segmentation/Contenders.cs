using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using ICU4N.Globalization;
using ICU4N.Text;
using NlpPipeline.Text.Segmentation;

namespace NlpPipeline.Benchmarks.Segmentation;

/// <summary>One pass over the text.</summary>
internal sealed record Measurement(string Version, double LoadMilliseconds, double Seconds, long Tokens);

/// <summary>A segmenter that can be timed.</summary>
internal interface IContender
{
    string Name { get; }

    Measurement Measure();
}

/// <summary>Our segmenter, from UTF-8 to token ends.</summary>
internal sealed class OwnContender : IContender
{
    private const int WarmUpPasses = 3;

    private readonly byte[][] _utf8;
    private readonly int[] _ends;

    public OwnContender(string path)
    {
        Lines = File.ReadAllText(path).Split('\n');
        _utf8 = Array.ConvertAll(Lines, Encoding.UTF8.GetBytes);
        _ends = new int[_utf8.Max(line => line.Length)];
        var clock = Stopwatch.StartNew();
        Segmenter = new Segmenter(SegmenterModel.Load(SegmenterModel.DefaultPath));
        LoadMilliseconds = clock.Elapsed.TotalMilliseconds;
        for (var i = 0; i < 10; i++)
        {
            Pass();
        }
    }

    public string Name => "this, UTF-8 to token ends";

    public string[] Lines { get; }

    public Segmenter Segmenter { get; }

    public double LoadMilliseconds { get; }

    // The peers cut the text once before they are timed. This process has slept meanwhile and needs a little longer to be warm again.
    public Measurement Measure()
    {
        for (var i = 0; i < WarmUpPasses; i++)
        {
            Pass();
        }

        var clock = Stopwatch.StartNew();
        var tokens = Pass();
        return new Measurement("", LoadMilliseconds, clock.Elapsed.TotalSeconds, tokens);
    }

    private long Pass() => _utf8.Sum(line => (long)Segmenter.CutUtf8(line, _ends));
}

/// <summary>Our segmenter, with a string for each token.</summary>
internal sealed class OwnStringsContender(OwnContender own) : IContender
{
    public string Name => "this, a string a token";

    public Measurement Measure()
    {
        Pass();
        var clock = Stopwatch.StartNew();
        var tokens = Pass();
        return new Measurement("", own.LoadMilliseconds, clock.Elapsed.TotalSeconds, tokens);
    }

    private long Pass() => own.Lines.Sum(line => (long)own.Segmenter.Cut(line).Count);
}

/// <summary>ICU4N's word boundaries, from UTF-16 to boundaries.</summary>
internal sealed class Icu4nContender : IContender
{
    private readonly string[] _lines;
    private readonly BreakIterator _words;
    private readonly double _loadMilliseconds;

    public Icu4nContender(string[] lines)
    {
        _lines = lines;
        var clock = Stopwatch.StartNew();
        _words = BreakIterator.GetWordInstance(new UCultureInfo("zh"));
        _loadMilliseconds = clock.Elapsed.TotalMilliseconds;
    }

    public string Name => "ICU4N (word boundaries)";

    public Measurement Measure()
    {
        Pass();
        var clock = Stopwatch.StartNew();
        var tokens = Pass();
        return new Measurement(typeof(BreakIterator).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0], _loadMilliseconds, clock.Elapsed.TotalSeconds, tokens);
    }

    private long Pass()
    {
        var tokens = 0L;
        foreach (var line in _lines)
        {
            _words.SetText(line);
            while (_words.Next() != BreakIterator.Done)
            {
                tokens++;
            }
        }

        return tokens;
    }
}

/// <summary>A peer in a process of its own, which prints version, milliseconds to load, seconds to cut and the number of tokens.</summary>
internal sealed class ProcessContender(string name, string program, string[] arguments) : IContender
{
    public string Name => name;

    public Measurement Measure()
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var fields = process.StandardOutput.ReadToEnd().Split(' ', StringSplitOptions.TrimEntries);
        process.WaitForExit();
        return process.ExitCode == 0
            ? new Measurement(fields[0], Parse(fields[1]), Parse(fields[2]), long.Parse(fields[3], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }

    private static double Parse(string figure) => double.Parse(figure, CultureInfo.InvariantCulture);
}
