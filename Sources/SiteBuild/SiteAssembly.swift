internal import Diagnostics
internal import Formats
internal import Markup
internal import Profile
internal import Theming

/// A site that is ready to be written: what stands where, and how it is made.
struct BuiltSite: Sendable {
  /// Every file, in the order of the paths.
  let outputs: [Output]
}

/// Brings model, theme and files together: checks every link, names every file, and plans every output.
struct SiteAssembly: Sendable {
  let model: SiteModel
  let theme: Theme
  let addresses: AddressBook
  let assets: AssetCatalog

  /// The site, with what is wrong with its links and files.
  func run() -> (site: BuiltSite, diagnostics: [Diagnostic]) {
    var addresses = addresses
    let themeFiles = ThemeFiles(theme)
    let statics = assets.staticFiles
    claim(statics, themeFiles, in: &addresses)
    var diagnostics = addresses.diagnostics + themeFiles.diagnostics
    let (tables, linkProblems) = tables(statics, addresses)
    diagnostics += linkProblems
    var shelf = PictureCollector(model: model, assets: assets)
    let pictures = shelf.run()
    diagnostics += shelf.diagnostics
    diagnostics += MenuCheck(model: model).diagnostics
    diagnostics += (assets.published + statics).flatMap(\.faults)
    let contexts = Contexts(
      model: model,
      theme: theme,
      tables: tables,
      pictures: pictures,
      themeFiles: themeFiles,
      icons: Self.icons(statics)
    )
    return (BuiltSite(outputs: outputs(contexts, statics)), diagnostics)
  }

  private func claim(
    _ statics: [PublishedAsset],
    _ themeFiles: ThemeFiles,
    in addresses: inout AddressBook
  ) {
    for alias in model.aliases { addresses.claim(alias.output, by: alias.claim) }
    for file in statics {
      let location = assets.location(shown: file.path)
      addresses.claim(
        file.output,
        by: .init(name: "'\(location.path)'", location: location)
      )
    }
    for file in themeFiles.outputs {
      addresses.claim(file.path, by: .init(name: "a file of the theme", location: nil))
    }
  }

  private func tables(
    _ statics: [PublishedAsset],
    _ addresses: AddressBook
  ) -> (tables: [LinkTable], diagnostics: [Diagnostic]) {
    let pages = model.pages
    let checker = LinkChecker(
      model: model,
      addresses: addresses,
      assets: assets,
      anchors: Parallel.map(pages.count) { PageAnchors(pages[$0]) },
      fixed: Set(statics.map(\.output)).union(SiteFiles.reachable)
    )
    let checked = Parallel.map(pages.count) { checker.check($0) }
    return (checked.map(\.table), checked.flatMap(\.diagnostics))
  }

  /// Pictures that browsers show beside a page's title: the owner's in `static/`, else one that is made.
  private static func icons(_ statics: [PublishedAsset]) -> [OutputPath] {
    let names = ["favicon.ico", "favicon.png", "favicon.svg"]
    let own = statics.map(\.output).filter { names.contains($0.text) }
    return own.isEmpty ? [SiteFiles.icon] : own
  }
}

extension SiteAssembly {
  private func outputs(_ contexts: Contexts, _ statics: [PublishedAsset]) -> [Output] {
    let head = HeadWriter(contexts: contexts, structured: StructuredPages(contexts: contexts))
    let pages = PageOutputs(contexts: contexts, head: head).outputs
    let sections = SectionOutputs(contexts: contexts, head: head).outputs
    let tags = TagOutputs(contexts: contexts, head: head).outputs
    let share = ShareOutput(contexts: contexts, head: head).output
    let listed = Listing(model: model).pages(pages + sections + tags + [share])
    var outputs = pages + sections + tags + [share]
    outputs.append(NotFoundOutput(contexts: contexts, head: head).output)
    outputs.append(CardOutput(contexts: contexts).output)
    if contexts.icons == [SiteFiles.icon] { outputs.append(IconOutput(site: model.site).output) }
    outputs += FeedOutputs(contexts: contexts).outputs
    outputs += CalendarOutput(contexts: contexts).outputs
    outputs += DiscoveryOutputs(model: model, listed: listed).outputs
    outputs += RedirectOutputs(model: model).outputs
    outputs +=
      HostOutputs(
        model: model,
        theme: theme,
        formTargets: contexts.tables.reduce(into: Set<String>()) { $0.formUnion($1.formTargets) }
          .sorted()
      ).outputs
    outputs += contexts.themeFiles.outputs.map { file in Output(path: file.path) { file.bytes } }
    outputs += (assets.published + statics).map { asset in
      Output(path: asset.output) { assets.bytes(of: asset) }
    }
    return withoutRepetition(outputs).sorted { $0.path < $1.path }
  }

  /// A file that the owner puts into `static/` stands instead of the one that would be made, such as a robots.txt of their own.
  private func withoutRepetition(_ outputs: [Output]) -> [Output] {
    var last: [OutputPath: Int] = [:]
    for (index, output) in outputs.enumerated() { last[output.path] = index }
    return outputs.enumerated().filter { last[$1.path] == $0 }.map(\.element)
  }
}
