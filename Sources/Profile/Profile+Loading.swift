public import Diagnostics
public import Formats

extension Profile {
  /// Reads a content folder: `site.yml` and every Markdown file, on all cores.
  ///
  /// - Parameters:
  ///   - folder: the path of the content folder.
  ///   - shownAs: what the folder is called in messages, such as `content`.
  ///   - date: the day of the build, which decides what is due.
  ///   - drafts: whether drafts are pages too.
  ///   - future: whether pages that are not due yet are pages too.
  /// - Returns: the profile, and everything that is wrong with it in one list, unsorted. Mistakes in
  ///   a draft that is left out are notes. A page with mistakes is in the profile all the same, with
  ///   stand-ins for what cannot be used, so that links to it are not reported as well: nothing
  ///   may be published while there is an error.
  /// - Throws: `ProfileError` when the folder cannot be read at all.
  public static func load(
    folder: String,
    shownAs: String,
    date: CivilDate,
    drafts: Bool = false,
    future: Bool = false
  ) throws(ProfileError) -> (profile: Profile, diagnostics: [Diagnostic]) {
    try OpenedContent(folder: folder, shownAs: shownAs, date: date)
      .profile(drafts: drafts, future: future)
  }
}

extension Profile {
  /// Puts a page where it belongs, among the pages or among what is left out.
  mutating func take(
    _ reading: PageReading,
    _ publication: Publication,
    _ diagnostics: inout [Diagnostic]
  ) {
    guard let page = reading.page else {
      if let reason = reading.leftOut {
        leftOut.append(LeftOut(path: reading.path, reason: reason))
      }
      return diagnostics += reading.diagnostics
    }
    if let change = publication.nextChange(for: page.common) {
      nextChange = nextChange.map { min($0, change) } ?? change
    }
    if !reading.diagnostics.isEmpty || reading.mayBeMisplaced { remarkedPages.insert(page.path) }
    guard let reason = publication.reason(for: page.common) else {
      pages.append(page)
      return diagnostics += reading.diagnostics
    }
    leftOut.append(LeftOut(path: page.path, reason: reason))
    diagnostics += reason == .draft ? reading.diagnostics.map { $0.asNote } : reading.diagnostics
  }

  /// What can only be seen when all pages are known.
  func faultsBetweenPages(
    of content: ContentFolder,
    _ readings: [PageReading]
  ) -> [Diagnostic] {
    let sections = SectionCheck(shownAs: content.shownAs, pages: pages)
    return FrontPageCheck(content: content, leftOut: leftOut).faults + sections.faults
      + sections.misspelt(readings.filter(\.mayBeMisplaced).map(\.path))
      + WriterNames(of: pages, owner: site.name).faults(in: self, shownAs: content.shownAs)
  }
}

extension Diagnostic {
  fileprivate var asNote: Diagnostic {
    var note = self
    note.severity = .note
    return note
  }
}
