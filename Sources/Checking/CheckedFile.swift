public import BioCheck
public import Diagnostics

/// One file as the checker read it.
public struct CheckedFile: Sendable {
  /// The whole file, under the path that its author knows.
  public var file: SourceFile
  /// What it was read as; nil for `site.yml`, of which only what it gives away is told.
  public var kind: PageKind?
  /// The facet that the page is for, such as the animals of a companion's page; nil where there is none.
  public var facet: Facet?
  /// What the checker makes of it; its warnings are those of the whole file, front matter included.
  public var report: Report

  /// A file and what was made of it.
  public init(file: SourceFile, kind: PageKind?, facet: Facet? = nil, report: Report) {
    self.file = file
    self.kind = kind
    self.facet = facet
    self.report = report
  }

  /// Whether a stranger is to meet the person here.
  public var isAboutPerson: Bool { kind == .bio || kind == .part }

  /// The warnings with the fingerprints by which they are known again.
  public var findings: [Finding] { report.warnings.map { Finding($0, in: file) } }
}
