import Glibc

/// A folder that is gone when the test is over.
final class TemporaryFolder {
  let path: String

  init() {
    var template = Array("/tmp/candor-profile-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/nonexistent"
  }

  deinit { Self.remove(Array(path.utf8CString)) }

  /// Writes a file and the folders above it.
  func write(_ name: String, _ text: String = "Words.\n") { write(name, bytes: Array(text.utf8)) }

  func write(_ name: String, bytes: [UInt8]) {
    let parts = name.split(separator: "/").dropLast()
    for count in parts.indices { makeFolder(parts[...count].joined(separator: "/")) }
    let descriptor = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    _ = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
  }

  func makeFolder(_ name: String) { mkdir("\(path)/\(name)", 0o755) }

  func link(_ name: String, to target: String) { symlink(target, "\(path)/\(name)") }

  /// Removes a folder with all it holds; names are bytes, because some tests write names that are no text.
  private static func remove(_ path: [CChar]) {
    if let stream = opendir(path) {
      while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
          buffer.prefix { $0 != 0 }.map { CChar(bitPattern: $0) }
        }
        guard name != [0x2E], name != [0x2E, 0x2E] else { continue }
        let child = path.dropLast() + [0x2F] + name + [0]
        var status = stat()
        lstat(child, &status)
        if status.st_mode & S_IFMT == S_IFDIR { remove(child) } else { unlink(child) }
      }
      closedir(stream)
    }
    rmdir(path)
  }
}
