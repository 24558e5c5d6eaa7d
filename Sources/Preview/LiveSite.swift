internal import Diagnostics
internal import Glibc
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

  /// Reads the content as it is now, and returns what was found; nil where `changed` are no files of the site.
  ///
  /// `changed` are the paths of what changed since the last reading; without any, everything is read.
  func refresh(_ changed: [String] = []) -> Result<BuildReport, BuildError>? {
    if !changed.isEmpty, case .site(let site) = state.withLock({ $0.0 }) {
      let files = changed.filter { isFile($0, of: site) }
      if files.isEmpty { return nil }
      if let revised = revised(site, files) {
        publish(.site(revised))
        return .success(revised.report)
      }
    }
    return readAll()
  }

  private func readAll() -> Result<BuildReport, BuildError> {
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
    // What was there is taken apart when nobody waits for it.
    let old = state.withLock { state in
      let old = state.0
      state = (new, state.1.next)
      return old
    }
    withExtendedLifetime(old) {}
  }

  /// The site with the text of `files` as it is now; nil where everything has to be read.
  private func revised(_ site: PreparedSite, _ files: [String]) -> PreparedSite? {
    let paths = files.compactMap(contentPath)
    guard paths.count == files.count, paths.count <= Self.mostRevised else { return nil }
    return memory.withLock { SiteBuilder.revise(site, reading: paths, request, &$0) }
  }

  /// More files than a person saves at once.
  private static let mostRevised = 8

  /// Whether a path is, or was, more than a file that an editor made and took away while it saved another.
  private func isFile(_ path: String, of site: PreparedSite) -> Bool {
    guard let inside = contentPath(path) else { return true }
    return access(path, F_OK) == 0 || site.knows(inside)
  }

  /// The path inside the content folder; nil for all that lies elsewhere, and for the folder itself.
  private func contentPath(_ path: String) -> String? {
    if request.content == "." { return path.hasPrefix("/") ? nil : path }
    let folder = request.content + "/"
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : nil
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
