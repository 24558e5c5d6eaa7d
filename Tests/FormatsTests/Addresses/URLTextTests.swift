import Formats
import Testing

@Suite struct URLTextTests {
  @Test func `encodes whatever could end a segment or a value`() {
    let hostile = "</script> \"\u{301}'&\r\n,;\\?#%/:@é\u{202E}"
    let encoded =
      "%3C%2Fscript%3E%20%22%CC%81%27%26%0D%0A%2C%3B%5C%3F%23%25%2F%3A%40%C3%A9%E2%80%AE"
    #expect(URLText.pathSegment(hostile) == encoded)
    #expect(URLText.queryValue(hostile) == encoded)
    #expect(URLText.fragment(hostile) == encoded)
    #expect(URLText.path("a b/c:d/é.html") == "a%20b/c%3Ad/%C3%A9.html")
  }

  @Test(arguments: [
    ("https://example.org/a?b=c&d=%20#e", "https://example.org/a?b=c&d=%20#e"),
    (" https://exam\nple.org/\ta b\u{1} ", "https://example.org/a%20b"),
    ("https://example.org/\"><script>", "https://example.org/%22%3E%3Cscript%3E"),
    ("https://example.org/100%/[x]#a#b", "https://example.org/100%25/%5Bx%5D#a%23b"),
    ("https://Müller.example:8080/ä", "https://xn--mller-kva.example:8080/%C3%A4"),
    ("https://[::1]:80/", "https://[::1]:80/"),
    ("https://me@bücher.example?ü", "https://me@xn--bcher-kva.example?%C3%BC"),
    ("https://❤.example/", "https://%E2%9D%A4.example/"),
    ("mailto:a@b.example?subject=x y", "mailto:a@b.example?subject=x%20y"),
    ("", ""),
  ])
  func `turns a written address into an ASCII one`(address: String, expected: String) {
    #expect(URLText.encoded(address) == expected)
    #expect(URLText.encoded(expected) == expected)
  }

  @Test(arguments: [
    ("", AddressKind.empty), (" \t\r\n", .empty), ("#walk", .fragment), ("dog.html", .path),
    ("?page=2", .path), ("../a:b", .path), ("a/b:c", .path), ("/a", .rootPath),
    ("//example.org", .otherHost), ("\\\\example.org", .otherHost), ("/\\example.org", .otherHost),
    ("/\t/example.org", .otherHost), ("\\a", .disguised), ("HTTPS://x", .scheme("https")),
    (" \u{1}\u{1F}java\tscr\nipt:alert(1)", .scheme("javascript")),
    ("JaVaScRiPt:alert(1)", .scheme("javascript")), ("data:text/html,x", .scheme("data")),
    ("vbscript:x", .scheme("vbscript")), ("file:///etc", .scheme("file")),
    ("java\u{0}script:x", .disguised), ("java\u{200B}script:x", .disguised),
    ("\u{FEFF}javascript:x", .disguised), ("ｊavascript:x", .disguised),
    ("\u{A0}javascript:x", .disguised), (":x", .disguised), ("1:x", .disguised),
    ("a\\b:c", .disguised), ("..\\a", .path),
    ("j%61vascript:x", .disguised), ("&#106;avascript:x", .path),
  ])
  func `sees an address as a browser does`(address: String, kind: AddressKind) {
    #expect(AddressKind(of: address) == kind)
  }

  @Test(arguments: [
    ("https://example.org", "https://example.org"), ("mailto:a@b.example", "mailto:a@b.example"),
    ("tel:+4930123", "tel:+4930123"), ("dog.html#x", "dog.html#x"), ("/x", "/x"),
    ("HTTP://Example.org/", "HTTP://example.org/"),
  ])
  func `allows what may be linked to`(address: String, expected: String) {
    #expect(URLText.allowed(address) == expected)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JAVA\nSCRIPT:alert(1)", "data:text/html,<script>", "ftp://x/",
    "//example.org", "\\\\example.org", "https:example.org", "https:///x", "http://", "https://?x",
    "https://#x", "mailto:", "view-source:https://x", "java\u{0}script:x", "blob:https://x",
    "http:\\\\x",
  ])
  func `refuses the rest`(address: String) {
    #expect(URLText.allowed(address) == nil)
  }

  @Test func `a web address has a scheme`() {
    #expect(URLText.web("https://x.example/a b") == "https://x.example/a%20b")
    #expect(URLText.web("mailto:a@b") == nil)
    #expect(URLText.web("a.html") == nil)
    #expect(URLText.web("") == nil)
  }

  @Test(arguments: [
    ("journal/first.html", "values.html", "../values.html"),
    ("journal/first.html", "journal/second.html", "second.html"),
    ("journal/first.html", "journal/first.html", "first.html"),
    ("values.html", "journal/first.html", "journal/first.html"),
    ("a/b/c.html", "a/d/e.html", "../d/e.html"),
    ("a/b/c.html", "ab/c.html", "../../ab/c.html"),
    ("ab/c.html", "a/c.html", "../a/c.html"),
    ("index.html", "", "./"), ("a/index.html", "", "../"), ("a/b.html", "a/", "./"),
    ("a.html", "x:y.html", "x%3Ay.html"), ("a.html", "é b.html", "%C3%A9%20b.html"),
    ("/a/b.html", "/c.html", "../c.html"), ("a/b.html", "a//c.html", ".//c.html"),
    ("a.html", "//evil.example", "evil.example"), ("a.html", "100%.html", "100%25.html"),
  ])
  func `leads from one output path to another`(from: String, to: String, expected: String) {
    #expect(URLText.relative(from: from, to: to) == expected)
  }

  @Test func `leads to a place on a page`() {
    #expect(URLText.relative(from: "a/b.html", to: "c.html", fragment: "x y") == "../c.html#x%20y")
    #expect(URLText.relative(from: "a/b.html", to: "a/b.html", fragment: "ü") == "#%C3%BC")
  }

  @Test func `prepares a mail without letting a header in`() {
    #expect(
      URLText.mailto("a+b@c.example?bcc=x", subject: "Tea & you\r\nBcc: z", body: "Hi,\nyes")
        == "mailto:a+b@c.example%3Fbcc%3Dx?subject=Tea%20%26%20you%0D%0ABcc%3A%20z&body=Hi%2C%0D%0Ayes"
    )
    #expect(URLText.mailto("a@b.example", body: "x") == "mailto:a@b.example?body=x")
    #expect(URLText.mailto("a@b.example") == "mailto:a@b.example")
  }

  @Test(arguments: [
    ("+49 (0)30 / 123-45", "tel:+493012345"), ("030 123", "tel:030123"), (" +1 555", "tel:+1555"),
    ("(0)30", "tel:030"), ("none", nil), ("", nil),
  ])
  func `dials`(number: String, expected: String?) {
    #expect(URLText.tel(number) == expected)
  }

  /// Figures of Python's `punycode` codec.
  @Test(arguments: [
    ("müller.example", "xn--mller-kva.example"), ("bücher", "xn--bcher-kva"), ("例え", "xn--r8jz45g"),
    ("правда", "xn--80aafi6cg"), ("他们为什么不说中文", "xn--ihqwcrb4cv8a8dqg056pqjye"),
    ("ελληνικά.gr", "xn--hxargifdar.gr"), ("EXAMPLE.org", "example.org"),
    ("MÜLLER", "xn--mller-kva"),
    ("e\u{301}", nil), ("❤", nil), ("a\u{202E}b", nil),
  ])
  func `writes hosts in ASCII`(host: String, expected: String?) {
    #expect(Punycode.host(host) == expected)
  }
}
