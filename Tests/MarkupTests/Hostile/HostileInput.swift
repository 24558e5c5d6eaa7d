import Testing

/// A text that makes some Markdown parsers work for hours, at any size.
struct HostileInput: Sendable, CustomTestStringConvertible {
  let name: String
  /// What becomes of it when it is large.
  let isRefused: Bool
  /// How many bytes are large: a megabyte for what the library takes quadratic time for.
  let size: Int
  private let make: @Sendable (Int) -> String

  init(
    _ name: String,
    isRefused: Bool = false,
    isQuadratic: Bool = false,
    _ make: @escaping @Sendable (Int) -> String
  ) {
    self.name = name
    self.isRefused = isRefused
    self.size = isRefused || isQuadratic ? 1_000_000 : 100_000
    self.make = make
  }

  var testDescription: String { name }

  /// The text at about `size` bytes.
  func text(_ size: Int) -> String { make(size) }

  /// A piece repeated up to about `size` bytes.
  static func flood(
    _ piece: String,
    isRefused: Bool = false,
    isQuadratic: Bool = false
  ) -> HostileInput {
    HostileInput(
      "flood of \(piece.debugDescription)",
      isRefused: isRefused,
      isQuadratic: isQuadratic
    ) { size in Self.times(piece, size / piece.utf8.count) }
  }

  static func times(_ piece: String, _ count: Int) -> String {
    String(repeating: piece, count: max(1, count))
  }
}

extension HostileInput {
  static let all = inlines + addresses + blocks + tables + references

  private static let inlines: [HostileInput] = [
    flood("a_ "), flood("_a "), flood("*a_ "), flood("**x"), flood("_"),
    flood("*_", isQuadratic: true),
    flood("_a__b "), flood("a]"), flood("[a"), flood("["), flood("![a"), flood("[a](b"),
    flood("[a](<b"), flood("[ (]("), flood("![[]()", isQuadratic: true), flood("]["), flood("`a"),
    flood("a``` b` "),
    flood("a<?", isQuadratic: true), flood("a<!--"), flood("a<!A ", isQuadratic: true),
    flood("a<![CDATA[", isQuadratic: true), flood("<"),
    flood("<a href=\""), flood("a<b c='<d e=\""), flood("&"), flood("&amp;"), flood("~a "),
    flood("~~a~b "), flood("a ~~"), flood("\\"), flood("a\\\n"), flood("a\0"), flood("\"a "),
    flood("'a b' "), flood("a_b_c_ "), flood("*a [b*c](d "), flood("<b>x</b>"),
    flood("x <!-- a -->"),
    flood("a"), flood("é"), flood("- [ ] "),
    HostileInput("nested emphasis", isRefused: true) {
      times("*a **a ", $0 / 14) + "b" + times(" a** a*", $0 / 14)
    },
    HostileInput("stars, then stars in low lines", isRefused: true) {
      times("*a ", $0 / 8) + times("_a*_ ", $0 / 8)
    },
    HostileInput("emphasis and closers") { times("a**b", $0 / 7) + times("c* ", $0 / 7) },
    HostileInput("runs around a letter", isRefused: true) {
      times("_", $0 / 2) + "a" + times("_", $0 / 2)
    },
    HostileInput("tildes past stars", isQuadratic: true) {
      "~a " + times("*b ", $0 / 6) + times("c~~ ", $0 / 8)
    },
    HostileInput("brackets in brackets") { times("[", $0 / 2) + "a" + times("]", $0 / 2) },
    HostileInput("images in images", isRefused: true) {
      times("![", $0 / 6) + "a" + times("](u)", $0 / 6)
    },
    HostileInput("parentheses in an address") {
      "[a](" + times("(", $0 / 2) + times(")", $0 / 2) + ")"
    },
    HostileInput("ever longer runs of back quotes") { size in
      (1...500).map { "e" + times("`", $0) }.joined() + times("`e", size / 4)
    },
    HostileInput("a declaration closed at last", isQuadratic: true) {
      "a" + times("<!A", $0 / 3) + ">"
    },
    HostileInput("a comment closed at last") { "a" + times("<!--a--b", $0 / 8) + "-->" },
    HostileInput("opening quotation marks") { times("'a ", $0 / 6) + times("a' ", $0 / 6) },
  ]

  private static let addresses: [HostileInput] = [
    flood("www."), flood("www.a_", isQuadratic: true), flood("http://"), flood("://"), flood("a@"),
    flood("a@a."),
    flood("\\*a@b.cc "), flood("w"), flood("www.a.b<"), flood("[www.a.b "), flood("a@b.cc "),
    flood("http://a.b/\\*"), flood("http://a____ "), flood("mailto:a@"),
    HostileInput("a name without end") { times("a.", $0 / 2) + "@x" },
    HostileInput("closing parentheses", isQuadratic: true) { "http://a.b" + times(")", $0) },
    HostileInput("balanced parentheses") {
      "www.a.b/" + times("(", $0 / 2) + times(")", $0 / 2)
    },
    HostileInput("entities and parentheses", isQuadratic: true) {
      "www.a.b" + times("&a;", $0 / 6) + times(")", $0 / 2)
    },
    HostileInput("punctuation at the end") { "www.a.b" + times("?!.,:", $0 / 5) },
    HostileInput("addresses in one bracket") { times("[www.a.b ", $0 / 9) + "]" },
  ]
}
