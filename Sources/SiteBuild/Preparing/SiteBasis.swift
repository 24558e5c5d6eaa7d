internal import Diagnostics
internal import Profile

/// What the files of a site are made from, once everything is read, looked up and named.
struct SiteBasis: Sendable {
  /// What was brought together.
  private(set) var assembly: SiteAssembly
  /// Where links may lead.
  private(set) var checker: LinkChecker
  /// Where the links of each page lead.
  private(set) var links: [CheckedLinks]
  /// What layouts are given.
  private(set) var contexts: Contexts
  /// What became of the photos.
  let darkroom: Darkroom
  /// The files that are published as they are.
  let statics: [PublishedAsset]

  init(
    _ assembly: SiteAssembly,
    _ checker: LinkChecker,
    _ links: [CheckedLinks],
    _ contexts: Contexts,
    _ darkroom: Darkroom,
    _ statics: [PublishedAsset]
  ) {
    self.assembly = assembly
    self.checker = checker
    self.links = links
    self.contexts = contexts
    self.darkroom = darkroom
    self.statics = statics
  }

  /// What writes the heads of pages.
  var head: HeadWriter { assembly.head(contexts) }

  /// Every file, in the order of the paths; `keyed` tells whether somebody will ask what the files follow from.
  func outputs(_ head: HeadWriter, keyed: Bool) -> [Output] {
    let keys =
      keyed ? OutputKeys(contexts, head, assembly.assets.published, darkroom) : nil
    return assembly.outputs(contexts, head, keys, statics, darkroom)
  }

  /// The page of the content file at `index`; nil where that is part of another page.
  func page(_ index: Int, _ head: HeadWriter) -> Output? {
    guard contexts.model.pages[index].page.introduces == nil else { return nil }
    return PageOutputs(contexts: contexts, head: head, keys: nil).output(index)
  }
}

extension SiteBasis {
  /// The site with another text on the page at `index`; nil where that changes more than what is shown of this page.
  ///
  /// Front matter and address have to be as they were.
  func replacing(_ index: Int, with page: SitePage) -> SiteBasis? {
    var new = self
    let model = assembly.model.replacing(index, with: page)
    new.assembly = assembly.with(model)
    new.checker = checker.with(model)
    guard keepsPlaces(new, index) else { return nil }
    let checked = new.checker.check(index)
    let before = links[index].memory
    guard checked.memory.assets == before.assets, checked.memory.assetStates == before.assetStates
    else { return nil }
    new.links[index] = checked
    new.contexts = Contexts(
      model: model,
      theme: assembly.theme,
      tables: LinkTables(new.checker, new.links, darkroom),
      pictures: contexts.pictures,
      themeFiles: contexts.themeFiles,
      icons: contexts.icons,
      render: assembly.render
    )
    return new
  }

  /// Whether every place that a link or the menu may name on the page is there as before.
  private func keepsPlaces(_ new: SiteBasis, _ index: Int) -> Bool {
    if new.checker.anchors[index].ids == checker.anchors[index].ids { return true }
    let path = assembly.model.pages[index].page.path
    return !links.contains { $0.memory.fragments.contains { $0.path == path } }
      && !assembly.model.site.menu.contains { $0.target.value.contains("#") }
  }
}
