internal import Diagnostics
internal import Profile

/// Checks that every line of the menu in `site.yml` leads somewhere.
struct MenuCheck {
  let model: SiteModel
  /// The places on each page, beside the model's pages.
  let anchors: [PageAnchors]

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
        let file = model.pages[index].page.file.path
        return fragment.flatMap { anchors[index].fault($0, on: file) }
      }
      if path == SiteModel.frontPath, model.front == nil { return nil }
      if let left = model.leftOut[path] { return .leftOut(written, left.reason) }
      let names = model.pages.map(\.page.path) + model.sections.compactMap(\.kind.section)
      return .missing(written, nearest: NearestName.of(path, among: names))
    }
  }
}
