/// A file of the site: where it stands and how its bytes are made.
struct Output: Sendable {
  /// Where it is written.
  let path: OutputPath
  /// Makes its bytes; called once, on any thread.
  ///
  /// Fails when a file of the content folder is gone or another by now.
  let make: @Sendable () throws(FileFault) -> [UInt8]
}
