#if canImport(Glibc)
package import Glibc
#elseif canImport(Musl)
package import Musl
#elseif canImport(Darwin)
package import Darwin
#endif

/// What the system says of a file, and would say otherwise had anybody written it since.
///
/// Times count in nanoseconds since 1970, in the steps of the file system's clock: two writes within
/// one step may leave the same stamp, so that only a stamp that is older than a step tells anything.
public struct FileStamp: Sendable, Hashable {
  /// The disk.
  public var device: UInt64
  /// The file's number on the disk.
  public var inode: UInt64
  /// How many bytes it has.
  public var size: UInt64
  /// When its bytes were last written, as whoever wrote them may have it.
  public var modified: Int64
  /// When anything about it last changed, as the system has it.
  public var changed: Int64

  /// A stamp whose parts are known.
  public init(device: UInt64, inode: UInt64, size: UInt64, modified: Int64, changed: Int64) {
    self.device = device
    self.inode = inode
    self.size = size
    self.modified = modified
    self.changed = changed
  }

  /// Whether a write at `now` (nanoseconds since 1970) or later could not leave this very stamp.
  public func isSettled(at now: Int64) -> Bool {
    let latest = max(modified, changed)
    // Where no part of a second is told, steps may be as long as two seconds.
    let step: Int64 = changed % 1_000_000_000 == 0 ? 3_000_000_000 : 20_000_000
    return latest < now - step
  }

  /// Whether only the name can have changed since `other`.
  package func isSameContent(as other: FileStamp) -> Bool {
    device == other.device && inode == other.inode && size == other.size
      && modified == other.modified
  }
}

extension FileStamp {
  /// The stamp of the file that the system described so.
  package init(_ found: stat) {
    #if canImport(Darwin)
    let (modified, changed) = (found.st_mtimespec, found.st_ctimespec)
    #else
    let (modified, changed) = (found.st_mtim, found.st_ctim)
    #endif
    self.init(
      device: UInt64(truncatingIfNeeded: found.st_dev),
      inode: UInt64(truncatingIfNeeded: found.st_ino),
      size: UInt64(truncatingIfNeeded: found.st_size),
      modified: Self.nanoseconds(modified),
      changed: Self.nanoseconds(changed)
    )
  }

  /// The stamp of the file at `path` as it is now, links followed; nil where there is no file.
  package init?(ofFileAt path: String) {
    var found = stat()
    guard stat(path, &found) == 0, found.st_mode & S_IFMT == S_IFREG else { return nil }
    self.init(found)
  }

  /// The time by which file systems stamp their files, in nanoseconds since 1970.
  package static var now: Int64 {
    var time = timespec()
    #if canImport(Darwin)
    clock_gettime(CLOCK_REALTIME, &time)
    #else
    clock_gettime(CLOCK_REALTIME_COARSE, &time)
    #endif
    return nanoseconds(time)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}
