internal import Formats

/// A site that was read and checked, whose files are made when they are asked for; nothing of it is on disk.
public struct PreparedSite: Sendable {
  /// What was found while the content was read.
  public let report: BuildReport
  /// Whether the site may be shown: `false` while its content has errors.
  public let isSound: Bool
  /// Every file, in the order of the paths.
  private let outputs: [Output]

  init(report: BuildReport, outputs: [Output], isSound: Bool) {
    self.report = report
    self.outputs = outputs
    self.isSound = isSound
  }

  /// The bytes of the file at `path`, such as `journal/first.html`; nil when the site has no such file.
  public func bytes(at path: String) throws(BuildError) -> [UInt8]? {
    let path = OutputPath(path)
    var (low, high) = (0, outputs.count)
    while low < high {
      let middle = (low + high) / 2
      if outputs[middle].path < path { low = middle + 1 } else { high = middle }
    }
    guard low < outputs.count, outputs[low].path == path else { return nil }
    do throws(FileFault) { return try outputs[low].make() } catch { throw .asset(error) }
  }
}
