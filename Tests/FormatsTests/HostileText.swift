/// Texts that try to leave the place they are put in.
enum HostileText {
  /// Everything that a field may hold to break out of a tag, attribute, script, CDATA section, line or value.
  static let all =
    "</script><!-- \"\u{301}'\u{301}&\u{301} ]]>\r\n,;\\\u{202E}{{x}}<b onclick=\"alert(1)\">\r\nBEGIN:VEVENT\nSet-Cookie: a=b"

  /// Characters that the formats cannot hold.
  static let unholdable =
    "a\u{0}b\u{1}c\u{B}d\u{C}e\u{7F}f\u{85}g" + scalar(0xFFFE) + "h" + scalar(0x1FFFF) + "i"
    + scalar(0xFDD0) + "j"

  /// A character that a literal cannot hold.
  static func scalar(_ value: UInt32) -> String {
    Unicode.Scalar(value).map { String(Character($0)) } ?? ""
  }
}

extension [UInt8] {
  /// Whether the bytes of `text` stand somewhere in these, whatever characters they form there.
  func hold(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard count >= wanted.count else { return false }
    return (0...count - wanted.count).contains {
      self[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
  }
}
