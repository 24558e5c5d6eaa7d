/// A place in a block's text that is more than text; what no mark covers is text as it stands.
struct Mark {
  enum Kind: UInt8 {
    /// Backslash and one character.
    case escape
    /// An entity; `payload` and `count` are its text in the pool.
    case entity
    /// A code span; `payload` is the number of back quotes.
    case code
    case html
    case softBreak, hardBreak
    /// `<https://…>`; `payload` is the link's index.
    case autolink
    /// An address in the text; `payload` is the link's index.
    case bareLink
    /// `payload` is the footnote's index.
    case footnote
    case openEmphasis, openStrong, openStrikethrough
    /// `payload` is the link's index.
    case openLink, openImage
    case close
  }

  var kind: Kind
  /// The stretch of the block's text.
  var start: Int32
  var end: Int32
  var payload: Int32 = 0
  var count: Int32 = 0
}
