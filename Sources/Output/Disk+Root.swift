#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension Disk {
  /// Opens a folder by a path from outside, through links if there are any.
  func openRoot(_ path: String) throws(Refusal) -> Int32 {
    try Self.call(path.utf8) { open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
  }

  /// Makes a folder and those above it, where they are missing.
  func makeFolders(_ path: String) throws(Refusal) {
    let bytes = Array(path.utf8)
    var ends = bytes.indices.filter { $0 > 0 && bytes[$0] == 0x2F && bytes[$0 - 1] != 0x2F }
    ends.append(bytes.count)
    for end in ends where try !exists(bytes[..<end]) {
      try mayFail(.makeFolder)
      do throws(Disk.Refusal) {
        _ = try Self.call(bytes[..<end]) { mkdir($0, 0o755) }
      } catch  where error.code == EEXIST {
        // Somebody else made it first.
        continue
      }
    }
  }

  /// Takes the folder for this process; false where the file system knows no locks.
  func lock(_ folder: Int32, shared: Bool) throws(Refusal) -> Bool {
    while flock(folder, (shared ? LOCK_SH : LOCK_EX) | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK: throw Refusal(code: EWOULDBLOCK)
      default: return false
      }
    }
    return true
  }

  private func exists(_ path: ArraySlice<UInt8>) throws(Refusal) -> Bool {
    var found = stat()
    do throws(Disk.Refusal) {
      _ = try Self.call(path) { stat($0, &found) }
      return true
    } catch {
      if error.code == ENOENT { return false }
      throw error
    }
  }
}

extension OutputError {
  /// The error for a refusal while the output folder at `path` was opened.
  init(opening path: String, for mode: OutputFolder.Mode, _ refusal: Disk.Refusal) {
    switch refusal.code {
    case ENOENT where mode == .reading: self = .folder(path, .missing)
    // It was made just now, so that a link to nowhere stands there.
    case ENOENT: self = .folder(path, .notAFolder)
    case ENOTDIR, EEXIST: self = .folder(path, .notAFolder)
    case EWOULDBLOCK: self = .folder(path, .busy)
    case ENAMETOOLONG, EINVAL: self = .folder(path, .badName)
    default: self = OutputError(refusal, at: path)
    }
  }
}
