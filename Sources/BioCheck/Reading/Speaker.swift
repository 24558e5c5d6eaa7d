/// Who speaks on a page, as its prose tells.
///
/// A heading such as "About me" stands over pages of either kind, and a line such as "Contact me" below them.
struct Speaker {
  /// Whether a sentence has the writer as its subject in the first person.
  private(set) var isFirstPerson = false
  /// How many pronouns speak of others, up to the first sentence in the first person.
  private var thirds = 0

  /// Whether the page speaks of a person in the third person and never in the first.
  var isThirdPerson: Bool { !isFirstPerson && thirds >= 2 }

  init(_ prose: Prose) {
    for sentence in prose.sentences where !sentence.isOthers && sentence.block != .heading {
      let tokens = prose.tokens(of: sentence)
      var mayBeFirst = false
      for token in tokens where !token.form.contains(.quoted) {
        switch token.pronoun {
        case .firstSubject, .first, .we: mayBeFirst = true
        case .third, .thirdPossessive: thirds += 1
        default: break
        }
      }
      guard mayBeFirst, Self.speaks(tokens) else { continue }
      isFirstPerson = true
      return
    }
  }

  /// Whether a sentence speaks in the first person: its subject does, and it bids nobody to ring or to write.
  private static func speaks(_ tokens: ArraySlice<Token>) -> Bool {
    let words = tokens.lazy.filter { $0.kind != .mark && !$0.form.contains(.quoted) }
    guard let first = words.first else { return false }
    let subjects = subjects
    var (count, isOwn, speaksOfContact, isSubject) = (0, false, false, false)
    for token in words {
      count += 1
      speaksOfContact = speaksOfContact || token.classes.has(.contact)
      isSubject =
        isSubject || token.pronoun == .firstSubject || subjects.contains(token.hash)
      // "My work is": what is the writer's does something; "My services" alone is a label.
      isOwn = isOwn || token.pronoun == .first || token.pronoun == .we
    }
    guard !Interchangeable.bids(first, speaksOfContact) else { return false }
    // Where the first person stands only behind a verb, as in "you can write to me", somebody else may be spoken of.
    return isSubject || isOwn && count >= 5 && !(speaksOfContact && count <= 12)
  }

  private static let subjects = WordSet("we we're we've we'll we'd")
}
