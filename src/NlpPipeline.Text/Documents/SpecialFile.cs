using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace NlpPipeline.Text.Documents;

/// <summary>Tells pipes, sockets and devices from files.</summary>
internal static partial class SpecialFile
{
    private const int ReadOnly = 0;

    private static readonly int NonBlocking = OperatingSystem.IsLinux() ? 0x800 : 0x4;

    /// <summary>Whether the file at <paramref name="path"/> is one whose reader may wait without end.</summary>
    public static bool Is(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        // The framework waits for somebody to write already while it opens a pipe.
        using var handle = new SafeFileHandle(Open(path, ReadOnly | NonBlocking), ownsHandle: true);
        if (handle.IsInvalid)
        {
            // Why it cannot be opened is told best by the framework; that of a socket fails at once.
            return false;
        }

        using var stream = new FileStream(handle, FileAccess.Read, bufferSize: 0);
        return !stream.CanSeek;
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);
}
