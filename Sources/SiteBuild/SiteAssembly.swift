internal import Diagnostics
internal import Formats
internal import Markup
internal import Profile
internal import Templates
internal import Theming

/// A site that is ready to be written: what stands where, and how it is made.
struct BuiltSite: Sendable {
  /// What its files are made from.
  let basis: SiteBasis
  /// The photos that said where they were taken, by their paths in the content folder.
  let located: [String]
  /// What will be remembered of each content file, beside the model's pages.
  let memories: [PageMemory]

  /// Every file, in the order of the paths.
  var outputs: [Output] { basis.outputs(basis.head, keyed: true) }
}

/// Brings model, theme and files together: checks every link, names every file, and plans every output.
struct SiteAssembly: Sendable {
  private(set) var model: SiteModel
  let theme: Theme
  let addresses: AddressBook
  let assets: AssetCatalog
  /// How photos are made; nil where none can be.
  let photos: PhotoWishes?
  /// Fills a layout in the theme's place; tests look at what layouts are given.
  let render: (@Sendable (Layout, TemplateValue) -> [UInt8])?

  init(
    model: SiteModel,
    theme: Theme,
    addresses: AddressBook,
    assets: AssetCatalog,
    photos: PhotoWishes? = nil,
    render: (@Sendable (Layout, TemplateValue) -> [UInt8])? = nil
  ) {
    self.model = model
    self.theme = theme
    self.addresses = addresses
    self.assets = assets
    self.photos = photos
    self.render = render
  }

  /// The site, with what is wrong with its links and files.
  func run() -> (site: BuiltSite, diagnostics: [Diagnostic]) {
    var addresses = addresses
    let themeFiles = ThemeFiles(theme)
    let statics = assets.staticFiles
    claim(statics, themeFiles, in: &addresses)
    var diagnostics = addresses.diagnostics + themeFiles.diagnostics
    let anchors = AnchorShelf(model.pages)
    let checker = LinkChecker(
      model: model,
      addresses: addresses,
      assets: assets,
      anchors: anchors,
      fixed: Set(statics.map(\.output)).union(model.reachableFiles)
    )
    let links = Parallel.map(model.pages.count) { checker.check($0) }
    for page in links { diagnostics += page.memory.complaints }
    var shelf = PictureCollector(model: model, assets: assets)
    let pictures = shelf.run()
    diagnostics += shelf.diagnostics
    diagnostics += MenuCheck(model: model, anchors: anchors).diagnostics
    diagnostics += (assets.published + statics).flatMap(\.faults)
    diagnostics += assets.published.compactMap(\.remark)
    let darkroom = Darkroom(
      assets.published,
      catalog: assets,
      width: theme.pictures.text,
      cards: cards(pictures),
      wishes: photos
    )
    diagnostics += darkroom.diagnostics
    let contexts = Contexts(
      model: model,
      theme: theme,
      tables: LinkTables(checker, links, darkroom),
      pictures: pictures.mapped { darkroom.develop($0) },
      themeFiles: themeFiles.with(darkroom.stylesheet),
      icons: Self.icons(statics),
      render: render
    )
    let site = BuiltSite(
      basis: SiteBasis(self, checker, links, contexts, darkroom, statics),
      located: darkroom.located,
      memories: memories(links, anchors)
    )
    return (site, diagnostics)
  }

  /// The same with another model.
  func with(_ model: SiteModel) -> SiteAssembly {
    var assembly = self
    assembly.model = model
    return assembly
  }

  private func memories(_ links: [CheckedLinks], _ anchors: AnchorShelf) -> [PageMemory] {
    zip(model.pages, links).enumerated().map { index, page in
      let (page, links) = page
      let places = page.memory.anchors ?? anchors.known(index)
      // What was remembered whole, and holds, is remembered as it is.
      let isSame = links.table == nil && (page.memory.anchors != nil || places == nil)
      return isSame ? page.memory : page.memory.with(places, links.memory)
    }
  }

  /// The pictures that stand for a page in previews, which only sites with an address have.
  private func cards(_ pictures: PictureShelf) -> Set<String> {
    guard model.base != nil else { return [] }
    let images = model.pages.enumerated().compactMap { index, page in
      page.page.image.flatMap { pictures.image($0, on: index) }
    }
    return Set(images.map(\.asset.path))
  }

