/// Writes one XML 1.0 document in UTF-8, an element a line.
///
/// Names are literals of the program, so that no text can become one. Characters that XML cannot hold become U+FFFD.
public struct XMLWriter: Sendable {
  /// An attribute: its name and the text that will be escaped for it.
  public typealias Attribute = (name: StaticString, value: String)

  private var bytes: [UInt8] = []
  private var names: [StaticString] = []

  /// A document that starts with the XML declaration.
  public init() {
    bytes.append(text: "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
  }

  /// A piece of markup without declaration, such as SVG inside HTML.
  public static func fragment() -> XMLWriter {
    var writer = XMLWriter()
    writer.bytes = []
    return writer
  }

  /// Opens an element that will hold others.
  public mutating func open(_ name: StaticString, _ attributes: [Attribute] = []) {
    start(name, attributes)
    bytes.append(text: ">\n")
    names.append(name)
  }

  /// Closes the element opened last; does nothing when none is open.
  public mutating func close() {
    guard let name = names.popLast() else { return }
    indent()
    bytes.append(text: "</")
    append(name)
    bytes.append(text: ">\n")
  }

  /// Writes an element that holds nothing.
  public mutating func empty(_ name: StaticString, _ attributes: [Attribute] = []) {
    start(name, attributes)
    bytes.append(text: "/>\n")
  }

  /// Writes an element that holds a text.
  public mutating func element(
    _ name: StaticString,
    _ attributes: [Attribute] = [],
    text: String
  ) {
    TextScanner.withBytes(of: text) { element(name, attributes, $0) }
  }

  /// Writes an element that holds a text given as UTF-8 bytes; bytes that are not UTF-8 become U+FFFD.
  public mutating func element(
    _ name: StaticString,
    _ attributes: [Attribute] = [],
    utf8 text: [UInt8]
  ) {
    element(name, attributes, text: String(decoding: text, as: UTF8.self))
  }

  /// Closes what is open and hands out the document.
  public consuming func finish() -> [UInt8] {
    while !names.isEmpty { close() }
    return bytes
  }

  /// Appends a text as it stands in an attribute's value; line ends and tabs survive as references.
  static func appendAttribute(_ text: String, to out: inout [UInt8]) {
    TextScanner.copy(text, to: &out) {
      $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 || $0 == 0x27 || $0 == 0x0A || $0 == 0x09
    } replace: { byte, out in
      switch byte {
      case 0x0A: out.append(text: "&#10;")
      case 0x09: out.append(text: "&#9;")
      default: HTMLEscape.appendReference(byte, to: &out)
      }
    }
  }

  private mutating func start(_ name: StaticString, _ attributes: [Attribute]) {
    indent()
    bytes.append(0x3C)
    append(name)
    for attribute in attributes {
      bytes.append(0x20)
      append(attribute.name)
      bytes.append(text: "=\"")
      Self.appendAttribute(attribute.value, to: &bytes)
      bytes.append(0x22)
    }
  }

  private mutating func element(
    _ name: StaticString,
    _ attributes: [Attribute],
    _ text: UnsafeBufferPointer<UInt8>
  ) {
    start(name, attributes)
    bytes.append(0x3E)
    HTMLEscape.appendText(text, to: &bytes)
    bytes.append(text: "</")
    append(name)
    bytes.append(text: ">\n")
  }

  private mutating func indent() {
    for _ in names { bytes.append(text: "  ") }
  }

  private mutating func append(_ name: StaticString) {
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}
