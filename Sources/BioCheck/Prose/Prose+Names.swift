extension Prose {
  /// Finds the words of the subject's name: the first three capitalized words of the writer's first sentence.
  ///
  /// A heading is as often "About me" as the name, so that the subject of the sentence below it is taken too.
  mutating func findNames() {
    guard let first = sentences.firstIndex(where: { !$0.isOthers }) else { return }
    var left = 3
    for place in sentences[first].tokens where left > 0 && isCapital(place) {
      left -= 1
      addName(at: place)
    }
    let isLabel = tokens(of: sentences[first]).count { $0.kind != .mark } <= 4
    guard sentences[first].block == .heading || isLabel else { return }
    let below = sentences[first...].dropFirst().first { !$0.isOthers && $0.block == .paragraph }
    if let below { findSubject(of: below.tokens) }
  }

  /// Takes the capitalized words before the first verb as a name: "Karen Oduya is", "Based in Leeds, Karen helps", "I'm Karen".
  private mutating func findSubject(of sentence: Range<Int>) {
    var run = sentence.lowerBound..<sentence.lowerBound
    var isStart = true
    for place in sentence.prefix(30) {
      let token = tokens[place]
      if token.kind == .mark {
        // "Dr. Karen" is one name.
        guard token.byte == 0x2C else { continue }
        isStart = true
        run = place + 1..<place + 1
      } else if isStart, isCapital(place), Pronoun.of(token.hash) == .none {
        run = run.lowerBound..<place + 1
      } else if Self.introductions.contains(token.hash), run.isEmpty {
        run = place + 1..<place + 1
      } else {
        if isStart, !run.isEmpty, run.count <= 5, Self.verbs.contains(token.hash) {
          for name in run where isCapital(name) { addName(at: name) }
          return
        }
        isStart = false
      }
    }
  }

  private func isCapital(_ place: Int) -> Bool {
    tokens[place].isWord && tokens[place].form.contains(.capital)
  }

  private mutating func addName(at place: Int) {
    let token = tokens[place]
    guard !token.form.contains(.acronym), token.count > 1, !token.form.contains(.apostrophe),
      Pronoun.of(token.hash) == .none, !names.contains(token.hash)
    else { return }
    names.append(token.hash)
  }

  private static let introductions = WordSet("i i'm am hello hi hey my name is")
  /// The verbs that pages about a person begin with.
  private static let verbs = WordSet(
    """
    is has was works helps lives runs leads teaches writes makes brings offers provides supports specialises specializes \
    coaches started began grew founded trained studied became believes loves enjoys and who comes holds serves joined \
    combines guides creates designs spent worked left moved knows sees
    """
  )
}
