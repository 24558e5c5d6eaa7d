extension Inlines {
  /// The text of `plainText`, every byte of which knows where it stands in the source.
  public var mappedText: MappedText {
    var text = MappedText()
    append(to: &text)
    return text
  }

  /// Appends the text of `mappedText`: text and code, a space for a line ending; raw HTML and footnote references are left out.
  public func append(to text: inout MappedText) {
    for index in startIndex..<endIndex {
      let handle = NodeHandle(storage: storage, index: index)
      switch handle.node.kind {
      case .text: text.append(Text(handle: handle))
      case .codeSpan: CodeSpan(handle: handle).append(to: &text)
      case .softBreak, .hardBreak: text.append(CollectionOfOne(0x20), for: handle.span)
      default: break
      }
    }
  }
}

extension CodeSpan {
  func append(to text: inout MappedText) {
    let node = handle.node
    if node.literal.place >= 0, handle.storage.offsets.replacements.isEmpty {
      let start = handle.storage.offsets.original(Int(node.literal.place))
      text.append(utf8, verbatimAt: start)
    } else {
      text.append(utf8, for: span)
    }
  }
}
