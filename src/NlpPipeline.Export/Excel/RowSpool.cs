using NlpPipeline.Export.Tables;

namespace NlpPipeline.Export.Excel;

/// <summary>Rows that wait in a temporary file, which goes with this object.</summary>
/// <param name="path">Path of the file.</param>
internal sealed class RowSpool(string path) : IDisposable
{
    private readonly FileStream _file = new(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 1 << 16, FileOptions.DeleteOnClose);
    private BinaryWriter? _writer;

    public void Add(IReadOnlyList<Cell> row)
    {
        _writer ??= new BinaryWriter(_file);
        _writer.Write((byte)row.Count);
        foreach (var cell in row)
        {
            WriteCell(_writer, cell);
        }
    }

    public IEnumerable<Cell[]> Read()
    {
        _writer?.Flush();
        _file.Position = 0;
        var reader = new BinaryReader(_file);
        while (_file.Position < _file.Length)
        {
            var row = new Cell[reader.ReadByte()];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = ReadCell(reader);
            }

            yield return row;
        }
    }

    public void Dispose() => _file.Dispose();

    private static void WriteCell(BinaryWriter writer, Cell cell)
    {
        writer.Write(cell.HasValue ? (byte)cell.Type : byte.MaxValue);
        if (!cell.HasValue)
        {
            return;
        }

        if (cell.Type == CellType.Text)
        {
            writer.Write(cell.ToText()!);
        }
        else
        {
            writer.Write(cell.Number);
        }
    }

    private static Cell ReadCell(BinaryReader reader)
    {
        var type = reader.ReadByte();
        return type == byte.MaxValue ? default : (CellType)type switch
        {
            CellType.Text => reader.ReadString(),
            CellType.WholeNumber => (int)reader.ReadDouble(),
            CellType.Boolean => reader.ReadDouble() == 1,
            _ => Cell.Score(reader.ReadDouble()),
        };
    }
}
