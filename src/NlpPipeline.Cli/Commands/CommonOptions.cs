using System.CommandLine;
using System.Globalization;
using NlpPipeline.Export.Batches;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Cli.Commands;

/// <summary>Arguments and options that several commands share.</summary>
internal static class CommonOptions
{
    public static Argument<string[]> Inputs(string description, ArgumentArity arity)
    {
        var argument = new Argument<string[]>("INPUT") { Description = description, Arity = arity };
        argument.Validators.Add(RefuseUnknownOptions);
        return argument;
    }

    public static Option<int> Jobs()
    {
        var option = new Option<int>("--jobs", "-j")
        {
            Description = "Documents worked on at the same time.",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        option.Validators.Add(result => RequireAtLeast(result, 1));
        return option;
    }

    public static Option<long> MaxBytes()
    {
        var option = new Option<long>("--max-bytes")
        {
            Description = "Refuse documents larger than this.",
            HelpName = "BYTES",
            DefaultValueFactory = _ => new ReaderOptions().MaxBytes,
        };
        option.Validators.Add(result => RequireAtLeast(result, 1));
        return option;
    }

    public static Option<string?> Models() => new("--models")
    {
        Description = "Folder with the models (default: NLP_PIPELINE_MODELS, else the one shipped with the program).",
        HelpName = "DIR",
    };

    public static Option<Shard> Shard() => new("--shard")
    {
        Description = "Work on the I-th of N parts of the input only (I from 1); merge puts the parts together.",
        HelpName = "I/N",
        CustomParser = result =>
        {
            try
            {
                return Export.Batches.Shard.Parse(result.Tokens[0].Value);
            }
            catch (FormatException exception)
            {
                result.AddError($"--shard: {exception.Message}");
                return null;
            }
        },
    };

    /// <summary>Keeps a mistyped option from being read as the name of a file.</summary>
    public static void RefuseUnknownOptions(System.CommandLine.Parsing.ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(token => token.Value is ['-', _, ..]))
        {
            result.AddError($"Unknown option '{token.Value}'; a file of this name is given as './{token.Value}'.");
        }
    }

    /// <summary>Refuses what is no day as ISO 8601 writes it.</summary>
    public static void RequireDay(System.CommandLine.Parsing.OptionResult result)
    {
        if (result.Tokens is [var typed, ..] && !DateOnly.TryParseExact(typed.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            result.AddError($"{result.Option.Name} must be a day as in 2026-11-22, not {typed.Value}.");
        }
    }

    /// <summary>Refuses a value of no characters, such as a variable of a script that is not set.</summary>
    public static void RequireText(System.CommandLine.Parsing.OptionResult result)
    {
        if (result.Tokens is [{ Value: "" }, ..])
        {
            result.AddError($"{result.Option.Name} is empty; give it a value or leave it out.");
        }
    }

    /// <summary>Refuses numbers below <paramref name="least"/>.</summary>
    public static void RequireAtLeast(System.CommandLine.Parsing.OptionResult result, long least)
    {
        var typed = result.Tokens.Count == 0 ? null : result.Tokens[0].Value;
        if (typed is not null && long.TryParse(typed, out var value) && value < least)
        {
            result.AddError($"{result.Option.Name} must be at least {least}, not {value}.");
        }
    }
}
