internal import Glibc

/// The folder beside the content that keeps what would cost time to make again; it may be deleted at any time.
public struct CacheFolder: Sendable {
  /// Where it is; made when something is put there.
  let path: String

  /// The folder at a path.
  public init(_ path: String) { self.path = path }

  /// Puts a file into one of its folders, whole or not at all; a disk that refuses is no trouble.
  public func put(_ parts: [[UInt8]], in folder: String, as name: String) {
    try? make(["\(path)/\(folder)"])
    try? WholeFile.write(parts, to: "\(path)/\(folder)/\(name)")
  }

  /// Makes it and `folders`, which lie in it in this order, with a word for programs that should leave it alone.
  func make(_ folders: [String]) throws(WholeFile.Refusal) {
    if let last = folders.last, access(last, W_OK) == 0 { return }
    for path in [path] + folders where mkdir(path, 0o755) != 0 {
      guard errno == EEXIST else { throw WholeFile.Refusal(code: errno) }
    }
    // Version control leaves it alone, and so do programs for backups (source: bford.info/cachedir).
    let notes = [
      (".gitignore", "*\n"),
      (
        "CACHEDIR.TAG",
        "Signature: 8a477f597d28d172789f06886806bc55\n"
          + "# What Candor keeps to be quick. It may be deleted: the next build makes it again.\n"
      ),
    ]
    for (name, text) in notes where access(path + "/" + name, F_OK) != 0 {
      try WholeFile.write([Array(text.utf8)], to: path + "/" + name)
    }
  }
}
