/// One tag of a template, as it stands in the file.
struct Tag: Sendable {
  enum Kind: Sendable {
    case value, raw, section, inverted, close, partial, parent, block, comment, delimiters
  }

  /// What the tag does.
  var kind: Kind
  /// Every byte of it, delimiters included.
  var span: Range<Int>
  /// The name without the space around it; empty for comments and delimiters.
  var name: Range<Int>
  /// The start of the tag's line, when only blanks stand between it and the tag.
  var lineStart: Int?
  /// The end of the tag's line with its line ending, when only blanks stand between.
  var lineEnd: Int?

  /// Whether the tag is alone on its line.
  var isAlone: Bool { lineStart != nil && lineEnd != nil }

  /// Whether a closing tag must follow.
  var opens: Bool {
    switch kind {
    case .section, .inverted, .parent, .block: true
    case .value, .raw, .close, .partial, .comment, .delimiters: false
    }
  }
}

extension Tag.Kind {
  /// The kind that the first byte behind the opening delimiter asks for.
  init(sigil: UInt8) {
    switch sigil {
    case UInt8(ascii: "#"): self = .section
    case UInt8(ascii: "^"): self = .inverted
    case UInt8(ascii: "/"): self = .close
    case UInt8(ascii: ">"): self = .partial
    case UInt8(ascii: "<"): self = .parent
    case UInt8(ascii: "$"): self = .block
    case UInt8(ascii: "!"): self = .comment
    case UInt8(ascii: "="): self = .delimiters
    case UInt8(ascii: "&"), UInt8(ascii: "{"): self = .raw
    default: self = .value
    }
  }
}

extension UInt8 {
  /// Whether the byte is a space or a tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }

  /// Whether the byte is white space of ASCII.
  var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
