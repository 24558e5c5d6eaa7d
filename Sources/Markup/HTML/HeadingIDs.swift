internal import Formats

/// The headings of a document with their words and their ids, made once when it is read.
struct HeadingIDs: Sendable {
  /// A heading, by its node.
  struct Entry: Sendable {
    let node: Int
    /// The text without its markup.
    let text: String
    /// Unique in the document, the same in every run.
    let id: String
  }

  /// In the order of the nodes; headings in footnotes come last.
  let entries: [Entry]

  init(_ storage: Storage) {
    var entries: [Entry] = []
    var used: Set<String> = []
    var counts: [String: Int] = [:]
    for index in storage.nodes.indices where storage.nodes[index].kind == .heading {
      let text = NodeHandle(storage: storage, index: index).inlines.plainText
      let slug = Self.slug(text, avoidsFootnotes: !storage.footnotes.isEmpty)
      var id = slug
      while !used.insert(id).inserted {
        let count = counts[slug, default: 1] + 1
        counts[slug] = count
        id = "\(slug)-\(count)"
      }
      entries.append(Entry(node: index, text: text, id: id))
    }
    self.entries = entries
  }

  /// The id of the heading at a node.
  subscript(node: Int) -> String? {
    let index = SortedSearch.firstIndex(below: entries.count) { entries[$0].node < node }
    guard index < entries.count, entries[index].node == node else { return nil }
    return entries[index].id
  }
}

extension HeadingIDs {
  /// Lower case, white space to hyphens, all that is no letter, mark, number, hyphen or low line left out; `section` when nothing is left.
  ///
  /// Letters with accents are one sign each, so that an id is the same however they were written.
  static func slug(_ text: String, avoidsFootnotes: Bool = false) -> String {
    var slug = plainSlug(text) ?? slugOfLetters(text).composed
    if slug.utf8.allSatisfy({ $0 == 0x2D }) { slug = "section" }
    // Footnotes have ids of their own, `fn-1` and `fnref-1`.
    if avoidsFootnotes, slug.hasPrefix("fn-") || slug.hasPrefix("fnref-") { slug = "h-" + slug }
    return slug
  }

  /// The slug of a text in ASCII; nil for others.
  private static func plainSlug(_ text: String) -> String? {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A: slug.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39, 0x2D, 0x5F: slug.append(byte)
      case 0x09...0x0D, 0x20: slug.append(0x2D)
      case 0x80...: return nil
      default: break
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }

  private static func slugOfLetters(_ text: String) -> String {
    var slug = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        slug += plainSlug(String(scalar)) ?? ""
      } else if scalar.properties.isWhitespace {
        slug.unicodeScalars.append("-")
      } else if isWordPart(scalar) {
        slug += scalar.properties.lowercaseMapping
      }
    }
    return slug
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber,
      .connectorPunctuation:
      true
    default: false
    }
  }
}
