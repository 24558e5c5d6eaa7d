internal import Diagnostics

/// Where the papers of a sentence stand in a row.
struct CredentialHeap {
  private let sentence: MoveSentence
  private let tokens: TokenSlice
  /// The page's text.
  private let bytes: [UInt8]

  init(_ sentence: MoveSentence) {
    self.sentence = sentence
    bytes = sentence.page.prose.bytes
    tokens = sentence.tokens
  }

  /// Whether a sentence may hold a heap although no phrase points to one, by what was counted in it.
  static func mayBe(_ counts: SentenceCounts, _ block: ProseBlock) -> Bool {
    if counts.acronyms >= 2, counts.marks.comma >= 2 || counts.acronyms >= 3 { return true }
    if counts.hits[WordClass.credential.rawValue] >= 3, counts.marks.comma > 0 { return true }
    if counts.has(.credential), counts.words <= 14 || counts.marks.comma > 0 { return true }
    if counts.names >= 2, counts.acronyms > 0 || counts.has(.role) { return true }
    guard block == .item else { return false }
    return counts.numbers > 0 || counts.acronyms > 0 || counts.has(.role) || counts.has(.credential)
  }

  /// Three things or more in a list behind "certified in" and the like.
  func list(behind match: PhraseMatch) -> SourceSpan? {
    guard !isDoing(match.token) else { return nil }
    var place = sentence.end(of: match)
    if Self.headings.contains(match.run) {
      guard place < tokens.endIndex, tokens[place].byte == 0x3A else { return nil }
      place += 1
    }
    let row = items(from: place)
    return row.count >= 3 && row.commas >= 1 ? SourceSpan(match.span.start, row.end) : nil
  }

  /// Three papers or more behind "I hold a", none of them with the school that gave it: that would be a plain fact.
  func papers(behind match: PhraseMatch) -> SourceSpan? {
    papers(from: sentence.end(of: match), start: match.span.start)
  }

  /// Three papers or more behind "I have a".
  var papersOwned: SourceSpan? {
    for place in tokens.indices.dropLast(2) where Self.having.contains(tokens[place].hash) {
      guard Self.articles.contains(tokens[place + 1].hash) else { continue }
      let isOwned =
        place == tokens.startIndex || tokens[place - 1].pronoun != .none
        || sentence.page.prose.names.contains(tokens[place - 1].hash)
        || Self.adverbs.contains(tokens[place - 1].hash)
      guard isOwned else { continue }
      return papers(from: place + 1, start: Int(tokens[place].start))
    }
    return nil
  }

  private func papers(from place: Int, start: Int) -> SourceSpan? {
    guard !tokens.contains(where: { Self.schools.contains($0.hash) }) else { return nil }
    var count = 0
    var isCounted = false
    var last = start
    for token in tokens[place...] {
      if Self.ends(token) {
        isCounted = false
      } else if !isCounted, Self.papers.contains(token.hash) || token.form.contains(.acronym) {
        count += 1
        isCounted = true
      }
      if isCounted, token.kind != .mark { last = Int(token.end) }
    }
    return count >= 3 ? SourceSpan(start, last) : nil
  }

  /// Three sets of letters or more behind a name.
  var lettersBehindName: SourceSpan? {
    // A name and three sets of letters begin with four capitals.
    guard sentence.counts.capitals >= 4 else { return nil }
    guard sentence.counts.marks.comma >= 2 else { return lettersWithoutCommas }
    for place in tokens.indices.dropFirst() where tokens[place].byte == 0x2C {
      guard isName(endingAt: place - 1) else { continue }
      var count = 0
      var next = place + 1
      while next < tokens.endIndex, isLettered(tokens[next]) {
        count += 1
        next += 1
        guard next < tokens.endIndex, tokens[next].byte == 0x2C else { break }
        next += 1
      }
      let isFirms = next < tokens.endIndex && WordSet.joints.contains(tokens[next].hash)
      guard count >= 3, !isFirms else { continue }
      let last = tokens[next - 1].kind == .mark ? next - 2 : next - 1
      return SourceSpan(Int(tokens[place + 1].start), Int(tokens[last].end))
    }
    return nil
  }

