import Foundation
import Output

/// A folder of a test's own, gone when the test lets go of it.
final class TestFolder: Sendable {
  let path: String

  init() throws {
    // In memory where there is such a disk, since these tests make many thousands of files.
    let memory = "/dev/shm"
    let hasMemory = FileManager.default.isWritableFile(atPath: memory)
    let parent =
      hasMemory ? URL(fileURLWithPath: memory) : FileManager.default.temporaryDirectory
    path = parent.appendingPathComponent("candor-output-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Where the site is built.
  var site: String { "\(path)/site" }

  /// What stands somewhere in the site: a file's bytes, a link's target, or nothing for a folder.
  enum Thing: Equatable {
    case file([UInt8])
    case folder
    case link(String)
  }

  /// Everything in the site by its path.
  func everything() throws -> [String: Thing] {
    let manager = FileManager.default
    var found: [String: Thing] = [:]
    for name in try manager.subpathsOfDirectory(atPath: site) {
      let path = "\(site)/\(name)"
      switch try manager.attributesOfItem(atPath: path)[.type] as? FileAttributeType {
      case .typeDirectory: found[name] = .folder
      case .typeSymbolicLink:
        found[name] = .link(try manager.destinationOfSymbolicLink(atPath: path))
      default: found[name] = .file([UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
      }
    }
    return found
  }

  /// The names of everything in the site, sorted.
  func names() throws -> [String] {
    try everything().keys.sorted()
  }

  /// A file's text.
  func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(site)/\(name)", encoding: .utf8)
  }

  /// Puts a file there by hand, with the folders above it.
  func put(_ name: String, _ text: String) throws {
    let url = URL(fileURLWithPath: "\(site)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: url)
  }

  /// Removes something by hand.
  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: "\(site)/\(name)")
  }

  /// Makes a folder by hand.
  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(site)/\(name)",
      withIntermediateDirectories: true
    )
  }

  /// Makes a symbolic link by hand.
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(site)/\(name)",
      withDestinationPath: target
    )
  }

  /// The file's number on its disk and the time of its last change, in nanoseconds.
  func identity(_ name: String) throws -> [Int] {
    var found = stat()
    guard lstat("\(site)/\(name)", &found) == 0 else { throw CocoaError(.fileNoSuchFile) }
    return [Int(found.st_ino), found.st_mtim.tv_sec, found.st_mtim.tv_nsec, Int(found.st_mode)]
  }

  /// Builds these files and nothing else.
  @discardableResult
  func build(_ files: [String: String], drafts: Bool = false) throws -> OutputResult {
    try Self.build(files, drafts: drafts, into: try OutputFolder(site, for: .writing))
  }

  /// Builds these files in the order of their paths.
  @discardableResult
  static func build(
    _ files: [String: String],
    drafts: Bool = false,
    into folder: OutputFolder
  ) throws -> OutputResult {
    let build = try folder.begin(plan: Array(files.keys), drafts: drafts)
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      try build.write(path, Array(text.utf8))
    }
    return try build.finish()
  }

  /// The error of a build that must not succeed.
  func failure(of files: [String: String]) -> OutputError? {
    do {
      try build(files)
      return nil
    } catch {
      return error as? OutputError
    }
  }
}
