/// What a node of the flat tree is.
enum NodeKind: UInt8 {
  case paragraph, heading, blockQuote, list, listItem, codeBlock, htmlBlock, thematicBreak
  case table, tableRow, tableCell, footnoteDefinition
  case text, softBreak, hardBreak, codeSpan, emphasis, strong, strikethrough
  case link, image, inlineHTML, footnoteReference

  /// Whether the node stands among blocks; else it stands in a line of text.
  var isBlock: Bool { rawValue <= NodeKind.footnoteDefinition.rawValue }

  /// Whether the node ends a line of text.
  var isBreak: Bool { self == .softBreak || self == .hardBreak }
}
