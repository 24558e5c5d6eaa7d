public import Diagnostics

/// An indented or a fenced code block.
public struct CodeBlock: Sendable {
  let handle: NodeHandle

  /// The bytes in the source, fences included.
  public var span: SourceSpan { handle.span }

  /// The code, with a line feed at the end of each line.
  public var code: String { handle.text }

  /// The bytes of `code`.
  public var utf8: ArraySlice<UInt8> { handle.bytes }

  /// Whether it stands between fences; else it is indented.
  public var isFenced: Bool { handle.node.has(Node.Flag.fenced) }

  /// What is written behind the opening fence, escapes and entities decoded; empty for none.
  public var info: String { handle.storage.text(infoSlice) }

  /// The first word of `info`, which names the language; empty for none.
  public var language: String { handle.storage.text(languageSlice) }
}

extension CodeBlock {
  var infoSlice: ByteSlice {
    let index = handle.node.extra
    return index < 0 ? ByteSlice() : handle.storage.links[Int(index)].destination
  }
}

extension CodeBlock {
  /// The first word of what is written behind the opening fence.
  var languageSlice: ByteSlice {
    var slice = infoSlice
    let length = handle.storage.bytes(slice).prefix { !$0.isMarkdownSpace }.count
    slice.count = Int32(length)
    return slice
  }
}
