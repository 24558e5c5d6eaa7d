/// What somebody does not do, and whom they are not for.
extension PlainTelling {
  /// Whether the writer says what they do not do.
  var isLimit: Bool {
    tokens.indices.contains { isLimit($0) || isRefused($0) || isDeclined($0) || isLacked($0) }
      || isBareRefusal
  }

  /// Whether a refusal begins at a place: "I won't cut", "he does not teach", "I'm not for", "what I won't do", "I say no to".
  private func isLimit(_ place: Int) -> Bool {
    guard isSubject(place) else { return false }
    let next = place + 1 + (holds(place + 1, Self.adverbs) ? 1 : 0)
    if isBeing(place) { return isUnfit(from: place + 1) }
    if holds(next, Self.being) { return isUnfit(from: next + 1) }
    if holds(next, Self.say), holds(next + 1, Self.no), holds(next + 2, Self.to) {
      return !holds(next + 3, Self.manner)
    }
    guard var verb = behindRefusal(next) else { return false }
    if holds(verb, Self.adverbs) { verb += 1 }
    guard holds(verb, Self.deeds), !holds(verb + 1, Self.manner),
      !(verb + 1...verb + 3).contains(where: { holds($0, Self.granted) })
    else { return false }
    // "What I won't do" tells by what follows.
    return verb + 1 < tokens.endIndex
  }

  /// Whether the writer or who is written of stands at a place, alone or with "will" or "am".
  private func isSubject(_ place: Int) -> Bool {
    let token = tokens[place]
    switch token.pronoun {
    case .firstSubject, .third: return true
    case .we: return Self.we.contains(token.hash)
    // "She'll never", which is no pronoun by itself.
    case .none: return Self.contracted.contains(token.hash)
    case .first, .thirdPossessive, .you: return false
    }
  }

  /// Whether a subject holds its own form of "to be": "I'm", "he's".
  private func isBeing(_ place: Int) -> Bool { Self.beingSubjects.contains(tokens[place].hash) }

  /// Whether "not for anyone who …", "not the right one for …" stands at a place.
  private func isUnfit(from place: Int) -> Bool {
    var next = place + (holds(place, Self.adverbs) ? 1 : 0)
    guard holds(next, Self.not) else { return false }
    next += 1
    if holds(next, Self.your) { return holds(next + 1, Self.persons) }
    if holds(next, Self.toward) { return next + 1 < tokens.endIndex }
    guard holds(next, Self.articles) else { return false }
    return (next + 1...next + 4).contains { holds($0, Self.toward) || holds($0, Self.condition) }
  }

  /// The place behind "don't", "will not", "never", "no longer".
  private func behindRefusal(_ place: Int) -> Int? {
    if holds(place, Self.refusals) { return place + 1 }
    if holds(place, Self.no), holds(place + 1, Self.longer) { return place + 2 }
    return holds(place, Self.auxiliaries) && holds(place + 1, Self.not) ? place + 2 : nil
  }

  /// Whether the writer says at a place what they will not do, whatever it is: "I will not tell you to breathe".
  private func isRefused(_ place: Int) -> Bool {
    guard isWriter(place), var verb = behindWill(place) else { return false }
    if holds(verb, Self.adverbs) { verb += 1 }
    guard verb + 1 < tokens.endIndex, tokens[verb].isWord, !holds(verb, Self.vowed),
      tokens[verb + 1].isWord, !holds(verb + 1, Self.lightly)
    else { return false }
    return !(verb + 1...verb + 3).contains { holds($0, Self.granted) }
  }

  /// The place behind "won't", "will not", "'ll never", "refuse to", where one of them follows a subject.
  private func behindWill(_ place: Int) -> Int? {
    if holds(place, Self.willing) { return holds(place + 1, Self.denial) ? place + 2 : nil }
    let next = place + 1 + (holds(place + 1, Self.adverbs) ? 1 : 0)
    if holds(next, Self.unwilling) { return next + 1 }
    if holds(next, Self.will), holds(next + 1, Self.denial) { return next + 2 }
    return holds(next, Self.refusing) && holds(next + 1, Self.to) ? next + 2 : nil
  }

  /// Whether the writer turns something away at a place: "I turn down gambling work", "we decline weddings".
  private func isDeclined(_ place: Int) -> Bool {
    guard isWriter(place) else { return false }
    let verb = place + 1 + (holds(place + 1, Self.often) ? 1 : 0)
    if holds(verb, Self.turning) {
      return (verb + 1...verb + 4).contains {
        holds($0, Self.down) && $0 + 1 < tokens.endIndex || holds($0, Self.away)
      }
    }
    return holds(verb, Self.refusing) && verb + 1 < tokens.endIndex && tokens[verb + 1].isWord
      && !holds(verb + 1, Self.to)
  }

