/// Who and what somebody lives with, and where.
extension PlainTelling {
  /// Whether an animal of the writer's own stands in the sentence: "my dog", "we keep two goats", "I walk Gordon because he".
  var hasOwnAnimal: Bool {
    holdsOwn(Self.pets) || isWalked
      || tokens.indices.contains { place in
        guard isOf(place, Self.pets) else { return false }
        let before = place - 4..<place
        return before.contains { holds($0, Self.keeping) }
          && !before.contains { holds($0, Self.by) }
      }
  }

  /// Whether one is walked or fed who has a name: "I walk Gordon past the bakery because he is afraid".
  private var isWalked: Bool {
    tokens.indices.contains { place in
      holds(place, Self.walking) && isName(place + 1)
        && tokens[(place + 2)...].contains {
          $0.pronoun == .third || $0.pronoun == .thirdPossessive
        }
    }
  }

  /// Whether somebody of the writer's own stands in it: "my mother", "our two sons", "Mum".
  var hasOwnPeople: Bool {
    holdsOwn(Self.kin) || hasKin || hasNamedCompany
      || tokens.indices.contains { holds($0, Self.callings) && tokens[$0].form.contains(.capital) }
  }

  /// Whether the writer has somebody: "I've got four sisters", "we have a son".
  private var hasKin: Bool {
    tokens.indices.contains { place in
      guard isOf(place, Self.kin) else { return false }
      return (place - 5..<place).contains { writer in
        tokens.indices.contains(writer) && isWriter(writer)
          && (holds(writer, Self.havers)
            || (writer + 1...writer + 2).contains { $0 < place && holds($0, Self.having) })
      }
    }
  }

  /// Whether somebody close to the writer has a name in it: "my lad Jamie", "Étienne forgave me".
  var hasNamedCompany: Bool {
    tokens.indices.contains { place in
      if place > 0, isOwner(tokens[place - 1]), isNamedCompanion(place) { return true }
      return holds(place, Self.closeness) && isName(place - 1)
        && tokens.indices.contains(place + 1) && isObject(tokens[place + 1])
    }
  }

  /// Whether a word for a person, and behind it a name, stand at a place behind "my", an adjective between or none.
  private func isNamedCompanion(_ place: Int) -> Bool {
    (place...place + 1).contains { noun in
      tokens.indices.contains(noun) && tokens[noun].isWord && !isName(noun)
        && tokens[noun].sense == Supersense.person && !holds(noun, Self.business)
        && isName(noun + 1)
    }
  }

  private func isObject(_ token: Token) -> Bool {
    switch token.pronoun {
    case .first: Self.me.contains(token.hash)
    case .third: isThirdPerson
    case .firstSubject, .thirdPossessive, .you, .we, .none: false
    }
  }

  /// Whether the only animals in it are another's, or are liked as everybody likes them: "thrown by a horse", "she loves dogs".
  var hasOthersAnimal: Bool {
    guard !hasOwnAnimal else { return false }
    return allOf(Self.pets) { pet in
      (pet - 3..<pet).contains { holds($0, Self.by) } || holds(pet - 1, Self.liking)
    }
  }

  /// Whether the only people of a family in it are another's: "his two sisters", "her uncle".
  var hasOthersPeople: Bool {
    guard !isThirdPerson, !hasOwnPeople else { return false }
    return allOf(Self.kin) { place in
      // "Each is the mother of the other" is a manner of speech.
      if holds(place + 1, Self.of), holds(place + 2, Self.whole) { return true }
      // "A widow rang" is about nobody of the writer's.
      if holds(place - 1, Self.any), !holds(place - 2, Self.becoming) { return true }
      return (place - 3..<place).contains {
        tokens.indices.contains($0)
          && (tokens[$0].pronoun == .thirdPossessive || tokens[$0].pronoun == .you)
      }
    }
  }

  /// Whether words of some kinds stand in it, and each as is asked.
  private func allOf(_ kinds: UInt64, _ isMeant: (Int) -> Bool) -> Bool {
    var isAny = false
    for place in tokens.indices where isOf(place, kinds) {
      guard isMeant(place) else { return false }
      isAny = true
    }
    return isAny
  }

  /// Whether it says where the writer lives or works: "I live in Leeds", "I am a barber in Malmö", "I carve signs in Bakersfield".
  var hasOwnPlace: Bool {
    guard let writer = tokens.indices.first(where: isWriter) else { return false }
    let isLiving = (writer...writer + 4).contains { holds($0, Self.living) }
    let reach = writer + (isLiving ? 10 : 9)
    return (writer + 1...reach).contains {
      (holds($0, Self.at) || holds($0, Self.beside)) && isPlace($0 + 1)
    }
  }

