import Diagnostics

/// Looks at folders and the files in them: one file opens a section, and a section's name is spelt right.
struct SectionCheck {
  let shownAs: String
  let pages: [Page]

  /// An error for each file that opens a section that another one opens already.
  var faults: [Diagnostic] {
    var introductions: [Kind: String] = [:]
    var faults: [Diagnostic] = []
    for page in pages {
      guard let kind = page.introduces, let section = kind.section else { continue }
      guard let other = introductions[kind] else {
        introductions[kind] = page.path
        continue
      }
      let message = "'\(other)' opens the section '\(section)' already; keep one of the two"
      let place = page.file.location(SourceSpan(page.frontMatter.start, page.frontMatter.start))
      faults.append(Diagnostic(.error, rule: Rule.content, message: message, location: place))
    }
    return faults
  }

  /// A warning for each folder whose name is nearly that of a section; `paths` are the files of which nobody said the kind.
  func misspelt(_ paths: [String]) -> [Diagnostic] {
    var known: Set<Substring> = []
    return paths.compactMap { path in
      guard let slash = path.firstIndex(of: "/") else { return nil }
      let folder = path[..<slash]
      guard known.insert(folder).inserted, Placement.kind(ofName: folder.lowercased()) == nil,
        let meant = NearestName.of(String(folder), among: Placement.folderNames)
      else { return nil }
      return Diagnostic(
        .warning,
        rule: Rule.content,
        message: "the folder '\(folder)' is no section; did you mean '\(meant)'? if not, write"
          + " 'kind: page' at the top of its files",
        location: SourceLocation(path: "\(shownAs)/\(folder)")
      )
    }
  }
}
