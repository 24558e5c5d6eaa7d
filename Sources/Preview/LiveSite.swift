internal import Diagnostics
internal import SiteBuild
internal import Synchronization

/// The site as the content is now; its files are made when a browser asks for them.
final class LiveSite: Sendable {
  /// What a browser gets for an address.
  struct Answer: Sendable {
    var status: Int
    var mediaType: String
    var bytes: [UInt8]
  }

  private enum State: Sendable {
    case unread
    case site(PreparedSite)
    case broken(BuildError)
  }

  private let request: BuildRequest
  private let state = Mutex(State.unread)

  /// A site that is still to be read.
  init(_ request: BuildRequest) { self.request = request }

  /// Reads the content as it is now, and returns what was found.
  func refresh() -> Result<BuildReport, BuildError> {
    do throws(BuildError) {
      let site = try SiteBuilder.prepare(request)
      state.withLock { $0 = .site(site) }
      return .success(site.report)
    } catch {
      state.withLock { $0 = .broken(error) }
      return .failure(error)
    }
  }

  /// What stands at the address `path`, which begins with `/` and is decoded.
  func answer(to path: String) -> Answer {
    var name = String(path.drop { $0 == "/" })
    if name.isEmpty || name.hasSuffix("/") { name += "index.html" }
    switch state.withLock({ $0 }) {
    case .unread:
      return Self.page(FaultPage.unread, status: 500)
    case .broken(let error):
      return Self.page(FaultPage.html(for: error), status: 500)
    case .site(let site):
      // Whatever has errors shows them where the pages would be; stylesheets and pictures may still be asked for.
      guard site.isSound || !name.hasSuffix(".html") else {
        return Self.page(FaultPage.html(for: site.report.diagnostics), status: 500)
      }
      return Self.answer(name, of: site)
    }
  }

  private static func answer(_ name: String, of site: PreparedSite) -> Answer {
    do throws(BuildError) {
      if let bytes = try site.bytes(at: name) {
        let isPage = name.hasSuffix(".html")
        return isPage
          ? page(bytes, status: 200)
          : Answer(status: 200, mediaType: ServedType.of(name), bytes: bytes)
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
    Answer(status: status, mediaType: "text/html; charset=utf-8", bytes: LiveScript.added(to: html))
  }
}
