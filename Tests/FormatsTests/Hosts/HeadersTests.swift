import Formats
import Testing

@Suite struct HeadersTests {
  @Test func `writes rules for the hosts that read them`() throws {
    let nosniff = try #require(HTTPHeader("X-Content-Type-Options", "nosniff"))
    let cache = try #require(HTTPHeader("Cache-Control", "public, max-age=31536000, immutable"))
    let long = try #require(HTTPHeader("X-Long", String(repeating: "x", count: 2_000)))
    let file = HeadersFile(
      [
        HeaderRule(.everything, [nosniff]), HeaderRule(.folder("/my *:assets"), [cache]),
        HeaderRule(.everything, []),
      ],
      sitePath: "/gordon/"
    )
    #expect(
      String(decoding: file.bytes, as: UTF8.self) == """
        /gordon/*
          X-Content-Type-Options: nosniff
        /gordon/my%20%2A%3Aassets/*
          Cache-Control: public, max-age=31536000, immutable

        """
    )
    #expect(file.tooLong == [])
    #expect(HeadersFile([HeaderRule(.everything, [long])]).tooLong == [long])
  }

  @Test(arguments: [
    ("X-A", "b\r\nSet-Cookie: c"), ("X-A", "é"), ("X-A", "a\tb"), ("X-A", "${HOME}"), ("", "b"),
    ("X A", "b"), ("X:A", "b"), ("#A", "b"), ("X\n", "b"), ("Ä", "b"),
  ])
  func `refuses a header that could become another`(name: String, value: String) {
    #expect(HTTPHeader(name, value) == nil)
  }

  @Test func `a policy allows nothing but the site itself`() {
    #expect(
      ContentSecurityPolicy().headerValue
        == "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; manifest-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
    )
    #expect(!ContentSecurityPolicy().metaContent.contains("frame-ancestors"))
  }

  @Test func `a policy names digests and targets, in the same order whatever theirs was`() {
    var policy = ContentSecurityPolicy()
    let styles = ["a{}", "b{}", "c{}"].map { SHA256(of: Array($0.utf8)) }
    policy.inlineStyles = Set(styles)
    policy.inlineScripts = [SHA256(of: Array("alert('Hello, world.');".utf8))]
    policy.loadsScripts = true
    policy.loadsDataImages = true
    policy.connects = true
    policy.upgradesInsecureRequests = true
    policy.formTargets = [
      "https://List.example:8443/subscribe;x?y#z", "https://list.example:8443/other",
      "javascript:alert(1)", "https://user@b.example/", "https://c.example; script-src *",
      "https://müller.example", "/local",
    ]
    let digests = styles.map { "'sha256-\($0.base64)'" }.sorted().joined(separator: " ")
    #expect(
      policy.headerValue
        == "default-src 'none'; script-src 'self' 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='; style-src 'self' \(digests); img-src 'self' data:; font-src 'self'; media-src 'self'; manifest-src 'self'; connect-src 'self'; form-action https://list.example:8443 https://b.example https://xn--mller-kva.example; base-uri 'none'; frame-ancestors 'none'; upgrade-insecure-requests"
    )
    #expect(HTTPHeader("Content-Security-Policy", policy.headerValue) != nil)
  }

  @Test(arguments: [
    ("a%20b", "a b"), ("%C3%BC", "ü"), ("100%", "100%"), ("%zz%4", "%zz%4"), ("%FF", nil),
    ("%00", nil),
    ("", ""),
  ])
  func `decodes what was encoded`(text: String, expected: String?) {
    #expect(URLText.decoded(text) == expected)
  }
}
