internal import Diagnostics

/// Names in a row behind a word of having served those who bear them, or of having been shown by them.
///
/// The row tells it: three names of firms, papers or stars that nothing more is told of. What stands before it must be
/// a little word such as "for" and, within some words, one of work or of show that goes with it.
struct NameFrame {
  private let sentence: MoveSentence
  private let tokens: TokenSlice

  init(_ sentence: MoveSentence) {
    self.sentence = sentence
    tokens = sentence.tokens
  }

  /// Whether a sentence may hold such a row, by how much it reveals and what was counted in it.
  static func mayBe(_ reveals: Float, _ counts: SentenceCounts) -> Bool {
    // Between three names stands a comma; two teachers with their full names stand in a short sentence.
    reveals < mostPraised && counts.names >= 2 && counts.capitals >= 3
      && (counts.marks.comma > 0 || counts.words <= 20)
  }

  /// Below what `reveals` a row is told, and one that goes on with many others: that many great names are served shows nobody.
  private static let most: Float = 0.5
  private static let mostPraised: Float = 0.75

  /// The bytes from the word before the first such row to its last name.
  var span: SourceSpan? {
    let isPlain = sentence.reveals < Self.most
    guard isPlain || tokens.contains(where: { $0.hash == Self.many }), mayHoldRow,
      !tokens.contains(where: { $0.classes.has(.kin) || Self.scholarly.contains($0.hash) })
    else { return nil }
    var place = tokens.startIndex
    while place < tokens.endIndex {
      guard isName(tokens[place]), place > tokens.startIndex || opensRow(place + 1) else {
        place += 1
        continue
      }
      let row = row(from: place)
      if row.names >= 1, isPlain || endsInPraise(row),
        let start = start(of: row, at: place) ?? start(ofChoosing: row, at: place),
        isBare(place...row.last)
      {
        return SourceSpan(Int(tokens[start].start), Int(tokens[row.last].end))
      }
      place = row.last + 1
    }
    return nil
  }

  /// Whether a comma or a little word stands right behind one name and near before another.
  private var mayHoldRow: Bool {
    var wasCapital = false
    for place in tokens.indices {
      let token = tokens[place]
      let isCapital = token.isWord && token.form.contains(.capital)
      if wasCapital, !isCapital, token.isWord || token.byte == 0x2C || token.byte == 0x26 {
        let near = tokens[(place + 1)...].prefix(5)
        if near.contains(where: { $0.isWord && $0.form.contains(.capital) }) { return true }
      }
      wasCapital = isCapital || wasCapital && token.byte == 0x29
    }
    return false
  }

  /// How many names stand in a row, how many of them have two words or more, and where the last one ends.
  private typealias Row = (names: Int, full: Int, last: Int)

  private func row(from place: Int) -> Row {
    // The page's names are guessed from its first sentence, where the names of others may stand.
    var row = NameRow(own: sentence.index == 0 ? [] : sentence.page.prose.names, patience: 0)
    var last = place
    for next in tokens.indices[place...] {
      guard row.take(tokens[next]) else { break }
      if isName(tokens[next]) { last = next }
    }
    let ended = row.ended
    return (row.names, ended.full, last)
  }

  /// Whether the first word of a sentence is a name: another word with a capital follows, or a comma.
  private func opensRow(_ next: Int) -> Bool {
    next < tokens.endIndex && (isName(tokens[next]) || tokens[next].byte == 0x2C)
  }

  private func isName(_ token: Token) -> Bool {
    token.form.contains(.capital) && !token.form.contains(.quoted) && token.pronoun == .none
      && token.isWord
  }

  /// Where the words begin that lead to a row and make a boast of it; nil when none do.
  private func start(of row: Row, at place: Int) -> Int? {
    var before = place - 1
    var left = 7
    while before >= tokens.startIndex, left > 0, Self.passed.contains(tokens[before].hash) {
      (before, left) = (before - 1, left - 1)
    }
    guard before >= tokens.startIndex else { return nil }
    let lead = tokens[before]
    if lead.kind == .mark {
      guard lead.byte == 0x3A || lead.byte == 0x28, row.names >= 3 else { return nil }
      return self.place(of: Self.labels, before: before, within: 4)
    }
    if lead.hash == Self.hashes.from, reaches(place...row.last) {
      return self.place(of: Self.listed, before: before - 1, within: 3)
    }
    if row.names >= 3, let words = Self.words(before: lead.hash),
      let start = self.place(of: words, before: before, within: 6),
      isBoast(row, tokens[start].hash, lead.hash)
    {
      return start
    }
    // "And many other leading names" boasts of a row, whatever was done for them.
    if row.names >= 3, Self.career.contains(lead.hash), endsInPraise(row) { return before }
    // Two teachers with their full names are as many as three firms; where they taught is a plain fact.
    guard row.names >= 3 || row.full == 2, Self.beside.contains(lead.hash),
      !tokens.contains(where: { Self.schools.contains($0.hash) })
    else { return nil }
    return self.place(of: Self.taught, before: before, within: 2).flatMap {
      Self.plain.contains(tokens[$0].hash) && sentence.isPlainRecord ? nil : $0
    }
  }

