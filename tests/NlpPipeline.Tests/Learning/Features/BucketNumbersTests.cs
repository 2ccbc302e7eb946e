using NlpPipeline.Learning.Features;
using Xunit;

namespace NlpPipeline.Tests.Learning.Features;

public sealed class BucketNumbersTests
{
    private const int HashBits = 10;

    [Fact]
    public void A_bucket_has_the_number_of_its_place_and_all_others_have_none()
    {
        int[] buckets = [0, 1, 62, 63, 64, 127, 128, 700, 1023];
        var numbers = new BucketNumbers(HashBits, buckets);

        Assert.Equal(
            Enumerable.Range(0, 1 << HashBits).Select(bucket => Array.IndexOf(buckets, bucket)),
            Enumerable.Range(0, 1 << HashBits).Select(numbers.Of));
    }

    [Fact]
    public void No_bucket_is_a_feature_of_nothing() => Assert.All(Enumerable.Range(0, 1 << HashBits), bucket => Assert.Equal(-1, new BucketNumbers(HashBits, []).Of(bucket)));
}
