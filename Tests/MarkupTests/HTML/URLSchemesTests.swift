import Diagnostics
import Markup
import Testing

@Suite struct URLSchemesTests {
  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:x", "java\nscript:x",
    "java\tscript:x",
    "\u{1}javascript:x", "data:text/html,x", "DATA:image/svg+xml,x", "vbscript:x",
    "file:///etc/passwd",
    "blob:x", "ftp://a.b", "javascript://a.b/%0Ax", "java script:x", "x-y:z", "ms-word:x",
  ])
  func `an address with another scheme is refused`(_ address: String) {
    #expect(!URLSchemes.safe.allows(address))
    #expect(URLSchemes.any.allows(address))
  }

  @Test(arguments: [
    "https://a.b", "HTTP://a.b", "mailto:a@b.c", "tel:+43", "a.html", "/a", "../a:b", "#a:b",
    "?a:b",
    "//a.b", "", "10:30.html", ":x", "a/javascript:x", "ä:b", "a%3Ab",
  ])
  func `an address with a safe scheme or none is allowed`(_ address: String) {
    #expect(URLSchemes.safe.allows(address))
  }

  @Test(arguments: [
    "[a](javascript:x)", "[a](<java\tscript:x>)", "[a](&#106;avascript:x)",
    "[a](javascript&colon;x)",
    "[a](java&Tab;script:x)", "[a](java&NewLine;script:x)", "[a](&#x6A;avascript:x)",
    "[a]\n\n[a]: JAVASCRIPT:x", "[a][b]\n\n[b]: <javascript:x> 'c'", "[a](&#x1;javascript:x)",
    "[a](data:text/html;base64,x)", "[a](vbscript\\:x)",
  ])
  func `a link with another scheme is written as its text`(_ markdown: String) throws {
    let document = try Document(markdown, extensions: .site)
    #expect(document.html(.site) == "<p>a</p>\n")
    #expect(document.html(.untrusted) == "<p>a</p>\n")
    #expect(document.addresses(refusedBy: .safe).count == 1)
  }

  @Test func `an automatic link with another scheme is written as its text`() throws {
    #expect(try Document("<javascript:x>").html(.site) == "<p>javascript:x</p>\n")
    #expect(try Document("ftp://a.b").html(.site) == "<p>ftp://a.b</p>\n")
  }

  @Test func `a refused address is reported with its place`() throws {
    let source = "[a](/b) ![c](data:d) [e](javascript:f)"
    let refused = try Document(source).addresses(refusedBy: .safe)
    let file = SourceFile(path: "", text: source)
    #expect(refused.map(\.destination) == ["data:d", "javascript:f"])
    #expect(refused.map { file.text($0.span) } == ["data:d", "javascript:f"])
  }

  @Test func `other schemes can be allowed`() throws {
    var options = HTMLOptions.site
    options.schemes = URLSchemes(["gemini", "HTTPS"])
    let html = try Document("[a](gemini://b) [c](HTTPS://d) [e](http://f)").html(options)
    #expect(html == "<p><a href=\"gemini://b\">a</a> <a href=\"HTTPS://d\">c</a> e</p>\n")
  }
}
