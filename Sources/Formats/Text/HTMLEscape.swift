/// Makes text safe inside HTML, byte by byte, so that no combining mark can carry a quote past it.
///
/// Characters that HTML cannot hold become U+FFFD, vertical tab and form feed a space, CR LF a line feed.
public enum HTMLEscape {
  /// Appends `text` for use between tags: `&`, `<` and `>` are escaped.
  public static func appendText(_ text: String, to out: inout [UInt8]) {
    TextScanner.withBytes(of: text) { appendText($0, to: &out) }
  }

  /// Appends UTF-8 bytes for use between tags: `&`, `<` and `>` are escaped.
  public static func appendText(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    TextScanner.copy(text, to: &out) {
      $0 == 0x26 || $0 == 0x3C || $0 == 0x3E
    } replace: {
      appendReference($0, to: &$1)
    }
  }

  /// Appends `text` for use in an attribute's value in either kind of quotes: `&`, `<`, `>`, `"` and `'` are escaped.
  public static func appendAttribute(_ text: String, to out: inout [UInt8]) {
    TextScanner.withBytes(of: text) { appendAttribute($0, to: &out) }
  }

  /// Appends UTF-8 bytes for use in an attribute's value in either kind of quotes.
  public static func appendAttribute(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    TextScanner.copy(text, to: &out) {
      $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 || $0 == 0x27
    } replace: {
      appendReference($0, to: &$1)
    }
  }

  /// The text as it stands between tags.
  public static func text(_ text: String) -> String {
    var out: [UInt8] = []
    appendText(text, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// The text as it stands in an attribute's value.
  public static func attribute(_ text: String) -> String {
    var out: [UInt8] = []
    appendAttribute(text, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  static func appendReference(_ byte: UInt8, to out: inout [UInt8]) {
    switch byte {
    case 0x26: out.append(text: "&amp;")
    case 0x3C: out.append(text: "&lt;")
    case 0x3E: out.append(text: "&gt;")
    case 0x22: out.append(text: "&quot;")
    case 0x27: out.append(text: "&#39;")
    default: out.append(byte)
    }
  }
}
