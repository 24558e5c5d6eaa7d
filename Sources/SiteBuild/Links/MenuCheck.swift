internal import Diagnostics
internal import Profile

/// Checks that every line of the menu in `site.yml` leads somewhere.
struct MenuCheck {
  let model: SiteModel
  /// The places on each page.
  let anchors: AnchorShelf

  /// What is wrong with the menu.
  var diagnostics: [Diagnostic] {
    model.site.menu.compactMap { entry in
      guard let fault = fault(entry.target.value) else { return nil }
      return Diagnostic(
        .error,
        rule: "menu",
        message: fault.message,
        location: model.site.file.location(entry.target.span)
      )
    }
  }

  private func fault(_ written: String) -> LinkFault? {
    switch WrittenLink(written) {
    case .elsewhere: return nil
    case .refused(let reason): return .refused(written, reason)
    case .here: return .missing(written, nearest: nil)
    case .local(let path, let fragment):
      if model.section(writtenAs: path) != nil { return nil }
      if let index = model.index(of: path) {
        let file = model.pages[index].page.shownPath
        return fragment.flatMap { anchors[index].fault($0, on: file) }
      }
      if path == SiteModel.frontPath, model.front == nil { return nil }
      if let left = model.leftOut[path] { return .leftOut(written, left.reason) }
      return missing(written, path)
    }
  }

  /// Says of a line that leads nowhere what was probably meant.
  private func missing(_ written: String, _ path: String) -> LinkFault {
    let name = path.hasSuffix(".md") ? String(path.dropLast(3)) : path
    if let section = Kind.allCases.compactMap(\.section).first(where: { $0 == name }) {
      return .emptySection(section)
    }
    if let meant = IntendedLink(model: model).meant(by: written, path)
      ?? fileOrSection(at: path.drop { $0 == "/" })
    {
      return .unfinished(written, meant: meant)
    }
    let names = model.pages.map(\.page.path)
    return .missing(
      written,
      nearest: NearestFile.of(path, among: names)
        ?? NearestName.of(path, among: model.sections.compactMap(\.kind.section))
    )
  }

  /// The file or section whose page has this address, which the menu knows by its name alone.
  private func fileOrSection(at address: Substring) -> String? {
    let address = OutputPath(String(address))
    let section = model.sections.first { $0.address == address }?.kind.section
    return section ?? model.index(at: address).map { model.pages[$0].page.path }
      ?? (model.index(of: address.text) != nil ? address.text : nil)
  }
}
