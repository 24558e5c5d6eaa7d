internal import Diagnostics
internal import Markup

/// Finds what was meant as a link and is none: `[the sea](photos/by the sea.jpg)`, whose address holds spaces.
enum UnreadLinks {
  /// A warning for each such place in a document read from `file`.
  static func diagnostics(_ document: Document, in file: SourceFile) -> [Diagnostic] {
    document.texts.flatMap { text in
      marks(in: text.utf8).compactMap { mark in
        let start = text.span.start + mark + 2
        guard let address = address(in: file, from: start) else { return nil }
        return Diagnostic(
          .warning,
          rule: "link",
          message: "'\(address)' is not read as an address, since it holds a space;"
            + " write it between < and >, as in (<\(address)>)",
          location: file.location(SourceSpan(start, start + address.utf8.count))
        )
      }
    }
  }

  /// Where `](` stands in a text.
  private static func marks(in text: ArraySlice<UInt8>) -> [Int] {
    var marks: [Int] = []
    var last: UInt8 = 0
    for (offset, byte) in text.enumerated() {
      if byte == UInt8(ascii: "("), last == UInt8(ascii: "]") { marks.append(offset - 1) }
      last = byte
    }
    return marks
  }

  /// The text up to the closing bracket on the same line, when it looks like a file with spaces in its name.
  private static func address(in file: SourceFile, from start: Int) -> String? {
    let rest = file.bytes[min(start, file.bytes.count)...]
      .prefix { $0 != UInt8(ascii: ")") && $0 != 0x0A && $0 != 0x0D }
    guard rest.contains(0x20), rest.contains(UInt8(ascii: ".")),
      start + rest.count < file.bytes.count,
      file.bytes[start + rest.count] == UInt8(ascii: ")")
    else { return nil }
    return String(decoding: rest, as: UTF8.self)
  }
}
