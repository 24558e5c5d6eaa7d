internal import Diagnostics

/// A passive of which nobody is the doer, said of what cannot be touched: "great importance is attached to honesty".
///
/// The subject is a word for a service, a quality or a need, or the people whom the writer works with; the verb is what one
/// does for a living with such things. A doer who is named, a "my" or "I", a thing, a name or a number make it a statement.
struct HiddenDoer {
  private let sentence: MoveSentence
  private let tokens: TokenSlice

  init(_ sentence: MoveSentence) {
    self.sentence = sentence
    tokens = sentence.tokens
  }

  /// The passive with its subject; nil when there is none.
  var span: SourceSpan? {
    let counts = sentence.counts
    guard sentence.stock >= 0.25 || !sentence.matches.isEmpty,
      sentence.reveals < (sentence.stock >= 0.4 ? 0.45 : 0.25), counts.names == 0,
      counts.numbers == 0, counts.because == 0, counts.ownPast == 0,
      !tokens.contains(where: isOfWriter), !tokens.contains(where: isOfLife)
    else { return nil }
    for place in tokens.indices.dropFirst() where Self.being.contains(tokens[place].hash) {
      if let found = passive(at: place) { return found }
    }
    return nil
  }

  /// Whether a word is "I" or "my", so that the writer is in the sentence.
  private func isOfWriter(_ token: Token) -> Bool {
    token.pronoun == .firstSubject || token.pronoun == .first
  }

  /// Whether a word is of somebody's life and not of a service: kin, animals, things.
  private func isOfLife(_ token: Token) -> Bool {
    if token.classes & Self.living != 0 {
      return !Self.clients.contains(token.hash) && !Self.done.contains(token.hash)
    }
    return sentence.stock < 0.75 && Supersense.isTouchable(token.sense)
      && !Self.nouns.contains(token.hash) && !Self.done.contains(token.hash)
  }

  /// The passive whose "is" or "been" stands at a place.
  private func passive(at being: Int) -> SourceSpan? {
    var place = being + 1
    while place < tokens.endIndex, place <= being + 3, isAdverb(tokens[place]) { place += 1 }
    guard place < tokens.endIndex, !tokens[place].form.contains(.quoted),
      Self.done.contains(tokens[place].hash), !isDoerNamed(after: place),
      let subject = subject(before: being, tokens[place].hash),
      !sentence.isQuoted(subject...place)
    else { return nil }
    return SourceSpan(Int(tokens[subject].start), Int(tokens[place].end))
  }

  /// Where the subject begins of what is done, when that is a service, a need or a client.
  private func subject(before being: Int, _ participle: UInt64) -> Int? {
    var last = being - 1
    while last >= tokens.startIndex, tokens[last].kind != .mark,
      Self.auxiliaries.contains(tokens[last].hash) || isAdverb(tokens[last])
    { last -= 1 }
    guard last >= tokens.startIndex, tokens[last].kind != .mark else { return nil }
    if tokens[last].pronoun == .you, Self.people.contains(participle) { return last }
    if tokens[last].hash == Self.it {
      let isThought = sentence.matches.contains { PassiveDistance.thoughts.contains($0.run) }
      return isThought ? last : nil
    }
    var first = last
    var (head, isAbstract) = (tokens[last], false)
    var place = last
    while place >= tokens.startIndex, last - place < 8 {
      let token = tokens[place]
      if token.kind == .mark || Self.breaks.contains(token.hash) { break }
      if token.pronoun == .third || token.pronoun == .we { return nil }
      if Self.prepositions.contains(token.hash) {
        // What hangs on a preposition is not the subject itself.
        isAbstract = false
        if place > tokens.startIndex { head = tokens[place - 1] }
      }
      isAbstract = isAbstract || Self.isAbstract(token)
      first = place
      place -= 1
    }
    if Self.plain.contains(head.hash) { return Self.shaping.contains(participle) ? first : nil }
    if Self.clients.contains(head.hash) { return Self.people.contains(participle) ? first : nil }
    return isAbstract ? first : nil
  }

  /// Whether "by" and somebody follow, and not "by listening".
  private func isDoerNamed(after place: Int) -> Bool {
    guard let by = tokens[place...].firstIndex(where: { $0.hash == Self.by }) else { return false }
    guard by + 1 < tokens.endIndex else { return true }
    return !endsIn(tokens[by + 1], 0x69, 0x6E, 0x67)
  }

  private func isAdverb(_ token: Token) -> Bool {
    guard token.kind != .mark else { return false }
    return Self.adverbs.contains(token.hash) || token.count > 4 && endsIn(token, 0x6C, 0x79)
  }

