internal import Diagnostics
internal import Formats
internal import Markup
internal import Profile

/// Makes a site anew where nothing changed but the text of pages, without looking at all the others.
///
/// What it makes is what reading everything would make. Whatever a change of text could alter elsewhere is compared, and where
/// any of it is not as before, nothing is made: then everything has to be read.
struct Revision {
  private let request: BuildRequest
  private let profile: Profile
  private var basis: SiteBasis
  private var report: BuildReport
  /// What is remembered anew, by path.
  private(set) var memories: [String: PageMemory] = [:]

  /// A revision of `site`; nil where the site has to be read.
  init?(_ site: PreparedSite, _ request: BuildRequest) {
    guard site.isRevisable, let profile = site.profile, profile.site.check.failOn == nil,
      request.today.date(folder: request.content) == site.report.date
    else { return nil }
    self.request = request
    self.profile = profile
    basis = site.basis
    report = site.report
  }

  /// The site as it is now.
  var site: PreparedSite {
    PreparedSite(report: report, profile: profile, basis: basis, isRevisable: true)
  }

  /// Reads the page at `path` again; false where the site has to be read.
  mutating func read(_ path: String) -> Bool {
    guard let index = basis.assembly.model.index(of: path) else { return false }
    let old = basis.assembly.model.pages[index]
    let name = "\(request.content)/\(path)"
    guard let bytes = try? FileBytes.read(name, limit: Self.limit) else { return false }
    if bytes == old.page.file.bytes { return true }
    let file = SourceFile(path: old.page.shownPath, bytes: bytes)
    guard !hasTwin(old), let date = report.date,
      let reading = profile.unsavedPage(
        file,
        at: path,
        date: date,
        drafts: request.includesDrafts,
        future: request.includesFuture
      ),
      let page = reading.page, Self.differsInText(old.page, page)
    else { return false }
    let (parsed, complaints) = PageParser(memory: BuildMemory(), remarked: [path]).parse(page)
    guard let parsed, let revised = basis.replacing(index, with: parsed) else { return false }
    basis = revised
    let links = basis.links[index].memory
    report.diagnostics.removeAll { $0.location?.path == file.path }
    report.diagnostics += reading.diagnostics + complaints + links.complaints
    report.diagnostics.sort()
    memories[path] = parsed.memory.with(nil, links)
    return true
  }

  /// The most bytes of a page that anybody writes by hand; what has more is read with everything else.
  private static let limit = 1 << 20

  /// Whether another page has the same bytes: it may be a link to the same file, and change with it.
  private func hasTwin(_ page: SitePage) -> Bool {
    basis.assembly.model.pages.contains {
      $0 !== page && $0.page.file.bytes == page.page.file.bytes
    }
  }

  /// Whether two readings of a page can differ in nothing but what is written below the front matter.
  ///
  /// What a letter may say depends on its text, and what others may say on the letter.
  private static func differsInText(_ old: Page, _ new: Page) -> Bool {
    old.kind == new.kind && old.kind != .letter && old.introduces == new.introduces
      && old.body.start == new.body.start && old.common.title == new.common.title
      && old.file.bytes[..<old.body.start] == new.file.bytes[..<new.body.start]
  }
}
