internal import Diagnostics
internal import Output

/// Tells whether anything of what was put into it is another than before: 128 bits of `OutputHash`.
struct Fingerprint: Hashable, Sendable {
  /// The hash.
  let hash: OutputHash

  /// A fingerprint that was taken before.
  init(hash: OutputHash) { self.hash = hash }

  /// The fingerprint of a file.
  init(of bytes: [UInt8]) { hash = OutputHash(of: bytes) }

  /// The fingerprint of a part of a file.
  init(of bytes: ArraySlice<UInt8>) {
    hash = bytes.withUnsafeBytes { OutputHash(of: $0) }
  }

  /// The fingerprint of a part of a file.
  init(of span: SourceSpan, in file: SourceFile) {
    hash = file.bytes.withUnsafeBytes {
      let part = span.range.clamped(to: 0..<$0.count)
      return OutputHash(of: UnsafeRawBufferPointer(rebasing: $0[part]))
    }
  }

  /// The fingerprint of a path, which is told apart by its bytes, whatever letters they stand for.
  init(path: String) {
    var path = path
    hash = path.withUTF8 { OutputHash(of: UnsafeRawBufferPointer($0)) }
  }

  /// The fingerprint of what `fill` writes.
  init(_ fill: (inout FieldWriter) -> Void) {
    var writer = FieldWriter(capacity: 512)
    fill(&writer)
    hash = OutputHash(of: writer.bytes)
  }
}

extension Fingerprint: Comparable {
  /// In some order, always the same.
  static func < (left: Fingerprint, right: Fingerprint) -> Bool {
    (left.hash.first, left.hash.last) < (right.hash.first, right.hash.last)
  }
}
