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
    add(output.stamp.device)
    add(output.stamp.inode)
    add(output.stamp.size)
    add(UInt64(bitPattern: output.stamp.modified))
    add(UInt64(bitPattern: output.stamp.changed))
  }
}

extension FieldReader {
  /// Reads what is remembered of a file of the site.
  mutating func output() throws(Damage) -> OutputMemory {
    let key = try fingerprint()
    let hash = try fingerprint().hash
    let stamp = FileStamp(
      device: try number(),
      inode: try number(),
      size: try number(),
      modified: Int64(bitPattern: try number()),
      changed: Int64(bitPattern: try number())
    )
    return OutputMemory(key: key, hash: hash, stamp: stamp)
  }
}
