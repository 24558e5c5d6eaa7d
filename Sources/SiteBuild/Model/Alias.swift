internal import Diagnostics
internal import Formats
internal import Profile

/// An address under which a page used to be found.
struct Alias: Sendable {
  /// The old path from the site's root, decoded, without a slash in front.
  let old: String
  /// The small page that leads on from there.
  let output: OutputPath
  /// Where the page is now.
  let target: OutputPath
  /// What the page is called.
  let title: String
  /// What was written, and where.
  let claim: AddressBook.Claim

  init(_ written: Located<String>, of page: SitePage) {
    let path = URLText.plain(written.value.drop { $0 == "/" })
    old = path
    if path.isEmpty || path.hasSuffix("/") {
      output = OutputPath(path + "index.html")
    } else {
      let last = path.split(separator: "/").last ?? ""
      output = OutputPath(last.contains(".") ? path : path + ".html")
    }
    target = page.address
    title = page.page.common.title
    claim = .init(
      name: "the alias '\(written.value)' of '\(page.page.shownPath)'",
      location: page.page.file.location(written.span),
      isAlias: true
    )
  }
}

extension SiteModel {
  /// Every old address, in the order of the pages.
  var aliases: [Alias] {
    var aliases: [Alias] = []
    for page in pages where !page.page.common.aliases.isEmpty {
      aliases += page.page.common.aliases.map { Alias($0, of: page) }
    }
    return aliases
  }
}
