import Formats
import Testing

@Suite struct BaseURLTests {
  @Test(arguments: [
    ("https://example.org", "https://example.org/", "example.org", "/"),
    ("https://example.org/", "https://example.org/", "example.org", "/"),
    ("HTTPS://Example.ORG/Gordon", "https://example.org/Gordon/", "example.org", "/Gordon/"),
    ("http://localhost:8080/a/b/", "http://localhost:8080/a/b/", "localhost", "/a/b/"),
    (
      "https://müller.example/über mich", "https://xn--mller-kva.example/%C3%BCber%20mich/",
      "xn--mller-kva.example", "/%C3%BCber%20mich/"
    ),
  ])
  func `reads where a site lives`(text: String, whole: String, host: String, path: String) throws {
    let base = try #require(BaseURL(text))
    #expect(base.text == whole)
    #expect(base.host == host)
    #expect(base.path == path)
  }

  @Test(arguments: [
    "", "example.org", "//example.org", "ftp://example.org", "https://", "https:///x",
    "https://user@example.org", "https://example.org?x", "https://example.org/#x",
    "https://example.org//x", "https://example.org/../x", "https://example.org/./",
    "https://-x.example", "https://x..example", "https://x_y.example", "https://example.org:0",
    "https://example.org:99999", "https://example.org:+80", "https://example.org:80:80",
    "https://exa mple.org", "https://\u{202E}.example", "https://[::1]/", "javascript:alert(1)",
  ])
  func `refuses what is no place for a site`(text: String) {
    #expect(BaseURL(text) == nil)
  }

  @Test func `joins output paths`() throws {
    let base = try #require(BaseURL("https://example.org/sub"))
    #expect(
      base.url(for: "journal/first walk.html")
        == "https://example.org/sub/journal/first%20walk.html"
    )
    #expect(base.url(for: "") == "https://example.org/sub/")
    #expect(base.url(for: "/a.html", fragment: "x y") == "https://example.org/sub/a.html#x%20y")
    #expect(base.rootPath(for: "404.html") == "/sub/404.html")
    #expect(base.url(for: "//evil.example") == "https://example.org/sub/evil.example")
  }
}
