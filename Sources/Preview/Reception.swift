internal import NIOHTTP1

/// Decides what becomes of a request, from its head alone.
struct Reception: Sendable {
  let hosts: OwnHosts

  /// What becomes of a request.
  enum Decision: Equatable {
    /// It is not answered: a status, and why.
    case refused(Int, String)
    /// Something of the site, or a page in its place.
    case site(path: String)
    /// The script that shows pages anew.
    case script
    /// The stream of what happens.
    case events
  }

  /// What becomes of the request with this head.
  func decide(_ head: HTTPRequestHead) -> Decision {
    let named = head.headers["Host"]
    let target = RequestTarget(head.uri)
    guard named.count == 1, hosts.includes(named[0]),
      target?.authority.map(hosts.includes) ?? true
    else {
      return .refused(403, "This preview answers only at \(hosts.address)")
    }
    guard head.method == .GET || head.method == .HEAD else {
      return .refused(405, "A preview can only be read.")
    }
    guard let target else { return .refused(400, "This address cannot be read.") }
    switch target.path {
    case LiveScript.path: return .script
    case LiveScript.eventsPath: return .events
    default: return .site(path: target.path)
    }
  }
}
