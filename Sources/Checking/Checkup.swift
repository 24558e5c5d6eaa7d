public import BioCheck
internal import Diagnostics
public import Profile

/// Texts about one person, checked: the checker and the profile brought together.
public struct Checkup: Sendable {
  /// The files, in the order in which they were given; a site's in the order of their paths, `site.yml` first.
  public var files: [CheckedFile]
  /// What the files tell a stranger together.
  public var reading: ProfileReading

  /// A checkup of files that were checked one by one.
  public init(_ files: [CheckedFile]) {
    self.files = files
    reading = ProfileReading(of: files)
  }

  /// Which pages of a site are read.
  public enum Scope: Sendable {
    /// Everything but the journal, or everything.
    case all(withJournal: Bool)
    /// The pages with these paths in the content folder.
    case paths(Set<String>)
  }

  /// Checks the pages of a profile, each for what its kind is for, on all cores, but those that `recalled` knows.
  public static func of(
    _ profile: Profile,
    _ scope: Scope,
    explains: Bool = false,
    recalling recalled: (any RecalledReports)? = nil
  ) -> Checkup {
    let checker = BioChecker(for: profile, explains: explains)
    let pages = profile.pages.filter { scope.holds($0) }
    var files = Cores.map(pages.count) { index in
      let page = pages[index]
      let kind = PageKind(page)
      if !explains, let report = recalled?.report(of: page, as: kind) {
        return CheckedFile(file: page.file, kind: kind, facet: page.kind.facet, report: report)
      }
      return check(page, kind, checker)
    }
    if scope.holdsSite, let site = check(profile.site, checker) { files.insert(site, at: 0) }
    return Checkup(files)
  }

  /// Checks Markdown files that belong to no site, each as a page about its writer.
  public static func of(_ files: [MarkdownFile], _ checker: BioChecker) -> Checkup {
    Checkup(
      Cores.map(files.count) { index in
        let report = checker.check(files[index].file, range: files[index].body)
        return CheckedFile(file: files[index].file, kind: .bio, report: report)
      }
    )
  }

  /// The same reading with fewer warnings: what a baseline keeps quiet is told no more, and is there all the same.
  public func told(_ files: [CheckedFile]) -> Checkup {
    var checkup = self
    checkup.files = files
    return checkup
  }

  /// The warnings of all files.
  public var findings: [Finding] { files.flatMap(\.findings) }
}

extension Checkup.Scope {
  fileprivate func holds(_ page: Page) -> Bool {
    switch self {
    case .all(let withJournal): withJournal || page.kind != .journal
    case .paths(let paths): paths.contains(page.path)
    }
  }

  fileprivate var holdsSite: Bool {
    switch self {
    case .all: true
    case .paths(let paths): paths.contains("site.yml")
    }
  }
}

extension Checkup {
  private static func check(
    _ page: Page,
    _ kind: PageKind,
    _ checker: BioChecker
  ) -> CheckedFile {
    var report = checker.check(page.file, range: page.body, kind: kind)
    let strings = PublishedStrings(file: page.file, checker: checker, kind: page.kind)
    report.warnings = strings.warnings(in: page.frontMatter) + report.warnings
    if let facet = page.kind.facet { report.add(facet, in: page.file) }
    return CheckedFile(file: page.file, kind: kind, facet: page.kind.facet, report: report)
  }

  /// `site.yml` when it gives something away; nil when there is nothing to say about it.
  private static func check(_ site: Site, _ checker: BioChecker) -> CheckedFile? {
    let strings = PublishedStrings(file: site.file, checker: checker, kind: nil)
    let warnings = strings.warnings(in: SourceSpan(0, site.file.bytes.count))
    guard !warnings.isEmpty else { return nil }
    let report = Report(language: "und", verdict: .tooLittle, warnings: warnings)
    return CheckedFile(file: site.file, kind: nil, report: report)
  }
}

extension Report {
  /// Counts the facet that the page is for, when one of its sentences reveals somebody.
  fileprivate mutating func add(_ facet: Facet, in file: SourceFile) {
    guard !facets.contains(where: { $0.facet == facet }) else { return }
    guard let best = sentences.max(by: { $0.reveals < $1.reveals }), best.reveals >= 0.5 else {
      return
    }
    let words = facets.first { $0.span == best.span }?.words ?? file.text(best.span)
    facets.append(FacetFinding(facet: facet, span: best.span, words: words))
    facets.sort { Facet.order($0.facet) < Facet.order($1.facet) }
  }
}

extension Facet {
  fileprivate static func order(_ facet: Facet) -> Int { allCases.firstIndex(of: facet) ?? 0 }
}
