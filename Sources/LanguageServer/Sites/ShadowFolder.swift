import Foundation

/// A folder in which a page that is being written stands alone, beside the site's `site.yml`, so that it is read exactly as it would be if it were saved.
///
/// It lies where only the user can look, the text is in it only while it is read, and it is removed at the end.
final class ShadowFolder {
  /// Its path.
  let path: String

  /// Makes an empty one; nil when the system gives no place for it.
  init?() {
    let environment = ProcessInfo.processInfo.environment
    let bases = [environment["XDG_RUNTIME_DIR"], NSTemporaryDirectory()]
    for base in bases.compactMap({ $0 }) where base.hasPrefix("/") {
      var template = Array("\(base)/candor-lsp-XXXXXX".utf8CString)
      guard mkdtemp(&template) != nil else { continue }
      path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      return
    }
    return nil
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Empties it, and puts the site's `site.yml` there, and an empty page into each of `folders`, which tells what files beside them are for.
  func reset(site: [UInt8]?, folders: [String]) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] {
      try? FileManager.default.removeItem(atPath: "\(path)/\(name)")
    }
    if let site { write(site, to: "site.yml") }
    for folder in folders { write([], to: "\(folder)/\(Self.placeholder)") }
  }

  /// Does something while `bytes` stand at `file` in the folder; nil when they cannot be put there.
  func holding<Answer>(_ bytes: [UInt8], at file: String, _ work: (String) -> Answer) -> Answer? {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains(where: { ["", ".", ".."].contains($0) }) else { return nil }
    guard write(bytes, to: file) else { return nil }
    defer { try? FileManager.default.removeItem(atPath: "\(path)/\(file)") }
    return work(path)
  }

  /// The name of the empty pages.
  static let placeholder = "zzz-nothing.md"

  @discardableResult
  private func write(_ bytes: [UInt8], to file: String) -> Bool {
    let target = "\(path)/\(file)"
    if FileManager.default.createFile(atPath: target, contents: Data(bytes)) { return true }
    let folder = (target as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(
      atPath: folder,
      withIntermediateDirectories: true
    )
    return FileManager.default.createFile(atPath: target, contents: Data(bytes))
  }
}
