public import Diagnostics
public import Formats

extension Profile {
  /// Reads one Markdown file from memory as `load` would if it were saved in the folder this profile comes from.
  ///
  /// Everything else is as this profile has it: the time zone of `site.yml`, the folders that have
  /// pages, the other pages that open a section, and the letters whose writers are not to be named.
  /// The disk is neither read nor written.
  ///
  /// - Parameters:
  ///   - file: its bytes, and under `path` what it is called in messages. At most 5 MB of UTF-8 are
  ///     read; anything else is a diagnostic.
  ///   - path: where it lies inside the content folder, such as `journal/first.md`; a page that this
  ///     profile has there already is not seen.
  ///   - date: the day of the build, which decides what is due.
  ///   - drafts: whether drafts are pages too.
  ///   - future: whether pages that are not due yet are pages too.
  /// - Returns: the page with what `load` would say of it; nil when nothing is read as a page at
  ///   `path`, because it does not end in `.md` or `.markdown`, lies in `static/` or outside the
  ///   folder, or has the name of a dotfile or a backup.
  public func unsavedPage(
    _ file: SourceFile,
    at path: String,
    date: CivilDate,
    drafts: Bool = false,
    future: Bool = false
  ) -> UnsavedPage? {
    guard ContentFolder.holdsPage(at: path) else { return nil }
    let reading = read(file, at: path, date: date)
    var alone = Profile(site: site)
    var found: [Diagnostic] = []
    alone.take(reading, Publication(today: date, drafts: drafts, future: future), &found)
    let reason = alone.leftOut.first?.reason
    if let reason, FrontPageCheck.isFront(path) {
      found.append(FrontPageCheck.fault(reason, shownAs: file.path))
    }
    let page = alone.pages.first
    if let page { found += faults(of: page) }
    return UnsavedPage(path: path, page: page, leftOut: reason, diagnostics: found)
  }

  /// Reads `site.yml` from memory as `load` would if it were saved in the folder this profile comes from.
  ///
  /// - Parameters:
  ///   - file: its bytes, and under `path` what it is called in messages. At most 1 MB of UTF-8 is
  ///     read; anything else is a diagnostic.
  ///   - date: the day of the build.
  /// - Returns: the site, in which a value that cannot be used is as if it were not written, and
  ///   everything that is wrong with it, unsorted.
  public func unsavedSite(
    _ file: SourceFile,
    date: CivilDate
  ) -> (site: Site, diagnostics: [Diagnostic]) {
    switch ContentFile.check(file, limit: ContentFile.siteLimit) {
    case .fault(let fault): return (Site.unreadable(file), [fault])
    case .file(let file, _):
      let (site, found) = Site.read(file, today: date)
      return (site, found + WriterNames(of: pages, owner: site.name).faults(inSettings: file))
    }
  }
}

extension Profile {
  private func read(_ file: SourceFile, at path: String, date: CivilDate) -> PageReading {
    var sections = SectionFolders()
    for page in pages { sections.note(page.path) }
    for file in leftOut { sections.note(file.path) }
    sections.note(path)
    let reader = PageReader(
      zone: site.zone,
      hasOwnZone: site.hasOwnTimeZone,
      today: date,
      folders: sections.names
    )
    switch ContentFile.check(file, limit: ContentFile.pageLimit) {
    case .file(let file, _): return reader.read(file, path: path)
    case .fault(let fault): return reader.stand(in: fault, path: path)
    }
  }

  /// What is wrong with a page among the others.
  private func faults(of page: Page) -> [Diagnostic] {
    // Only those that open a section, and letters, tell anything about another page.
    var together = pages.filter {
      ($0.introduces != nil || $0.kind == .letter) && $0.path != page.path
    }
    let place = together.firstIndex { FolderWalk.precedes(page.path, $0.path) }
    together.insert(page, at: place ?? together.endIndex)
    // That a folder may be misspelt is said of the folder.
    let sections = SectionCheck(shownAs: "", pages: together)
    return sections.faults.filter { $0.location?.path == page.shownPath }
      + WriterNames(of: together, owner: site.name).faults(in: page)
  }
}
