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
  var isTitle: Bool {
    var last = scene.end
    let high = min(tokens.endIndex, last + 6)
    while last < high, tokens[last].start - tokens[last - 1].end == 1, isTitleWord(last) {
      last += 1
    }
    var first = scene.start
    let low = max(tokens.startIndex, first - 6)
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

  private func isTitleWord(_ place: Int) -> Bool {
    tokens[place].kind != .mark
      && (tokens[place].form.contains(.capital) || Self.little.contains(tokens[place].hash))
  }
}
