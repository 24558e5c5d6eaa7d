internal import Diagnostics
internal import Synchronization

/// Where the links of every page lead; what is remembered is looked up again only when a page is written.
final class LinkTables: Sendable {
  private let checker: LinkChecker
  private let checked: [LinkTable?]
  private let late = Mutex<[Int: LinkTable]>([:])
  private let darkroom: Darkroom
  private let moved: [OutputPath: OutputPath]
  /// What will be remembered of each page's links.
  let memories: [LinkMemory]

  /// The tables that were looked up, without what was made of photos.
  init(_ checker: LinkChecker, _ links: [CheckedLinks], _ darkroom: Darkroom) {
    self.checker = checker
    self.darkroom = darkroom
    checked = links.map(\.table)
    memories = links.map(\.memory)
    moved = darkroom.moved
  }

  /// The table of the page at `index`, with what was made of photos in the place of the originals.
  subscript(_ index: Int) -> LinkTable {
    if !darkroom.changesPages, let table = checked[index] { return table }
    if let table = late.withLock({ $0[index] }) { return table }
    var table = checked[index] ?? checker.lookUp(index).table
    if darkroom.changesPages { table = table.developed(darkroom, moved: moved) }
    late.withLock { $0[index] = table }
    return table
  }

  /// Somebody else's addresses that forms on the pages are sent to, in order.
  var formTargets: [String] { Set(memories.flatMap(\.formTargets)).sorted() }
}

/// The links of one page, looked up or remembered.
struct CheckedLinks: Sendable {
  /// Where they lead; nil where that is remembered to be as it was.
  let table: LinkTable?
  /// What will be remembered.
  let memory: LinkMemory
}
