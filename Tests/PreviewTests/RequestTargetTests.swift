import Testing

@testable import Preview

@Suite struct RequestTargetTests {
  @Test(
    arguments: [
      ("/", "/"), ("/a.html", "/a.html"), ("/a.html?b=%zz", "/a.html"), ("/a.html#b", "/a.html"),
      ("/caf%C3%A9.html", "/café.html"), ("/a%20b", "/a b"), ("/%2e%2E/x", "/../x"),
      ("//host/x", "//host/x"), ("/?", "/"), ("/a%3Fb", "/a?b"),
    ]
  )
  func `a path is decoded`(written: String, path: String) {
    #expect(RequestTarget(written)?.path == path)
    #expect(RequestTarget(written)?.authority == nil)
  }

  @Test(
    arguments: [
      ("http://localhost:4000/a.html", "localhost:4000", "/a.html"),
      ("http://localhost:4000", "localhost:4000", "/"),
      ("http://localhost:4000?a", "localhost:4000", "/"), ("http:///a", "", "/a"),
    ]
  )
  func `a whole address is taken apart`(written: String, authority: String, path: String) {
    #expect(RequestTarget(written)?.authority == authority)
    #expect(RequestTarget(written)?.path == path)
  }

  @Test(
    arguments: [
      "", "*", "a.html", "https://localhost/", "?a", "/%", "/%4", "/%zz", "/%00", "/a%00.html",
      "/%ff", "/%C3", "localhost:4000",
    ]
  )
  func `what is no path of a file is refused`(written: String) {
    #expect(RequestTarget(written) == nil)
  }
}