  /// Three sets of letters or more that follow a name without commas: "Jane Smith BA (Hons) PGCE MBACP".
  private var lettersWithoutCommas: SourceSpan? {
    guard let first = tokens.indices.dropFirst().first(where: { isLettered(tokens[$0]) }),
      isName(endingAt: first - 1)
    else { return nil }
    var (count, last, inBrackets) = (0, first, false)
    for place in tokens.indices.suffix(from: first) {
      let token = tokens[place]
      if token.kind == .mark {
        guard token.byte == 0x28 || token.byte == 0x29 || token.byte == 0x2C else { break }
        inBrackets = token.byte == 0x28
        continue
      }
      if inBrackets { continue }
      guard isLettered(token) else { break }
      (count, last) = (count + 1, place)
    }
    return count >= 3 ? SourceSpan(Int(tokens[first].start), Int(tokens[last].end)) : nil
  }

  /// The first of three sentences or more, one after the other, that are nothing but titles with their papers.
  var titlesInRow: SourceSpan? {
    let (page, index) = (sentence.page, sentence.index)
    guard index + 2 < page.prose.sentences.count, (index...index + 2).allSatisfy(isTitle),
      index == 0 || !isTitle(index - 1)
    else { return nil }
    return sentence.span
  }

  /// Whether a sentence is nothing but a title: "Registered Dietitian", "I am a certified trainer".
  private func isTitle(_ index: Int) -> Bool {
    let (papered, stops, schools) = (Self.papered, Self.stops, Self.schools)
    var (count, hasPaper) = (0, false)
    for token in sentence.tokens(of: index) where token.kind != .mark {
      count += 1
      if count > 6 || stops.contains(token.hash) || schools.contains(token.hash) { return false }
      hasPaper = hasPaper || papered.contains(token.hash)
    }
    return count >= 2 && hasPaper
  }

  /// Four titles or more in a list, one of them with its paper; or a list of the writer's own that is stock by its words.
  var titles: SourceSpan? {
    let counts = sentence.counts
    guard counts.marks.comma >= 2 else { return nil }
    let isPapered = tokens.contains { Self.papered.contains($0.hash) }
    // The posts of somebody who is written of are a plain fact.
    let isOfOthers = counts.pronouns.third > 0 && counts.pronouns.first == 0
    guard isPapered || sentence.stock >= 0.45 && !isOfOthers else { return nil }
    var (count, length, start) = (0, 0, Int(tokens[tokens.startIndex].start))
    var hasPaper = false
    for place in tokens.indices {
      let token = tokens[place]
      let next = place + 1
      guard next == tokens.endIndex || Self.ends(tokens[next]) || tokens[next].kind == .mark else {
        hasPaper = hasPaper || Self.papered.contains(token.hash)
        length += 1
        continue
      }
      let isBracketed = place > tokens.startIndex && tokens[place - 1].byte == 0x28
      guard !Self.ends(token), token.kind != .mark, !isBracketed else {
        (length, hasPaper) = (0, false)
        continue
      }
      let isTitle =
        hasPaper || Self.papered.contains(token.hash) || Self.titles.contains(token.hash)
        || token.classes.has(.role)
      hasPaper = false
      if isTitle, length < (count == 0 ? 10 : 6) {
        count += 1
      } else {
        (count, start) = (0, Int(token.end))
      }
      length = 0
      if count >= 4 { return SourceSpan(start, Int(token.end)) }
    }
    return nil
  }

