/// The children that a sentence speaks of.
extension ExposureWords {
  /// Children that are somebody's own by the word alone.
  static let kinWords = forms(
    """
    son daughter stepson stepdaughter step-son step-daughter grandson granddaughter great-grandson \
    great-granddaughter grandkid niece nephew godson goddaughter eldest oldest youngest triplet toddler \
    three-year-old four-year-old five-year-old six-year-old seven-year-old eight-year-old nine-year-old ten-year-old \
    eleven-year-old twelve-year-old thirteen-year-old fourteen-year-old fifteen-year-old
    """,
    """
    twins stepchild stepchild's stepchildren stepchildren's grandchild grandchild's grandchildren grandchildren's \
    godchild godchild's godchildren godchildren's
    """
  )
  /// Children that may also be those whom one teaches, or grown.
  static let youngWords = forms(
    """
    kid boy girl schoolboy schoolgirl teen teenager preschooler kindergartner kindergartener first-grader \
    second-grader third-grader fourth-grader fifth-grader sixth-grader bairn wean kiddo lad youngster tot
    """,
    "child child's children children's baby baby's babies lass lass's lasses"
  )

  /// Words with all their forms: "son", "son's", "sons"; and others, whose forms are their own.
  private static func forms(_ words: String, _ others: String) -> String {
    words.split(separator: " ").map { "\($0) \($0)'s \($0)s" }.joined(separator: " ")
      + " " + others
  }

  /// What a word may be of a child.
  private enum Child: UInt8 { case none, kin, young, count, one }

  private static let children: WordMap<Child> = {
    let lists: [(String, Child)] = [
      (kinWords, .kin), (youngWords, .young), (countWords, .count),
      (littleWords, .one),
    ]
    return WordMap(listing: lists, none: .none)
  }()

  private static let countWords = "two three four five lot"
  private static let littleWords = "one ones one's"
  private static let own = WordSet("my our his her their")
  private static let the = WordSet("the both")
  private static let little = WordSet("little wee")
  private static let go = WordSet(
    "go goes attend attends start started are is walk both school cycle at all"
  )
  private static let grownUps = WordSet(
    "friend friends colleague colleagues member members apprentice employee dog cat horse"
  )
  private static let born = WordSet("twins triplets")
  private static let articles = WordSet("a an one two three four five with small little young")
  private static let have = WordSet("have i've we've had has")
  private static let haveOrWith = WordSet("have i've we've had has with of to")
  /// Those who have a child.
  static let parentWords =
    "\(FamilyWords.parents) \(FamilyWords.elders) godmother godfather foster-mother foster-father"
  private static let parents = WordSet(parentWords)
  private static let am = WordSet("i'm am i we're are proud as being")
  private static let toOf = WordSet("to of")

  /// Whether it is a child of the writer's, or of somebody the writer tells of.
  func isOwnChild(_ place: Int) -> Bool {
    let child = Self.children[tokens[place].hash]
    switch child {
    case .none: return isChildByName(place)
    case .count:
      if holds(place - 1, Self.toOf), holds(place - 2, Self.parents) { return true }
      return holds(place - 1, Self.ours)
        && (has(Self.go, behind: place) || place + 1 == tokens.count || isMark(place + 1, "."))
    case .one:
      return holds(place - 1, Self.little)
        && (has(Self.own, before: place, reach: 3) || has(Self.the, before: place, reach: 2))
    case .kin, .young: break
    }
    // "My youngest client", "my oldest friend".
    if isClientWord(place + 1) || holds(place + 1, Self.grownUps) { return false }
    if hasOwner(place) { return true }
    if holds(place - 1, Self.the) {
      return holds(place, Self.born) || has(Self.carry, before: place, reach: 3)
        || has(Self.go, behind: place) && !reads(place + 1, "at")
    }
    guard holds(place - 1, Self.articles) else { return false }
    if reads(place - 2, "and"), let other = places(before: place - 2, 8).last(where: isChildWord) {
      return isOwnChild(other)
    }
    if child == .kin || has(Self.parents, before: place, reach: 4) {
      return has(Self.haveOrWith, before: place, reach: 4)
    }
    // "I have two boys", and not "I read with children".
    return has(Self.have, before: place, reach: 4) && speaksOfUs(places(before: place, 4))
  }

  private func isChildWord(_ place: Int) -> Bool {
    let child = Self.children[tokens[place].hash]
    return child == .kin || child == .young
  }

  /// "My", "my two", "our brave little": an owner right before, or with a word or two between.
  private func hasOwner(_ place: Int) -> Bool {
    var owner = place - 1
    while owner >= 0, owner >= place - 3, tokens[owner].kind != .mark {
      if holds(owner, Self.own) { return true }
      owner -= 1
    }
    return false
  }

  private static let ageWords = """
    three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen 3 4 5 6 7 8 9 \
    10 11 12 13 14 15 16 17
    """
  private static let ages = WordSet(ageWords)
  private static let aged = WordSet("is who's aged")

  /// "I am mum to Ella", "Finn, who is six,", "Finn (6)", "I walk Poppy and Max to": a first name that is a child's.
  private func isChildByName(_ place: Int) -> Bool {
    guard isName(place) else { return false }
    if holds(place - 1, Self.toOf), holds(place - 2, Self.parents) {
      return has(Self.am, before: place, reach: 6)
    }
    if isAged(behind: place) { return true }
    return isTaken(place)
  }

