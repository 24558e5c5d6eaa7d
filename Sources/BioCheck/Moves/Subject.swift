internal import Diagnostics

/// Whom something is said of.
///
/// "My dog is patient and kind" says nothing of the writer, nor does "I help heart-led founders". What the verb says of its
/// subject is looked at, and the people that an adjective stands before.
struct Subject {
  private let tokens: TokenSlice
  /// The hashes of the page's own names.
  private let names: [UInt64]
  /// Whether "we" or "our" stands in the sentence.
  private let speaksOfUs: Bool
  /// Whether the page speaks in the first person, so that "she" is somebody else.
  private let speaksAsI: Bool

  init(_ sentence: MoveSentence) {
    tokens = sentence.tokens
    names = sentence.page.prose.names
    speaksOfUs = sentence.counts.pronouns.we > 0
    speaksAsI = sentence.page.speaker.isFirstPerson
  }

  /// Whether what stands at a place is said of others than the writer.
  func isOthers(_ place: ClosedRange<Int>) -> Bool {
    if let verb = verb(before: place.lowerBound) {
      return isRelative(verb) ?? isOther(before: verb)
    }
    return isOfPeople(place)
  }

  /// The place of the "is" or "are" that a place hangs on.
  private func verb(before place: Int) -> Int? {
    var index = place - 1
    var passed = 0
    while index > tokens.startIndex, passed < 5 {
      let token = tokens[index]
      if Self.being.contains(token.hash) { return index }
      if token.kind == .mark, token.byte != 0x2C { return nil }
      if token.pronoun == .firstSubject || Self.breaks.contains(token.hash) { return nil }
      if Self.towards.contains(token.hash) { return nil }
      index -= 1
      passed += 1
    }
    return nil
  }

  /// Whether "who are" hangs on others; nil when no "who" stands before the verb.
  private func isRelative(_ verb: Int) -> Bool? {
    guard verb - 2 >= tokens.startIndex, Self.relatives.contains(tokens[verb - 1].hash) else {
      return nil
    }
    return Self.plural.contains(tokens[verb].hash) && isLiving(tokens[verb - 2])
      && !speaksOfUs
  }

  /// Whether the subject that stands right before a verb is somebody else, or a thing.
  private func isOther(before verb: Int) -> Bool {
    var (index, left) = (verb - 1, 6)
    var head: Token?
    var isOwnName = false
    while index >= tokens.startIndex, left > 0, tokens[index].kind != .mark {
      let token = tokens[index]
      switch token.pronoun {
      // "The people I work with are" has its noun further left.
      case .firstSubject:
        if index == verb - 1 { return false }
        head = nil
        (index, left) = (index - 1, left - 1)
        continue
      case .you: return true
      case .third: return speaksAsI
      case .first: return head.map(isOther) ?? false
      case .thirdPossessive: return head.map { isOther($0) && isLiving($0) } ?? false
      // "Our coaches are" speaks of oneself.
      case .we: return head.map { $0.classes.has(.pet) || $0.classes.has(.kin) } ?? false
      case .none: break
      }
      if isName(index) {
        isOwnName = isOwnName || names.contains(token.hash)
      } else if head == nil, !Self.passed.contains(token.hash) {
        head = token
      }
      index -= 1
      left -= 1
    }
    guard let head, !isOwnName else { return false }
    return isOther(head)
  }

  private func isName(_ place: Int) -> Bool {
    let token = tokens[place]
    guard token.form.contains(.capital), !Self.before.contains(token.hash) else { return false }
    return place > tokens.startIndex || names.contains(token.hash)
  }

  /// Whether a noun is no part of what the writer does or is.
  private func isOther(_ noun: Token) -> Bool {
    !Self.own.contains(noun.hash)
      && (isLiving(noun) || Supersense.isTouchable(noun.sense)
        || Self.places.contains(noun.hash))
  }

  private func isLiving(_ noun: Token) -> Bool {
    noun.sense == Supersense.person || noun.sense == Supersense.animal
      || noun.classes & Self.living != 0 || Self.groups.contains(noun.hash)
  }

  /// Whether words stand before the people whom the writer works with: "I help heart-led founders".
  private func isOfPeople(_ place: ClosedRange<Int>) -> Bool {
    var index = place.lowerBound - 1
    while index > tokens.startIndex, Self.before.contains(tokens[index].hash) { index -= 1 }
    guard index >= tokens.startIndex, Self.towards.contains(tokens[index].hash) else {
      return false
    }
    for next in tokens.indices.suffix(from: place.upperBound + 1).prefix(3) {
      let token = tokens[next]
      if token.kind == .mark, token.byte != 0x2C { return false }
      if Self.breaks.contains(token.hash) || Self.own.contains(token.hash) { return false }
      if isLiving(token) { return true }
    }
    return false
  }

  private static let being = WordSet("is are was were isn't aren't wasn't weren't")
  private static let plural = WordSet("are were")
  private static let relatives = WordSet("who that")
  private static let breaks = WordSet("am who that which because so if when me myself")
  private static let passed = WordSet("all always often usually really too also never here not")
  private static let before = WordSet(
    "a an the some many several most two three few other such very truly deeply highly and or all"
  )
  private static let towards = WordSet(
    """
    with for help helps helping support supports supporting love loves meet meets photograph photographs teach teaches \
    coach coaches coaching guide guides train trains serve serves surrounded by among know from
    """
  )
  private static let groups = WordSet(
    """
    orchestras orchestra choirs schools companies firms charities teams organisations organizations people founders \
    entrepreneurs women men leaders families couples students pupils children humans individuals clients customers \
    businesses owners makers artists mothers parents folk souls professionals experts teachers
    """
  )
  private static let places = WordSet(
    "atmosphere room rooms place places house village town studio garden weather food light"
  )
  /// What is the writer's own doing or being, though a person may be named so.
  private static let own = WordSet(
    """
    approach style manner nature personality way work service services session sessions practice coaching teaching \
    team method methods heart soul spirit voice touch presence attitude training therapist coach person myself self \
    business company passion hands mind eye
    """
  )
  private static let living = [WordClass.pet, .kin, .role].reduce(0) { $0 | $1.bit }
}

extension MoveSentence {
  /// Whether what stands at a place is said of others than the writer.
  func isOfOthers(_ place: ClosedRange<Int>) -> Bool { Subject(self).isOthers(place) }

  /// Whether a phrase is said of others than the writer.
  func isOfOthers(_ match: PhraseMatch) -> Bool {
    isOfOthers(match.token...max(match.token, end(of: match) - 1))
  }
}