  /// Whether the writer has none of what it would take: "I've no interest in", "she has no patience with".
  private func isLacked(_ place: Int) -> Bool {
    guard isWriter(place) else { return false }
    var next = place + 1
    if !holds(place, Self.havers) {
      guard holds(next, Self.having) else { return false }
      next += 1
    }
    if holds(next, Self.got) { next += 1 }
    return holds(next, Self.no) && holds(next + 1, Self.zeal) && holds(next + 2, Self.zealous)
      && next + 3 < tokens.endIndex
  }

  /// Whether it is a refusal that has no verb, such as "No calls after service" and "No weddings".
  ///
  /// What anybody denies of themselves is none: "no jargon", "no hidden fees, no fuss", and "no two days are alike" says nothing of anybody.
  private var isBareRefusal: Bool {
    guard counts.words >= 2, counts.words <= Self.mostBare, holds(0, Self.no),
      tokens.count > 1, tokens[1].isWord, tokens[1].pronoun == .none
    else { return false }
    let clause = tokens.firstIndex { $0.kind == .mark } ?? tokens.endIndex
    // A row of denials praises who denies.
    guard
      !tokens[1...].contains(where: { Self.denial.contains($0.hash) || Self.no.contains($0.hash) })
    else { return false }
    return !(1..<clause).contains { holds($0, Self.idle) || holds($0, .clauses) }
      && (1..<clause).contains { isNoun($0) }
  }

  /// Whether a word names something: a thing, an animal, a person, a time or what one does.
  private func isNoun(_ place: Int) -> Bool { Supersense.isNoun(tokens[place].sense) }

  static let we = WordSet("we we'll we're we've")
  private static let contracted = WordSet("we'll he'll she'll they'll")
  static let beingSubjects = WordSet("i'm he's she's we're they're")
  private static let being = WordSet("am is are")
  private static let not = WordSet("not")
  static let no = WordSet("no")
  private static let to = WordSet("to")
  private static let your = WordSet("your")
  private static let persons = WordSet("person man woman guy girl one")
  private static let willing = WordSet("i'll we'll")
  private static let will = WordSet("will")
  private static let unwilling = WordSet("won't")
  private static let denial = WordSet("not never")
  static let refusing = WordSet("refuse refuses decline declines")
  static let turning = WordSet("turn turns")
  private static let down = WordSet("down")
  private static let away = WordSet("away")
  private static let often = WordSet("always usually still mostly generally")
  static let havers = WordSet("i've we've he's she's")
  static let having = WordSet("have has")
  private static let got = WordSet("got")
  private static let zeal = WordSet(
    "interest patience time appetite use taste stomach truck room head"
  )
  private static let zealous = WordSet("in for with of")
  private static let mostBare = 14
  /// What anybody says that they spare whoever comes, and turns of speech.
  private static let idle = WordSet(
    """
    one two matter wonder need doubt problem problems worries worry stress fuss drama jargon gimmicks pressure judgement \
    judgment obligation obligations strings nonsense shortcuts excuses regrets surprises fees hidden thanks way idea \
    question questions more less longer better job task project challenge budget experience such joke pain pun prior \
    offence offense fluff frills ego egos small commitment limits limit exceptions compromise compromises worse
    """
  )
  /// What one will not do for anybody's sake, or which is a turn of speech: "I won't let you down", "I will never forget".
  private static let vowed = WordSet(
    """
    be have let rest stop give disappoint regret lie bore find see believe pretend know need deny hesitate judge forget \
    quit miss change die happen last tire understand look settle accept compromise fail lose leave waste keep get go say \
    mention claim grow become seem want like mind always only just even ever
    """
  )
  private static let lightly = WordSet("just only simply too lightly")
  private static let say = WordSet("say says said")
  private static let granted = WordSet("granted")
  private static let longer = WordSet("longer")
  static let toward = WordSet("for")
  private static let condition = WordSet("if fit match")
  private static let articles = WordSet("the a an your")
  static let adverbs = WordSet(
    "also still simply really generally usually probably definitely ever even"
  )
  private static let refusals = WordSet("don't doesn't won't never cannot can't")
  private static let auxiliaries = WordSet("do does will")
  /// What somebody may refuse to do for their living.
  static let deeds = WordSet(
    present: """
      take accept work treat see act offer sell teach coach photograph shoot cut use write prescribe diagnose travel \
      answer represent translate do train touch build fix repair edit design cook bake sew plant spray dig paint \
      plaster install groom board breed advise audit publish negotiate post charge guarantee drive fly quote tune \
      stage retouch airbrush hire interpret ship open run give send make hold lead perform carry stock serve massage \
      adjust counsel wear play fit clip prune pierce tattoo shave tile weld
      """
  )
  /// What a way of doing things begins with, or a manner of speech: "I don't do things by halves", "I don't do stuffy".
  private static let manner = WordSet(
    """
    things it drama boring stuffy snobby fluff jargon just only simply that too seriously judgement judgment small fake \
    anything everything myself lightly sure quick up
    """
  )
}
