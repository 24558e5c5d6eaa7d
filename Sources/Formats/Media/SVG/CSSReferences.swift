/// Finds in a style sheet what would be fetched from another host.
enum CSSReferences {
  /// Whether there is an `@import`, or an address of another host in `url(…)` or in quotes.
  ///
  /// Escapes are resolved and comments dropped first, since browsers do so too; addresses of the W3C, which are names of
  /// namespaces and never fetched, do not count.
  static func leadOutside(_ css: String) -> Bool {
    let text = plain(Array(css.utf8))
    return text.withUnsafeBytes { bytes in
      let view = ByteView(bytes)
      if view.contains("@import") { return true }
      var place = 0
      while let byte = view.byte(place) {
        place += 1
        let isURL = byte == 0x28 && view.holds("url", at: place - 4)
        guard isURL || byte == 0x22 || byte == 0x27 else { continue }
        if isOutside(view, at: place, isQuoted: !isURL) { return true }
      }
      return false
    }
  }

  /// Whether the address that starts here, after white space and perhaps a quote, belongs to another host.
  private static func isOutside(_ text: ByteView, at start: Int, isQuoted: Bool) -> Bool {
    var place = start
    func skipSpace() {
      while let byte = text.byte(place), byte <= 0x20 { place += 1 }
    }
    skipSpace()
    if !isQuoted, let byte = text.byte(place), byte == 0x22 || byte == 0x27 {
      place += 1
      skipSpace()
    }
    // What leads outside starts with a scheme or with slashes of either sort.
    guard let first = text.byte(place),
      first == 0x2F || first == 0x5C || (0x61...0x7A).contains(first)
    else { return false }
    if text.holds("http://www.w3.org/", at: place) { return false }
    // It ends with the quote or bracket; the many short names in quotes are told from it by that.
    let end = (place..<place + 64).first { index in
      text.byte(index).map { $0 == 0x22 || (0x27...0x29).contains($0) } ?? true
    }
    let written = text.slice(place, (end ?? place + 64) - place)
    guard first == 0x2F || first == 0x5C || written.firstIndex(of: 0x3A) != nil else {
      return false
    }
    let address = String(decoding: written.bytes, as: UTF8.self)
    switch AddressKind(of: address) {
    case .otherHost: return true
    case .scheme(let scheme): return scheme != "data"
    default: return false
    }
  }

  /// The text in small letters without comments, with escapes resolved.
  private static func plain(_ css: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var index = 0
    while index < css.count {
      let byte = css[index]
      if byte == 0x2F, index + 1 < css.count, css[index + 1] == 0x2A {
        index = endOfComment(css, from: index + 2)
      } else if byte == 0x5C {
        index += 1
        appendEscape(css, &index, to: &out)
      } else {
        out.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        index += 1
      }
    }
    return out
  }

  private static func endOfComment(_ css: [UInt8], from start: Int) -> Int {
    var index = start
    while index + 1 < css.count {
      if css[index] == 0x2A, css[index + 1] == 0x2F { return index + 2 }
      index += 1
    }
    return css.count
  }

  private static func appendEscape(_ css: [UInt8], _ index: inout Int, to out: inout [UInt8]) {
    var number = 0
    let start = index
    while index < css.count, index - start < 6, let digit = HexDigit.value(css[index]) {
      number = number << 4 | Int(digit)
      index += 1
    }
    if index == start {
      if index < css.count { out.append(css[index]) }
      index += 1
      return
    }
    if index < css.count, css[index] <= 0x20 { index += 1 }
    // Only ASCII can be part of an address that matters here.
    let letter = UInt8(exactly: number).flatMap { $0 < 0x80 ? $0 : nil } ?? 0x3F
    out.append(letter >= 0x41 && letter <= 0x5A ? letter | 0x20 : letter)
  }
}