  /// Whether it says beside what the writer lives, without a name: "I live above a curling rink", "we sleep behind the forge".
  var hasOwnDwelling: Bool {
    tokens.indices.contains { writer in
      guard isWriter(writer) else { return false }
      let verb = writer + 1 + (holds(writer + 1, Self.adverbs) ? 1 : 0)
      guard holds(verb, Self.dwelling) else { return false }
      return (verb + 1...verb + 3).contains { isSpot(behind: $0) }
    }
  }

  /// Whether a word leads to something one can stand beside: "above a chip shop", but not "in a busy town" or "in the moment".
  private func isSpot(behind place: Int) -> Bool {
    let isBeside = holds(place, Self.beside)
    guard isBeside || holds(place, Self.at) || holds(place, Self.by) else { return false }
    let rest = (place + 1..<min(place + 6, tokens.endIndex)).prefix { tokens[$0].kind != .mark }
    guard let first = rest.first, holds(first, Self.determiners) || isBeside else { return false }
    return rest.contains { isThing($0) && !holds($0, Self.anywhere) }
  }

  /// Whether a word names what can be touched or stood on.
  private func isThing(_ place: Int) -> Bool {
    let sense = tokens[place].sense
    return Supersense.isTouchable(sense) || sense == Supersense.location
  }

  private func isPlace(_ place: Int) -> Bool {
    let isNamed = isName(place) || holds(place, Self.articles) && isName(place + 1)
    // A month and a day are no places.
    return isNamed && !holds(place, Self.times)
  }

  private func isName(_ place: Int) -> Bool {
    tokens.indices.contains(place) && tokens[place].isWord && tokens[place].pronoun == .none
      && tokens[place].form.contains(.capital) && !tokens[place].form.contains(.acronym)
  }

  /// Whether a word of some kinds stands behind "my" or "our".
  private func holdsOwn(_ kinds: UInt64) -> Bool {
    tokens.indices.contains { isOwn($0, kinds) }
  }

  /// Whether a word of a family stands at a place behind "my" or "our".
  func isOwnRelation(_ place: Int) -> Bool { isOwn(place, Self.kin) }

  private func isOwn(_ place: Int, _ kinds: UInt64) -> Bool {
    isOf(place, kinds)
      && (place - 3..<place).contains { tokens.indices.contains($0) && isOwner(tokens[$0]) }
  }

  private func isOwner(_ token: Token) -> Bool {
    switch token.pronoun {
    case .first: Self.mine.contains(token.hash)
    case .we: Self.ours.contains(token.hash)
    case .thirdPossessive: isThirdPerson
    case .firstSubject, .third, .you, .none: false
    }
  }

  private func isOf(_ place: Int, _ kinds: UInt64) -> Bool {
    tokens.indices.contains(place) && tokens[place].kinds != 0
      && lexicon.kinds(tokens[place].kinds) & kinds != 0
  }

  static let pets = KindEvidence.bits("pet")
  static let kin = KindEvidence.bits("spouse offspring ancestor sibling")
  private static let keeping = WordSet(
    "keep keeps kept with have has got train trains feed feeds adopted rescued"
  )
  static let walking = WordSet("walk walks feed feeds brush brushes groom")
  private static let any = WordSet("a any every each another")
  private static let becoming = WordSet(
    "i'm am was is as be been being became become have has had got and"
  )
  private static let me = WordSet("me us")
  /// What only somebody close does.
  static let closeness = WordSet(
    "forgave forgives married raised reared adopted kissed nursed divorced dumped hugged fostered"
  )
  /// Whom one knows by one's work.
  private static let business = WordSet(
    "client customer colleague patient student teacher professor boss agent publisher editor supervisor mentor manager"
  )
  private static let by = WordSet("by for of from")
  private static let liking = WordSet("love loves like likes adore adores")
  private static let of = WordSet("of")
  private static let whole = WordSet("the all every")
  static let mine = WordSet("my")
  private static let ours = WordSet("our")
  static let callings = WordSet("mum mom dad mam grandma grandpa granny nan nana")
  private static let living = WordSet("live lives living moved settled grew born raised")
  static let dwelling = WordSet(present: "live sleep lodge camp squat")
  private static let beside = WordSet(
    "above below under over beneath beside opposite between underneath beyond overlooking"
  )
  private static let determiners = WordSet("a an the my our two three four what")
  /// Where anybody may live.
  private static let anywhere = WordSet(
    "world moment city town area country countryside house home suburbs place region state county edge middle heart"
  )
  private static let at = WordSet("in near at from on outside to along behind")
  private static let articles = WordSet("the")
  private static let times = WordSet(
    """
    january february march april may june july august september october november december monday mondays tuesday \
    tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays christmas easter
    """
  )
}
