internal import Diagnostics

extension ExposureWords {
  private static let schools = WordSet(
    "school primary elementary academy kindergarten nursery college preschool"
  )
  private static let clients = WordSet("client patient customer coachee student client's patient's")
  private static let links = WordSet("named called of mine like")
  private static let articles = WordSet("a one former recent her his their")
  private static let introductions = WordSet(
    "who is was the a an then our local now himself herself"
  )
  private static let offices = WordSet(
    """
    mayor vicar bishop headteacher headmistress headmaster ceo founder mp councillor chairman chairwoman president \
    principal conductor head editor coach captain
    """
  )
  private static let joins = WordSet("of at for teacher")

  private static let children = WordSet(
    """
    son daughter son's daughter's child child's children kids kid boy girl boys girls twins stepson stepdaughter sons \
    daughters eldest youngest
    """
  )
  private static let own = WordSet("my our his her their")
  static let attending = WordSet(
    "attends attend goes go starts started start drop pick collect at year class grade pupil pupils"
  )
  static let attended = WordSet(
    "went attended was were left graduated grew taught teach teaches teacher works worked studied"
  )

  /// Whether it is the writer's or the subject's own child who is spoken of.
  var speaksOfOwnChild: Bool {
    tokens.indices.contains {
      Self.children.contains(tokens[$0].hash) && has(Self.own, before: $0, reach: 2)
    }
  }

  /// A school with a name of its own.
  func namedSchool() -> SourceSpan? {
    for place in tokens.indices where Self.schools.contains(tokens[place].hash) {
      guard isName(tokens[place]) else { continue }
      var first = place
      while first > tokens.startIndex, isNameOrJoin(first - 1) { first -= 1 }
      guard first < place, isName(tokens[first]) else { continue }
      var last = place
      while last + 1 < tokens.endIndex, isName(tokens[last + 1]) { last += 1 }
      return span(first...last)
    }
    return nil
  }

  private func isNameOrJoin(_ place: Int) -> Bool {
    if isName(tokens[place]) { return true }
    let isStop = tokens[place].kind == .mark && tokens[place].byte == 0x2E
    return isStop && place > tokens.startIndex && isName(tokens[place - 1])
  }

  /// "my client" and a first and a last name.
  func namedClient() -> SourceSpan? {
    for place in clientPlaces {
      var next = place + 1
      while next < tokens.endIndex, next < place + 4,
        tokens[next].kind == .mark || Self.links.contains(tokens[next].hash)
      {
        next += 1
      }
      guard next + 1 < tokens.endIndex, isName(tokens[next]), isName(tokens[next + 1]) else {
        continue
      }
      return span(next...next + 1)
    }
    return nil
  }

  /// "one client, the mayor of Frome": an office that one person at a time holds.
  func clientInOffice() -> SourceSpan? {
    for place in clientPlaces {
      var next = place + 1
      while next < tokens.endIndex, next < place + 6,
        tokens[next].kind == .mark || Self.introductions.contains(tokens[next].hash)
      {
        next += 1
      }
      guard next > place + 1, next < tokens.endIndex, Self.offices.contains(tokens[next].hash)
      else { continue }
      let office = next
      next += 1
      while next < tokens.endIndex, next < office + 4,
        Self.joins.contains(tokens[next].hash) || Self.introductions.contains(tokens[next].hash)
      {
        next += 1
      }
      guard next > office + 1, next < tokens.endIndex, isName(tokens[next]) else { continue }
      return span(office...next)
    }
    return nil
  }

  /// The places of words for a client of the writer's.
  private var clientPlaces: [Int] {
    tokens.indices.filter { place in
      Self.clients.contains(tokens[place].hash) && !tokens[place].form.contains(.capital)
        && isMine(place)
    }
  }

  private func isMine(_ place: Int) -> Bool {
    let before = tokens[max(tokens.startIndex, place - 3)..<place]
    return before.contains {
      $0.pronoun == .first || $0.pronoun == .we || Self.articles.contains($0.hash)
    }
  }
}
