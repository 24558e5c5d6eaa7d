public import Diagnostics

/// A heading as a table of contents or a link needs it.
public struct DocumentHeading: Sendable, Hashable {
  /// The level as written, 1 to 6.
  public var level: Int
  /// The text without its markup.
  public var text: String
  /// The id, unique in the document, without a prefix.
  public var id: String
  /// The heading's bytes in the source.
  public var span: SourceSpan
}

/// A heading and those below it.
public struct ContentsEntry: Sendable, Hashable {
  /// The heading.
  public var heading: DocumentHeading
  /// The headings of deeper levels up to the next one of this level.
  public var children: [ContentsEntry]
}

extension Document {
  /// The headings in the order of the source, with the ids that `HTMLOptions.headingIDs` gives them.
  public var headings: [DocumentHeading] { headings(with: nil) }

  /// The headings, with a language's quotation marks, dashes and ellipses in their text; the ids are the same.
  public func headings(with marks: SmartPunctuation?) -> [DocumentHeading] {
    headingIDs.entries.prefix { $0.node < storage.bodyCount }.map { entry in
      let heading = Heading(handle: NodeHandle(storage: storage, index: entry.node))
      return DocumentHeading(
        level: heading.level,
        text: marks == nil ? entry.text : heading.inlines.plainText(with: marks),
        id: entry.id,
        span: heading.span
      )
    }
  }

  /// The headings as a tree; a heading whose level skips some stands below the last one that is higher.
  public var tableOfContents: [ContentsEntry] { tableOfContents(with: nil) }

  /// The headings as a tree, with a language's quotation marks, dashes and ellipses in their text.
  public func tableOfContents(with marks: SmartPunctuation?) -> [ContentsEntry] {
    var rest = headings(with: marks)[...]
    return Self.entries(&rest, below: 0)
  }

  private static func entries(
    _ headings: inout ArraySlice<DocumentHeading>,
    below level: Int
  ) -> [ContentsEntry] {
    var entries: [ContentsEntry] = []
    while let heading = headings.first, heading.level > level {
      headings.removeFirst()
      entries.append(
        ContentsEntry(heading: heading, children: Self.entries(&headings, below: heading.level))
      )
    }
    return entries
  }
}
