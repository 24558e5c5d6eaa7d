import Diagnostics
import Testing

@testable import Profile

@Suite struct CommonFaultTests {
  static let faults = [
    ("titel: x", "3:1 error unknown key 'titel'; did you mean 'title'?"),
    ("lang: en", "3:1 error unknown key 'lang'; here it is 'language'"),
    (
      "tags: [x]",
      "3:1 error unknown key 'tags'; it belongs to kind 'journal', and this is kind 'page'"
    ),
    (
      "layout: post",
      "3:1 error unknown key 'layout'; the keys here are kind, title, description, slug, aliases, date, "
        + "updated, draft, publish-from, publish-until, language, image, alt, menu and private"
    ),
    ("kind: pag", "3:7 error unknown kind 'pag'; did you mean 'page'?"),
    ("kind: front", "3:7 error 'front' is the kind of index.md alone; write 'kind: page'"),
    ("date: yesterday", "3:7 error 'date' should look like 2026-03-14, found 'yesterday'"),
    ("date: 2026-02-30", "3:7 error 'date' is '2026-02-30', but February 2026 has 28 days"),
    ("date: 2026-13-01", "3:7 error 'date' is '2026-13-01', but there is no month 13"),
    (
      "date: 2026-3-4",
      "3:7 error 'date' should look like 2026-03-14, found '2026-3-4'; write 2026-03-04"
    ),
    ("date: 14.03.26", "3:7 error 'date' should look like 2026-03-14, found '14.03.26'"),
    (
      "date: 03/14/2026",
      "3:7 error 'date' should look like 2026-03-14, found '03/14/2026'; write 2026-03-14"
    ),
    ("date: 03/04/2026", "3:7 error 'date' should look like 2026-03-14, found '03/04/2026'"),
    (
      "date: 14 March 2026",
      "3:7 error 'date' should look like 2026-03-14, found '14 March 2026'; "
        + "write 2026-03-14"
    ),
    (
      "date: March 14th, 2026",
      "3:7 error 'date' should look like 2026-03-14, found 'March 14th, 2026'; "
        + "write 2026-03-14"
    ),
    (
      "date: “2026-03-14”",
      "3:7 error 'date' should look like 2026-03-14, found '“2026-03-14”'; "
        + "write 2026-03-14"
    ),
    ("date: 0026-03-14", "3:7 error 'date' has the year 26; a year from 1900 to 2199 is expected"),
    ("date: [2026-03-14]", "3:7 error 'date' should look like 2026-03-14, found a list"),
    (
      "date: 2026-03-14 9:30",
      "3:7 error 'date' should look like 2026-03-14 09:30, found '2026-03-14 9:30'"
    ),
    ("date: 2026-03-02\nupdated: 2026-03-01", "4:10 error 'updated' lies before 'date'"),
    (
      "publish-from: 2026-03-02\npublish-until: 2026-03-01",
      "4:16 error 'publish-until' lies before 'publish-from'"
    ),
    ("draft: perhaps", "3:8 error 'draft' should be yes or no, found 'perhaps'"),
    ("language: english", "3:11 error 'language' should be a code: write 'en', found 'english'"),
    (
      "language: en_GB",
      "3:11 error 'language' has parts that a hyphen joins: write 'en-GB', found 'en_GB'"
    ),
    (
      "language: e",
      "3:11 error 'language' should be a language code such as en, pt-BR or zh-Hant, found 'e'"
    ),
    (
      "image: dog.jpg",
      "3:8 warning 'image' has no 'alt'; say what is to be seen, or write alt: \"\" if it only decorates"
    ),
    (
      "image: dog.jpg\nalt: image",
      "4:6 warning 'image' does not say what is to be seen; describe it for those who cannot see it"
    ),
    (
      "image: a/dog.jpg\nalt: DOG.jpg",
      "4:6 warning 'DOG.jpg' does not say what is to be seen; describe it for those who cannot see it"
    ),
    ("alt: A dog", "3:6 warning 'alt' describes a picture, but there is no 'image'"),
    (
      "image: https://example.org/dog.jpg",
      "3:8 error 'image' should be a file in the content folder, found an address"
    ),
    ("image: photos\\dog.jpg\nalt: A dog", "3:8 error 'image' holds '\\'; write 'photos/dog.jpg'"),
    (
      "slug: My Page!",
      "3:7 error 'slug' may hold letters, digits and hyphens only; write 'my-page'"
    ),
    ("slug: a/b", "3:7 error 'slug' may hold letters, digits and hyphens only; write 'a-b'"),
    ("slug: ..", "3:7 error 'slug' may hold letters, digits and hyphens only"),
    (
      "slug: about.html",
      "3:7 error 'slug' may hold letters, digits and hyphens only; write 'about'"
    ),
    (
      "slug: NUL", "3:7 error 'slug' is 'NUL', a name that Windows keeps for itself; choose another"
    ),
    (
      "slug: com1.x",
      "3:7 error 'slug' is 'com1.x', a name that Windows keeps for itself; choose another"
    ),
    ("slug: '---'", "3:7 error 'slug' should hold a letter or a digit"),
    (
      "slug: \(String(repeating: "a", count: 121))",
      "3:7 error 'slug' is longer than 120 bytes; choose a shorter one"
    ),
    (
      "aliases: [https://example.org/x]",
      "3:11 error an alias should begin at the site's root, such as /old/page.html, without a host, "
        + "found 'https://example.org/x'"
    ),
    (
      "aliases: [//example.org/x]",
      "3:11 error an alias should begin at the site's root, such as /old/page.html, without a host, "
        + "found '//example.org/x'"
    ),
    ("aliases: [/a/../b]", "3:11 error an alias may not hold '..' or '.', found '/a/../b'"),
    (
      "aliases: [\"/?p=12\"]",
      "3:11 error an alias cannot be redirected, because hosts do not look behind '?' and '#'; "
        + "remove that part, found '/?p=12'"
    ),
    (
      "aliases: [/a b]",
      "3:11 error an alias holds a space or an invisible character; write %20 for a space, found '/a b'"
    ),
    ("aliases: ['a\\b']", "3:11 error an alias holds '\\'; parts are divided by '/', found 'a\\b'"),
    ("aliases: [/]", "3:11 error an alias is the front page's own address; remove it, found '/'"),
    ("aliases: [/a, /a]", "3:15 warning the alias '/a' is there twice; keep one"),
    ("aliases: /a", "3:10 error 'aliases' should be a list, such as [/old/page.html], found '/a'"),
    ("menu: first", "3:7 error 'menu' should be a whole number, found 'first'"),
    ("menu: 0", "3:7 error 'menu' should be a number from 1 to 9999, found 0"),
    ("title: y", "3:1 error 'title' is written twice, first on line 2; keep one"),
    ("description: [a]", "3:14 error 'description' should be text, found a list"),
    (
      "description: a #1",
      "3:16 warning everything behind ' #' is a comment; to keep '#1', put the whole value in quotes"
    ),
  ]

  @Test(arguments: faults)
  func `says what is wrong with a field that all kinds have`(lines: String, complaint: String) {
    let reading = Sample.read("---\ntitle: x\n\(lines)\n---\nWords.\n")
    #expect(reading.diagnostics.map(\.line) == [complaint])
    #expect(reading.page != nil)
  }

  @Test func `reports every mistake of a file in one run`() {
    let reading = Sample.read(
      "---\ntitle: [x]\nlang: en\ndate: x\ndraft: x\nslug: a b\n---\nWords.\n"
    )
    #expect(reading.diagnostics.count == 5)
  }

  @Test func `says that the front page is index.md and nothing else`() {
    let reading = Sample.read("---\nkind: page\n---\nx", path: "index.md")
    #expect(
      reading.diagnostics.map(\.line) == [
        "2:7 error index.md is the front page; remove 'kind', or rename the file"
      ]
    )
  }
}
