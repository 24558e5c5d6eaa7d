internal import Diagnostics

/// People whom a sentence names with what was done for them, and without a word such as "client".
extension ExposureWords {
  /// Work that is done for clients alone.
  private static let treatingWords =
    "treat treated treating counselled counseled counselling counsel diagnosed nursed rehabilitated"
  private static let treat = WordSet(treatingWords)
  /// Work that is one's own business, or done with anybody, unless a trouble is told.
  private static let help = WordSet(
    "coached coach coaching helped help saw see seeing supported support guided worked work working massaged"
  )
  /// What troubles people, as far as one word says it.
  private static let troubleWords = """
    anorexia bulimia depression depressed breakdown divorce panic anxiety anxious drinking alcoholism alcoholic addiction \
    addicted bipolar autistic autism adhd grief miscarriage miscarried suicide suicidal self-harm self-harms trauma ptsd \
    abuse abused abusive violent violence cancer dementia alzheimer's bankrupt bankruptcy debts affair insomnia phobia ocd \
    psychosis psychotic schizophrenia schizophrenic incontinence impotence infertility ivf abortion rehab sobriety \
    sober medication sectioned stammer hiv dying stroke burnout bereavement leukaemia leukemia tumour overdose \
    gambling prison rape raped assault stillbirth stillborn epilepsy parkinson's arthritis obesity herpes eczema \
    separation custody eating nightmares overweight agoraphobia
    """
  private static let troubles = WordSet(troubleWords)
  private static let carerWords = """
    therapist counsellor counselor psychotherapist psychiatrist psychologist analyst carer physiotherapist \
    osteopath gp doctor nurse midwife keyworker caseworker doula caregiver sponsor probation
    """
  private static let carers = WordSet(carerWords)
  /// Words of which one must stand in a sentence before work for somebody can be told.
  static let workWords = [troubleWords, carerWords, treatingWords, therapyWords, peopleWords]
    .joined(separator: " ")
  private static let ways = WordSet(
    "for through after since until when with because in at over during before every weekly twice on"
  )
  private static let with = WordSet("with")
  private static let kindly = WordSet("to like as badly well fairly")
  private static let learned = WordSet("dr prof professor doctor")
  private static let others = WordSet(
    """
    book books film films play novel podcast research thesis charity article specialist expert author therapist colleague \
    psychologist supervisor psychiatrist professor course courses workshop talk lecture group campaign documentary poem \
    poems show exhibition training trained teacher colleagues
    """
  )
  private static let whom = WordSet("whom who that")
  private static let has = WordSet("has had been")
  private static let came = WordSet("came comes come coming turned")
  private static let to = WordSet("to")
  private static let therapyWords =
    "therapy treatment counselling counseling rehabilitation detox"
  private static let therapy = WordSet(therapyWords)

  /// The names of people whose treatment is told.
  func treatedPeople() -> [SourceSpan] {
    var found: [SourceSpan] = []
    var end = tokens.startIndex
    for place in tokens.indices where place >= end && isName(place) && !isName(place - 1) {
      guard let names = name(from: place), isPossible(names), isTreated(names) else { continue }
      found.append(nameSpan(names))
      end = names.upperBound + 1
    }
    return found
  }

  private func isPossible(_ names: ClosedRange<Int>) -> Bool {
    isSurelyPerson(names) && !isNoPerson(names)
      && !tokens[names].contains { Self.learned.contains($0.hash) }
      && !has(Self.learned, before: names.lowerBound)
  }

  private func isTreated(_ names: ClosedRange<Int>) -> Bool {
    isObject(names) || isSubject(names) || isInCare(names) || isShownByWork(names)
  }

  /// "I treated Sarah Jones for", "I helped Sarah Jones leave her violent husband".
  private func isObject(_ names: ClosedRange<Int>) -> Bool {
    var verb = names.lowerBound - 1
    if holds(verb, Self.with) || holds(verb, Self.after) && holds(verb - 1, Self.look) { verb -= 1 }
    guard isDoneByWriter(verb) else { return false }
    if holds(verb, Self.treat) {
      guard !speaksOfKin(around: verb) else { return false }
      let next = names.upperBound + 1
      if holds(next, Self.kindly) || tokens[names.upperBound].form.contains(.apostrophe) {
        return false
      }
      return holds(next, Self.ways) || isMark(next, 0x2C, 0x2E) || next >= tokens.endIndex
    }
    return hasTrouble(behind: names.upperBound)
  }

  private static let after = WordSet("after for")
  private static let look = WordSet("look looked looking care cared caring")

