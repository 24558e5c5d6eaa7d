import Diagnostics
import Testing

@testable import Profile

/// One fault each: the sentence and its place.
@Suite struct KindFaultTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var path: String
    var lines: String
    var body: String
    var complaints: [String]
    var testDescription: String { "\(path): \(lines)" }

    init(_ path: String, _ lines: String, _ complaints: String..., body: String = "Words.\n") {
      (self.path, self.lines, self.body, self.complaints) = (path, lines, body, complaints)
    }
  }

  static let companions = [
    Case(
      "dog.md",
      "species: dog",
      "1:1 error 'name' is missing; a companion has a name, such as 'name: Gordon'"
    ),
    Case(
      "dog.md",
      "name:",
      "2:1 error 'name' has no value; a companion has a name, such as 'name: Gordon'"
    ),
    Case(
      "dog.md",
      "name: G\nborn: 2016-4",
      "3:7 error 'born' should look like 2019, 2019-04 or 2019-04-23, found '2016-4'"
    ),
    Case(
      "dog.md",
      "name: G\nborn: 12.4.2016",
      "3:7 error 'born' should look like 2019, 2019-04 or 2019-04-23, found '12.4.2016'; write 2016-04-12"
    ),
    Case(
      "dog.md",
      "name: G\nborn: 2016-13",
      "3:7 error 'born' is '2016-13', but there is no month 13"
    ),
    Case(
      "dog.md",
      "name: G\nborn: 2019-02-29",
      "3:7 error 'born' is '2019-02-29', but February 2019 has 28 days"
    ),
    Case("dog.md", "name: G\nsince: 2031", "3:8 warning 'since' lies in the future, found '2031'"),
    Case(
      "dog.md",
      "name: G\nborn: 0206",
      "3:7 error 'born' has the year 206; a year from 1900 to 2199 is expected"
    ),
    Case(
      "dog.md",
      "name: G\nspeceis: dog",
      "3:1 error unknown key 'speceis'; did you mean 'species'?"
    ),
    Case(
      "dog.md",
      "name: G\nisbn: 12",
      "3:1 error unknown key 'isbn'; it belongs to kind 'book', and this is kind 'companion'"
    ),
  ]

  static let works = [
    Case(
      "volunteering.md",
      "role: driver",
      "1:1 error 'organisation' is missing; say for whom you do it, "
        + "such as 'organisation: Riverside Food Bank'"
    ),
    Case(
      "volunteering.md",
      "organisation: x\nlink: www.example.org/a",
      "3:7 error 'link' should begin with https://; write 'https://www.example.org/a'"
    ),
    Case(
      "volunteering.md",
      "organisation: x\nlink: javascript:alert(1)",
      "3:7 error 'link' should begin with http: or https:, found 'javascript:'"
    ),
    Case(
      "volunteering.md",
      "organisation: x\nlink: \"java\\tscript:alert(1)\"",
      "3:7 error 'link' holds a tab; remove it"
    ),
    Case(
      "volunteering.md",
      "organisation: x\nlink: \"\\u0001javascript:alert(1)\"",
      "3:7 error the character U+0001 cannot stand here; remove it"
    ),
    Case(
      "volunteering.md",
      "organisation: x\nlink: mailto:a@example.org",
      "3:7 error 'link' should begin with http: or https:, found 'mailto:'"
    ),
    Case(
      "volunteering.md",
      "organisation: x\nlink: https://exa mple.org",
      "3:7 error 'link' holds a space; remove it"
    ),
    Case(
      "volunteering.md",
      "organisation: x\nlink: \"https://example.org/\\u202Egpj\"",
      "3:7 error 'link' holds the invisible character U+202E; remove it"
    ),
    Case(
      "volunteering.md",
      "organisation: x\nlink: https://example.org/<b>",
      "3:7 error 'link' holds '<', which no address may; write %3C for it"
    ),
    Case(
      "volunteering.md",
      "organisation: x\nlink: https:example.org",
      "3:7 error 'link' should have '//' behind 'https:'"
    ),
    Case(
      "volunteering.md",
      "organisation: x\nlink: https:///a",
      "3:7 error 'link' names no host behind 'https://'"
    ),
    Case(
      "volunteering.md",
      "organisation: x\nlink: https://example",
      "3:7 error 'link' names no host that could exist behind 'https://'"
    ),
    Case(
      "volunteering.md",
      "organisation: x\nlink: https://ana:secret@example.org/",
      "3:7 error 'link' holds a user name or a password before '@'; remove it"
    ),
    Case(
      "volunteering.md",
      "organisation: x\nlink: https://example.org:http/",
      "3:7 error 'link' has no port number behind the ':' of its host"
    ),
    Case(
      "volunteering.md",
      "organisation: x\nlink: our web site",
      "3:7 error 'link' holds a space; remove it"
    ),
    Case(
      "volunteering.md",
      "organisation: x\nlink: website",
      "3:7 error 'link' should be an address such as https://example.org/, found 'website'"
    ),
  ]

  static let books = [
    Case(
      "book.md",
      "isbn: 978-0-306-40615-8",
      "2:7 error 'isbn' should end in 7 by its check digit; one of its digits is wrong, "
        + "found '978-0-306-40615-8'"
    ),
    Case(
      "book.md",
      "isbn: 1554042950",
      "2:7 error 'isbn' should end in X by its check digit; one of its digits is wrong, found '1554042950'"
    ),
    Case(
      "book.md",
      "isbn: 12345",
      "2:7 error 'isbn' has 5 digits; an ISBN has 10 or 13, found '12345'"
    ),
    Case(
      "book.md",
      "isbn: 1234567890123",
      "2:7 error 'isbn' has 13 digits and should begin with 978 or 979, found '1234567890123'"
    ),
    Case(
      "book.md",
      "isbn: X306406152",
      "2:7 error 'isbn' may hold an X at its end only, found 'X306406152'"
    ),
    Case(
      "book.md",
      "isbn: soon",
      "2:7 error 'isbn' should be 10 or 13 digits, such as 978-0-306-40615-7, found 'soon'"
    ),
    Case(
      "book.md",
      "year: 1066",
      "2:7 error 'year' should be a number from 1450 to 2036, found 1066"
    ),
    Case(
      "book.md",
      "cover: c.jpg",
      "2:8 warning 'cover' has no 'cover-alt'; say what is to be seen, "
        + "or write cover-alt: \"\" if it only decorates"
    ),
    Case(
      "book.md",
      "buy:\n  - url: https://example.org/",
      "3:5 error 'label' is missing; say what the link is called"
    ),
    Case(
      "book.md",
      "buy:\n  - label: x",
      "3:5 error 'url' is missing; say where the link leads"
    ),
    Case(
      "book.md",
      "buy: [https://example.org/]",
      "2:7 error each item of 'buy' should hold 'label' and 'url', found 'https://example.org/'"
    ),
    Case(
      "book.md",
      "buy:\n  - {label: x, url: ftp://example.org/}",
      "3:21 error 'url' should begin with http:, https:, mailto: or tel:, found 'ftp:'"
    ),
  ]

  static let fits = [
    Case(
      "fit.md",
      "for: [x]",
      "1:1 error 'not-for' is missing; a fit says for whom it is and for whom not"
    ),
    Case(
      "fit.md",
      "not-for: [x]",
      "1:1 error 'for' is missing; a fit says for whom it is and for whom not"
    ),
    Case(
      "fit.md",
      "for: you walk\nnot-for: [x]",
      "2:6 error 'for' should be a list, such as '- you like to walk while you think', found 'you walk'"
    ),
    Case(
      "promise.md",
      "instead: [{to: x}]",
      "2:12 error 'for' is missing; say who should go there"
    ),
    Case(
      "promise.md",
      "instead: [{for: x}]",
      "2:12 error 'to' is missing; say to whom you would send them"
    ),
    Case(
      "promise.md",
      "instead: [{for: x, to: y, link: \"tel:+1 555\"}]",
      "2:33 error 'link' holds a space; remove it"
    ),
    Case(
      "promise.md",
      "instead: [{for: x, to: y, link: \"tel:me\"}]",
      "2:33 error 'link' should hold a number behind 'tel:' without spaces, such as tel:+351-555-0100"
    ),
    Case(
      "promise.md",
      "instead: [{for: x, to: y, link: \"mailto:me\"}]",
      "2:33 error 'link' should hold an e-mail address behind 'mailto:', such as mailto:name@example.org"
    ),
    Case(
      "promise.md",
      "instead: [{for: x, to: y, link: me@example.org}]",
      "2:33 error 'link' should begin with mailto:; write 'mailto:me@example.org'"
    ),
  ]

  static let posts = [
    Case(
      "journal/x.md",
      "title: x",
      "1:1 error 'date' is missing; a post has a day, such as 'date: 2026-03-14'"
    ),
    Case(
      "journal/x.md",
      "date: 2026-03-14\ntags: [love, Love]",
      "3:14 warning the tag 'Love' is there twice; keep one"
    ),
    Case(
      "journal/x.md",
      "date: 2026-03-14\ntags: [love, '']",
      "3:14 warning a tag is empty; write a word, or remove it"
    ),
    Case(
      "moments/x.md",
      "where: here",
      "1:1 error 'photo' is missing; a moment is a photograph and a paragraph, such as 'photo: ridge.jpg'"
    ),
    Case(
      "moments/x.md",
      "photo: ridge.jpg",
      "2:8 warning 'photo' has no 'alt'; say what is to be seen, or write alt: \"\" if it only decorates"
    ),
    Case(
      "moments/x.md",
      "photo: ridge.jpg\nalt: Ridge",
      "3:6 warning 'Ridge' does not say what is to be seen; describe it for those who cannot see it"
    ),
  ]

  @Test(arguments: companions + works + books + fits + posts)
  func `says what is wrong with a kind's field`(fault: Case) {
    let text = "---\n\(fault.lines)\n---\n\(fault.body)"
    let reading = Sample.read(text, path: fault.path)
    #expect(reading.diagnostics.map(\.line) == fault.complaints)
    #expect(reading.page != nil)
  }
}
