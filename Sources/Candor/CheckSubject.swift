import BioCheck
import Checking
import Diagnostics
import Foundation
import Profile

/// What a call of `candor check` is about: the files, checked, and what is wrong with the content around them.
struct CheckSubject {
  var checkup: Checkup
  /// The mistakes in the content that keep it from being read as it was meant.
  var diagnostics: [Diagnostic]
  /// What `site.yml` says about failing.
  var failOn: CheckSettings.FailOn?
  /// What of a whole site was not read, a line for each reason.
  var leftOut: [String] = []

  /// Finds out what paths stand for.
  struct Finder {
    private let today: Today
    private let explains: Bool
    private var files: [CheckedFile] = []
    private var known: Set<String> = []
    /// Files of no site that were named one after the other: they are checked together, on all cores.
    private var waiting: [String] = []
    private var diagnostics: [Diagnostic] = []
    private var failOn: CheckSettings.FailOn?
    private var sites: [String: Profile] = [:]

    init(today: Today, explains: Bool) {
      self.today = today
      self.explains = explains
    }

    /// What was found at the paths so far.
    mutating func subject() -> CheckSubject {
      readWaiting()
      return CheckSubject(
        checkup: Checkup(files),
        diagnostics: diagnostics.sorted(),
        failOn: failOn
      )
    }

    /// The pages of a site as they would be published.
    mutating func site(_ folder: String, withJournal: Bool) throws(CheckError) -> CheckSubject {
      let folder = Self.withoutSlash(folder)
      let profile = try load(folder, whole: false)
      files = Checkup.of(profile, .all(withJournal: withJournal), explains: explains).files
      var subject = subject()
      let leftOut = profile.leftOut.filter { withJournal || !$0.path.hasPrefix("journal/") }
      subject.leftOut = LeftOutLines(leftOut, content: folder, namesAll: true).lines
      return subject
    }

    /// Standard input, read as a page about its writer.
    mutating func standardInput() throws(CheckError) -> CheckSubject {
      let limit = 50 << 20
      guard let bytes = StandardStreams.readAll(limit: limit) else {
        throw .standardInputTooLarge(limit: limit)
      }
      let file = MarkdownFile(SourceFile(path: "-", bytes: bytes))
      files = Checkup.of([file], plainChecker).files
      return subject()
    }
  }
}

extension CheckSubject.Finder {
  /// Adds a file, or the Markdown files of a folder, of a site or of none.
  mutating func add(_ path: String) throws(CheckError) {
    let path = Self.withoutSlash(path)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .missingPath(path)
    }
    if let site = SiteFolder(holding: path, isFolder: isFolder.boolValue) {
      let profile = try load(site.folder, whole: true)
      let wanted = Set((profile.pages.map(\.path) + ["site.yml"]).filter(site.holds))
      let found = Checkup.of(profile, .paths(wanted), explains: explains).files
      // A note that is no page yet, named by its path, is read all the same.
      guard wanted.isEmpty else {
        readWaiting()
        return append(found)
      }
    }
    waiting += isFolder.boolValue ? try markdown(in: path) : [path]
  }

  private func markdown(in folder: String) throws(CheckError) -> [String] {
    let paths: [String]
    do throws(ProfileError) {
      paths = try MarkdownFile.paths(in: folder)
    } catch {
      throw .content(error)
    }
    guard !paths.isEmpty else { throw .noMarkdown(folder: folder) }
    return paths
  }

  private mutating func readWaiting() {
    var readable: [MarkdownFile] = []
    for path in waiting {
      let (file, fault) = MarkdownFile.read(path)
      if let file { readable.append(file) }
      if let fault { diagnostics.append(fault) }
    }
    waiting = []
    append(Checkup.of(readable, plainChecker).files)
  }

  private mutating func append(_ found: [CheckedFile]) {
    files += found.filter { known.insert($0.file.path).inserted }
  }

  private var plainChecker: BioChecker {
    var configuration = BioChecker.Configuration()
    configuration.explains = explains
    return BioChecker(configuration)
  }

  /// Reads a site once; `whole` takes drafts and what is not due too.
  private mutating func load(_ folder: String, whole: Bool) throws(CheckError) -> Profile {
    if let profile = sites[folder] { return profile }
    do throws(ProfileError) {
      let (profile, found) = try Profile.load(
        folder: folder,
        shownAs: folder,
        date: today.date(folder: folder),
        drafts: whole,
        future: whole
      )
      diagnostics += (found + profile.site.unknownRules).filter { $0.severity == .error }
      failOn = failOn ?? profile.site.check.failOn
      sites[folder] = profile
      return profile
    } catch {
      throw .content(error)
    }
  }

  private static func withoutSlash(_ path: String) -> String {
    var path = Substring(path)
    while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    return String(path)
  }
}
