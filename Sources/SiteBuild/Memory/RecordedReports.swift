internal import BioCheck
internal import Checking
internal import Diagnostics
internal import Profile

/// What the checker made of pages in earlier builds.
///
/// A report follows from the page's bytes, from what it is read for, and from what the checker was told; it is remembered
/// under the fingerprint of these.
struct RecordedReports: RecalledReports {
  private let reports: [Fingerprint: ArraySlice<UInt8>]
  private let model: SiteModel
  private let told: Fingerprint

  /// The reports of a memory, for the pages of `profile`, which `model` knows.
  init(_ memory: BuildMemory, _ profile: Profile, _ model: SiteModel) {
    reports = memory.reports
    self.model = model
    told = Fingerprint { $0.add(BioChecker.Configuration(for: profile)) }
  }

  func report(of page: Page, as kind: PageKind) -> Report? {
    guard let key = key(of: page, as: kind), let bytes = reports[key] else { return nil }
    var reader = FieldReader(bytes)
    let report = try? reader.report()
    return reader.isAtEnd ? report : nil
  }

  /// What is to be remembered of a checkup of the same profile.
  func remembered(_ checkup: Checkup, of profile: Profile) -> [Fingerprint: ArraySlice<UInt8>] {
    let files = Dictionary(
      checkup.files.map { ($0.file.path, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var remembered: [Fingerprint: ArraySlice<UInt8>] = [:]
    for page in profile.pages {
      guard let file = files[page.shownPath], let kind = file.kind,
        let key = key(of: page, as: kind)
      else { continue }
      remembered[key] = reports[key] ?? Self.bytes(of: file.report)
    }
    return remembered
  }

  private static func bytes(of report: Report) -> ArraySlice<UInt8> {
    var writer = FieldWriter(capacity: 2_048)
    writer.add(report)
    return writer.bytes[...]
  }

  private func key(of page: Page, as kind: PageKind) -> Fingerprint? {
    guard let index = model.index(of: page.path) else { return nil }
    return Fingerprint { writer in
      writer.add(told)
      writer.add(model.pages[index].memory.content)
      writer.add(kind.rawValue)
      writer.add(page.kind.rawValue)
      writer.add(page.frontMatter)
      writer.add(page.body)
    }
  }
}
