using System.Globalization;

namespace NlpPipeline.Export.Tables;

/// <summary>What the cells of a column hold.</summary>
public enum CellType
{
    /// <summary>Text, also numbers that are names, such as phones.</summary>
    Text,

    /// <summary>Whole numbers.</summary>
    WholeNumber,

    /// <summary>Numbers with a fraction.</summary>
    Fraction,

    /// <summary>True or false.</summary>
    Boolean,
}

/// <summary>A value of a table, or none.</summary>
public readonly record struct Cell
{
    private readonly string? _text;
    private readonly double _number;

    private Cell(CellType type, string? text, double number) => (Type, _text, _number, HasValue) = (type, text, number, true);

    /// <summary>Type of the value.</summary>
    public CellType Type { get; }

    /// <summary>Whether there is a value.</summary>
    public bool HasValue { get; }

    /// <summary>The number, or 1 for true and 0 for false.</summary>
    public double Number => _number;

    /// <summary>A text.</summary>
    public static implicit operator Cell(string? text) => text is null ? default : new Cell(CellType.Text, text, 0);

    /// <summary>A whole number.</summary>
    public static implicit operator Cell(int? number) => number is { } value ? new Cell(CellType.WholeNumber, text: null, value) : default;

    /// <summary>True or false.</summary>
    public static implicit operator Cell(bool flag) => new(CellType.Boolean, text: null, flag ? 1 : 0);

    /// <summary>A score: four digits after the point, which is what the records carry.</summary>
    public static Cell Score(double score) => new(CellType.Fraction, text: null, Math.Round(score, 4));

    /// <summary>The value in the invariant culture, or null.</summary>
    public string? ToText() => !HasValue ? null : Type switch
    {
        CellType.Text => _text,
        CellType.WholeNumber => ((long)_number).ToString(CultureInfo.InvariantCulture),
        CellType.Fraction => ((decimal)_number).ToString("0.####", CultureInfo.InvariantCulture),
        _ => _number == 1 ? "true" : "false",
    };
}
