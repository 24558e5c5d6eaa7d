internal import Diagnostics
internal import Markup

/// The places on a page that a link can name.
struct PageAnchors: Sendable {
  /// The ids of headings, and of elements in raw HTML.
  let ids: Set<String>

  /// Places that were found before.
  init(ids: [String]) { self.ids = Set(ids) }

  /// The places on a page, found in its Markdown.
  init(_ page: SitePage) {
    var ids = Set(page.document.headings.map(\.id))
    for node in page.document.rawHTML {
      for tag in HTMLTags.scan(node.utf8) {
        for attribute in tag.attributes where attribute.name == "id" { ids.insert(attribute.value) }
      }
    }
    self.ids = ids
  }

  /// The places, to see whether they are the same as before.
  var fingerprint: Fingerprint { Fingerprint { $0.add(ids.sorted()) { $0.add($1) } } }

  /// The place as the page has it: to a browser an accent of its own makes it another one.
  func written(_ fragment: String) -> String {
    ids.firstIndex(of: fragment).map { ids[$0] } ?? fragment
  }

  /// Why a link cannot name this place on the page made from `file`; nil when it can.
  func fault(_ fragment: String, on file: String) -> LinkFault? {
    if ids.contains(fragment) || fragment.isEmpty || fragment == "top" { return nil }
    let nearest = NearestName.of(fragment, among: ids.sorted())
    return .noPlace(fragment, page: file, nearest: nearest)
  }
}
