#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A path that names a file inside the output folder: `journal/first.html`.
///
/// Compared and ordered by its UTF-8 bytes, since the same letters in another Unicode form are
/// another file on most disks, though Swift's strings take them for equal.
struct OutputPath: Sendable, Hashable {
  /// How many bytes one name may have; what the common file systems take.
  static let longestName = 255
  /// How many bytes a whole path may have; Linux takes 4,096 with the way to the output folder.
  static let longestPath = 3_000

  /// How the names begin that Candor keeps for itself.
  static let ownLead = ".candor"

  /// The UTF-8 bytes, without a NUL at the end.
  let bytes: [UInt8]

  /// A path that is known to be sound.
  init(sound bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The path of a text, if it can be used.
  init(_ text: String) throws(OutputError) {
    let bytes = Array(text.utf8)
    if let fault = Self.fault(in: bytes) { throw .path(text, fault) }
    self.bytes = bytes
  }

  /// The path as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Where the last name starts, in bytes.
  var nameStart: Int { bytes.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0 }

  /// The last name.
  var name: ArraySlice<UInt8> { bytes[nameStart...] }

  /// The folder it stands in; empty for the output folder itself.
  var folder: OutputPath { OutputPath(sound: Array(bytes[..<max(0, nameStart - 1)])) }

  /// Why these bytes cannot be a path, or nil when they can.
  static func fault(in bytes: [UInt8]) -> PathFault? {
    if bytes.isEmpty { return .empty }
    if bytes.first == 0x2F { return .absolute }
    for byte in bytes {
      if byte < 0x20 || byte == 0x7F { return .control }
      if byte == 0x5C { return .backslash }
    }
    var start = 0
    for end in bytes.indices where bytes[end] == 0x2F {
      if let fault = nameFault(in: bytes[start..<end]) { return fault }
      start = end + 1
    }
    if let fault = nameFault(in: bytes[start...]) { return fault }
    return bytes.count > longestPath ? .tooLong : nil
  }

  private static func nameFault(in name: ArraySlice<UInt8>) -> PathFault? {
    guard let first = name.first else { return .emptyPart }
    if name.count > longestName { return .tooLong }
    if first == 0x2E {
      if name.count == 1 { return .emptyPart }
      if name.elementsEqual("..".utf8) { return .climbing }
    }
    let mayBeReserved = first == 0x2E || first >= 0x80
    return mayBeReserved && isReserved(name) ? .reserved : nil
  }

  /// Whether some disk would take the name for one that starts with `ownLead`.
  private static func isReserved(_ name: ArraySlice<UInt8>) -> Bool {
    FoldedName.of(name).utf8.starts(with: ownLead.utf8)
  }
}

extension OutputPath: Comparable {
  /// By bytes, so that everything in a folder stands together, after the folder.
  static func < (left: OutputPath, right: OutputPath) -> Bool {
    left.compare(right) < 0
  }

  static func == (left: OutputPath, right: OutputPath) -> Bool {
    left.bytes.count == right.bytes.count && left.compare(right) == 0
  }

  func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  private func compare(_ other: OutputPath) -> Int {
    bytes.withUnsafeBytes { left in
      other.bytes.withUnsafeBytes { right in
        let shared = min(left.count, right.count)
        guard shared > 0, let one = left.baseAddress, let two = right.baseAddress else {
          return left.count - right.count
        }
        let order = Int(memcmp(one, two, shared))
        return order == 0 ? left.count - right.count : order
      }
    }
  }
}