  /// Whether a row goes on with many others of its kind.
  private func endsInPraise(_ row: Row) -> Bool {
    let behind = tokens[(row.last + 1)...].drop { $0.kind == .mark }.prefix(3)
    guard let first = behind.first, WordSet.joints.contains(first.hash) else { return false }
    return behind.dropFirst().first?.hash == Self.many
      && behind.contains { Self.further.contains($0.hash) }
  }

  /// Whether a row is more than plain facts, by the words that lead to it.
  private func isBoast(_ row: Row, _ word: UInt64, _ lead: UInt64) -> Bool {
    let isPlain = Self.plain.contains(word)
    if isPlain || Self.career.contains(lead), sentence.isPlainRecord { return false }
    return !isPlain || row.names >= 4 || sentence.counts.pronouns.first > 0
  }

  /// The place of a row itself whose bearers chose the writer: "Harrods and the Ritz have all booked my harp".
  private func start(ofChoosing row: Row, at place: Int) -> Int? {
    let behind = tokens[(row.last + 1)...].prefix(4)
    guard row.names >= 3, let first = behind.first else { return nil }
    let isChosen =
      first.hash == Self.hashes.among && behind.dropFirst().first?.pronoun != Pronoun.none
      || Self.have.contains(first.hash) && behind.contains { Self.chosen.contains($0.hash) }
    return isChosen && tokens.contains { $0.pronoun == .first || $0.pronoun == .firstSubject }
      ? place : nil
  }

  /// Whether a row goes from one name to another: "clients range from Harrods to the Ritz".
  private func reaches(_ row: ClosedRange<Int>) -> Bool {
    let rest = tokens[(row.upperBound + 1)...].prefix(3)
    return rest.first?.hash == Self.hashes.to && rest.dropFirst().contains(where: isName)
  }

  /// The nearest of some words before a place, with no mark between but a comma.
  private func place(of words: WordSet, before place: Int, within reach: Int) -> Int? {
    for index in tokens.indices[..<place].suffix(reach).reversed() {
      let token = tokens[index]
      if token.kind == .mark, token.byte != 0x2C { return nil }
      if words.contains(token.hash) { return index }
    }
    return nil
  }

  /// Whether nothing is told of what happened there, and the row is meant.
  private func isBare(_ row: ClosedRange<Int>) -> Bool {
    guard !sentence.isDenied(at: row.lowerBound, isRow: true), !sentence.isQuoted(row) else {
      return false
    }
    guard tokens[row].count(where: { Self.schools.contains($0.hash) }) < 2 else { return false }
    let rest = tokens[(row.upperBound + 1)...].prefix(40)
    // "I worked with them to save an orchard" tells what for.
    if rest.count >= 5, rest.first?.hash == Self.hashes.to, !reaches(row) { return false }
    if rest.count >= 5, sentence.stock < 0.5, !goesOnBoasting(rest),
      rest.contains(where: { Self.turns.contains($0.hash) || $0.classes.has(.story) })
    {
      return false
    }
    return !isToldNext(row)
  }

  /// Whether nothing follows but more names, with another verb: "and has shared stages with Bono".
  private func goesOnBoasting(_ rest: TokenSlice) -> Bool {
    let words = rest.drop { $0.kind == .mark }
    guard let first = words.first, WordSet.joints.contains(first.hash),
      words.dropFirst().prefix(3).contains(where: { Self.have.contains($0.hash) }),
      !words.contains(where: { Self.turns.contains($0.hash) || $0.pronoun == .first })
    else { return false }
    return words.indices.dropFirst().contains {
      Self.company.contains(words[$0 - 1].hash) && isName(words[$0])
    }
  }

  /// Whether the next sentence comes back to one of them and reveals.
  private func isToldNext(_ row: ClosedRange<Int>) -> Bool {
    guard let next = sentence.next, sentence.page.reveals[next] >= 0.4 else { return false }
    return sentence.tokens(of: next).contains { token in
      Self.back.contains(token.hash)
        || isName(token) && tokens[row].contains { $0.hash == token.hash }
    }
  }
}

extension NameFrame {
  /// What makes a boast of names, by the word that leads to them.
  private static func words(before lead: UInt64) -> WordSet? {
    if lead == hashes.for { return serving }
    if lead == hashes.with { return joining }
    if lead == hashes.at { return holding }
    if lead == hashes.from { return sending }
    if lead == hashes.to { return advising }
    if lead == hashes.by { return choosing }
    if lead == hashes.of { return owning }
    if lead == hashes.in || lead == hashes.on { return shown }
    return including.contains(lead) ? listed : nil
  }

  private struct Hashes {
    let `for` = WordHash.of("for")
    let with = WordHash.of("with")
    let at = WordHash.of("at")
    let from = WordHash.of("from")
    let to = WordHash.of("to")
    let by = WordHash.of("by")
    let of = WordHash.of("of")
    let among = WordHash.of("among")
    let `in` = WordHash.of("in")
    let on = WordHash.of("on")
  }

