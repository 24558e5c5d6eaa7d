/// A start tag taken apart: names in small letters, values with their character references resolved.
struct SVGTag {
  /// The element's name without its prefix.
  let localName: String
  /// The element's name.
  let name: String
  /// The attributes, in order.
  let attributes: [(name: String, value: String)]

  init(_ tag: ByteView) {
    var place = 0
    let name = Self.name(tag, &place)
    self.name = name
    localName = Self.local(name)
    var attributes: [(String, String)] = []
    while place < tag.count {
      if let attribute = Self.attribute(tag, &place) { attributes.append(attribute) }
    }
    self.attributes = attributes
  }

  /// The attribute that begins here or after white space; nil where there is none, with `place` further on all the same.
  static func attribute(_ tag: ByteView, _ place: inout Int) -> (name: String, value: String)? {
    let before = place
    let name = name(tag, &place)
    let end = place
    skipSpace(tag, &place)
    var value = ""
    if tag.byte(place) == 0x3D {
      place += 1
      skipSpace(tag, &place)
      value = Self.value(tag, &place)
    } else {
      place = end
    }
    if place == before { place += 1 }
    return name.isEmpty ? nil : (name, value)
  }

  /// Leads behind the name of the element.
  static func skipName(_ tag: ByteView, _ place: inout Int) { _ = name(tag, &place) }

  func value(of name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }

  /// A name without its prefix.
  static func local(_ name: String) -> String {
    guard let colon = name.utf8.lastIndex(of: 0x3A) else { return name }
    return String(decoding: name.utf8[name.utf8.index(after: colon)...], as: UTF8.self)
  }

  private static func name(_ tag: ByteView, _ place: inout Int) -> String {
    while let byte = tag.byte(place), byte <= 0x20 || byte == 0x2F { place += 1 }
    let start = place
    while let byte = tag.byte(place), byte > 0x20, byte != 0x3D, byte != 0x2F { place += 1 }
    let bytes = tag.slice(start, place - start).bytes
    return String(decoding: bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private static func value(_ tag: ByteView, _ place: inout Int) -> String {
    let start: Int
    let end: Int
    if let quote = tag.byte(place), quote == 0x22 || quote == 0x27 {
      start = place + 1
      end = tag.firstIndex(of: quote, from: start) ?? tag.count
      place = end + 1
    } else {
      start = place
      while let byte = tag.byte(place), byte > 0x20 { place += 1 }
      end = place
    }
    return XMLReferences.resolved(tag.slice(start, end - start))
  }

  private static func skipSpace(_ tag: ByteView, _ place: inout Int) {
    while let byte = tag.byte(place), byte <= 0x20 { place += 1 }
  }
}
