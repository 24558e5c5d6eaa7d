/// A header of an HTTP answer.
public struct HTTPHeader: Hashable, Sendable {
  /// The name: letters, digits, `-` and `_`, as in every header in use.
  public let name: String
  /// The value, printable ASCII.
  public let value: String

  /// A header; nil when the name holds anything else, or the value holds a line end, another control, anything beyond ASCII, or
  /// `${`, which Apache would fill with a variable of the server's.
  public init?(_ name: String, _ value: String) {
    guard !name.isEmpty, name.utf8.allSatisfy(Self.isNameByte),
      value.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F })
    else { return nil }
    var previous: UInt8 = 0
    for byte in value.utf8 {
      guard previous != 0x24 || byte != 0x7B else { return nil }
      previous = byte
    }
    self.name = name
    self.value = value
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D
      || byte == 0x5F
  }
}
