// Words in quotation marks and in the names of books.

extension PredatoryRejection {
  /// Whether the match stands between quotation marks that the writer does not put around a word of their own trade.
  var isQuoted: Bool {
    let low = max(tokens.startIndex, scene.start - Self.reach)
    let high = min(tokens.endIndex, scene.end + Self.reach)
    var place = scene.start - 1
    while place >= low, !opens(place) {
      if closes(place) { return false }
      place -= 1
    }
    guard place >= low else { return false }
    let mark = tokens[place].byte
    guard tokens[scene.end..<high].contains(where: { $0.kind == .mark && $0.byte == mark }) else {
      return false
    }
    return !isOwnTrade(place)
  }

  private func opens(_ place: Int) -> Bool {
    guard isQuote(place), place + 1 < tokens.endIndex else { return false }
    let isApart =
      place == tokens.startIndex || tokens[place].form.contains(.spaced)
      || tokens[place - 1].kind == .mark
    return isApart && !tokens[place + 1].form.contains(.spaced)
  }

  private func closes(_ place: Int) -> Bool {
    isQuote(place) && tokens[place].byte == 0x22 && !tokens[place].form.contains(.spaced)
  }

  private func isQuote(_ place: Int) -> Bool {
    tokens[place].kind == .mark && (tokens[place].byte == 0x22 || tokens[place].byte == 0x27)
  }

  /// "I build what I call 'lead magnets'": the writer's own verb stands before the quotation.
  private func isOwnTrade(_ quote: Int) -> Bool {
    let low = max(tokens.startIndex, quote - 4)
    guard let verb = tokens[low..<quote].lastIndex(where: { Self.making.contains($0.hash) })
    else { return false }
    return verb > tokens.startIndex && Self.own.contains(tokens[verb - 1].hash)
  }

  /// Whether it is part of an emphasized or linked run of capitalized and little words: the name of a book.
  var isTitle: Bool { isSetOffTitle || isNamedTitle }

  /// Whether a book of another's is named: "the book I throw most often is How to Convert Leads".
  private var isNamedTitle: Bool {
    let words = tokens[scene.start..<scene.end]
    guard scene.start > tokens.startIndex, words.allSatisfy({ $0.form.contains(.capital) }) else {
      return false
    }
    return scene.has(Self.books, before: 10) && !scene.has(Self.authors, before: 10)
  }

  private var isSetOffTitle: Bool {
    var last = scene.end
    let high = min(tokens.endIndex, last + 6)
    while last < high, isJoined(last), isTitleWord(last) { last += 1 }
    var first = scene.start
    let low = max(tokens.startIndex, first - 10)
    while first >= low, !scene.isSetOff(first, before: last) {
      guard isTitleWord(first) else { return false }
      first -= 1
    }
    guard first >= low, tokens[first].form.contains(.capital) else { return false }
    let run = tokens[first..<last]
    let isRead = tokens[max(tokens.startIndex, first - 3)..<first].contains {
      Self.reading.contains($0.hash)
    }
    return (isRead || run.contains { Self.little.contains($0.hash) })
      && run.indices.allSatisfy(isTitleWord)
  }

  /// Whether no sign of emphasis stands before a token.
  private func isJoined(_ place: Int) -> Bool {
    let gap = tokens[place].start - tokens[place - 1].end
    return gap == 1 || gap == 0 && isColon(place)
  }

  private func isColon(_ place: Int) -> Bool {
    tokens[place].kind == .mark && tokens[place].byte == 0x3A
  }

  /// Whether a token may stand in a title, whose subtitle a colon begins.
  private func isTitleWord(_ place: Int) -> Bool {
    if tokens[place].kind == .mark { return isColon(place) }
    return tokens[place].form.contains(.capital) || Self.little.contains(tokens[place].hash)
  }
}

extension PredatoryRejection {
  /// What the writer does with a thing of their own trade.
  private static let making = WordSet("call build make create sell design use write")
  /// The words of a title that are written small.
  private static let little = WordSet(
    "the a an of to into for that and or in on at by with without from your"
  )
  /// What a title is read in.
  private static let books = WordSet("read reading reads book books novel manual")
  /// Words by which a book is the writer's own.
  private static let authors = WordSet(
    "my our wrote write writing written author published course programme"
  )
  /// What stands right before a title.
  private static let reading = WordSet(
    "read reading reads wrote book novel called play film watched sang"
  )
}
