import Diagnostics
import Formats
import Settings
import Testing

@testable import Profile

@Suite struct SiteTests {
  @Test func `reads every field`() throws {
    let (site, diagnostics) = Sample.site(
      """
      name: Ana Sousa
      pronouns: she/her
      role: coach
      tagline: I walk with people
      description: A coach who walks
      place: Porto
      language: pt
      time-zone: Europe/Lisbon
      portrait: photos/ana.jpg
      portrait-alt: Ana laughs at the camera
      contact: {email: ana@example.org, phone: +351 555 0100}
      links:
        - {label: Mastodon, url: https://social.example.org/@ana}
        - {label: A friend, url: https://friend.example.org/, me: no}
      newsletter:
        label: Friday letter
        url: https://letters.example.org/ana
        about: One story, each Friday
      base-url: https://example.org/ana
      theme: plain
      settings: {accent: teal}
      menu:
        - values
        - dog.md
        - {label: Write, to: "mailto:ana@example.org"}
      smart-punctuation: no
      invented: Ana is invented.
      copyright: Words may be shared
      security: {contact: "https://example.org/report", expires: 2027-01-31}
      """
    )
    #expect(diagnostics.map(\.line) == [])
    #expect(site.name == "Ana Sousa")
    #expect(site.pronouns == "she/her")
    #expect(site.role == "coach")
    #expect(site.tagline == "I walk with people")
    #expect(site.description == "A coach who walks")
    #expect(site.place == "Porto")
    #expect(site.language == "pt")
    #expect(site.timeZone == "Europe/Lisbon")
    #expect(site.hasOwnTimeZone)
    #expect(site.zone.name == "Europe/Lisbon")
    #expect(site.portrait?.path.value == "photos/ana.jpg")
    #expect(site.portrait?.alt == "Ana laughs at the camera")
    #expect(site.contact == Contact(email: "ana@example.org", phone: "+351 555 0100"))
    #expect(site.links.map(\.label) == ["Mastodon", "A friend"])
    #expect(site.links.map(\.isMe) == [true, false])
    #expect(site.links.first?.url.value == "https://social.example.org/@ana")
    #expect(site.newsletter?.label == "Friday letter")
    #expect(site.newsletter?.url.value == "https://letters.example.org/ana")
    #expect(site.newsletter?.about == "One story, each Friday")
    #expect(site.baseURL?.value == "https://example.org/ana/")
    #expect(site.theme?.value == "plain")
    #expect(site.settings?.entries?.first?.key == "accent")
    #expect(site.menu.map(\.label) == [nil, nil, "Write"])
    #expect(site.menu.map(\.target.value) == ["values", "dog.md", "mailto:ana@example.org"])
    #expect(!site.smartPunctuation)
    #expect(site.invented == "Ana is invented.")
    #expect(site.copyright == "Words may be shared")
    #expect(site.security?.contact.value == "https://example.org/report")
    #expect(site.security?.expires == CivilDate("2027-01-31"))
  }

  @Test func `has sound defaults`() {
    let (site, diagnostics) = Sample.site("\u{FEFF}name: Ana\r\n")
    #expect(diagnostics.isEmpty)
    #expect(site.language == "en")
    #expect(site.timeZone == "UTC")
    #expect(!site.hasOwnTimeZone)
    #expect(site.smartPunctuation)
    #expect(site.menu.isEmpty)
    #expect(site.contact == Contact())
  }

