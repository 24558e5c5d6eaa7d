internal import Synchronization
internal import Templates

/// What all pages of a folder are given alike, made once: who this is, what a reader can do in return, the theme's files.
final class SharedNames: Sendable {
  /// What decides how it looks.
  struct Place: Hashable {
    let folder: Substring
    let language: String
    let section: OutputPath?
  }

  /// The values.
  struct Names: Sendable {
    let site: TemplateValue
    let care: TemplateValue
    let assets: TemplateValue
  }

  /// Pages that the menu or the frame leads to, and which see themselves in it.
  private let apart: Set<OutputPath>
  private let known = Mutex<[Place: Names]>([:])

  init(apart: Set<OutputPath>) { self.apart = apart }

  /// What `make` gives, made anew only where `frame` is like no other page's.
  func names(_ frame: Frame, make: () -> Names) -> Names {
    guard frame.absolute == nil, !apart.contains(frame.address) else { return make() }
    let place = Place(
      folder: frame.address.folder,
      language: frame.language,
      section: frame.section
    )
    if let names = known.withLock({ $0[place] }) { return names }
    let names = make()
    known.withLock { $0[place] = names }
    return names
  }
}