  /// Whether a verb is what the writer does: "I", "I have been", "we" before it, and no denial.
  private func isDoneByWriter(_ verb: Int) -> Bool {
    let isWork = [Self.treat, Self.help, Self.look].contains { holds(verb, $0) }
    guard isWork else { return false }
    return (max(tokens.startIndex, verb - 4)..<verb).contains { place in
      speaksOfUs(place..<place + 1) && tokens[place].pronoun != .first
        && tokens[place..<verb].allSatisfy { $0.isWord && !Self.denied.contains($0.hash) }
    }
  }

  private static let denied = WordSet("never not didn't haven't don't who whom and was")

  /// Whether a trouble is told of another behind a place: "through his breakdown", "who is autistic"; not "my anxiety".
  private func hasTrouble(behind last: Int) -> Bool {
    guard !has(Self.others, around: last), !speaksOfKin(around: last) else { return false }
    let places = last + 1..<min(tokens.endIndex, last + 16)
    return places.contains { place in
      guard Self.troubles.contains(tokens[place].hash) else { return false }
      let near = max(last + 1, place - 3)..<place
      return !near.contains { speaksOfMe($0) || tokens[$0].pronoun == .firstSubject }
        && near.contains {
          tokens[$0].pronoun == .thirdPossessive || Self.bearing.contains(tokens[$0].hash)
        }
        && !near.contains { Self.about.contains(tokens[$0].hash) }
    }
  }

  private static let bearing = WordSet("who whose he she for through after from")
  private static let about = WordSet("about against develop research")
  private static let friends = WordSet("friend friends godfather godmother")
  private static let kin = WordSet(
    "mother father sister brother wife husband aunt uncle cousin mum mom dad gran partner neighbour daughter son"
  )

  /// Whether it is one of the writer's own of whom the sentence speaks.
  private func speaksOfKin(around last: Int) -> Bool {
    around(last).contains { place in
      if Self.friends.contains(tokens[place].hash) { return true }
      guard Self.kin.contains(tokens[place].hash) else { return false }
      return (max(tokens.startIndex, place - 2)..<place).contains { speaksOfMe($0) }
    }
  }

  /// "Anna Kowalska came to me for therapy", "Archie Benson, who comes on Fridays, lost his mum to leukaemia".
  private func isSubject(_ names: ClosedRange<Int>) -> Bool {
    var next = names.upperBound + 1
    if isMark(next, 0x2C), holds(next + 1, Self.whom) { next += 2 }
    while holds(next, Self.has) { next += 1 }
    guard holds(next, Self.came) else { return false }
    if holds(next + 1, Self.to) {
      guard tokens.indices.contains(next + 2), speaksOfMe(next + 2) else { return false }
      return has(Self.therapy, behind: next, reach: 8) || hasTrouble(behind: next + 2)
    }
    return next > names.upperBound + 1 && hasTrouble(behind: next)
  }

  private func speaksOfMe(_ place: Int) -> Bool {
    tokens[place].pronoun == .first || tokens[place].pronoun == .we
  }

  private static let am = WordSet("i'm am was been became become")
  private static let the = WordSet("the")
  private static let of = WordSet("of")

  /// "I was Sarah Jones's therapist", "I am the therapist of Sarah Jones".
  private func isInCare(_ names: ClosedRange<Int>) -> Bool {
    if tokens[names.upperBound].form.contains(.apostrophe), has(Self.am, before: names.lowerBound) {
      return has(Self.carers, behind: names.upperBound, reach: 2)
        && speaksOfUs(max(tokens.startIndex, names.lowerBound - 3)..<names.lowerBound)
    }
    let carer = names.lowerBound - 2
    return holds(carer + 1, Self.of) && holds(carer, Self.carers) && holds(carer - 1, Self.the)
      && holds(carer - 2, Self.am)
      && speaksOfUs(max(tokens.startIndex, carer - 4)..<carer)
  }

  private static let peopleWords = "lady woman man gentleman girl boy somebody someone person"
  private static let people = WordSet(peopleWords)
  private static let careFor = WordSet("nurse visit treat support see counsel")

  /// "Helen Ashworth, whom I have treated", "a lady I care for, Mrs Jones".
  private func isShownByWork(_ names: ClosedRange<Int>) -> Bool {
    let comma = names.upperBound + 1
    if isMark(comma, 0x2C), holds(comma + 1, Self.whom) {
      let verb = (comma + 2..<comma + 7).first {
        holds($0, Self.treat) || holds($0, Self.help)
      }
      guard let verb, isDoneByWriter(verb) else { return false }
      return holds(verb, Self.treat) || hasTrouble(behind: verb)
    }
    guard isMark(names.lowerBound - 1, 0x2C) else { return false }
    let first = max(tokens.startIndex, names.lowerBound - 8)
    return (first..<names.lowerBound).contains { place in
      holds(place, Self.people)
        && (place + 1..<place + 4).contains { verb in
          (holds(verb, Self.careFor) || holds(verb, Self.look) && holds(verb + 1, Self.after))
            && speaksOfUs(place + 1..<verb)
        }
    }
  }
}
