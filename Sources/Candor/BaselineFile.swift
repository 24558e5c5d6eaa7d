import Checking
import Foundation

/// The file that a baseline is kept in.
enum BaselineFile {
  /// The baseline at `path`.
  static func read(_ path: String) throws(CheckError) -> Baseline {
    guard FileManager.default.fileExists(atPath: path) else { throw .missingBaseline(path) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .baseline(path: path, reason: "it cannot be read")
    }
    guard let baseline = Baseline(String(decoding: data, as: UTF8.self)) else {
      throw .notABaseline(path)
    }
    return baseline
  }

  /// Writes a baseline whole, in place of what is there.
  static func write(_ baseline: Baseline, to path: String) throws(CheckError) {
    do {
      try Data(baseline.text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw .baseline(path: path, reason: error.localizedDescription)
    }
  }
}
