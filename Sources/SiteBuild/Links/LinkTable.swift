/// Where the links and pictures of one page lead.
struct LinkTable: Sendable {
  /// The targets of links, by destination as written.
  var links: [String: LinkTarget] = [:]
  /// The pictures, ready to be shown, by destination as written.
  var images: [String: PublishedImage] = [:]
  /// The addresses in raw HTML, by the offset of the piece in the file, in their order.
  var raw: [Int: [RawRewrite]] = [:]
  /// Somebody else's addresses that forms are sent to.
  var formTargets: Set<String> = []

  /// The same with what was made of photos in the place of the originals.
  func developed(_ darkroom: Darkroom, moved: [OutputPath: OutputPath]) -> LinkTable {
    var table = self
    table.images = images.compactMapValues { darkroom.develop($0) }
    table.links = links.filter { !darkroom.isLost($0.value) }.mapValues { $0.moved(moved) }
    table.raw = raw.mapValues { rewrites in
      // What takes the place of a whole tag comes before what would stand in it.
      rewrites.map { $0.developed(darkroom, moved: moved) }
        .sorted {
          ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
        }
    }
    return table
  }
}
