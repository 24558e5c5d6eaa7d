import Checking
import Diagnostics
import Formats
import Profile

/// The content folder of a site, as it is saved, and the means to read one of its pages as it stands in the editor.
final class SiteFolder {
  /// The folder.
  let root: String
  private var saved: Profile?
  private var isOutOfDate = true
  private let today: @Sendable () -> Today

  /// The site whose `site.yml` lies in `root`.
  init(_ root: String, today: @escaping @Sendable () -> Today) {
    self.root = root
    self.today = today
  }

  /// Has what is saved read again before it is used next.
  func expire() { isOutOfDate = true }

  /// One page as it stands in the editor, with what is wrong with it.
  struct Trial {
    /// The site, with this page as it stands and of the others only letters, whose writers agreed to be named.
    var profile: Profile
    /// The page; nil when it would be left out.
    var page: Page?
    /// What is saved.
    var saved: Profile
    /// What is wrong with it.
    var diagnostics: [Diagnostic]
  }

  /// Reads the page at `path` as it stands in the editor; nil when the folder cannot be used.
  func trial(_ file: SourceFile, at path: String) -> Trial? {
    guard let saved = refreshed() else { return nil }
    let read = saved.unsavedPage(
      file,
      at: path,
      date: today().date(in: saved.site.zone),
      drafts: true,
      future: true
    )
    var diagnostics = read?.diagnostics ?? []
    // As in a build, which leaves drafts out.
    if read?.page?.common.draft == true {
      for index in diagnostics.indices { diagnostics[index].severity = .note }
    }
    let pages = (read?.page.map { [$0] } ?? []) + saved.letters.filter { $0.path != path }
    return Trial(
      profile: Profile(site: saved.site, pages: pages),
      page: read?.page,
      saved: saved,
      diagnostics: diagnostics
    )
  }

  /// Reads `site.yml` as it stands in the editor, with what is wrong with it; nil when the folder cannot be used.
  func settingsTrial(_ file: SourceFile) -> Trial? {
    guard let saved = refreshed() else { return nil }
    // Which day it is depends on the time zone that the text itself names.
    let zone = saved.unsavedSite(file, date: .earliest).site.zone
    let (site, found) = saved.unsavedSite(file, date: today().date(in: zone))
    return Trial(
      profile: Profile(site: site, pages: saved.letters),
      saved: saved,
      diagnostics: found + site.unknownRules
    )
  }
}

extension SiteFolder {
  /// Everything that is saved in the folder; nil when it cannot be read.
  private func refreshed() -> Profile? {
    guard isOutOfDate else { return saved }
    isOutOfDate = false
    do throws(ProfileError) {
      saved = try Profile.load(
        folder: root,
        shownAs: ".",
        date: today().date(folder: root),
        drafts: true,
        future: true
      ).profile
    } catch {
      saved = nil
    }
    return saved
  }
}

extension Profile {
  /// The letters, which say whom the checker need not call exposed.
  fileprivate var letters: [Page] { pages.filter { $0.kind == .letter } }
}
