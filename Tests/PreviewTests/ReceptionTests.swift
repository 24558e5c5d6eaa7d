import NIOHTTP1
import Testing

@testable import Preview

@Suite struct ReceptionTests {
  private let reception = Reception(hosts: OwnHosts(port: 4000))

  private func decision(
    _ target: String,
    _ method: HTTPMethod = .GET,
    hosts: [String] = ["localhost:4000"]
  ) -> Reception.Decision {
    let headers = HTTPHeaders(hosts.map { ("host", $0) })
    let head = HTTPRequestHead(version: .http1_1, method: method, uri: target, headers: headers)
    return reception.decide(head)
  }

  private func status(_ decision: Reception.Decision) -> Int? {
    if case .refused(let status, _) = decision { status } else { nil }
  }

  @Test func `files of the site and those of the preview are told apart`() {
    #expect(decision("/a%20b.html?c") == .site(path: "/a b.html"))
    #expect(decision("/", .HEAD) == .site(path: "/"))
    #expect(decision("/_candor/live.js") == .script)
    #expect(decision("/_candor/events") == .events)
    #expect(decision("/_candor/other") == .site(path: "/_candor/other"))
    #expect(decision("http://127.0.0.1:4000/a") == .site(path: "/a"))
  }

  @Test(
    arguments: [
      [], ["evil.example:4000"], ["localhost:4001"], ["localhost:4000", "localhost:4000"],
      ["localhost:4000", "evil.example"], [""],
    ]
  )
  func `a request that names another host, or several, is refused`(hosts: [String]) {
    #expect(status(decision("/", hosts: hosts)) == 403)
  }

  @Test func `a host in the address counts as well`() {
    #expect(status(decision("http://evil.example/")) == 403)
  }

  @Test(arguments: [HTTPMethod.POST, .PUT, .DELETE, .OPTIONS, .CONNECT, .RAW(value: "X")])
  func `a request that would change something is refused`(method: HTTPMethod) {
    #expect(status(decision("/", method)) == 405)
  }

  @Test func `an address that cannot be decoded is refused`() {
    #expect(status(decision("/%zz")) == 400)
  }
}