  private func claim(
    _ statics: [PublishedAsset],
    _ themeFiles: ThemeFiles,
    in addresses: inout AddressBook
  ) {
    for alias in model.aliases {
      if SiteFiles.all.contains(alias.output) {
        addresses.refuse(alias.claim, at: alias.output)
      } else {
        addresses.claim(alias.output, by: alias.claim)
      }
    }
    for file in statics {
      let location = assets.location(shown: file.path)
      // As for robots.txt: what the owner puts there stands instead of ours.
      if file.output == GeneratedPages.notFound { continue }
      let claim = AddressBook.Claim(name: "'\(location.path)'", location: location)
      addresses.claim(file.output, by: claim)
      let name = file.output.text.lowercased()
      if let own = SiteFiles.all.first(where: { $0.text.lowercased() == name }), own != file.output
      {
        addresses.refuse(claim, at: own)
      }
    }
    for file in themeFiles.outputs {
      addresses.claim(file.path, by: .init(name: "a file of the theme", location: nil))
    }
  }

  /// Pictures that browsers show beside a page's title: the owner's in `static/`, else one that is made.
  private static func icons(_ statics: [PublishedAsset]) -> [OutputPath] {
    let names = ["favicon.ico", "favicon.png", "favicon.svg"]
    let own = statics.map(\.output).filter { names.contains($0.text) }
    return own.isEmpty ? [SiteFiles.icon] : own
  }
}

extension SiteAssembly {
  /// What writes the heads of pages.
  func head(_ contexts: Contexts) -> HeadWriter {
    HeadWriter(
      contexts: contexts,
      structured: StructuredPages(contexts: contexts),
      cards: SocialCards(contexts, wishes: photos)
    )
  }

  /// Every file, in the order of the paths.
  func outputs(
    _ contexts: Contexts,
    _ head: HeadWriter,
    _ keys: OutputKeys?,
    _ statics: [PublishedAsset],
    _ darkroom: Darkroom
  ) -> [Output] {
    let pages = PageOutputs(contexts: contexts, head: head, keys: keys).outputs
    let sections = SectionOutputs(contexts: contexts, head: head, keys: keys).outputs
    let tags = TagOutputs(contexts: contexts, head: head, keys: keys).outputs
    let share = ShareOutput(contexts: contexts, head: head).output
    var outputs = pages + sections + tags + [share]
    let listing = Listing(model: model, paths: outputs.map(\.path))
    outputs.append(NotFoundOutput(contexts: contexts, head: head).output)
    outputs.append(CardOutput(contexts: contexts).output)
    if contexts.icons == [SiteFiles.icon] { outputs.append(IconOutput(site: model.site).output) }
    outputs += FeedOutputs(contexts: contexts, keys: keys).outputs
    outputs += CalendarOutput(contexts: contexts).outputs
    outputs += DiscoveryOutputs(model: model, listing: listing, isKeyed: keys != nil).outputs
    outputs += RedirectOutputs(model: model).outputs
    outputs +=
      HostOutputs(
        model: model,
        theme: theme,
        formTargets: contexts.tables.formTargets
      ).outputs
    outputs += contexts.themeFiles.outputs.map { file in Output(path: file.path) { file.bytes } }
    outputs += darkroom.outputs + head.cards.outputs
    outputs += (assets.published.filter { !$0.isPhoto } + statics).map { asset in
      let key = Fingerprint(plain: asset)
      return Output(path: asset.output, key: { key }) { () throws(FileFault) in
        try assets.bytes(of: asset)
      }
    }
    return inOrder(outputs)
  }

  /// By path; a file that the owner puts into `static/` stands instead of the one that would be made, such as a robots.txt of
  /// their own.
  private func inOrder(_ outputs: [Output]) -> [Output] {
    let order = outputs.indices.sorted { outputs[$0].path < outputs[$1].path }
    var chosen: [Int] = []
    chosen.reserveCapacity(order.count)
    for index in order {
      if let last = chosen.last, outputs[last].path == outputs[index].path {
        // The owner's files come last.
        chosen[chosen.count - 1] = max(last, index)
      } else {
        chosen.append(index)
      }
    }
    return chosen.map { outputs[$0] }
  }
}