  static let faults = [
    ("nme: Ana", "2:1 error unknown key 'nme'; did you mean 'name'?"),
    ("title: Ana", "2:1 error unknown key 'title'; here it is 'name'"),
    ("baseURL: https://example.org", "2:1 error unknown key 'baseURL'; here it is 'base-url'"),
    ("email: a@example.org", "2:1 error unknown key 'email'; here it is 'contact'"),
    (
      "language: Englisch",
      "2:11 error 'language' should be a language code such as en, pt-BR or zh-Hant, found 'Englisch'"
    ),
    ("time-zone: Berlin", "2:12 error unknown time zone 'Berlin'; did you mean 'Europe/Berlin'?"),
    (
      "portrait: ana.jpg",
      "2:11 warning 'portrait' has no 'portrait-alt'; say what is to be seen, "
        + "or write portrait-alt: \"\" if it only decorates"
    ),
    (
      "contact: ana@example.org",
      "2:10 error 'contact' should hold 'email' or 'phone', each as 'key: value', found 'ana@example.org'"
    ),
    (
      "contact: {email: ana at home}",
      "2:18 error 'email' should look like name@example.org, found 'ana at home'"
    ),
    (
      "contact: {email: ana@localhost}",
      "2:18 error 'email' should look like name@example.org, found 'ana@localhost'"
    ),
    (
      "contact: {phone: ask me}",
      "2:18 error 'phone' should be a number such as +351 555 0100, found 'ask me'"
    ),
    (
      "contact: {mail: a@example.org}",
      "2:11 error unknown key 'mail' in 'contact'; did you mean 'email'?"
    ),
    (
      "links: [{label: x, url: 'javascript:x'}]",
      "2:25 error 'url' should begin with http: or https:, found 'javascript:'"
    ),
    (
      "links: [{label: x, url: https://example.org, me: perhaps}]",
      "2:50 error 'me' should be yes or no, found 'perhaps'"
    ),
    ("newsletter: {label: x}", "2:1 error 'url' is missing; say where readers subscribe"),
    (
      "newsletter: {url: 'https://example.org'}",
      "2:1 error 'label' is missing; say what the link is called"
    ),
    (
      "base-url: example.org",
      "2:11 error 'base-url' should begin with https://; write 'https://example.org'"
    ),
    ("base-url: https://example.org/?a", "2:11 error 'base-url' may not hold '?' or '#'"),
    (
      "base-url: https://example.org/me/Index.html",
      "2:11 error 'base-url' should be the address of a folder, not of a file; "
        + "write 'https://example.org/me/'"
    ),
    (
      "base-url: http://localhost:8000",
      "2:11 warning 'base-url' is an address of your own machine, which no visitor can reach; "
        + "write that of the site"
    ),
    (
      "theme: ../plain",
      "2:8 error 'theme' should be the name of a folder in themes, such as plain, found '../plain'"
    ),
    (
      "settings: dark",
      "2:11 error 'settings' should hold the theme's settings, each as 'key: value', found 'dark'"
    ),
    ("menu: values", "2:7 error 'menu' should be a list, such as [values, dog.md], found 'values'"),
    ("menu: [{label: x}]", "2:9 error 'to' is missing; say where this line of the menu leads"),
    (
      "menu: [https://example.org/]",
      "2:8 error an address in the menu needs a label: write 'label: …' and 'to: https://example.org/'"
    ),
    (
      "menu: [{label: x, to: 'data:x'}]",
      "2:23 error 'menu' should begin with http:, https:, mailto: or tel:, found 'data:'"
    ),
    (
      "smart-punctuation: maybe",
      "2:20 error 'smart-punctuation' should be yes or no, found 'maybe'"
    ),
    (
      "invented: yes",
      "2:11 error 'invented' should be the sentence that visitors read, such as "
        + "'Ana is invented; she shows what Candor does.'"
    ),
    (
      "security: {expires: 2027-01-31}",
      "2:1 error 'contact' is missing; say where to report a weakness, such as 'contact: mailto:ana@example.org'"
    ),
    (
      "security: {contact: 'http://example.org/'}",
      "2:21 error 'contact' should begin with https:, mailto: or tel:, found 'http:'"
    ),
    (
      "security: {contact: 'tel:+351555'}",
      "2:1 error 'expires' is missing; say how long this is good, such as 'expires: 2027-01-31'"
    ),
    (
      "security: {contact: 'tel:+351555', expires: 2026-05-31}",
      "2:45 warning 'expires' is over, found '2026-05-31'; choose a later day"
    ),
  ]

  @Test(arguments: faults)
  func `says what is wrong`(lines: String, complaint: String) {
    let found = Sample.site("name: Ana\n\(lines)\n").diagnostics.map(\.line)
    #expect(found.first == complaint)
  }

  @Test(arguments: [
    ("", "1:1 error 'name' is missing; say who this is, such as 'name: Ana Sousa'"),
    ("name:", "1:1 error 'name' has no value; say who this is, such as 'name: Ana Sousa'"),
    ("- a", "1:1 error 'key: value' lines should stand here, found a list"),
    ("name: Ana: a coach", "1:7 error a text with ': ' in it needs quotes: name: \"Ana: a coach\""),
  ])
  func `says what is wrong with the whole`(text: String, complaint: String) {
    #expect(Sample.site(text).diagnostics.map(\.line) == [complaint])
  }
}
