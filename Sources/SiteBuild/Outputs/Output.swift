/// A file of the site: where it stands and how its bytes are made.
struct Output: Sendable {
  /// Where it is written.
  let path: OutputPath
  /// Makes its bytes; called once, on any thread.
  let make: @Sendable () -> [UInt8]
}
