internal import Diagnostics

/// People whom a sentence names with what was done for them, and without a word such as "client".
extension ExposureWords {
  /// Work that is done for clients alone.
  static let treatingWords =
    "treat treated treating counselled counseled counselling counseling counsel diagnosed nursed nursing rehabilitated"
  static let treat = WordSet(treatingWords)
  /// Work that is one's own business, or done with anybody, unless a trouble is told.
  private static let help = WordSet(
    """
    coached coach coaching helped help helping saw see seeing seen supported support supporting guided guide guiding \
    worked work working massaged massage massaging finished represented represent representing defended defend \
    defending advised advise advising
    """
  )
  /// What troubles people, as far as one word says it.
  static let troubleWords = """
    anorexia bulimia depression depressed breakdown divorce panic anxiety anxious drinking alcoholism alcoholic \
    addiction addicted bipolar autistic autism adhd grief miscarriage miscarried suicide suicidal self-harm \
    self-harms trauma ptsd abuse abused abusive violent violence cancer dementia alzheimer's bankrupt bankruptcy debt \
    debts affair drinks drank insomnia phobia ocd psychosis psychotic schizophrenia schizophrenic incontinence \
    impotence infertility ivf abortion rehab sobriety sober medication sectioned stammer hiv dying stroke burnout \
    bereavement leukaemia leukemia tumour tumor overdose gambling prison rape raped assault stillbirth stillborn \
    epilepsy parkinson's arthritis obesity herpes eczema separation custody eating nightmares overweight agoraphobia \
    eviction evicted arrest arrested convicted conviction
    """
  private static let troubles = WordSet(troubleWords)
  private static let carerWords = """
    therapist counsellor counselor psychotherapist psychiatrist psychologist analyst carer physiotherapist osteopath \
    gp doctor nurse midwife keyworker caseworker doula caregiver sponsor probation
    """
  private static let carers = WordSet(carerWords)
  /// Words of which one must stand in a sentence before work for somebody can be told.
  static let workWords = [
    troubleWords, carerWords, treatingWords, therapyWords, peopleWords, "whose",
  ]
  .joined(separator: " ")
  static let reasons = WordSet(
    "for through after since until when with because in at over during before every weekly twice on"
  )
  private static let kindly = WordSet("to like as badly well fairly")
  private static let learned = WordSet("dr prof professor doctor")
  private static let others = WordSet(
    """
    book books film films play novel podcast research thesis charity article specialist expert author therapist \
    colleague psychologist supervisor psychiatrist professor course courses workshop talk lecture group campaign \
    documentary poem poems show exhibition training trained teacher colleagues
    """
  )
  private static let whom = WordSet("whom who that")
  private static let has = WordSet("has had been")
  private static let came = WordSet("came comes come coming turned referred")
  private static let therapyWords =
    "therapy treatment counselling counseling rehabilitation detox"
  private static let therapy = WordSet(therapyWords)

  /// The names of people whose treatment is told.
  func treatedPeople() -> [SourceSpan] {
    var found: [SourceSpan] = []
    var end = 0
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
    let verb = verb(before: names.lowerBound)
    guard isDoneByWriter(verb) else { return false }
    if holds(verb, Self.treat) {
      guard !speaksOfKin(around: verb) else { return false }
      let next = names.upperBound + 1
      if holds(next, Self.kindly) || tokens[names.upperBound].form.contains(.apostrophe) {
        return false
      }
      return holds(next, Self.reasons) || isMark(next, ",.") || next >= tokens.count
    }
    return hasTrouble(behind: names.upperBound)
  }

  /// The place of the verb in "worked with", "looked after" and "acted for", where its object is at a place.
  private func verb(before object: Int) -> Int {
    let verb = object - 1
    let isJoined = reads(verb, "with") || holds(verb, Self.after) && holds(verb - 1, Self.look)
    return isJoined ? verb - 1 : verb
  }

  /// "I work with … on her stammer", where who it is stands at some places.
  func isHelped(_ places: ClosedRange<Int>) -> Bool {
    isDoneByWriter(verb(before: places.lowerBound)) && hasTrouble(behind: places.upperBound)
  }

  private static let after = WordSet("after for")
  private static let look = WordSet("look looked looking care cared caring act acted acting")

  /// Whether a verb is what the writer does: "I", "I have been", "we" before it, and no denial.
  private func isDoneByWriter(_ verb: Int) -> Bool {
    let isWork = [Self.treat, Self.help, Self.look].contains { holds(verb, $0) }
    guard isWork else { return false }
    return places(before: verb, 4).contains { place in
      speaksOfUs(place..<place + 1) && tokens[place].pronoun != .first
        && tokens[place..<verb].allSatisfy { $0.isWord && !Self.denied.contains($0.hash) }
    }
  }

  private static let denied = WordSet("never not didn't haven't don't who whom and was")

