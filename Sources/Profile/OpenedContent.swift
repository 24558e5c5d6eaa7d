public import Diagnostics
public import Formats

/// A content folder whose files are listed and whose `site.yml` is read, while its pages are not yet.
public struct OpenedContent: Sendable {
  /// `site.yml`.
  public let site: Site
  /// The day of the build.
  public let date: CivilDate
  private let content: ContentFolder
  private let faults: [Diagnostic]

  /// Lists a content folder and reads its `site.yml`.
  ///
  /// - Parameters:
  ///   - folder: the path of the content folder.
  ///   - shownAs: what the folder is called in messages, such as `content`.
  ///   - date: the day of the build.
  /// - Throws: `ProfileError` when the folder cannot be read at all.
  public init(folder: String, shownAs: String, date: CivilDate) throws(ProfileError) {
    content = try ContentFolder(folder, shownAs: shownAs)
    self.date = date
    (site, faults) = content.site(today: date)
  }

  /// Reads its pages on all cores.
  ///
  /// - Parameters:
  ///   - drafts: whether drafts are pages too.
  ///   - future: whether pages that are not due yet are pages too.
  ///   - recalled: pages that need not be read again.
  /// - Returns: the same as `Profile.load`.
  public func profile(
    drafts: Bool = false,
    future: Bool = false,
    recalling recalled: (any RecalledPages)? = nil
  ) -> (profile: Profile, diagnostics: [Diagnostic]) {
    let publication = Publication(today: date, drafts: drafts, future: future)
    var profile = Profile(site: site, assets: content.assets)
    var diagnostics = content.diagnostics + faults
    let reader = PageReader(
      zone: site.zone,
      hasOwnZone: site.hasOwnTimeZone,
      today: date,
      folders: content.folders
    )
    // What they are only matters to whoever keeps pages.
    if recalled != nil { profile.conditions = reader.conditions }
    let readings = readPages(reader, recalled, under: profile.conditions)
    for reading in readings { profile.take(reading, publication, &diagnostics) }
    diagnostics += profile.faultsBetweenPages(of: content, readings)
    return (profile, diagnostics)
  }

  private func readPages(
    _ reader: PageReader,
    _ recalled: (any RecalledPages)?,
    under conditions: String
  ) -> [PageReading] {
    let paths = content.pages
    return Parallel.map(paths.count) { index in
      let path = paths[index]
      if let recalled, let page = content.recall(path, from: recalled, under: conditions) {
        return PageReading(path: path, page: page, diagnostics: [])
      }
      switch content.read(path, limit: ContentFile.pageLimit) {
      case .file(let file, let stamp): return reader.read(file, path: path, stamp: stamp)
      case .fault(let fault): return reader.stand(in: fault, path: path)
      }
    }
  }
}
