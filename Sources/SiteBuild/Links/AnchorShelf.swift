internal import Profile
internal import Synchronization

/// The places on every page that links can name, each page looked through when somebody first asks.
final class AnchorShelf: Sendable {
  private let pages: [SitePage]
  private let found = Mutex<[Int: PageAnchors]>([:])

  /// The places on these pages.
  init(_ pages: [SitePage]) { self.pages = pages }

  /// The places on the page at `index`.
  subscript(_ index: Int) -> PageAnchors {
    if let known = found.withLock({ $0[index] }) { return known }
    let page = pages[index]
    let anchors = page.memory.anchors.map { PageAnchors(ids: $0) } ?? PageAnchors(page)
    found.withLock { $0[index] = anchors }
    return anchors
  }

  /// The places on the page at `index`, in order, if they are known without looking.
  func known(_ index: Int) -> [String]? {
    found.withLock { $0[index] }?.ids.sorted() ?? pages[index].memory.anchors
  }
}