  /// How many things stand in a part of the sentence, with commas and little words between.
  func things(in span: SourceSpan) -> Int {
    var (count, isOpen, inBrackets) = (0, false, false)
    for token in tokens where Int(token.start) >= span.start && Int(token.end) <= span.end {
      if token.kind == .mark, token.byte == 0x28 || token.byte == 0x29 {
        inBrackets = token.byte == 0x28
      } else if Self.ends(token) {
        isOpen = isOpen && inBrackets
      } else if token.kind != .mark, !inBrackets, !isOpen {
        (count, isOpen) = (count + 1, true)
      }
    }
    return count
  }

  /// The first of three bullets or more that are nothing but papers.
  var bullets: SourceSpan? {
    let index = sentence.index
    return arePapers(index) && !(index > 0 && arePapers(index - 1)) ? sentence.span : nil
  }

  /// Whether three bullets, this one the first, are nothing but papers, and two of them are named as such.
  private func arePapers(_ index: Int) -> Bool {
    guard index + 2 < sentence.page.prose.sentences.count else { return false }
    var named = 0
    for bullet in index...index + 2 {
      guard let isNamed = isPaper(bullet) else { return false }
      named += isNamed ? 1 : 0
    }
    return named >= 2
  }

  /// Whether a bullet names a paper in words; nil when it is no bullet with nothing but a paper.
  private func isPaper(_ index: Int) -> Bool? {
    let page = sentence.page
    guard page.prose.sentences[index].block == .item else { return nil }
    let tokens = sentence.tokens(of: index)
    guard tokens.count <= 10 else { return nil }
    var (isNamed, isLike, isLevel) = (false, false, false)
    for token in tokens {
      guard token.kind != .year, token.pronoun == .none, !Self.schools.contains(token.hash) else {
        return nil
      }
      isNamed = isNamed || Self.papers.contains(token.hash) || Self.papered.contains(token.hash)
      // "Level 3", "Precision Nutrition L1".
      isNamed =
        isNamed || isLevel && token.kind == .number || Self.levelled.contains(token.hash)
      isLevel = Self.levels.contains(token.hash)
      isLike =
        isLike || token.form.contains(.acronym) || Self.titles.contains(token.hash)
        || Self.courses.contains(token.hash)
    }
    return isNamed ? true : isLike ? false : nil
  }

  /// The first of three sentences or more, one after the other, each with a paper and little besides.
  var papersInRow: SourceSpan? {
    let index = sentence.index
    guard index + 2 < sentence.page.prose.sentences.count, isPaperSentence(index),
      index == 0 || !isPaperSentence(index - 1)
    else { return nil }
    return (index + 1...index + 2).allSatisfy { isPaperSentence($0) } ? sentence.span : nil
  }

  private func isPaperSentence(_ index: Int) -> Bool {
    let page = sentence.page
    let counts = page.counts(index)
    guard counts.words <= 14, counts.has(.credential), page.reveals[index] < 0.35 else {
      return false
    }
    let other = sentence.another
    other.turn(to: index, 0..<0)
    return PaperRow(other).isPaper
  }
}

extension CredentialHeap {
  /// The things of a list that begins at a place, each of five words at most.
  private func items(from place: Int) -> (count: Int, commas: Int, end: Int) {
    var (count, commas, end, length) = (0, 0, 0, 0)
    var inBrackets = false
    for token in tokens[place...] {
      if token.byte == 0x28 || token.byte == 0x29, token.kind == .mark {
        inBrackets = token.byte == 0x28
      }
      if inBrackets { continue }
      if Self.ends(token) {
        if token.kind == .mark { commas += 1 }
        if length > 0 { count += 1 }
        length = 0
        continue
      }
      if token.kind == .mark {
        if token.byte == 0x29 { continue }
        break
      }
      if token.pronoun != .none || Self.stops.contains(token.hash) || token.kind == .year { break }
      length += 1
      if length > 5 { return (count, commas, end) }
      end = Int(token.end)
    }
    return (length > 0 ? count + 1 : count, commas, end)
  }

