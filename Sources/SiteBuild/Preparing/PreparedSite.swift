internal import Profile

/// A site that was read and checked, whose files are made when they are asked for; nothing of it is on disk.
public struct PreparedSite: Sendable {
  /// What was found while the content was read.
  public let report: BuildReport
  /// Whether the site may be shown: `false` while its content has errors.
  public var isSound: Bool { report.counts.errors == 0 }
  /// The content as it was read; pages that were revised since are as they were before.
  let profile: Profile?
  /// Whether nothing is wrong but what can be told from the text of a page alone, so that pages can be revised.
  let isRevisable: Bool
  private let files: FilesOnDemand

  /// The site made from `basis`.
  init(report: BuildReport, profile: Profile?, basis: SiteBasis, isRevisable: Bool) {
    self.report = report
    self.isRevisable = isRevisable
    self.profile = profile
    files = FilesOnDemand(basis)
  }

  /// What its files are made from.
  var basis: SiteBasis { files.basis }

  /// The bytes of the file at `path`, such as `journal/first.html`; nil when the site has no such file.
  public func bytes(at path: String) throws(BuildError) -> [UInt8]? {
    do throws(FileFault) {
      return try files.bytes(at: OutputPath(path))
    } catch {
      throw .asset(error)
    }
  }

  /// Whether the content has a file at `path`, such as `journal/first.md`, whether it is published or not.
  public func knows(_ path: String) -> Bool {
    basis.assembly.model.index(of: path) != nil || basis.assembly.model.leftOut[path] != nil
      || profile?.assets.contains(path) == true || path == "site.yml"
  }
}
