namespace NlpPipeline.Extraction.Contacts;

/// <summary>A way to reach a team.</summary>
/// <param name="Type">Kind of channel.</param>
/// <param name="Value">Normalised: landline <c>0731-81116789</c>, mobile 11 digits, e-mail in lower case, postcode 6 digits; null where the text prints none.</param>
/// <param name="Sms">Whether text messages are taken.</param>
public sealed record Contact(ContactType Type, string? Value, bool Sms = false);

/// <summary>Kinds of channel.</summary>
public enum ContactType
{
    /// <summary>Landline or mobile.</summary>
    Phone,

    /// <summary>E-mail.</summary>
    Email,

    /// <summary>邮政信箱, with place and number as printed.</summary>
    Mailbox,

    /// <summary>Postcode; no channel of its own.</summary>
    Postcode,

    /// <summary>Street or room to write to or visit.</summary>
    Address,

    /// <summary>意见箱, 举报箱; value is its place.</summary>
    Box,

    /// <summary>URL, QR code, 码上巡.</summary>
    Web,
}
