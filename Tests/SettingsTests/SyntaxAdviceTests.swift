import Diagnostics
import Settings
import Testing

/// What cannot be read as YAML, said in plain words at the right place.
@Suite struct SyntaxAdviceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var text: String
    var line: Int
    var column: Int
    var message: String
    var testDescription: String { text }

    init(_ text: String, _ line: Int, _ column: Int, _ message: String) {
      (self.text, self.line, self.column, self.message) = (text, line, column, message)
    }
  }

  static let cases = [
    Case(
      "title: Foo: bar",
      1,
      8,
      "a text with ': ' in it needs quotes: title: \"Foo: bar\""
    ),
    Case(
      "name: x\ntitle: He said \"no\": twice",
      2,
      8,
      "a text with ': ' in it needs quotes: title: 'He said \"no\": twice'"
    ),
    Case(
      "title: “Foo: bar”",
      1,
      8,
      "a text with ': ' in it needs straight quotes, not curly ones: title: \"Foo: bar\""
    ),
    Case(
      "title: Foo\n  date: 2026-01-01",
      2,
      7,
      "this line is indented, so it belongs to the value above; move 'date' to the left, "
        + "or put that value in quotes"
    ),
    Case("\ttitle: Foo", 1, 1, "this line is indented with a tab; use spaces"),
    Case("a:\n\tb: Foo", 2, 1, "this line is indented with a tab; use spaces"),
    Case("a:\n  b: 1\n\tc: 2", 3, 1, "this line is indented with a tab; use spaces"),
    Case("title: @home", 1, 8, "a text that begins with '@' needs quotes: \"@home\""),
    Case("title: `code`", 1, 8, "a text that begins with '`' needs quotes: \"`code`\""),
    Case("title: %d", 1, 8, "a text that begins with '%' needs quotes: \"%d\""),
    Case("title: *Hello* you", 1, 8, "a text that begins with '*' needs quotes: \"*Hello* you\""),
    Case("title: *hello", 1, 8, "a text that begins with '*' needs quotes: \"*hello\""),
    Case("title: &hello x", 1, 8, "a text that begins with '&' needs quotes: \"&hello x\""),
    Case("title: !hello x", 1, 8, "a text that begins with '!' needs quotes: \"!hello x\""),
    Case("title: !!str 1984", 1, 8, "a text that begins with '!' needs quotes: \"!!str 1984\""),
    Case("title: !x!y z", 1, 8, "a text that begins with '!' needs quotes: \"!x!y z\""),
    Case("tags: [love, *dogs]", 1, 14, "a text that begins with '*' needs quotes: \"*dogs\""),
    Case("title: {{ name }}", 1, 8, "a text that begins with '{' needs quotes: \"{{ name }}\""),
    Case(
      "title: [draft] Hello",
      1,
      8,
      "a text that begins with '[' needs quotes: \"[draft] Hello\""
    ),
    Case(
      "title: \"Foo\" and bar",
      1,
      8,
      "the text goes on behind its closing quote; put single quotes around all of it: "
        + "'\"Foo\" and bar'"
    ),
    Case(
      "title: 'It's me'",
      1,
      8,
      "the text goes on behind its closing quote; write '' for an apostrophe inside, "
        + "or use double quotes"
    ),
    Case(
      "name: x\ntitle: \"Foo\ndate: 2026-01-01",
      2,
      8,
      "the quote that opens here is never closed; add one at the end, "
        + "or write the whole text in the other kind of quotes"
    ),
    Case(
      "title: 'tis the season",
      1,
      8,
      "the quote that opens here is never closed; add one at the end, "
        + "or write the whole text in the other kind of quotes"
    ),
    Case(
      "path: \"C:\\data\"",
      1,
      10,
      "'\\' has a meaning between double quotes; write '\\\\', or use single quotes"
    ),
    Case(
      "path: \"\\ud800\"",
      1,
      10,
      "this '\\' stands for no character; write '\\\\', or use single quotes"
    ),
    Case("title:Foo\ndate: 2026-01-01", 1, 1, "a space is missing after ':': title: Foo"),
    Case(
      "title Foo\ndate: 2026-01-01",
      1,
      1,
      "'title Foo' is not a 'key: value' line; is a ':' missing?"
    ),
    Case(
      "title: Foo\n date: 2026",
      2,
      6,
      "this line is indented, so it belongs to the value above; move 'date' to the left, "
        + "or put that value in quotes"
    ),
    Case(
      "  title: Foo\n date: 2026",
      2,
      2,
      "this line is indented differently from the keys above; line it up with them"
    ),
    Case(
      "tags:\n  - a\n  b: c",
      3,
      3,
      "this line does not belong to the list above; begin it with '- ' or line it up with a key"
    ),
    Case(
      "tags: [a, b\ntitle: x",
      1,
      7,
      "the list that begins here is never closed; add ']', or put the value in quotes if it is a text"
    ),
    Case(
      "price: {amount: 3\ntitle: x",
      1,
      8,
      "the group of keys that begins here is never closed; add '}', "
        + "or put the value in quotes if it is a text"
    ),
    Case(
      "tags: - love",
      1,
      7,
      "a list begins on the line below its key: put '- ' there, or write [one, two]"
    ),
    Case("title: a\u{7}b", 1, 9, "the character U+0007 cannot stand here; remove it"),
    Case("title: a\u{0}b", 1, 9, "the character U+0000 cannot stand here; remove it"),
    Case(
      "a: 1\n---\nb: 2",
      2,
      1,
      "a second part begins at this '---'; remove it, and the line of hyphens above if there is one:"
        + " here nothing stands between them"
    ),
    Case(
      String(repeating: "[", count: 40),
      1,
      34,
      "this is nested deeper than 32 levels; write it flatter"
    ),
    Case("title: \"a\\x07b\"", 1, 8, "the character U+0007 cannot stand here; remove it"),
    Case(
      String(repeating: "a: b\n", count: 6000),
      5001,
      1,
      "here are more than 10000 keys and values; remove what does not belong here"
    ),
    Case("%title: x", 1, 1, "'%' cannot begin a line; remove it"),
    Case("title: > Foo", 1, 8, "a text that begins with '>' needs quotes: \"> Foo\""),
  ]

  @Test(arguments: cases)
  func `says what to do about text that is not YAML`(_ fault: Case) throws {
    let file = SourceFile(path: "site.yml", text: fault.text)
    let read = YAML.read(SourceSpan(0, file.bytes.count), of: file, rule: "site-yml")
    #expect(read.node == nil)
    let diagnostic = try #require(read.diagnostics.first)
    #expect(diagnostic.message == fault.message)
    let start = try #require(diagnostic.location?.start)
    #expect("\(start.line):\(start.column)" == "\(fault.line):\(fault.column)")
    #expect(read.diagnostics.count == 1)
  }

  @Test func `says where bytes are not UTF-8`() throws {
    let file = SourceFile(path: "site.yml", bytes: Array("a: b\nc: d".utf8) + [0xFF])
    let read = YAML.read(SourceSpan(0, file.bytes.count), of: file, rule: "site-yml")
    let diagnostic = try #require(read.diagnostics.first)
    #expect(diagnostic.message == "this byte is not UTF-8; save the file as UTF-8")
    #expect(diagnostic.location?.start == SourcePosition(line: 2, column: 5, offset: 9))
  }

  @Test func `warns when a comment cuts a value short`() throws {
    let file = SourceFile(path: "site.yml", text: "title: We are #1  \ncolor: #fff\nok: x # fine")
    let read = YAML.read(SourceSpan(0, file.bytes.count), of: file, rule: "site-yml")
    #expect(
      read.diagnostics.map(\.message) == [
        "everything behind ' #' is a comment; to keep '#1', put the whole value in quotes",
        "everything behind ' #' is a comment; to keep '#fff', put the whole value in quotes",
      ]
    )
    #expect(read.diagnostics.map { $0.location?.start.column } == [15, 8])
    #expect(read.diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test func `refuses more than a mebibyte`() {
    let file = SourceFile(path: "site.yml", text: String(repeating: "a: b\n", count: 300_000))
    let read = YAML.read(SourceSpan(0, file.bytes.count), of: file, rule: "site-yml")
    #expect(
      read.diagnostics.map(\.message) == [
        "these settings are larger than 1 MiB; remove what does not belong here"
      ]
    )
  }
}
