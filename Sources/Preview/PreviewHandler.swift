internal import FlyingFox
internal import Foundation

/// Answers the requests of browsers on this computer.
struct PreviewHandler: HTTPHandler {
  let site: LiveSite
  let events: LiveEvents
  let hosts: OwnHosts

  func handleRequest(_ request: HTTPRequest) async -> HTTPResponse {
    guard hosts.includes(request.headers[.host]) else {
      return text(.forbidden, "This preview answers only at \(hosts.address)\n")
    }
    guard request.method == .GET || request.method == .HEAD else {
      return text(.methodNotAllowed, "A preview can only be read.\n")
    }
    var response = answer(to: request.path)
    if request.method == .HEAD { response.payload = .httpBody(HTTPBodySequence()) }
    return response
  }

  private func answer(to path: String) -> HTTPResponse {
    switch path {
    case LiveScript.eventsPath:
      let body = HTTPBodySequence(from: EventBody(events: events.subscribe()))
      return HTTPResponse(statusCode: .ok, headers: headers("text/event-stream"), body: body)
    case LiveScript.path:
      let script = Data(LiveScript.source.utf8)
      let type = headers("text/javascript; charset=utf-8")
      return HTTPResponse(statusCode: .ok, headers: type, body: script)
    default:
      let answer = site.answer(to: path)
      return HTTPResponse(
        statusCode: Self.status(answer.status),
        headers: headers(answer.mediaType),
        body: Data(answer.bytes)
      )
    }
  }

  private static func status(_ code: Int) -> HTTPStatusCode {
    switch code {
    case 200: .ok
    case 404: .notFound
    default: .internalServerError
    }
  }

  private func text(_ status: HTTPStatusCode, _ text: String) -> HTTPResponse {
    let headers = headers("text/plain; charset=utf-8")
    return HTTPResponse(statusCode: status, headers: headers, body: Data(text.utf8))
  }

  /// What every answer says: nothing of a preview is worth keeping.
  private func headers(_ mediaType: String) -> HTTPHeaders {
    [
      .contentType: mediaType,
      .cacheControl: "no-store",
      HTTPHeader("X-Content-Type-Options"): "nosniff",
      HTTPHeader("Referrer-Policy"): "no-referrer",
      HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
      HTTPHeader("X-Frame-Options"): "DENY",
    ]
  }
}
