public import Formats

/// A planned file as a build left it.
public struct OutputRecord: Sendable, Hashable {
  /// The path relative to the output folder.
  public var path: String
  /// The hash of its bytes.
  public var hash: OutputHash
  /// What the system said of it when it had these bytes; nil where that is not certain.
  public var stamp: FileStamp?

  /// A record whose parts are known.
  public init(path: String, hash: OutputHash, stamp: FileStamp?) {
    self.path = path
    self.hash = hash
    self.stamp = stamp
  }
}
