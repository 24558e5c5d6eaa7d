/// What is read beyond CommonMark.
public struct SyntaxExtensions: OptionSet, Sendable, Hashable {
  /// One bit for each extension.
  public let rawValue: UInt8

  /// The extensions of these bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Tables (GFM 4.10).
  public static let table = SyntaxExtensions(rawValue: 1)
  /// Task list items (GFM 5.3).
  public static let taskList = SyntaxExtensions(rawValue: 2)
  /// `~struck~` or `~~struck~~` (GFM 6.5).
  public static let strikethrough = SyntaxExtensions(rawValue: 4)
  /// Addresses in the text (GFM 6.9).
  public static let autolink = SyntaxExtensions(rawValue: 8)
  /// Tags that are written as text in the HTML (GFM 6.11): `title`, `textarea`, `style`, `xmp`, `iframe`, `noembed`, `noframes`, `script`, `plaintext`.
  public static let tagFilter = SyntaxExtensions(rawValue: 16)
  /// Footnotes: `[^label]` and `[^label]: text`.
  public static let footnotes = SyntaxExtensions(rawValue: 32)
  /// Comments in the text as browsers read them, from `<!--` to the next `-->`; without it, as GFM 0.29 does, those with `--` inside are text.
  public static let browserComments = SyntaxExtensions(rawValue: 64)

  /// CommonMark alone.
  public static let none: SyntaxExtensions = []
  /// What GFM reads, footnotes included, without the tag filter.
  public static let gfm: SyntaxExtensions = [
    .table, .taskList, .strikethrough, .autolink, .footnotes,
  ]
  /// What the pages of a site are read with.
  public static let site: SyntaxExtensions = [.gfm, .browserComments]

  /// The extension by the name that the GFM specification's examples use: `table`, `tasklist`, `strikethrough`, `autolink`, `tagfilter`; or `footnotes`; nil for any other.
  public init?(named name: String) {
    switch name {
    case "table": self = .table
    case "tasklist": self = .taskList
    case "strikethrough": self = .strikethrough
    case "autolink": self = .autolink
    case "tagfilter": self = .tagFilter
    case "footnotes": self = .footnotes
    default: return nil
    }
  }
}
