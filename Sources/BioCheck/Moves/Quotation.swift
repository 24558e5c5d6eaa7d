internal import Diagnostics
internal import Markup

/// Whether words are another's, or named and not claimed: within quotation marks, or set off where somebody says them.
///
/// Marks round a word or two may be the writer's own doubt about a claim of their own, so that these are looked at more closely.
struct Quotation {
  private let tokens: UnsafeBufferPointer<Token>
  private let prose: Prose
  /// The emphasised spans of the page, in the order of the text, none within another.
  private lazy var emphasised: [SourceSpan] = Self.emphasised(in: prose)

  /// The quotations of a page with these tokens, and with its emphasised spans if they were collected before.
  init(_ prose: Prose, _ tokens: UnsafeBufferPointer<Token>, emphasised: [SourceSpan]? = nil) {
    self.prose = prose
    self.tokens = tokens
    if let emphasised { self.emphasised = emphasised }
  }

  /// So many tokens are looked through on either side.
  private static let reach = 40

  /// Whether the tokens of `place` are quoted in their sentence.
  mutating func holds(_ place: ClosedRange<Int>, in sentence: Range<Int>) -> Bool {
    if let marks = marks(around: place, sentence) {
      // As many words as are quoted between double quotation marks, whoever says them.
      if marks.upperBound - marks.lowerBound > 4 { return true }
      return isSaid(marks.lowerBound, sentence) || isOthers(marks.lowerBound, sentence)
    }
    guard prose.document != nil, isSaid(place.lowerBound, sentence) else { return false }
    return isEmphasised(
      SourceSpan(Int(tokens[place.lowerBound].start), Int(tokens[place.upperBound].end))
    )
  }

  private mutating func isEmphasised(_ span: SourceSpan) -> Bool {
    var (low, high) = (0, emphasised.count)
    while low < high {
      let middle = (low + high) / 2
      if emphasised[middle].start <= span.start { low = middle + 1 } else { high = middle }
    }
    return low > 0 && span.end <= emphasised[low - 1].end
  }

  /// The places of the quotation marks that stand round some tokens.
  private func marks(around place: ClosedRange<Int>, _ sentence: Range<Int>) -> Range<Int>? {
    var index = place.lowerBound - 1
    let first = max(sentence.lowerBound, place.lowerBound - Self.reach)
    while index >= first, !opens(index, sentence) {
      if closes(index, sentence) { return nil }
      index -= 1
    }
    guard index >= first else { return nil }
    let last = min(sentence.upperBound, place.upperBound + Self.reach)
    var end = place.upperBound + 1
    while end < last {
      if tokens[end].byte == tokens[index].byte, closes(end, sentence) { return index..<end }
      end += 1
    }
    return nil
  }

  private func isQuote(_ token: Token) -> Bool {
    token.kind == .mark && (token.byte == 0x22 || token.byte == 0x27)
  }

  /// Whether a quotation mark stands before a word and behind none; a curly apostrophe and "the '90s" open nothing.
  private func opens(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let token = tokens[index]
    guard isQuote(token), index + 1 < sentence.upperBound else { return false }
    let next = tokens[index + 1]
    guard !next.form.contains(.spaced), next.kind == .word || isQuote(next),
      index == sentence.lowerBound || token.form.contains(.spaced)
        || tokens[index - 1].kind == .mark
    else { return false }
    guard token.byte == 0x27 else { return true }
    return !isCurlyApostrophe(token) && !Self.clipped.contains(next.hash)
  }

  /// Whether a quotation mark stands behind a word and before none.
  private func closes(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let token = tokens[index]
    guard isQuote(token), !token.form.contains(.spaced), index > sentence.lowerBound else {
      return false
    }
    let next = index + 1
    return next >= sentence.upperBound || tokens[next].form.contains(.spaced)
      || tokens[next].kind == .mark
  }

  private func isCurlyApostrophe(_ token: Token) -> Bool {
    let start = Int(token.start)
    return token.count == 3 && start + 2 < prose.bytes.count && prose.bytes[start + 2] == 0x99
  }

  /// Whether a word of saying stands before a place in the same clause, and not "they call me": that is the writer's claim.
  private func isSaid(_ place: Int, _ sentence: Range<Int>) -> Bool {
    var index = place - 1
    let first = max(sentence.lowerBound, place - Self.reach)
    while index >= first {
      let token = tokens[index]
      if token.kind == .mark, token.byte == 0x3B || token.byte == 0x2E { return false }
      if Self.named.contains(token.hash) { return true }
      if Self.saying.contains(token.hash) {
        return !(index + 1..<min(index + 3, place)).contains { speaksOfWriter(tokens[$0]) }
      }
      index -= 1
    }
    return false
  }

  private func speaksOfWriter(_ token: Token) -> Bool {
    switch token.pronoun {
    case .firstSubject, .first, .we, .third, .thirdPossessive: true
    case .none, .you: false
    }
  }

  /// Whether "is" or "are" stands before a place, with people before it who are not the writer's own: "my competitors are".
  private func isOthers(_ place: Int, _ sentence: Range<Int>) -> Bool {
    let subject = place - 2
    guard subject >= sentence.lowerBound, Self.being.contains(tokens[place - 1].hash) else {
      return false
    }
    let token = tokens[subject]
    if Self.others.contains(token.hash) { return true }
    guard token.sense == Supersense.person, !token.form.contains(.capital) else { return false }
    // "Our coaches are" speaks of oneself.
    return !(sentence.lowerBound..<subject).contains { tokens[$0].pronoun == .we }
  }
}

extension Quotation {
  /// Words that take what follows as a form of words.
  private static let named = WordSet(
    "word words phrase phrases term terms slogan slogans label labels motto headline buzzword buzzwords cliché clichés"
  )
  private static let saying = WordSet(
    """
    say says said saying call calls called calling write writes wrote written read reads tell tells told claim claims \
    claimed describe describes described advertise advertises advertised label labels labelled shout shouts
    """
  )
  private static let being = WordSet("is are was were")
  private static let others = WordSet("they others people everyone everybody somebody someone")
  /// Clipped words, before which an apostrophe opens nothing.
  private static let clipped = WordSet("tis twas til till em n cause cos bout")

  /// The emphasised spans of a page, in the order of the text.
  static func emphasised(in prose: Prose) -> [SourceSpan] {
    var spans: [SourceSpan] = []
    if let document = prose.document { collect(document.blocks, &spans) }
    return spans
  }

  private static func collect(_ blocks: Blocks, _ spans: inout [SourceSpan]) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): collect(paragraph.inlines, &spans)
      case .list(let list): for item in list.items { collect(item.blocks, &spans) }
      case .listItem(let item): collect(item.blocks, &spans)
      case .heading, .table, .blockQuote, .codeBlock, .htmlBlock, .thematicBreak,
        .footnoteDefinition:
        break
      }
    }
  }

  private static func collect(_ inlines: Inlines, _ spans: inout [SourceSpan]) {
    for inline in inlines {
      if case .emphasis = inline {
        spans.append(inline.span)
      } else if let inner = inline.inlines {
        collect(inner, &spans)
      }
    }
  }
}

extension MoveSentence {
  /// Whether some of its tokens are another's words, or named and not claimed.
  func isQuoted(_ place: ClosedRange<Int>) -> Bool {
    var quotation = Quotation(page.prose, all, emphasised: page.emphasised)
    return quotation.holds(place, in: page.prose.sentences[index].tokens)
  }
}
