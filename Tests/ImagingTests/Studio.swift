import Foundation
import Formats
import PhotoJobs
import Synchronization
import TestSupport

@testable import Imaging

/// A folder with photos, a cache, and workers real or invented.
final class Studio: Sendable {
  let folder: TemporaryFolder
  let cache: PhotoCache

  init() throws {
    folder = try TemporaryFolder()
    cache = PhotoCache(folder: folder.path("cache"))
  }

  /// The worker that was built beside the tests.
  static let worker: String = {
    let places = CommandLine.arguments.map { URL(filePath: $0).deletingLastPathComponent() }
    let found = places.map { $0.appending(path: "candor-photo-worker").path }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    return found ?? ".build/debug/candor-photo-worker"
  }()

  /// Whether this machine has the library that the worker needs.
  static let hasLibrary: Bool = {
    do throws(PhotoTrouble) {
      _ = try WorkerProcess(path: worker)
      return true
    } catch {
      return false
    }
  }()

  /// Puts a photo there and asks for it.
  func photo(_ name: String, _ bytes: [UInt8], widths: [Int]) throws -> PhotoRequest {
    try folder.write(name, Data(bytes))
    return PhotoRequest(
      path: folder.path(name),
      hash: ContentHash(of: bytes),
      byteCount: bytes.count,
      widths: widths
    )
  }

  /// A worker that is a few lines of shell; it says that it is ready.
  func pretender(_ lines: String) throws -> String {
    try folder.write(
      "pretender",
      "#!/bin/sh\necho started >> '\(folder.path("starts"))'\n\(lines)\n"
    )
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755],
      ofItemAtPath: folder.path("pretender")
    )
    return folder.path("pretender")
  }

  /// How often a pretender was started.
  var starts: Int {
    ((try? folder.text("starts")) ?? "").split(separator: "\n").count
  }

  func make(
    _ requests: [PhotoRequest],
    worker: String = Studio.worker,
    recipe: PhotoRecipe = .usual,
    workers: Int = 2
  ) -> [Result<MadePhoto, PhotoTrouble>] {
    PhotoStudio(cache: cache, worker: worker, recipe: recipe, workerLimit: workers).make(requests)
  }

  /// The files of the cache with their bytes.
  func cached() throws -> [String: Data] {
    let root = folder.url.appending(path: "cache/photos")
    guard let walk = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    else { return [:] }
    var files: [String: Data] = [:]
    for case let url as URL in walk {
      if let data = try? Data(contentsOf: url) { files[url.lastPathComponent] = data }
    }
    return files
  }
}
