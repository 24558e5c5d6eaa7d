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
  func isSameContent(as other: FileStamp) -> Bool {
    device == other.device && inode == other.inode && size == other.size
      && modified == other.modified
  }
}
