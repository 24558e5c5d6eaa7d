internal import Diagnostics
internal import Formats
internal import Markup
internal import Profile

/// Finds out where every link and picture of a page leads, and complains about those that lead nowhere.
struct LinkChecker: Sendable {
  private(set) var model: SiteModel
  let addresses: AddressBook
  let assets: AssetCatalog
  /// The places on each page that a link can name.
  private(set) var anchors: AnchorShelf
  /// Files that are published as they are, by address.
  let fixed: Set<OutputPath>
  /// Everything that links could lead to.
  let world: Fingerprint

  init(
    model: SiteModel,
    addresses: AddressBook,
    assets: AssetCatalog,
    anchors: AnchorShelf,
    fixed: Set<OutputPath>
  ) {
    self.model = model
    self.addresses = addresses
    self.assets = assets
    self.anchors = anchors
    self.fixed = fixed
    world = LinkWorld.fingerprint(model, addresses, assets, fixed: fixed)
  }

  /// The same for a model that has the same pages by name and address.
  func with(_ model: SiteModel) -> LinkChecker {
    var checker = self
    checker.model = model
    checker.anchors = AnchorShelf(model.pages)
    return checker
  }

  /// The links of the page at `index`, looked up unless they are remembered and nothing they depend on has changed.
  func check(_ index: Int) -> CheckedLinks {
    if let known = model.pages[index].memory.links, holds(known, on: index) {
      return CheckedLinks(table: nil, memory: known)
    }
    let work = lookUp(index)
    return CheckedLinks(table: work.table, memory: work.memory)
  }

  /// The links of the page at `index`, looked up one after the other.
  func lookUp(_ index: Int) -> PageLinks {
    var work = PageLinks(checker: self, index: index)
    work.run()
    return work
  }

  /// Whether what is remembered of links is still so.
  private func holds(_ links: LinkMemory, on index: Int) -> Bool {
    guard links.world == world else { return false }
    for fragment in links.fragments {
      guard let page = model.index(of: fragment.path),
        anchors[page].fingerprint == fragment.anchors
      else { return false }
    }
    // The page names the very same files, so that asking for them publishes none that it does not.
    let assets = links.assets.compactMap { self.assets.asset(at: $0) }
    return Fingerprint(states: assets) == links.assetStates
  }

  /// Where `written` leads from the page at `index`, or why it leads nowhere; `use` notes what was asked.
  func target(
    _ written: String,
    from index: Int,
    _ use: inout LinkUse
  ) -> Result<LinkTarget, LinkFault> {
    switch WrittenLink(written) {
    case .elsewhere(let address): return .success(.elsewhere(address))
    case .refused(let reason): return .failure(.refused(written, reason))
    case .here(let fragment):
      return place(fragment, on: index, &use).map { .here(fragment: $0) }
    case .local(let path, let fragment):
      let beside = local(path, fragment, from: model.pages[index].page.path, &use)
      guard case .failure(.missing) = beside else { return beside }
      // People think of their folder as a whole: `journal/first.md` is understood anywhere in it.
      let fromRoot = local(path, fragment, from: "", &use)
      guard case .failure(.missing) = fromRoot else { return fromRoot }
      return beside
    }
  }

  private func local(
    _ written: String,
    _ fragment: String?,
    from source: String,
    _ use: inout LinkUse
  ) -> Result<LinkTarget, LinkFault> {
    guard let path = ContentPath.resolve(written, from: source) else {
      return .failure(.outside(written))
    }
    if let found = model.index(of: path) { return link(to: found, fragment, &use) }
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
    if let page = model.index(at: output) { return link(to: page, fragment, &use) }
    if fixed.contains(output) || addresses.holds(output) {
      return .success(.file(output, fragment: fragment))
    }
    if let plain = AssetCatalog.plainAddress(of: path), fixed.contains(plain) {
      return .success(.file(plain, fragment: fragment))
    }
    if let asset = assets.asset(at: path) {
      use.note(asset)
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

  private func link(
    to index: Int,
    _ fragment: String?,
    _ use: inout LinkUse
  ) -> Result<LinkTarget, LinkFault> {
    let address = model.publishedAddress(of: index)
    guard let fragment else { return .success(.file(address, fragment: nil)) }
    return place(fragment, on: index, &use).map { .file(address, fragment: $0) }
  }

  private func place(
    _ fragment: String,
    on index: Int,
    _ use: inout LinkUse
  ) -> Result<String, LinkFault> {
    use.note(page: index)
    let fault = anchors[index].fault(fragment, on: model.pages[index].page.shownPath)
    return fault.map { .failure($0) } ?? .success(anchors[index].written(fragment))
  }
}
