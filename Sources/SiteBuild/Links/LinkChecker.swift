internal import Diagnostics
internal import Formats
internal import Markup
internal import Profile

/// Finds out where every link and picture of a page leads, and complains about those that lead nowhere.
struct LinkChecker: Sendable {
  let model: SiteModel
  let addresses: AddressBook
  let assets: AssetCatalog
  /// The places on each page that a link can name, beside the model's pages.
  let anchors: [PageAnchors]
  /// Files that are published as they are, by address.
  let fixed: Set<OutputPath>

  /// The table of the page at `index`, with what is wrong.
  func check(_ index: Int) -> (table: LinkTable, diagnostics: [Diagnostic]) {
    var work = PageLinks(checker: self, index: index)
    work.run()
    return (work.table, work.diagnostics)
  }

  /// Where `written` leads from the page at `index`, or why it leads nowhere.
  func target(_ written: String, from index: Int) -> Result<LinkTarget, LinkFault> {
    switch WrittenLink(written) {
    case .elsewhere(let address): return .success(.elsewhere(address))
    case .refused(let reason): return .failure(.refused(written, reason))
    case .here(let fragment):
      return place(fragment, on: index).map { .here(fragment: $0) }
    case .local(let path, let fragment):
      let beside = local(path, fragment, from: model.pages[index].page.path)
      guard case .failure(.missing) = beside else { return beside }
      // People think of their folder as a whole: `journal/first.md` is understood anywhere in it.
      let fromRoot = local(path, fragment, from: "")
      guard case .failure(.missing) = fromRoot else { return fromRoot }
      return beside
    }
  }

  private func local(
    _ written: String,
    _ fragment: String?,
    from source: String
  ) -> Result<LinkTarget, LinkFault> {
    guard let path = ContentPath.resolve(written, from: source) else {
      return .failure(.outside(written))
    }
    if let found = model.index(of: path) { return link(to: found, fragment) }
    // That there is no front page has been said.
    if path == SiteModel.frontPath, model.front == nil {
      return .success(.file(OutputPath("index.html"), fragment: nil))
    }
    if let left = model.leftOut[path] { return .failure(.leftOut(written, left.reason)) }
    if let section = model.section(writtenAs: path) {
      return .success(.file(section.address, fragment: fragment))
    }
    if path.hasSuffix(".md") { return .failure(missing(written, path)) }
    let output = OutputPath(path)
    if let page = model.index(at: output) { return link(to: page, fragment) }
    if fixed.contains(output) || addresses.holds(output) {
      return .success(.file(output, fragment: fragment))
    }
    if let plain = AssetCatalog.plainAddress(of: path), fixed.contains(plain) {
      return .success(.file(plain, fragment: fragment))
    }
    if let asset = assets.asset(at: path) {
      return .success(.file(asset.output, fragment: fragment))
    }
    return .failure(missing(written, path))
  }

  /// Says of a file that is not there what was probably meant.
  private func missing(_ written: String, _ path: String) -> LinkFault {
    if let meant = IntendedLink(model: model).meant(by: written, path) {
      return .unfinished(written, meant: meant)
    }
    let pages = model.pages.lazy.map(\.page.path)
    let nearest =
      NearestFile.of(path, among: assets.paths) ?? NearestFile.of(path, among: pages)
      ?? pages.first { $0.split(separator: "/").last == path.split(separator: "/").last }
    return .missing(written, nearest: nearest)
  }

  private func link(to index: Int, _ fragment: String?) -> Result<LinkTarget, LinkFault> {
    let address = model.publishedAddress(of: index)
    guard let fragment else { return .success(.file(address, fragment: nil)) }
    return place(fragment, on: index).map { .file(address, fragment: $0) }
  }

  private func place(_ fragment: String, on index: Int) -> Result<String, LinkFault> {
    let fault = anchors[index].fault(fragment, on: model.pages[index].page.file.path)
    return fault.map { .failure($0) } ?? .success(anchors[index].written(fragment))
  }
}
