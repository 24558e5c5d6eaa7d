import Foundation

/// Where the worker for photos is, and where what it made is kept.
enum PhotoPlaces {
  /// The folder beside the content that keeps what was made of photos.
  static func cache(beside content: String) -> String { Beside.path(content, ".candor-cache") }

  /// The program that reads and writes photos, which lies beside this one.
  static var worker: String {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(filePath: own).deletingLastPathComponent().appending(path: "candor-photo-worker")
      .path
  }
}
