internal import Foundation
internal import Glibc
public import SiteBuild
internal import Synchronization

/// Shows a site in the browsers of this computer while its content is being written.
///
/// It listens on the loopback addresses only. Pages are made when they are asked for, nothing is written to disk but
/// what is kept of photos, and open pages show themselves anew when something changes.
public struct Preview: Sendable {
  /// What a preview tells the one who started it.
  public enum News: Sendable {
    /// It can be opened at this address.
    case listening(address: String)
    /// The content was read: at first with no path, later with the paths that changed.
    case read(Result<BuildReport, BuildError>, changed: [String])
  }

  private let request: BuildRequest
  private let port: UInt16

  /// A preview of what `request` asks for, at `http://127.0.0.1:<port>/`; absolute addresses in pages lead there too.
  public init(_ request: BuildRequest, port: UInt16) {
    var request = request
    request.baseURL = OwnHosts(port: port).address
    self.request = request
    self.port = port
  }

  /// Serves until somebody interrupts the program, by Ctrl-C or a signal to end.
  ///
  /// `tell` is called on any thread, never at the same time.
  public func run(_ tell: @escaping @Sendable (News) -> Void) throws(PreviewError) {
    let watcher = try FolderWatcher([request.content] + request.themeFolders)
    let site = LiveSite(request)
    let events = LiveEvents(site.edition)
    let server = try RunningServer(port: port, site: site, events: events)
    Interruption.expect()
    tell(.listening(address: OwnHosts(port: port).address))
    Self.watch(watcher) { changed in
      guard let outcome = site.refresh(changed) else { return }
      events.tell(site.edition)
      tell(.read(outcome, changed: changed))
    }
    Interruption.wait()
    server.stop()
  }

  /// Calls `read` at once with no path, and then after every change, on a thread of its own.
  private static func watch(
    _ watcher: sending FolderWatcher,
    _ read: @escaping @Sendable ([String]) -> Void
  ) {
    let watcher = Mutex(watcher)
    Thread.detachNewThread {
      read([])
      while true { read(watcher.withLock { $0.next() }.sorted()) }
    }
  }
}
