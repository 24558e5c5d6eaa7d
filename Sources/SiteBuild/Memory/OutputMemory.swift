internal import Formats
internal import Output

/// What is remembered of one file of the site, so that it need be neither made nor read again.
struct OutputMemory: Sendable, Equatable {
  /// Everything that its bytes follow from.
  let key: Fingerprint
  /// The hash of its bytes.
  let hash: OutputHash
  /// What the system said of it.
  let stamp: FileStamp
}

extension FieldWriter {
  /// Writes what is remembered of a file of the site.
  mutating func add(_ output: OutputMemory) {
    add(output.key)
    add(Fingerprint(hash: output.hash))
    add(output.stamp)
  }
}

extension FieldReader {
  /// Reads what is remembered of a file of the site.
  mutating func output() throws(Damage) -> OutputMemory {
    let key = try fingerprint()
    let hash = try fingerprint().hash
    return OutputMemory(key: key, hash: hash, stamp: try stamp())
  }
}
