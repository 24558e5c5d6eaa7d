internal import Diagnostics
internal import SiteBuild
internal import Synchronization

/// The site as the content is now; its files are made when a browser asks for them.
final class LiveSite: Sendable {
  private enum State: Sendable {
    case unread
    case site(PreparedSite)
    case broken(BuildError)
  }

  private let request: BuildRequest
  /// What was read, with the number of the reading.
  private let state = Mutex((State.unread, Edition.first()))
  /// What the last reading learnt, so that the next one reads only what changed.
  private let memory = Mutex(BuildMemory())

  /// A site that is still to be read.
  init(_ request: BuildRequest) { self.request = request }

  /// What a page that is asked for now is made of.
  var edition: Edition { state.withLock { $0.1 } }

  /// Reads the content as it is now, and returns what was found.
  func refresh() -> Result<BuildReport, BuildError> {
    do throws(BuildError) {
      let site = try memory.withLock { memory throws(BuildError) in
        try SiteBuilder.prepare(request, &memory)
      }
      publish(.site(site))
      return .success(site.report)
    } catch {
      publish(.broken(error))
      return .failure(error)
    }
  }

  private func publish(_ new: State) {
    state.withLock { $0 = (new, $0.1.next) }
  }

  /// What stands at the address `path`, which begins with `/` and is decoded.
  func answer(to path: String) -> Answer {
    var name = String(path.drop { $0 == "/" })
    if name.isEmpty || name.hasSuffix("/") { name += "index.html" }
    let (state, edition) = state.withLock { $0 }
    var answer = Self.answer(name, of: state)
    if answer.mediaType == Self.html {
      answer.bytes = LiveScript.added(to: answer.bytes, edition)
    }
    return answer
  }

  private static func answer(_ name: String, of state: State) -> Answer {
    switch state {
    case .unread:
      return page(FaultPage.unread, status: 500)
    case .broken(let error):
      return page(FaultPage.html(for: error), status: 500)
    case .site(let site):
      // Whatever has errors shows them where the pages would be; stylesheets and pictures may still be asked for.
      guard site.isSound || !name.hasSuffix(".html") else {
        return page(FaultPage.html(for: site.report.diagnostics), status: 500)
      }
      return answer(name, of: site)
    }
  }

  private static func answer(_ name: String, of site: PreparedSite) -> Answer {
    do throws(BuildError) {
      if let bytes = try site.bytes(at: name) {
        return Answer(status: 200, mediaType: ServedType.of(name), bytes: bytes)
      }
      if site.isSound, let bytes = try site.bytes(at: "404.html") {
        return page(bytes, status: 404)
      }
      return page(FaultPage.html(missing: name), status: 404)
    } catch {
      return page(FaultPage.html(for: error), status: 500)
    }
  }

  private static func page(_ html: [UInt8], status: Int) -> Answer {
    Answer(status: status, mediaType: Self.html, bytes: html)
  }

  private static let html = ServedType.of("index.html")
}