  private func isAged(behind name: Int) -> Bool {
    guard isMark(name + 1, ",(") else { return false }
    guard
      let age = (name + 2..<name + 5).first(where: {
        holds($0, Self.ages)
      })
    else { return false }
    let isSaid = age == name + 2 || holds(age - 1, Self.aged)
    return isSaid && isMark(age + 1, ",)")
  }

  private static let carryWords = """
    collect collects collecting drop drops dropping pick picks picking walk walks walking take takes taking fetch \
    fetches fetching drive drives driving cycle cycles cycling wait waits waiting bring brings bringing meet meets \
    run runs
    """
  static let carry = WordSet(carryWords)
  /// What must stand beside a child that is told by its name or as "my two" alone.
  static let besideNameWords = "\(countWords) \(littleWords) \(ageWords) \(carryWords)"
  private static let joins = WordSet("and off up")
  private static let hours = WordSet(
    "every each daily morning mornings weekday weekdays afternoon afternoons monday mondays always"
  )
  private static let ways = WordSet("to at from outside")

  /// "I walk Poppy, Max and Betsy to …" at an hour or day by day: the last of first names behind a carrying word.
  private func isTaken(_ place: Int) -> Bool {
    let way = holds(place + 1, Self.joins) ? place + 2 : place + 1
    guard holds(way, Self.ways), !isName(place - 1) else { return false }
    var first = place
    while first > 0, first > place - 8,
      isMark(first - 1, ",") || holds(first - 1, Self.joins)
        || isName(first - 1) && !isName(first)
    {
      first -= 1
    }
    guard holds(first - 1, Self.carry), first > 1 else { return false }
    let subject = tokens[first - 2].pronoun
    guard subject == .firstSubject || subject == .we else { return false }
    return around(place).contains { isNumber($0) || holds($0, Self.hours) }
  }
}

/// Who stands for a child, and what tells that it is none any more.
extension ExposureWords {
  /// The ages of the grown, from nineteen on.
  private static let grownAges: WordSet = {
    let ones = [
      "", "-one", "-two", "-three", "-four", "-five", "-six", "-seven", "-eight", "-nine",
    ]
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    let words = tens.flatMap { ten in ones.map { ten + $0 } } + (19...99).map(String.init)
    return WordSet((words + ["nineteen"]).joined(separator: " "))
  }()
  private static let adults = WordSet(
    "\(parentWords) wife husband partner spouse colleague headteacher teacher house school"
  )
  private static let be = WordSet("is are he's she's they're turned aged now")
  private static let units = WordSet(
    "minutes minute miles mile yards yard metres kilometres km hours per percent children pupils"
  )
  private static let grown = WordSet("grown grown-up adult retired")
  private static let learners = WordSet(
    """
    teach teaches taught coach coached coaching team cup league lesson lessons assembly match rehearse rehearsal \
    coaches tutor tutored
    """
  )
  private static let enrolled = WordSet("goes go attend attends start starts started")
  private static let schoolish = WordSet("school school's class teacher primary nursery")

  /// Whether the child is told to be grown: "he is forty now".
  var speaksOfGrown: Bool {
    tokens.indices.contains { place in
      if holds(place, Self.grown) { return true }
      return holds(place, Self.grownAges) && holds(place - 1, Self.be)
        && !has(Self.units, behind: place) && !has(Self.adults, before: place, reach: 3)
    }
  }

  /// Whether "my boys" are those whom one teaches.
  func isPupil(_ child: Int) -> Bool {
    Self.children[tokens[child].hash] == .young && has(Self.learners, around: child)
      && !has(Self.enrolled, around: child)
  }

  /// Every word that stands for a child: those that are one, and pronouns for one behind a turn, or where the sentence
  /// before told of one.
  func children(isCarried: Bool) -> [Int] {
    var found: [Int] = []
    var (isKnown, start) = (isCarried, 0)
    for place in tokens.indices {
      if isOwnChild(place) {
        found.append(place)
        start = tokens.count
      } else if isTurn(place), isKnown || !found.isEmpty, !has(Self.past, before: place, reach: 12)
      {
        (isKnown, start) = (true, place + 1)
      } else if isKnown, isChildsPronoun(place, from: start) {
        found.append(place)
      }
    }
    return found
  }

  private static let past = WordSet("teaches taught teach teacher works worked married nurse")

  /// Whether the next sentence may call a child "she".
  func leadsToChild(isCarried: Bool) -> Bool {
    if let child = tokens.indices.first(where: isOwnChild) {
      return !has(Self.past, behind: child, reach: 8) && !speaksOfGrown
    }
    return isCarried
      && tokens.prefix(3).contains { $0.pronoun == .third || $0.pronoun == .thirdPossessive }
      && !speaksOfGrown
  }

  /// "She goes to", "his school", "I walk them to".
  private func isChildsPronoun(_ place: Int, from start: Int) -> Bool {
    switch tokens[place].pronoun {
    case .third: place < start + 6 || has(Self.carry, before: place, reach: 2)
    case .thirdPossessive:
      has(Self.carry, before: place, reach: 2) || has(Self.schoolish, behind: place, reach: 2)
    default: false
    }
  }
}
