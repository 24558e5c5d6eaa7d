extension Inlines {
  /// The text without its markup: code as it is, line breaks as spaces, raw HTML and footnote references left out, an image as its alternative text.
  public var plainText: String { plainText(with: nil) }

  /// The same without the images: what a reader of the page reads as its words.
  public var textBesideImages: String {
    var out: [UInt8] = []
    appendPlainText(to: &out, leavesOutImages: true)
    return String(decoding: out, as: UTF8.self)
  }

  /// The same with the quotation marks, dashes and ellipses of a language in place of a typewriter's; the inlines must be all of a block.
  public func plainText(with marks: SmartPunctuation?) -> String {
    var out: [UInt8] = []
    appendPlainText(to: &out, with: marks)
    return String(decoding: out, as: UTF8.self)
  }

  /// Appends the text of `plainText` in UTF-8.
  public func appendPlainText(
    to out: inout [UInt8],
    with marks: SmartPunctuation? = nil,
    leavesOutImages: Bool = false
  ) {
    var smart = marks.map { SmartText($0, escapes: false) }
    smart?.quotes = SmartQuotes(storage, from: startIndex, to: endIndex)
    var index = startIndex
    while index < endIndex {
      let node = storage.nodes[index]
      defer { index = leavesOutImages && node.kind == .image ? Int(node.next) : index + 1 }
      switch node.kind {
      case .text:
        if smart?.append(storage, index, to: &out) == nil {
          out.append(contentsOf: storage.bytes(node.literal))
        }
      case .codeSpan: out.append(contentsOf: storage.bytes(node.literal))
      case .softBreak, .hardBreak: out.append(0x20)
      default: break
      }
    }
  }
}
