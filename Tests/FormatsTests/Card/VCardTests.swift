import Formats
import Testing

@Suite struct VCardTests {
  @Test func `writes a card`() throws {
    var card = VCard(fullName: "Dr. Ada Ölund")
    card.name = VCard.Name(family: "Ölund", given: "Ada", prefix: "Dr.")
    card.nicknames = ["Adi", "A, the tall"]
    card.title = "Gardener; of people"
    card.role = "Coach"
    card.organization = "Mill, Weir & Co"
    card.emails = ["ada@example.org"]
    card.phones = ["+49 30 123"]
    card.urls = ["https://example.org/a,b;c", "javascript:alert(1)"]
    card.locality = "Berlin"
    card.country = "Germany"
    card.photoURL = "https://example.org/ada.jpg"
    card.categories = ["tea", "honesty"]
    card.note = "One.\nTwo."
    card.uid = "https://example.org/"
    card.revision = try DateTime(parsing: "2026-03-14T01:00:00+01:00")
    let lines = """
      BEGIN:VCARD
      VERSION:3.0
      FN:Dr. Ada Ölund
      N:Ölund;Ada;;Dr.;
      NICKNAME:Adi,A\\, the tall
      TITLE:Gardener\\; of people
      ROLE:Coach
      ORG:Mill\\, Weir & Co
      EMAIL;TYPE=INTERNET:ada@example.org
      TEL;TYPE=VOICE:+49 30 123
      URL:https://example.org/a%2Cb%3Bc
      ADR;TYPE=WORK:;;;Berlin;;;Germany
      PHOTO;VALUE=uri:https://example.org/ada.jpg
      CATEGORIES:tea,honesty
      NOTE:One.\\nTwo.
      UID:https://example.org/
      REV:2026-03-14T00:00:00Z
      END:VCARD

      """
    let expected = lines.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    #expect(card.bytes() == Array(expected.utf8))
  }

  @Test func `a card needs no more than a name`() {
    let bytes = VCard(fullName: "Ada").bytes()
    #expect(
      bytes == Array("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\nN:;Ada;;;\r\nEND:VCARD\r\n".utf8)
    )
  }

  @Test func `no field leaves its line`() {
    let hostile = HostileText.all + HostileText.unholdable
    var card = VCard(fullName: hostile)
    card.name = VCard.Name(
      family: hostile,
      given: hostile,
      additional: hostile,
      prefix: hostile,
      suffix: hostile
    )
    (card.nicknames, card.emails, card.phones, card.categories) = (
      [hostile], [hostile], [hostile], [hostile]
    )
    (card.title, card.role, card.organization, card.note) = (hostile, hostile, hostile, hostile)
    (card.locality, card.region, card.country, card.uid) = (hostile, hostile, hostile, hostile)
    card.urls = ["https://example.org/" + hostile]
    card.photoURL = "https://example.org/" + hostile
    let names = String(decoding: card.bytes(), as: UTF8.self).unicodeScalars
      .split { $0 == "\n" || $0 == "\r" }
      .filter { $0.first != " " }
      .map { String($0.prefix { $0 != ":" && $0 != ";" }) }
    #expect(
      names == [
        "BEGIN", "VERSION", "FN", "N", "NICKNAME", "TITLE", "ROLE", "ORG", "EMAIL", "TEL", "URL",
        "ADR", "PHOTO", "CATEGORIES", "NOTE", "UID", "END",
      ]
    )
  }
}
