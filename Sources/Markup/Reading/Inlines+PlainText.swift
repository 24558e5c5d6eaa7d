extension Inlines {
  /// The text without its markup: code as it is, line breaks as spaces, raw HTML and footnote references left out, an image as its alternative text.
  public var plainText: String {
    var out: [UInt8] = []
    appendPlainText(to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// Appends the text of `plainText` in UTF-8.
  public func appendPlainText(to out: inout [UInt8]) {
    for index in startIndex..<endIndex {
      let node = storage.nodes[index]
      switch node.kind {
      case .text, .codeSpan: out.append(contentsOf: storage.bytes(node.literal))
      case .softBreak, .hardBreak: out.append(0x20)
      default: break
      }
    }
  }
}
