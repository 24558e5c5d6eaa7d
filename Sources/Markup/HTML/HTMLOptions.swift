/// How a document is written as HTML.
public struct HTMLOptions: Sendable {
  /// What becomes of raw HTML.
  public enum RawHTMLPolicy: Sendable {
    /// It stays as written.
    case keep
    /// It is shown as text.
    case escape
    /// It is left out.
    case omit
  }

  /// What becomes of a link.
  public enum LinkRewrite: Sendable {
    /// It leads where its author says.
    case keep
    /// It leads elsewhere; the address is escaped, and held to `schemes`, as the author's own would be.
    case destination(String)
    /// It is written with this opening tag, which must be complete and safe; the closing tag follows the text.
    case openingTag([UInt8])
    /// Only its text is written.
    case textOnly
  }

  /// What becomes of an image.
  public enum ImageRewrite: Sendable {
    /// It is written as an `img` with its author's address.
    case keep
    /// The picture is elsewhere; the address is escaped, and held to `schemes`, as the author's own would be.
    case destination(String)
    /// It is written as this HTML, which must be complete and safe.
    case html([UInt8])
    /// Only its alternative text is written.
    case altTextOnly
  }

  /// Whether the output is byte for byte what the GFM specification shows; else it is what a site needs.
  ///
  /// A site's tables align their cells by the classes `align-left`, `align-center` and `align-right`, and have `scope`
  /// on their heads; boxes of tasks have labels and stand within their paragraph; footnotes have ids by number, and
  /// roles; comments are left out. What `tableLabel` names is a `<div class="wide">` that can be focused.
  public var isSpecification: Bool
  /// What becomes of raw HTML.
  public var rawHTML: RawHTMLPolicy = .keep
  /// Whether the tags of `SyntaxExtensions.tagFilter` are written as text in raw HTML that is kept; the extension asks for it too.
  public var filtersTags = false
  /// Whether headings get the ids of `Document.headings`.
  public var headingIDs = false
  /// Put before every id, and every link to one, of headings and footnotes, so that several texts can share a page.
  public var idPrefix = ""
  /// Put before the `#` of links to footnotes and back: the page's absolute address where the text is shown elsewhere, as in a feed.
  public var footnoteBase = ""
  /// Added to every heading's level, which then is held between 1 and 6.
  public var headingShift = 0
  /// The quotation marks, dashes and ellipses to write for `"`, `'`, `--`, `---` and `...`; nil to write what the author wrote.
  public var smartPunctuation: SmartPunctuation?
  /// The schemes that addresses of links and images may have; a link with another is written as its text.
  public var schemes: URLSchemes = .any
  /// Asked for every link.
  public var rewriteLink: (@Sendable (Link) -> LinkRewrite)?
  /// Asked for every image.
  public var rewriteImage: (@Sendable (Image) -> ImageRewrite)?
  /// Asked for every image that stands alone in its paragraph or list item: the HTML of a block to write in its place, nil to
  /// write a paragraph as usual.
  ///
  /// A list of nothing but such images gets the class `gallery`.
  public var rewriteFigure: (@Sendable (Image) -> [UInt8]?)?
  /// Asked for every piece of raw HTML that is kept: the bytes to write in its place, nil for its own.
  public var rewriteRawHTML: (@Sendable (RawHTML) -> [UInt8]?)?
  /// The name of the box of a task that is done, for those who do not see it.
  public var doneLabel = "Done"
  /// The name of the box of a task that is not done.
  public var notDoneLabel = "To do"
  /// The name of the section of footnotes for those who do not see it.
  public var footnotesLabel = "Footnotes"
  /// The name of the frame around a table that is too wide for a telephone, made of the names of its columns; nil for no frames.
  public var tableLabel: (@Sendable (String) -> String)?
  /// The name of the link from a footnote back to where it is referred to.
  public var backlinkLabel = "Back to the text"

  /// As the GFM specification shows it: raw HTML kept, no ids, no smart punctuation, every address as written.
  public static let specification = HTMLOptions(isSpecification: true)

  /// As a site needs it: heading ids, safe schemes, comments left out, raw HTML kept.
  public static let site: HTMLOptions = {
    var options = HTMLOptions(isSpecification: false)
    options.headingIDs = true
    options.schemes = .safe
    return options
  }()

  /// As a site needs it for words that are not its owner's: like `site`, with raw HTML shown as text.
  public static let untrusted: HTMLOptions = {
    var options = site
    options.rawHTML = .escape
    return options
  }()
}
