using System.IO.Compression;
using System.Text;
using NlpPipeline.Text.Documents;
using Xunit;

namespace NlpPipeline.Tests.Text.Documents.Formats;

public sealed class ZipFormatTests
{
    [Fact]
    public void Members_of_known_formats_are_documents()
    {
        var results = Reading.Of("in.zip", Zip(("2024/甲.txt", "一"), ("b.html", "<p>二</p>"), ("picture.png", "x"), ("c.jsonl", """{"id":"7","text":"三"}""")));

        Assert.Equal([("in/2024/甲", "2024/甲.txt"), ("in/b", "b.html"), ("7", "c.jsonl")], results.Select(result => (result.Id, result.Source.Member!)));
        Assert.All(results, result => Assert.Equal("in.zip", result.Source.Path));
    }

    [Fact]
    public void Names_that_climb_out_are_only_names()
    {
        var result = Reading.Of("in.zip", Zip(("../../etc/a.txt", "一"))).Single();

        Assert.Equal(("一", "../../etc/a.txt"), (result.Document!.Text, result.Source.Member));
        Assert.False(File.Exists("../../etc/a.txt"));
    }

    [Fact]
    public void Names_of_chinese_windows_are_read()
    {
        var results = Reading.Of("in.zip", Zip(TextDecoder.CodePage("GB18030"), ("巡察/二.txt", "二"), ("三.txt", "三")));

        Assert.Equal([("in/巡察/二", "巡察/二.txt"), ("in/三", "三.txt")], results.Select(result => (result.Id, result.Source.Member!)));
    }

    [Fact]
    public void Names_in_utf8_are_read_with_the_flag_and_without_it()
    {
        Assert.Equal("in/巡察é", Reading.Of("in.zip", Zip(("巡察é.txt", "二"))).Single().Id);
        Assert.Equal("in/巡察", Reading.Of("in.zip", Zip(new UnflaggedUtf8(), ("巡察.txt", "二"))).Single().Id);
    }

    [Fact]
    public void Members_of_one_name_stay_two_documents()
    {
        var results = Reading.Of("in.zip", Zip(("a.txt", "一"), ("a.txt", "二"), ("b.csv", "id,text\n7,三\n"), ("b.csv", "id,text\n7,四\n")));

        Assert.Equal(["一", "二", "三", "四"], results.Select(result => result.Document!.Text));
        Assert.Equal(["in/a", "in/a#2", "7", "7"], results.Select(result => result.Id));
        Assert.Equal(["a.txt", "a.txt#2", "b.csv", "b.csv#2"], results.Select(result => result.Source.Member));
    }

    [Theory]
    [InlineData("../../etc/a.txt", "in/etc/a")]
    [InlineData("/etc/./a.txt", "in/etc/a")]
    [InlineData("a/..b/c.txt", "in/a/..b/c")]
    public void Identifiers_do_not_climb_out(string name, string id) => Assert.Equal(id, Reading.Of("in.zip", Zip((name, "一"))).Single().Id);

    [Fact]
    public void An_archive_that_was_read_and_holds_nothing_hides_nothing() => Assert.False(Reading.Of("in.zip", Zip(("a.png", "x"))).Single().HidesDocuments);

    [Fact]
    public void A_bomb_is_not_unpacked()
    {
        var results = Reading.Of("in.zip", Zip(("bomb.txt", new string('0', 50_000_000)), ("a.txt", "一")));

        Assert.Equal([null, "一"], results.Select(result => result.Document?.Text));
        Assert.Contains("swells", results[0].Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_that_lies_about_its_size_is_cut_off()
    {
        var zip = Zip(("bomb.txt", new string('0', 50_000_000)));
        Forge(zip, size: 1000);

        Assert.True(Reading.Of("in.zip", zip).Single().Document is null or { Text.Length: <= 1000 });
    }

    [Fact]
    public void Archives_in_archives_are_refused()
    {
        var inner = Zip(("a.txt", "一"));
        using var outer = new MemoryStream();
        using (var archive = new ZipArchive(outer, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var member = archive.CreateEntry("inner.zip").Open();
            member.Write(inner);
        }

        Assert.Contains("archives inside archives", Reading.Of("in.zip", outer.ToArray()).Single().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_is_named()
    {
        var zip = Zip(("a.txt", "一"));
        foreach (var (signature, flags) in new[] { ("PK\u0003\u0004", 6), ("PK\u0001\u0002", 8) })
        {
            zip[zip.AsSpan().IndexOf(Encoding.Latin1.GetBytes(signature)) + flags] |= 1;
        }

        Assert.Contains("password", Reading.Of("in.zip", zip).Single().Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "no zip archive")]
    [InlineData(60, "no zip archive")]
    public void A_part_of_an_archive_is_refused(int length, string reason) =>
        Assert.Contains(reason, Reading.Of("in.zip", Zip(("a.txt", "一"))[..length]).Single().Error, StringComparison.Ordinal);

    [Fact]
    public void An_archive_without_documents_says_so() =>
        Assert.Contains("holds no documents", Reading.Of("in.zip", Zip(("a.png", "x"))).Single().Error, StringComparison.Ordinal);

    [Fact]
    public void Too_many_members_are_refused() =>
        Assert.Contains("2 members", Reading.Of("in.zip", Zip(("a.txt", "x"), ("b.txt", "x")), new ReaderOptions { MaxMembers = 1 }).Single().Error, StringComparison.Ordinal);

    private static byte[] Zip(params (string Name, string Content)[] members) => Zip(names: null, members);

    private static byte[] Zip(Encoding? names, params (string Name, string Content)[] members)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach (var (name, content) in members)
            {
                using var member = archive.CreateEntry(name).Open();
                member.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    // The archive sets its flag for the framework's own UTF-8 only.
    private sealed class UnflaggedUtf8() : UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
    {
        public override int CodePage => 20127;
    }

    // The uncompressed size in the central directory.
    private static void Forge(byte[] zip, int size)
    {
        var directory = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(zip.AsSpan(directory + 24), size);
    }
}
