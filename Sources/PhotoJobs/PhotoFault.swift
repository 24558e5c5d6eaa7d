/// Why nothing came of a photo, in the worker's words.
public enum PhotoFault: String, Error, Sendable, Hashable, CaseIterable {
  /// There is no libvips on this machine.
  case noLibrary = "no-library"
  /// There is one that is too old or does not start.
  case badLibrary = "bad-library"
  /// The first bytes are of no format that a decoder may see.
  case unknownFormat = "unknown-format"
  /// The decoder could not read it: broken or cut off.
  case unreadable = "unreadable"
  /// It has more pixels than are read.
  case tooLarge = "too-large"
  /// The system's library has no decoder for it.
  case noDecoder = "no-decoder"
  /// It could not be written in a format that every browser shows.
  case unwritable = "unwritable"
  /// The line was no job.
  case misunderstood = "misunderstood"
}

extension PhotoFault {
  /// Why a photo of this family could not be read, by the library's words: broken, or nothing here decodes it.
  ///
  /// libheif opens every HEIC, and finds out only then that the decoder for it is a package that nobody installed.
  public init(unread source: PhotoSource, words: String) {
    let lacks = ["Unsupported codec", "No decoding plugin", "Unsupported decoder"]
    self = source == .heif && lacks.contains { words.contains($0) } ? .noDecoder : .unreadable
  }
}
