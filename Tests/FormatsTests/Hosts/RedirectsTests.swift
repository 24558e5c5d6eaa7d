import Formats
import Testing

@Suite struct RedirectsTests {
  @Test func `writes a line each with its status`() {
    let file = RedirectsFile([
      Redirect(from: "/old.html", to: "/new.html"),
      Redirect(from: "über mich/", to: "https://example.org/about.html", status: 302),
      Redirect(from: "/a", to: "/b", status: 200),
    ])
    #expect(
      String(decoding: file.bytes, as: UTF8.self) == """
        /old.html /new.html 301
        /%C3%BCber%20mich/ https://example.org/about.html 302
        /a /b 301

        """
    )
    #expect(file.leftOut.isEmpty)
    #expect(file.countOverLimit == 0)
  }

  @Test func `nothing in a path stands for anything else`() {
    let file = RedirectsFile([
      Redirect(from: "/*/:id?x=1#y", to: "/a b\r\n/* /evil 301"),
      Redirect(from: "//evil\n/x", to: "/a,b"),
      Redirect(from: "# comment", to: "/c"),
      Redirect(from: "/a,b;c=d@e!f", to: "/d"),
    ])
    #expect(
      String(decoding: file.bytes, as: UTF8.self) == """
        /%2A/%3Aid%3Fx=1%23y /a%20b/*%20/evil%20301 301
        /evil%0A/x /a,b 301
        /%23%20comment /c 301
        /a,b;c=d@e!f /d 301

        """
    )
  }

  @Test func `leaves out what cannot be written and says so`() {
    let long = Redirect(from: "/" + String(repeating: "a", count: 1_000), to: "/b")
    let wrong = ["javascript:alert(1)", "", "new.html", "//evil.example", "#x"].map {
      Redirect(from: "/a", to: $0)
    }
    let file = RedirectsFile([long] + wrong)
    #expect(file.bytes == [])
    #expect(file.leftOut == [long] + wrong)
    let many = (0..<2_003).map { Redirect(from: "/\($0)", to: "/b") }
    #expect(RedirectsFile(many).countOverLimit == 3)
  }

  @Test func `tells Apache the same`() throws {
    var file = HTAccess(sitePath: "/my%20site/")
    file.notFoundPath = "/my%20site/404.html"
    let wrong = [
      Redirect(from: "/x", to: "javascript:alert(1)"), Redirect(from: "/x", to: "/a%3Fb"),
      Redirect(from: "/x", to: "/a%0Ab"), Redirect(from: "/x", to: "/a\\b"),
      Redirect(from: "/x", to: "/%24%7BHOME%7D"), Redirect(from: "/x", to: "/%FF"),
    ]
    file.redirects =
      [
        Redirect(from: "/my site/a.b", to: "/my%20site/c.html"),
        Redirect(from: "/\"\n</IfModule>${HOME}\\", to: "https://example.org/\"$1'?\"$1\\\n$#ü"),
        Redirect(from: "/ü", to: "https://example.org?x", status: 308),
      ] + wrong
    #expect(file.leftOut == wrong)
    file.mediaTypes = [
      ("vcf", "text/vcard; charset=utf-8"), ("x\ny", "text/plain"), ("a", "text/\r\nplain"),
    ]
    file.headers = [
      HeaderRule(.everything, [try #require(HTTPHeader("X-Test", "a \"b\" 100% \\ 'c'"))]),
      HeaderRule(.folder("as\"sets"), [try #require(HTTPHeader("Cache-Control", "max-age=1"))]),
      HeaderRule(.everything, []),
    ]
    #expect(
      String(decoding: file.bytes(), as: UTF8.self) == #"""
        ErrorDocument 404 /my%20site/404.html
        <IfModule mod_alias.c>
          RedirectMatch 301 "^/my\x20site/a\x2eb$" "/my site/c.html"
          RedirectMatch 301 "^/\x22\x0a\x3c/IfModule\x3e\x24\x7bHOME\x7d\x5c$" "https://example.org/\"\\$1'?%22%241%5C%24#%C3%BC"
          RedirectMatch 308 "^/ü$" "https://example.org?x"
        </IfModule>
        <IfModule mod_mime.c>
          AddType "text/vcard; charset=utf-8" .vcf
        </IfModule>
        <IfModule mod_headers.c>
          Header always set X-Test "a \"b\" 100%% \\ 'c'"
          <If "%{REQUEST_URI} =~ m#^/my\x20site/as\x22sets/#">
            Header always set Cache-Control "max-age=1"
          </If>
        </IfModule>

        """#
    )
    #expect(HTAccess().bytes() == [])
  }
}