  /// Whether a subject stands right before a place: "I trained in Leeds" says where, "I am trained in" says in what.
  private func isDoing(_ place: Int) -> Bool {
    var before = place - 1
    while before > tokens.startIndex, Self.adverbs.contains(tokens[before].hash) { before -= 1 }
    guard before >= tokens.startIndex else { return false }
    let token = tokens[before]
    return token.pronoun != .none && token.pronoun != .first
      && !Self.possessives.contains(token.hash) && !token.form.contains(.apostrophe)
      || sentence.page.prose.names.contains(token.hash)
  }

  /// Whether a name ends at a place: the page's own, or two words or more with capitals that begin the sentence.
  private func isName(endingAt place: Int) -> Bool {
    guard tokens[place].form.contains(.capital), !isLettered(tokens[place]) else { return false }
    if sentence.page.prose.names.contains(tokens[place].hash) { return true }
    let before = tokens[tokens.startIndex...place]
    return (2...6).contains(before.count)
      && before.allSatisfy { $0.form.contains(.capital) || $0.byte == 0x2E }
  }

  /// Whether a word is written like the letters behind a name: `MBA`, `PhD`, `FRCPsych`.
  private func isLettered(_ token: Token) -> Bool {
    Self.isLettered(token, bytes)
  }

  /// Whether a word of a page is written like the letters behind a name.
  static func isLettered(_ token: Token, _ bytes: [UInt8]) -> Bool {
    guard token.isWord else { return false }
    if token.form.contains(.acronym) { return true }
    guard token.form.contains(.capital), token.count <= 12 else { return false }
    var capitals = 0
    for byte in bytes[Int(token.start)..<Int(token.end)] {
      if byte == 0x2D { return false }
      capitals += byte &- 0x41 < 26 ? 1 : 0
    }
    return capitals >= 2
  }

  /// Whether a token ends a thing of a list.
  private static func ends(_ token: Token) -> Bool {
    token.kind == .mark
      ? token.byte == 0x2C || token.byte == 0x2F || token.byte == 0x3B || token.byte == 0x26
      : WordSet.joints.contains(token.hash)
  }

  /// Who has a paper says so by one of these, with an article behind it.
  private static let having = WordSet("have i've has")
  private static let articles = WordSet("a an")
  private static let possessives = WordSet("his her their our your")
  /// What may stand between somebody and what they hold.
  private static let adverbs = WordSet("also first then later originally recently previously")
  private static let headings = WordSet.phrases([
    "qualifications", "credentials", "certifications", "accreditations",
  ])
  /// What ends a list of papers, or tells more than one of them.
  private static let stops = WordSet(
    """
    who which that to because where when while with from for is are was were have has had by through nothing little no \
    not
    """
  )
  private static let levelled = WordSet("l1 l2 l3 l4 l5 l6 l7")
  static let levelWords = "level grade stage"
  private static let levels = WordSet(levelWords)
  private static let courses = WordSet("instructor course foundation training award aid")
  static let schoolWords = "university college school institute academy"
  /// Where a paper is from, which makes a plain fact of it.
  private static let schools = WordSet("from at \(schoolWords)")
  /// What a paper is called, one of it.
  static let paperWords = """
    degree bachelor bachelor's master masters master's doctorate phd dphil msc bsc mba mfa bfa mph llb llm pgce diploma \
    certificate certification licence license nvq
    """
  private static let papers = WordSet(
    "\(paperWords) degrees bachelors ba ma med diplomas certificates certifications"
  )
  /// What somebody is who holds a paper.
  static let paperedWords =
    "certified qualified licensed accredited registered chartered practitioner"
  private static let papered = WordSet(paperedWords)
  /// What somebody is called who holds a paper.
  static let titles = WordSet(
    """
    coach practitioner master hypnotherapist facilitator assessor trainer therapist healer teacher instructor belt \
    dietitian dietician educator adviser examiner auditor planner mentor supervisor doula counsellor counselor \
    mediator consultant psychotherapist nutritionist herbalist aromatherapist reflexologist celebrant reader
    """
  )
}
