import CCMarkGFM

extension Document {
  /// The version of the library that parses blocks, such as `0.29.0.gfm.6`; other versions may make other HTML.
  public static var libraryVersion: String {
    cmark_version_string().map { String(cString: $0) } ?? "unknown"
  }
}
