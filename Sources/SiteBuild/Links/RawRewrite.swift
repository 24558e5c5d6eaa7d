internal import Formats

/// A piece of raw HTML that is written differently on every page that shows it.
struct RawRewrite: Sendable {
  /// What stands in the place of an address that leads to a photo of which nothing came.
  struct Loss: Sendable {
    /// The bytes of the attribute, or of the whole `<img>`, in the piece of HTML.
    let range: Range<Int>
    /// The words for those who would not have seen the picture, as HTML; nothing where there are none.
    let words: [UInt8]
  }

  /// What is written.
  enum Text: Sendable {
    /// The address of what it leads to.
    case address(LinkTarget)
    /// These bytes.
    case words([UInt8])
  }

  /// The bytes in the piece of HTML that are written anew: an address, quotes left out, or a whole tag.
  let range: Range<Int>
  /// What is written in their place.
  let text: Text
  /// What is written instead if the address leads to nothing in the end.
  let loss: Loss

  /// The same as it is after photos were made of originals.
  func developed(_ darkroom: Darkroom, moved: [OutputPath: OutputPath]) -> RawRewrite {
    guard case .address(let target) = text else { return self }
    if darkroom.isLost(target) {
      return RawRewrite(range: loss.range, text: .words(loss.words), loss: loss)
    }
    return RawRewrite(range: range, text: .address(target.moved(moved)), loss: loss)
  }
}

extension RawRewrite.Loss {
  /// What becomes of `tag` without the file that one of its attributes names.
  init(_ attribute: Range<Int>, in tag: HTMLTag, of html: [UInt8]) {
    if tag.name == "img" {
      var words: [UInt8] = []
      let alt = tag.attributes.first { $0.name == "alt" }?.value ?? ""
      HTMLEscape.appendText(alt, to: &words)
      self.init(range: tag.range, words: words)
    } else {
      self.init(range: Self.whole(attribute, in: tag, of: html), words: [])
    }
  }

  /// The attribute with its name and quotes, and the space before it; several addresses may stand in one.
  private static func whole(_ value: Range<Int>, in tag: HTMLTag, of html: [UInt8]) -> Range<Int> {
    let attribute = tag.attributes.first {
      $0.range.lowerBound <= value.lowerBound && value.upperBound <= $0.range.upperBound
    }
    guard let attribute, attribute.range.upperBound <= html.count else { return value }
    var (start, end) = (attribute.range.lowerBound, attribute.range.upperBound)
    func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
    if start > 0, html[start - 1] == 0x22 || html[start - 1] == 0x27 {
      start -= 1
      if end < html.count { end += 1 }
    }
    while start > 0, isSpace(html[start - 1]) || html[start - 1] == UInt8(ascii: "=") { start -= 1 }
    start -= attribute.name.utf8.count
    while start > 0, isSpace(html[start - 1]) { start -= 1 }
    return max(start, tag.range.lowerBound)..<end
  }
}
