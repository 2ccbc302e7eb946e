using System.CommandLine;
using System.Text;
using NlpPipeline.Cli.Commands;
using NlpPipeline.Text.Documents;

namespace NlpPipeline.Cli.Inputs;

/// <summary>The options that say how documents are read.</summary>
internal sealed class InputOptions
{
    private readonly Option<long> _maxBytes = CommonOptions.MaxBytes();
    private readonly Option<Encoding?> _encoding = CreateEncoding();
    private readonly Option<string> _textColumn = new("--text-column")
    {
        Description = "Column of .csv and .tsv, property of .json and .jsonl, that holds the text.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<string> _idColumn = new("--id-column")
    {
        Description = "Column or property that holds the identifier.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "id",
    };

    public IEnumerable<Option> All => [_textColumn, _idColumn, _encoding, _maxBytes];

    public ReaderOptions Read(ParseResult parsed) => new()
    {
        MaxBytes = parsed.GetValue(_maxBytes),
        Encoding = parsed.GetValue(_encoding),
        TextColumn = parsed.GetValue(_textColumn)!,
        IdColumn = parsed.GetValue(_idColumn)!,
    };

    private static Option<Encoding?> CreateEncoding() => new("--encoding")
    {
        Description = "Read text files in this encoding instead of finding it out (utf-8, gb18030, big5, …).",
        HelpName = "NAME",
        CustomParser = result =>
        {
            try
            {
                return TextDecoder.CodePage(result.Tokens[0].Value);
            }
            catch (ArgumentException)
            {
                result.AddError($"Unknown encoding '{result.Tokens[0].Value}'; known are utf-8, utf-16, gb18030, gbk, big5 and others of Windows.");
                return null;
            }
        },
    };
}
