internal import Diagnostics

/// What is remembered of one content file, so that its Markdown need not be read again; passed around by reference, since it
/// has many parts.
///
/// It holds for exactly the bytes that `content` was taken of.
final class PageMemory: Sendable {
  /// The whole file.
  let content: Fingerprint
  /// Its front matter.
  let frontMatter: Fingerprint
  /// The first sentences of the text, in UTF-8; empty where the front matter has a summary.
  let opening: ArraySlice<UInt8>
  /// How many words the text has.
  let words: Int
  /// What is wrong with the Markdown.
  let complaints: [Diagnostic]
  /// What the front matter came to; nil where the file has to be read for it.
  let record: PageRecord?
  /// The places that links can name, in order; nil where nobody has asked for them.
  let anchors: [String]?
  /// Where the links lead; nil where they were not looked up.
  let links: LinkMemory?

  init(
    content: Fingerprint,
    frontMatter: Fingerprint,
    opening: ArraySlice<UInt8>,
    words: Int,
    complaints: [Diagnostic],
    record: PageRecord?,
    anchors: [String]? = nil,
    links: LinkMemory? = nil
  ) {
    self.content = content
    self.frontMatter = frontMatter
    self.opening = opening
    self.words = words
    self.complaints = complaints
    self.record = record
    self.anchors = anchors
    self.links = links
  }

  /// The same of a file that was read again.
  func with(_ record: PageRecord?) -> PageMemory {
    record == self.record ? self : with(record, anchors, links)
  }

  /// The same with what was looked up.
  func with(_ anchors: [String]?, _ links: LinkMemory?) -> PageMemory {
    with(record, anchors, links)
  }

  private func with(
    _ record: PageRecord?,
    _ anchors: [String]?,
    _ links: LinkMemory?
  ) -> PageMemory {
    PageMemory(
      content: content,
      frontMatter: frontMatter,
      opening: opening,
      words: words,
      complaints: complaints,
      record: record,
      anchors: anchors,
      links: links
    )
  }
}

extension PageMemory: Equatable {
  static func == (left: PageMemory, right: PageMemory) -> Bool {
    left === right
      || left.content == right.content && left.frontMatter == right.frontMatter
        && left.opening == right.opening && left.words == right.words
        && left.complaints == right.complaints && left.record == right.record
        && left.anchors == right.anchors && left.links == right.links
  }
}

/// What is remembered of the links of one content file.
///
/// It holds as long as the file, `world`, and the places in `fragments` are the same.
struct LinkMemory: Sendable, Equatable {
  /// Everything that links could lead to.
  var world: Fingerprint
  /// Where each of them led.
  var table: Fingerprint
  /// The files of the content folder that the page names, in the order in which it does.
  var assets: [String] = []
  /// Those files as they were.
  var assetStates: Fingerprint
  /// The pages of which a place is named, each with all its places.
  var fragments: [FragmentMemory] = []
  /// Somebody else's addresses that forms are sent to, in order.
  var formTargets: [String] = []
  /// What is wrong with the links.
  var complaints: [Diagnostic] = []
}

/// A page of which a place is named, and the places that it had.
struct FragmentMemory: Sendable, Equatable {
  /// The page's path in the content folder.
  let path: String
  /// Its places.
  let anchors: Fingerprint
}

extension FieldWriter {
  /// Writes what is remembered of a content file.
  mutating func add(_ page: PageMemory) {
    add(page.content)
    add(page.frontMatter)
    add(page.opening)
    add(page.words)
    add(page.complaints) { $0.add($1) }
    add(page.record) { $0.add($1) }
    add(page.anchors) { writer, anchors in writer.add(anchors) { $0.add($1) } }
    add(page.links) { $0.add($1) }
  }

  private mutating func add(_ links: LinkMemory) {
    add(links.world)
    add(links.table)
    add(links.assets) { $0.add($1) }
    add(links.assetStates)
    add(links.fragments) { writer, fragment in
      writer.add(fragment.path)
      writer.add(fragment.anchors)
    }
    add(links.formTargets) { $0.add($1) }
    add(links.complaints) { $0.add($1) }
  }
}

extension FieldReader {
  /// Reads what is remembered of a content file.
  mutating func page() throws(Damage) -> PageMemory {
    PageMemory(
      content: try fingerprint(),
      frontMatter: try fingerprint(),
      opening: try slice(),
      words: try integer(),
      complaints: try diagnostics(),
      record: try flag() ? try record() : nil,
      anchors: try flag() ? try texts() : nil,
      links: try flag() ? try links() : nil
    )
  }

  private mutating func links() throws(Damage) -> LinkMemory {
    let world = try fingerprint()
    let table = try fingerprint()
    let assets = try texts()
    var links = LinkMemory(
      world: world,
      table: table,
      assets: assets,
      assetStates: try fingerprint()
    )
    links.fragments = try list { reader throws(Damage) in
      FragmentMemory(path: try reader.text(), anchors: try reader.fingerprint())
    }
    links.formTargets = try texts()
    links.complaints = try diagnostics()
    return links
  }

  private mutating func texts() throws(Damage) -> [String] {
    try list { reader throws(Damage) in try reader.text() }
  }

  private mutating func diagnostics() throws(Damage) -> [Diagnostic] {
    try list { reader throws(Damage) in try reader.diagnostic() }
  }
}