  private func endsIn(_ token: Token, _ letters: UInt8...) -> Bool {
    let bytes = sentence.page.prose.bytes
    guard token.count > letters.count else { return false }
    return letters.indices.allSatisfy {
      bytes[Int(token.end) - letters.count + $0] == letters[$0]
    }
  }

  /// Whether a word names what nobody can touch.
  static func isAbstract(_ token: Token) -> Bool {
    guard token.kind == .word, token.pronoun == .none else { return false }
    return Supersense.isAbstract(token.sense) || token.classes.has(.fog)
      || nouns.contains(token.hash)
  }

  private static let living = WordClass.kin.bit | WordClass.pet.bit
  private static let it = WordHash.of("it")
  private static let by = WordHash.of("by")
  /// What makes a passive.
  private static let being = WordSet("is are be been being get gets getting it's")
  private static let auxiliaries = WordSet("has have will can may must should could would shall")
  private static let adverbs = WordSet("always also often never well being then very so all both")
  /// What a subject does not reach beyond.
  private static let breaks = WordSet(
    "and but or that which who where when while as if because so then what how whether in"
  )
  private static let prepositions = WordSet("of for to with from on at about between into")
}

extension HiddenDoer {
  /// What cannot be touched and is met more often as a verb, or as a thing.
  private static let nouns = WordSet(
    """
    care trust support respect help value focus change belonging need needs result results solution solutions space \
    enquiry enquiries inquiry inquiries concern concerns question questions request requests query queries advice \
    guidance information communication collaboration answers environment atmosphere foundation boundary boundaries \
    barriers obstacles standard standards effort stress project projects matter matters problem problems client's \
    customer's dialogue feedback resources emphasis priority perspectives tools skills everything anything \
    consideration approach approaches wish wishes complaint complaints opinions preferences treatment treatments \
    encouragement reassurance service services judgement
    """
  )
  /// Of these it is a plain fact when, where and how they are held, paid or kept.
  private static let plain = WordSet(
    """
    session sessions class classes lesson lessons course courses workshop workshops appointment appointments meeting \
    meetings fee fees price prices payment payments note notes record records invoice invoices booking bookings \
    deposit deposits refund refunds order orders delivery deliveries hour hours ticket tickets place places parking \
    lunch materials equipment insurance cancellation cancellations visit visits call calls quote quotes group groups \
    date dates name names time data details money
    """
  )
  /// Those whom the writer works with.
  private static let clients = WordSet(
    """
    client clients patient patients customer customers individual individuals couple couples family families \
    participant participants student students guest guests everyone everybody people person learner learners pupil \
    pupils all each leaders teams women men visitors
    """
  )
  /// What is done to people by those who do not say "I".
  private static let peopleWords = """
    supported guided encouraged empowered enabled helped welcomed accompanied treated met heard held seen listened \
    valued respected invited assisted equipped nurtured inspired challenged understood accepted believed reassured \
    informed included involved cared offered given provided shown made
    """
  private static let people = WordSet(peopleWords)
  /// What is done to a lesson or a quote when it is said to be made for somebody.
  private static let shapingWords = """
    tailored adapted adjusted personalised personalized customised customized individualised individualized designed \
    crafted structured treated handled tailor-made
    """
  private static let shaping = WordSet(shapingWords)
  /// What is done with services, needs and virtues.
  private static let done = WordSet(
    """
    \(peopleWords) \(shapingWords) attached placed put paid taken delivered sought found built rebuilt formed forged \
    created co-created developed established maintained ensured guaranteed assured honoured honored considered \
    curated exceeded surpassed achieved reached attained realised realized facilitated fostered cultivated promoted \
    strengthened enhanced improved restored shared explored addressed identified resolved overcome broken removed \
    lifted opened unlocked activated released integrated embraced acknowledged dealt approached undertaken carried \
    monitored reviewed evaluated assessed agreed set drawn brought laid upheld observed safeguarded protected \
    prioritised prioritized emphasised emphasized applied adopted employed implemented combined blended woven \
    experienced felt gained earned raised reduced minimised minimized optimised optimized maximised maximized focused \
    centred centered rooted grounded hoped intended recognised recognized anticipated assumed appreciated granted \
    extended afforded devoted dedicated directed transformed pursued acquired desired discovered gathered nourished \
    channelled channeled balanced practised practiced instilled ignited awakened dissolved eased relieved soothed \
    healed generated produced driven solved answered discussed processed left
    """
  )
}
