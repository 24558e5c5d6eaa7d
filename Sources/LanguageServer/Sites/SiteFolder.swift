import Checking
import Diagnostics
import Foundation
import Profile

/// The content folder of a site, as it is saved, and the means to read one of its pages as it stands in the editor.
final class SiteFolder {
  /// The folder.
  let root: String
  /// Everything that is saved there; nil when the folder cannot be read.
  private(set) var saved: Profile?
  private var diagnostics: [Diagnostic] = []
  private var siteBytes: [UInt8]?
  private var isOutOfDate = false
  private let shadow: ShadowFolder?
  private let today: @Sendable () -> Today

  /// The site whose `site.yml` lies in `root`.
  init(_ root: String, today: @escaping @Sendable () -> Today) {
    self.root = root
    self.today = today
    shadow = ShadowFolder()
    refresh()
  }

  /// Has what is saved read again before it is used next.
  func expire() { isOutOfDate = true }

  private func refresh() {
    isOutOfDate = false
    let loaded = load(root)
    saved = loaded?.profile
    diagnostics = loaded?.diagnostics ?? []
    siteBytes = FileManager.default.contents(atPath: "\(root)/site.yml").map { [UInt8]($0) }
    shadow?.reset(site: siteBytes, folders: folders)
  }

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
    if isOutOfDate { refresh() }
    guard let saved else { return nil }
    if let page = saved.pages.first(where: { $0.path == path }), page.file.bytes == file.bytes {
      return trial(of: saved, path, diagnostics, saved)
    }
    return shadow?.holding(file.bytes, at: path) { folder in
      guard let loaded = load(folder) else { return nil }
      var profile = loaded.profile
      profile.site = saved.site
      profile.pages += saved.pages.filter { $0.kind == .letter && $0.path != path }
      return trial(of: profile, path, loaded.diagnostics, saved)
    } ?? nil
  }

  /// Reads `site.yml` as it stands in the editor, with what is wrong with it; nil when the folder cannot be used.
  func settingsTrial(_ file: SourceFile) -> Trial? {
    if isOutOfDate { refresh() }
    guard let saved else { return nil }
    if file.bytes == siteBytes { return settingsTrial(of: saved, diagnostics, saved) }
    defer { shadow?.reset(site: siteBytes, folders: folders) }
    return shadow?.holding(file.bytes, at: "site.yml") { folder in
      load(folder).map { settingsTrial(of: $0.profile, $0.diagnostics, saved) }
    } ?? nil
  }
}

extension SiteFolder {
  /// The paths in messages are those inside the folder, behind a name that is taken away again.
  private static let name = "."

  private func load(_ folder: String) -> (profile: Profile, diagnostics: [Diagnostic])? {
    do throws(ProfileError) {
      return try Profile.load(
        folder: folder,
        shownAs: Self.name,
        date: today().date(folder: folder),
        drafts: true,
        future: true
      )
    } catch {
      return nil
    }
  }

  private func trial(
    of profile: Profile,
    _ path: String,
    _ diagnostics: [Diagnostic],
    _ saved: Profile
  ) -> Trial {
    let page = profile.pages.first { $0.path == path }
    var found = diagnostics.filter { $0.isAbout(path) }
    // As in a build, which leaves drafts out.
    if page?.common.draft == true {
      found = found.map {
        var note = $0
        note.severity = .note
        return note
      }
    }
    return Trial(profile: profile, page: page, saved: saved, diagnostics: found)
  }

  private func settingsTrial(
    of profile: Profile,
    _ diagnostics: [Diagnostic],
    _ saved: Profile
  ) -> Trial {
    var trial = trial(of: profile, "site.yml", diagnostics, saved)
    trial.diagnostics += profile.site.unknownRules
    return trial
  }

  /// The folders at the root that hold pages besides an `index.md`.
  private var folders: [String] {
    guard let saved else { return [] }
    var folders: Set<String> = []
    for path in saved.pages.map(\.path) + saved.leftOut.map(\.path) {
      let parts = path.split(separator: "/")
      guard parts.count > 1, !(parts.count == 2 && Self.isIndex(parts[1])) else { continue }
      folders.insert(String(parts[0]))
    }
    return folders.sorted()
  }

  private static func isIndex(_ name: Substring) -> Bool {
    ["index.md", "index.markdown"].contains(name.lowercased())
  }
}

extension Diagnostic {
  /// Whether it is about the file at `path` in the content folder.
  fileprivate func isAbout(_ path: String) -> Bool { location?.path == "./\(path)" }
}