  /// Whether a trouble is told of another behind a place: "through his breakdown", "who is autistic"; not "my anxiety".
  private func hasTrouble(behind last: Int) -> Bool {
    guard !has(Self.others, around: last), !speaksOfKin(around: last) else { return false }
    return places(behind: last, 15).contains { place in
      // "Whose wife left him" is nobody's business.
      if reads(place, "whose"), holds(place + 1, Self.relatives) { return true }
      guard holds(place, Self.troubles) else { return false }
      let near = max(last + 1, place - 3)..<place
      return !near.contains { speaksOfMe($0) || tokens[$0].pronoun == .firstSubject }
        && near.contains {
          tokens[$0].pronoun == .thirdPossessive || holds($0, Self.bearing)
        }
        && !near.contains { holds($0, Self.about) }
    }
  }

  private static let bearing = WordSet("who whose he she for through after from")
  private static let about = WordSet("about against develop research")
  private static let friends = WordSet("friend friends godfather godmother")
  private static let neighbour = WordSet("neighbour neighbor")

  /// Whether it is one of the writer's own of whom the sentence speaks.
  private func speaksOfKin(around last: Int) -> Bool {
    around(last).contains { place in
      if holds(place, Self.friends) { return true }
      guard holds(place, Self.relatives) || holds(place, Self.neighbour) else { return false }
      return places(before: place, 2).contains { speaksOfMe($0) }
    }
  }

  /// "Anna Kowalska came to me for therapy", "Archie Benson, who comes on Fridays, lost his mum to leukaemia".
  private func isSubject(_ names: ClosedRange<Int>) -> Bool {
    var next = names.upperBound + 1
    if reads(next, "of") || reads(next, "from") {
      next += 1
      while isName(next) || isNumber(next) || reads(next, "the") { next += 1 }
    }
    if isMark(next, ","), holds(next + 1, Self.whom) { next += 2 }
    while holds(next, Self.has) { next += 1 }
    if reads(next, "was"), reads(next + 1, "referred") { next += 1 }
    guard holds(next, Self.came) else { return false }
    if reads(next + 1, "to") {
      let me = reads(next + 2, "see") ? next + 3 : next + 2
      guard tokens.indices.contains(me), speaksOfMe(me) else { return false }
      return has(Self.therapy, behind: next, reach: 8) || hasTrouble(behind: me)
        || bringsOwnTrouble(behind: me)
    }
    return next > names.upperBound + 1 && hasTrouble(behind: next)
  }

  /// "About her eating disorder", "with his divorce".
  private func bringsOwnTrouble(behind me: Int) -> Bool {
    guard me + 2 < tokens.count, tokens[me + 2].pronoun == .thirdPossessive else { return false }
    return (reads(me + 1, "about") || reads(me + 1, "with"))
      && has(Self.troubles, behind: me + 2, reach: 2)
  }

  func speaksOfMe(_ place: Int) -> Bool {
    tokens[place].pronoun == .first || tokens[place].pronoun == .we
  }

  private static let am = WordSet("i'm am was been became become")

  /// "I was Sarah Jones's therapist", "I am the therapist of Sarah Jones", "I was counsellor to Sarah Jones".
  private func isInCare(_ names: ClosedRange<Int>) -> Bool {
    if tokens[names.upperBound].form.contains(.apostrophe), has(Self.am, before: names.lowerBound) {
      return has(Self.carers, behind: names.upperBound, reach: 2)
        && speaksOfUs(places(before: names.lowerBound, 3))
    }
    let carer = names.lowerBound - 2
    let isHers = reads(carer + 1, "of") && reads(carer - 1, "the") || reads(carer + 1, "to")
    return isHers && holds(carer, Self.carers) && has(Self.am, before: carer, reach: 2)
      && speaksOfUs(places(before: carer, 4))
  }

  private static let peopleWords = "lady woman man gentleman girl boy somebody someone person"
  private static let people = WordSet(peopleWords)
  private static let careFor = WordSet("nurse visit treat support see counsel")

  /// "Helen Ashworth, whom I have treated", "a lady I care for, Mrs Jones".
  private func isShownByWork(_ names: ClosedRange<Int>) -> Bool {
    let comma = names.upperBound + 1
    if isMark(comma, ","), holds(comma + 1, Self.whom) {
      let verb = (comma + 2..<comma + 7).first {
        holds($0, Self.treat) || holds($0, Self.help)
      }
      guard let verb, isDoneByWriter(verb) else { return false }
      return holds(verb, Self.treat) || hasTrouble(behind: verb)
    }
    guard isMark(names.lowerBound - 1, ",") else { return false }
    return places(before: names.lowerBound, 8).contains { place in
      holds(place, Self.people)
        && (place + 1..<place + 4).contains { verb in
          (holds(verb, Self.careFor) || holds(verb, Self.look) && holds(verb + 1, Self.after))
            && speaksOfUs(place + 1..<verb)
        }
    }
  }
}