  private static let hashes = Hashes()

  /// What may stand between that word and the first name.
  private static let passed = WordSet(
    """
    the a an and both leading global major big biggest top well-known famous iconic prestigious renowned international \
    national world-class large brands brand companies company organisations organizations firms names clients agencies \
    magazines publications outlets newspapers houses hotels institutions startups start-ups businesses stars celebrities \
    artists publishers broadcasters such as like including among others various many several some teams executives \
    leaders people titles media press world's
    """
  )
  /// What is done "for" those who bear the names.
  private static let serving = WordSet(
    """
    worked working work works designed designing design designs coached coaching shot shooting wrote written writing \
    writes photographed photographing consulted consulting consults advised advising trained training taught teaching \
    delivered delivering built building created creating creates produced producing developed developing cooked \
    cooking cater catered catering dressed dressing styled styling performed performing sung spoken speaking keynoted \
    lectured illustrated illustrating illustrates edited editing directed directing made facilitated facilitating \
    interned freelanced freelancing contracted translated translating voiced modelled modeled drawn painted painting \
    decorated tailored sewn composed scored animated filmed filming recorded managed hosted curated commissions \
    projects campaigns programmes programs workshops talks keynotes tables copy collections identities covers \
    advertising assignments
    """
  )
  /// What is done "with" them.
  private static let joining = WordSet(
    """
    worked working works collaborated collaborating collaborates partnered partnering coached coaching \
    toured recorded performed consulted apprenticed interned filmed contracts partnerships \
    collaborations associated sung danced contracted
    """
  )
  /// Posts and how long they were held.
  private static let postWords = """
    roles role positions position posts jobs spells stints years time career careers worked working interned keynoted lectured spoken \
    previously formerly ex former past lately held experience
    """
  /// What one has "at" them.
  private static let holding = WordSet(
    """
    \(postWords) executives leaders teams staff managers founders employees clients tenure tenures decade \
    decades consulted coached background stocked sold
    """
  )
  /// Who comes "from" them.
  private static let sending = WordSet(
    "executives leaders clients teams founders managers artists commissions bookings staff alumni experience"
  )
  /// What one is "to" them.
  private static let advising = WordSet(
    "consultant advisor adviser advisers consultants supplier supplied coach counsel speechwriter stylist sold"
  )
  private static let choiceWords =
    "trusted commissioned hired booked chosen used worn featured published"
  /// What is done "by" them.
  private static let choosing = WordSet(
    """
    \(choiceWords) loved endorsed recommended praised quoted interviewed profiled reviewed covered mentored taught \
    trained stocked carried represented picked selected sponsored employed
    """
  )
  /// Where one worked or what printed one's words is a plain fact, until there are four of them or the writer boasts of three.
  private static let plain = WordSet(
    """
    \(postWords) works speaking appeared appear published written writing associated associate
    """
  )
  /// What leads to those for whom and with whom one worked.
  private static let career = WordSet("for with at to")
  private static let many = WordHash.of("many")
  private static let further = WordSet("other others more")
  /// What stands between the names and what their bearers do.
  private static let have = WordSet("have are all trust use has been")
  /// What stands before the names of those one was seen with.
  private static let company = WordSet("with alongside beside by for at on in to like including")
  /// What those who bear the names do, behind them.
  private static let chosen = WordSet("\(choiceWords) trust use among clients printed run")
  /// What is "of" theirs, or who.
  private static let owning = WordSet(
    """
    homes home formerly previously likes walls collections kitchens pages alumni alumna alumnus service employ ranks \
    boardrooms stages
    """
  )
  /// What stands "in" them or "on" them.
  private static let shown = WordSet(
    """
    featured published appeared appear appears seen heard quoted profiled interviewed mentioned reviewed covered \
    noted praised recommended bylines credits coverage interviews words printed appearances columns spells shown \
    screened aired broadcast exhibited
    """
  )
  /// What is done "under" somebody, or with them.
  private static let taught = WordSet(
    """
    trained studied apprenticed learned learnt worked assisted coached mentored cooked danced sung performed taught \
    training study
    """
  )
  /// What "includes" them.
  private static let listed = WordSet(
    """
    clients customers credits collaborators employers patrons sitters brands publications cv roster client teachers \
    mentors
    """
  )
  /// What stands before a colon or a bracket and a row.
  private static let labels = WordSet(
    """
    clients customers press brands partners credits publications previously formerly employers past experience with for \
    companies agencies seen featured media organisations organizations
    """
  )
  /// Where a scholar's papers came out is a plain fact.
  private static let scholarly = WordSet("research journal journals conferences papers")
  /// Where somebody learned or teaches is one too.
  private static let schools = WordSet(
    "\(CredentialHeap.schoolWords) universities conservatory symphony orchestra philharmonic"
  )
  /// What leads to a teacher.
  private static let beside = WordSet("under alongside with by beside")
  private static let including = WordSet("include includes included including")
  private static let turns = WordSet("where who until till because but which whose when before")
  /// What comes back to a row.
  private static let back = WordSet("there they them both neither either")
}
