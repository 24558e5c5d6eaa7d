/// A file of the site: where it stands and how its bytes are made.
struct Output: Sendable {
  /// Where it is written.
  let path: OutputPath
  /// Tells what its bytes follow from; nil where they are always made.
  var key: (@Sendable () -> Fingerprint)?
  /// Makes its bytes; called once, on any thread.
  ///
  /// Fails when a file of the content folder is gone or another by now.
  let make: @Sendable () throws(FileFault) -> [UInt8]
}
