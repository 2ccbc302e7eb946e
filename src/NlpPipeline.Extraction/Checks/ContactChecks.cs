using NlpPipeline.Extraction.Announcements;
using NlpPipeline.Extraction.Contacts;
using NlpPipeline.Extraction.Geography;
using NlpPipeline.Extraction.Kinds;

namespace NlpPipeline.Extraction.Checks;

/// <summary>Area codes and postcodes against the place named, and numbers with too few or too many digits.</summary>
internal static class ContactChecks
{
    private const int MobileLength = 11;

    public static void Run(Announcement announcement, CheckReport report)
    {
        var place = ProvinceNamed(announcement);
        var ofPhones = announcement.Teams.Count > 1 && announcement.Level is Level.Central or Level.Department or Level.Enterprise or Level.Military ? ProvinceOfSender(announcement) : place;
        var phones = announcement.Contacts.Where(contact => contact.Value is { Type: ContactType.Phone, Value: not null }).ToList();
        foreach (var phone in phones)
        {
            CheckDigits(phone, report);
            CheckAreaCode(phone, ofPhones, report);
        }

        var expected = place ?? ProvinceOfPhones(phones);
        foreach (var postcode in announcement.Contacts.Where(contact => contact.Value is { Type: ContactType.Postcode, Value: not null }))
        {
            CheckPostcode(postcode, expected, report);
        }
    }

    private static void CheckDigits(Fact<Contact> phone, CheckReport report)
    {
        var (areaCode, local) = Split(phone.Value.Value!);
        if (areaCode is null ? local.Length is not (7 or 8 or MobileLength) : local.Length < NumberingPlan.SubscriberDigits(areaCode) || local.Length > 8)
        {
            report.Add(CheckCode.MissingDigit, phone, $"{phone.Value.Value} has {local.Length} digits{(areaCode is null ? "" : $" behind {areaCode}")}", "digits-of-phone");
        }
    }

    private static void CheckAreaCode(Fact<Contact> phone, Division? place, CheckReport report)
    {
        if (place is not null && Split(phone.Value.Value!).AreaCode is { } areaCode && NumberingPlan.ProvinceOfAreaCode(areaCode) is { } province && province != place)
        {
            report.Add(CheckCode.AreaCodeMismatch, phone, $"area code {areaCode} belongs to {province.Name}, the text names {place.Name}", "area-code-against-place");
        }
    }

    // 024-43286600转8021
    private static (string? AreaCode, string Local) Split(string number)
    {
        var parts = number.Split('转')[0].Split('-');
        return parts.Length > 1 ? (parts[0], parts[1]) : (null, parts[0]);
    }

    private static void CheckPostcode(Fact<Contact> postcode, Division? expected, CheckReport report)
    {
        var province = NumberingPlan.ProvinceOfPostcode(postcode.Value.Value!);
        if (province is null)
        {
            report.Add(CheckCode.PostcodeMismatch, postcode, $"no place has the postcode {postcode.Value.Value}", "postcode-not-in-use");
        }
        else if (expected is not null && province != expected)
        {
            report.Add(CheckCode.PostcodeMismatch, postcode, $"postcode {postcode.Value.Value} belongs to {province.Name}, not to {expected.Name}", "postcode-against-place");
        }
    }

    private static Division? ProvinceOfPhones(List<Fact<Contact>> phones)
    {
        var provinces = phones
            .Select(phone => Split(phone.Value.Value!).AreaCode)
            .OfType<string>()
            .Select(NumberingPlan.ProvinceOfAreaCode)
            .OfType<Division>()
            .Distinct()
            .ToList();
        return provinces.Count == 1 ? provinces[0] : null;
    }

    // The sender comes first, then where letters go.
    // A province that is printed goes before one that a county of this name lies in.
    private static Division? ProvinceNamed(Announcement announcement)
    {
        string?[] senders = SendersOf(announcement);
        string?[] addresses = [.. announcement.Contacts.Where(contact => contact.Value.Type is ContactType.Mailbox or ContactType.Address).Select(contact => contact.Value.Value)];
        return OneProvince([.. senders, .. addresses], ProvincesPrintedIn) ?? OneProvince(senders, ProvincesIn) ?? OneProvince(addresses, ProvincesIn);
    }

    // Several teams of a ministry or a firm work far apart: where their letters go does not tell where they are called.
    private static Division? ProvinceOfSender(Announcement announcement)
    {
        var senders = SendersOf(announcement);
        return OneProvince(senders, ProvincesPrintedIn) ?? OneProvince(senders, ProvincesIn);
    }

    private static string?[] SendersOf(Announcement announcement) => [announcement.Authority?.Value, .. announcement.Teams.Select(team => team.Value.Owner)];

    private static Division? OneProvince(IEnumerable<string?> texts, Func<string, IEnumerable<string>> provincesIn)
    {
        var provinces = texts.OfType<string>().SelectMany(provincesIn).Distinct().ToList();
        return provinces.Count == 1 ? Gazetteer.WithCode(provinces[0]) : null;
    }

    private static IEnumerable<string> ProvincesPrintedIn(string text) => Gazetteer.LeadingNames(text)
        .SelectMany(place => place.Divisions.Where(division => division.Level == DivisionLevel.Province).Select(division => division.Code).Take(1));

    // Districts of many cities share a name; only names of one province count.
    private static IEnumerable<string> ProvincesIn(string text) =>
        Gazetteer.LeadingNames(text)
            .Select(place => place.Divisions.Select(division => division.ProvinceCode).Distinct().ToList())
            .Where(provinces => provinces.Count == 1)
            .Select(provinces => provinces[0]);
}
