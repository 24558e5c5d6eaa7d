import Diagnostics
import Settings

/// Sees to it that a letter shows the writer's words as theirs and no other name than the agreed one.
struct LetterGuard {
  /// The letter.
  let letter: Letter
  /// What the page says of itself.
  let common: CommonFields
  /// Where its Markdown lies.
  let context: PageContext
  /// Where its front matter lies.
  let frontMatter: SourceSpan

  /// Reports what is wrong.
  func check(_ fields: inout Fields) {
    if !hasQuotation(context.file.bytes[context.body.range]) {
      fields.complain(
        "this letter quotes nobody; begin each line of the writer's words with '> '",
        at: SourceSpan(context.body.start, context.body.start)
      )
    }
    guard !letter.from.isEmpty, !letter.shownAs.isEmpty, !letter.showsName else { return }
    let isWhole = letter.from.contains(" ")
    let whole = hits([letter.from]).filter { isWhole || isWritten($0, as: letter.from) }
    for hit in whole {
      fields.complain(
        "the writer's name stands here, but only \(shown) may be shown",
        at: SourceSpan(hit.range)
      )
    }
    checkParts(&fields, besides: whole)
    checkAddress(&fields)
  }

  private var shown: String { Wording.quote(letter.shownAs) }

  private func hits(_ names: [String]) -> [NameFinder.Hit] {
    PublishedText.hits(
      of: NameFinder(names),
      in: context.file,
      frontMatter: frontMatter,
      body: context.body
    )
  }

  /// Whether a single word has the name's capitals; written small it may be a word such as 'grace' or 'may'.
  private func isWritten(_ hit: NameFinder.Hit, as name: String) -> Bool {
    context.file.text(SourceSpan(hit.range)).hasPrefix(name)
  }

  /// A part of the name that is no part of the shown one may be somebody else's, so it is a warning.
  private func checkParts(_ fields: inout Fields, besides whole: [NameFinder.Hit]) {
    let parts = letter.from.split(separator: " ").prefix(8).map { String($0) }
      .filter { $0.count >= 3 && !letter.shownAs.contains($0) }
    guard letter.from.contains(" "), !parts.isEmpty else { return }
    for hit in hits(parts) where !whole.contains(where: { $0.range.overlaps(hit.range) }) {
      guard isWritten(hit, as: parts[hit.name]) else { continue }
      fields.complain(
        "is this the writer's name? only \(shown) may be shown",
        at: SourceSpan(hit.range),
        .warning
      )
    }
  }

  /// A file's name becomes its address, unless there is a slug.
  private func checkAddress(_ fields: inout Fields) {
    let path = context.placement.path
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let address = common.slug == nil ? path : folder
    guard letter.from.count >= 3, !NameFinder([letter.from]).hits(in: address).isEmpty else {
      return
    }
    fields.complain(
      "the file's name becomes the address and holds the writer's name, but only \(shown) may be"
        + " shown",
      at: fields.place
    )
  }

  /// Whether a line begins with `>`, at most three spaces in.
  private func hasQuotation(_ body: ArraySlice<UInt8>) -> Bool {
    var spaces = 0
    for byte in body {
      switch byte {
      case 0x0A, 0x0D: spaces = 0
      case 0x20: spaces += 1
      case 0x3E where spaces <= 3: return true
      default: spaces = 4
      }
    }
    return false
  }
}
