/// The quotation marks of a language; dashes and ellipses are the same in all.
public struct SmartPunctuation: Sendable, Hashable {
  /// What opens a quotation, in place of `"`.
  public var open: String
  /// What closes a quotation, in place of `"`.
  public var close: String
  /// What opens a quotation within a quotation, in place of `'`.
  public var innerOpen: String
  /// What closes a quotation within a quotation, in place of `'`; an apostrophe is always `’`.
  public var innerClose: String

  /// Quotation marks given one by one.
  public init(open: String, close: String, innerOpen: String, innerClose: String) {
    self.open = open
    self.close = close
    self.innerOpen = innerOpen
    self.innerClose = innerClose
  }

  /// “English ‘quotation’ marks”, as libcmark writes them.
  public static let english = SmartPunctuation("“", "”", "‘", "’")

  /// The marks of a language by its BCP 47 tag, such as `de` or `de-CH`; English for one that is not known.
  ///
  /// Source: CLDR 44, the `delimiters` of each locale; for French the narrow no-break spaces of the
  /// Imprimerie nationale's usage.
  public static func language(_ tag: String) -> SmartPunctuation {
    let tag = tag.lowercased()
    if tag == "de-ch" || tag == "de-li" { return SmartPunctuation("«", "»", "‹", "›") }
    if tag == "fr-ch" || tag == "it-ch" { return SmartPunctuation("«", "»", "‹", "›") }
    switch tag.prefix(while: { $0 != "-" && $0 != "_" }) {
    case "de", "cs", "sk", "sl", "lt", "is", "et": return SmartPunctuation("„", "“", "‚", "‘")
    case "bg", "ro", "pl", "hu", "hr": return SmartPunctuation("„", "”", "‚", "’")
    case "fr": return SmartPunctuation("«\u{202F}", "\u{202F}»", "“", "”")
    case "es", "it", "pt", "ca", "gl", "el", "sq": return SmartPunctuation("«", "»", "“", "”")
    case "ru", "uk", "be": return SmartPunctuation("«", "»", "„", "“")
    case "nb", "nn", "no": return SmartPunctuation("«", "»", "‘", "’")
    case "sv", "fi": return SmartPunctuation("”", "”", "’", "’")
    default: return .english
    }
  }

  private init(_ open: String, _ close: String, _ innerOpen: String, _ innerClose: String) {
    self.init(open: open, close: close, innerOpen: innerOpen, innerClose: innerClose)
  }
}
