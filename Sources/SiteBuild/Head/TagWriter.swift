internal import Formats

/// Writes tags line by line with their attributes escaped.
struct TagWriter {
  private(set) var bytes: [UInt8] = []

  /// A line as it is.
  mutating func line(_ html: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: html.utf8Start, count: html.utf8CodeUnitCount)
    )
    bytes.append(0x0A)
  }

  /// A tag without content, with its attributes in the order given.
  mutating func tag(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) {
    bytes.append(UInt8(ascii: "<"))
    append(name)
    for (key, value) in attributes {
      bytes.append(0x20)
      append(key)
      bytes.append(contentsOf: "=\"".utf8)
      HTMLEscape.appendAttribute(value, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(contentsOf: ">\n".utf8)
  }

  /// The title.
  mutating func title(_ text: String) {
    bytes.append(contentsOf: "<title>".utf8)
    HTMLEscape.appendText(text, to: &bytes)
    bytes.append(contentsOf: "</title>\n".utf8)
  }

  /// An element that holds text alone.
  mutating func text(_ name: StaticString, _ text: String) {
    bytes.append(UInt8(ascii: "<"))
    append(name)
    bytes.append(UInt8(ascii: ">"))
    HTMLEscape.appendText(text, to: &bytes)
    bytes.append(contentsOf: "</".utf8)
    append(name)
    bytes.append(contentsOf: ">\n".utf8)
  }

  /// A paragraph that is a link.
  mutating func link(_ href: String, label: String) {
    bytes.append(contentsOf: "<p><a href=\"".utf8)
    HTMLEscape.appendAttribute(href, to: &bytes)
    bytes.append(contentsOf: "\">".utf8)
    HTMLEscape.appendText(label, to: &bytes)
    bytes.append(contentsOf: "</a></p>\n".utf8)
  }

  /// JSON-LD, which must already be safe inside a script element.
  mutating func script(_ json: [UInt8]) {
    bytes.append(contentsOf: "<script type=\"application/ld+json\">".utf8)
    bytes.append(contentsOf: json)
    bytes.append(contentsOf: "</script>\n".utf8)
  }

  private mutating func append(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    )
  }
}
