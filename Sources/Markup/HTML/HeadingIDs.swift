internal import Formats

/// Makes an id of each heading's text.
enum HeadingIDs {
  /// By the index of a heading's node, its id: unique in the document, the same in every run.
  static func byNode(_ storage: Storage) -> [Int: String] {
    var ids: [Int: String] = [:]
    var used: Set<String> = []
    var counts: [String: Int] = [:]
    for index in storage.nodes.indices where storage.nodes[index].kind == .heading {
      let handle = NodeHandle(storage: storage, index: index)
      let slug = slug(handle.inlines.plainText, avoidsFootnotes: !storage.footnotes.isEmpty)
      var id = slug
      while !used.insert(id).inserted {
        let count = counts[slug, default: 1] + 1
        counts[slug] = count
        id = "\(slug)-\(count)"
      }
      ids[index] = id
    }
    return ids
  }

  /// Lower case, white space to hyphens, all that is no letter, mark, number, hyphen or low line left out; `section` when nothing is left.
  ///
  /// Letters with accents are one sign each, so that an id is the same however they were written.
  static func slug(_ text: String, avoidsFootnotes: Bool = false) -> String {
    var slug = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        switch scalar.value {
        case 0x41...0x5A: slug.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value | 0x20)))
        case 0x61...0x7A, 0x30...0x39, 0x2D, 0x5F: slug.unicodeScalars.append(scalar)
        case 0x09...0x0D, 0x20: slug.unicodeScalars.append("-")
        default: break
        }
      } else if scalar.properties.isWhitespace {
        slug.unicodeScalars.append("-")
      } else if isWordPart(scalar) {
        slug += scalar.properties.lowercaseMapping
      }
    }
    if slug.allSatisfy({ $0 == "-" }) { slug = "section" }
    slug = slug.composed
    // Footnotes have ids of their own, `fn-1` and `fnref-1`.
    if avoidsFootnotes, slug.hasPrefix("fn-") || slug.hasPrefix("fnref-") { slug = "h-" + slug }
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
