public import Formats
internal import Glibc

extension PhotoCache {
  /// What was drawn before from the same words and design; nil when nothing was, or when it is damaged.
  public func drawing(_ key: ContentHash) -> [UInt8]? {
    let path = path(of: key)
    guard let all = try? FileBytes.read(path, limit: Self.mostDrawingBytes),
      let end = all.prefix(40).firstIndex(of: 0x0A)
    else { return nil }
    let bytes = Array(all[(end + 1)...])
    guard all[..<end].elementsEqual(ContentHash(of: bytes).hex.utf8) else { return nil }
    // Whoever cleans up sees when it was last of use.
    utimensat(AT_FDCWD, path, nil, 0)
    return bytes
  }

  /// Keeps what was drawn; a disk that refuses costs only the time of drawing it again.
  public func keep(drawing bytes: [UInt8], _ key: ContentHash) {
    guard (try? makeFolders(Self.drawings)) != nil else { return }
    let head = Array((ContentHash(of: bytes).hex + "\n").utf8)
    try? WholeFile.write([head, bytes], to: path(of: key))
  }

  private static let mostDrawingBytes = 10_000_000
  private static let drawings = "drawings"

  private func path(of key: ContentHash) -> String {
    "\(folder)/photos/\(Self.drawings)/\(key.hex)"
  }
}
