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

  /// Reports what is wrong.
  func check(_ fields: inout Fields) {
    let body = context.file.bytes[context.body.range]
    if !hasQuotation(body) {
      fields.complain(
        "this letter quotes nobody; begin each line of the writer's words with '> '",
        at: SourceSpan(context.body.start, context.body.start)
      )
    }
    guard !letter.from.isEmpty, !letter.shownAs.isEmpty, !letter.shownAs.contains(letter.from)
    else {
      return
    }
    checkName(in: Array(body), &fields)
    checkAddress(&fields)
  }

  /// The whole name in the text is an error, a part of it that is no part of the shown name a warning.
  private func checkName(in body: [UInt8], _ fields: inout Fields) {
    let parts = letter.from.split(separator: " ").prefix(8).map { String($0) }
    if let span = find(letter.from, in: body) {
      return fields.complain(
        "the writer's name stands here, but only \(Wording.quote(letter.shownAs)) may be shown",
        at: span
      )
    }
    for (key, text) in [("title", common.title), ("description", common.description ?? "")]
    where text.contains(letter.from) {
      return fields.complain(
        "the writer's name stands in '\(key)', but only \(Wording.quote(letter.shownAs)) may be shown",
        at: fields.keySpan(key) ?? fields.place
      )
    }
    for part in parts where part.count >= 3 && !letter.shownAs.contains(part) {
      guard let span = find(part, in: body) else { continue }
      fields.complain(
        "is this the writer's name? only \(Wording.quote(letter.shownAs)) may be shown",
        at: span,
        .warning
      )
    }
  }

  /// A file's name becomes its address.
  private func checkAddress(_ fields: inout Fields) {
    let name = Slug.made(from: letter.from)
    let slug = common.slug?.value ?? context.placement.stem
    guard name.count >= 3, "-\(Slug.made(from: slug))-".contains("-\(name)-") else { return }
    let what = common.slug == nil ? "the file's name becomes the address and holds" : "'slug' holds"
    fields.complain(
      "\(what) the writer's name, but only \(Wording.quote(letter.shownAs)) may be shown",
      at: common.slug?.span ?? fields.place
    )
  }

  /// The first place where `name` stands as a word of its own.
  private func find(_ name: String, in body: [UInt8]) -> SourceSpan? {
    let wanted = Array(name.utf8)
    guard let first = wanted.first, body.count >= wanted.count else { return nil }
    for start in 0...(body.count - wanted.count) where body[start] == first {
      let end = start + wanted.count
      guard body[start..<end].elementsEqual(wanted) else { continue }
      let before = start > 0 ? body[start - 1] : 0x20
      let after = end < body.count ? body[end] : 0x20
      guard !isWordByte(before), !isWordByte(after) else { continue }
      return SourceSpan(context.body.start + start, context.body.start + end)
    }
    return nil
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xBF, 0xC3...0xF4: true
    default: false
    }
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
