internal import Diagnostics

/// The words of one sentence that say a role, a credential or a quality of the writer, and nothing of a person.
///
/// A word says it of the writer where nothing stands before it, back to "I am", "as a", "I hold" or the beginning of the
/// sentence, but what such a row is made of.
struct GuessedWords {
  let tokens: UnsafeBufferPointer<Token>
  let range: Range<Int>
  /// Whether "she is" speaks of the writer.
  let isThirdPerson: Bool
  /// The page's names, by their hashes.
  let names: [UInt64]

  /// The classes of which such a word is one.
  static let classes: UInt32 =
    [WordClass.role, .credential, .adjtrait, .superlative, .passion].reduce(0) { $0 | $1.bit }

  private static let qualities: UInt32 =
    [WordClass.adjtrait, .superlative, .passion].reduce(0) { $0 | $1.bit }
  private static let work: UInt32 =
    [WordClass.role, .credential, .fog, .help, .org, .tech, .focus].reduce(0) { $0 | $1.bit }

  /// Whether the word at a place, which is of these classes, says something of the writer.
  func isGuessed(_ place: Int) -> Bool {
    let token = tokens[place]
    if token.form.contains(.apostrophe), !Self.mastery.contains(token.hash) { return false }
    guard isMeant(place), let base = base(before: place), holds(base, place) else { return false }
    return !Negation.reaches(tokens, place, range, isRow: true)
  }

  private static let perfect = WordSet("have has had i've we've")

  /// What a row of words rests on.
  private enum Base {
    /// The sentence begins with it.
    case start
    /// "I am", "she was", "as a".
    case being
    /// "My coaching is".
    case workBeing
    /// "I hold", "I offer".
    case having
    /// "My", "our".
    case own
  }

  private func holds(_ base: Base, _ place: Int) -> Bool {
    let classes = tokens[place].classes
    switch base {
    case .being: return true
    case .start:
      // "The" and a noun may be anything; "Certified coach" is the writer.
      return !Self.articles.contains(tokens[range.lowerBound].hash) && !isAlone(place)
    case .workBeing: return classes & Self.qualities != 0
    case .having:
      // "I have driven" is no quality.
      if Self.perfect.contains(tokens[place - 1].hash) { return classes.has(.credential) }
      return classes & (Self.qualities | WordClass.credential.bit) != 0
    case .own:
      return Self.devotion.contains(tokens[place].hash)
        || classes & Self.qualities != 0 && isWork(place + 1)
    }
  }
}

extension GuessedWords {
  /// Words of the classes that are guessed from only as part of a role's name, as in "lead developer" and "chair of the board".
  private static let joined = WordSet(
    "chair head lead leader chief officer executive principal senior staff junior associate member fellow partner master candidate"
  )
  /// Deeds, institutions and papers: they are in the lexicon as signs of a credential, and are none.
  private static let noCredential = WordSet(
    """
    studied studies earned received holds obtained completed awarded honored honoured honors nominated university \
    college institute institution academy laboratory lab department dept summa magna ieee acm nsf nih patents patent \
    publications published papers journals journal conference conferences proceedings chapter chapters cited citations \
    grant grants neurips icml cvpr acl siggraph usenix inspired inspires excited strives strive power success \
    successfully uniquely passionately highly key critical top pioneer innovation innovations vast
    """
  )
  private static let articles = WordSet("the a an")
  private static let mastery = WordSet("master's bachelor's")
  private static let devotion = WordSet(
    "passion passions mission purpose vision calling dedication commitment degree"
  )

  /// Whether the word itself can be meant: letters such as "MA" in capitals, "patient" of what one is like.
  private func isMeant(_ place: Int) -> Bool {
    let token = tokens[place]
    if Self.noCredential.contains(token.hash) { return false }
    if token.classes.has(.credential), token.count < 5,
      token.classes & ~WordClass.credential.bit == 0,
      !Self.shortCredentials.contains(token.hash)
    {
      return token.form.contains(.capital)
    }
    guard Self.joined.contains(token.hash) else { return true }
    return isRole(place + 1) || isRole(place - 1)
      || range.contains(place + 1) && Self.of.contains(tokens[place + 1].hash)
  }

  private static let shortCredentials = WordSet("prize")
  private static let of = WordSet("of at")

  private func isRole(_ place: Int) -> Bool {
    range.contains(place) && tokens[place].classes.has(.role)
  }

  /// Whether what a quality is said of is work: "high-quality care", "innovative, bespoke solutions".
  private func isWork(_ place: Int) -> Bool {
    var next = place
    while range.contains(next), next < place + 6 {
      let token = tokens[next]
      if token.classes & Self.work != 0 { return true }
      guard token.classes & Self.qualities != 0 || token.byte == 0x2C || isJoint(next) else {
        return false
      }
      next += 1
    }
    return false
  }
}

extension GuessedWords {
  private static let fillers = WordSet(
    "a an the deeply truly highly very so also both fully quite always equally uniquely well most more internationally now"
  )
  private static let beings = WordSet("am are is was were been become became being be remain")
  private static let subjects = WordSet("i'm we're she's he's")
  private static let barriers = WordSet(
    """
    of for to with in on at from by than like about who which that what if when where while because into over under near \
    against towards between among through
    """
  )
  private static let having = WordSet(
    """
    have has hold holds bring brings offer offers provide provides deliver delivers earned received completed gained \
    obtained take takes create give gives ensure ensures got achieved i've use uses
    """
  )
  private static let works = WordSet(
    "work works worked working trained act acts serve serves known"
  )

  /// What the row rests on in which a word stands; nil where that is nothing of the writer's.
  private func base(before place: Int) -> Base? {
    var index = place - 1
    let isNoun = tokens[place].classes.has(.role) || tokens[place].classes.has(.credential)
    while index >= range.lowerBound, index > place - 16 {
      let token = tokens[index]
      if token.kind == .mark {
        guard token.byte == 0x2C || token.byte == 0x26 || token.byte == 0x2F || token.byte == 0x7C
        else {
          return nil
        }
      } else if let base = base(at: index) {
        return base
      } else if Self.barriers.contains(token.hash) {
        // "A coach at Leeds and an author": what stands behind "at" ends at the next "and" or comma.
        guard isNoun, let before = lastGuessable(before: index, place) else { return nil }
        index = before
        continue
      } else if token.pronoun != .none || token.classes.has(.kin) && !isRole(index + 1)
        || token.classes.has(.pet)
      {
        return nil
      } else if !isPassable(index, place) {
        return nil
      }
      index -= 1
    }
    return index < range.lowerBound ? .start : nil
  }

  /// What the word at a place makes the words behind it rest on, if it is such a word.
  private func base(at index: Int) -> Base? {
    let token = tokens[index]
    if Self.subjects.contains(token.hash) { return isOfWriter(token) ? .being : nil }
    if token.hash == Self.asWord {
      return index == range.lowerBound || isWorking(index - 1) ? .being : nil
    }
    if Self.beings.contains(token.hash) { return being(at: index) }
    if token.pronoun == .firstSubject || token.pronoun == .we, Self.ownPlural.contains(token.hash) {
      return .own
    }
    if token.pronoun == .first, token.hash == Self.my { return .own }
    guard Self.having.contains(token.hash), index > range.lowerBound else { return nil }
    let subject = tokens[index - 1]
    return token.hash == Self.ive || isWriter(index - 1) || subject.hash == Self.andWord
      ? .having : nil
  }

  private static let my = WordHash.of("my")
  private static let ive = WordHash.of("i've")
  private static let asWord = WordHash.of("as")
  private static let andWord = WordHash.of("and")
  private static let ownPlural = WordSet("our")

  private func isWorking(_ index: Int) -> Bool {
    Self.works.contains(tokens[index].hash) || tokens[index].kind == .mark
  }

  /// "I am", "we have been", "she was", "Anna is": what is said behind it is said of the writer; of the work where the
  /// subject is "my approach".
  private func being(at index: Int) -> Base? {
    var place = index - 1
    while range.contains(place), place > index - 4, Self.auxiliaries.contains(tokens[place].hash) {
      place -= 1
    }
    guard range.contains(place) else { return nil }
    // "Anna Lee, BSc, is" has letters between the two.
    if isWriter(tokens[place].byte == 0x2C ? range.lowerBound : place) { return .being }
    let first = max(range.lowerBound, place - 4)
    let words = tokens[first...place]
    guard !words.contains(where: { $0.classes.has(.kin) || $0.classes.has(.pet) }) else {
      return nil
    }
    return words.contains { $0.hash == Self.my || Self.ownPlural.contains($0.hash) }
      ? .workBeing : nil
  }

  private static let auxiliaries = WordSet("have has had been also now still be will")

  /// Whether a word is "I", "we", and where the page is in the third person "she" or a name.
  private func isWriter(_ place: Int) -> Bool {
    guard range.contains(place) else { return false }
    let token = tokens[place]
    if token.pronoun == .firstSubject { return true }
    if token.pronoun == .we { return !Self.ownPlural.contains(token.hash) }
    return isThirdPerson && (token.pronoun == .third || names.contains(token.hash))
  }

  /// Whether "I'm", "we're" or, where the page is in the third person, "she's" is the writer.
  private func isOfWriter(_ token: Token) -> Bool { token.pronoun != .third || isThirdPerson }
}

extension GuessedWords {
  /// Whether the row goes on over a word: it is guessable, a joint or a filler, or right before a noun.
  private func isPassable(_ index: Int, _ place: Int) -> Bool {
    let token = tokens[index]
    if token.classes & Self.classes != 0 || Self.fillers.contains(token.hash) || isJoint(index) {
      return true
    }
    if token.classes & Self.work != 0 { return true }
    // "A life coach", "an ICF accredited coach", "A BA in fine art": one or two words more belong to a noun.
    let behind = tokens[index + 1]
    return token.isWord
      && (index >= place - 2 || token.form.contains(.capital)
        || behind.classes & (Self.classes | Self.work) != 0 || behind.byte == 0x2C)
  }

  private func isJoint(_ index: Int) -> Bool { WordSet.joints.contains(tokens[index].hash) }

  /// The place of what is guessable before a word such as "at" or "of", which the row goes on from.
  private func lastGuessable(before index: Int, _ place: Int) -> Int? {
    // Between the two a comma or "and" must begin another thing of the row.
    guard
      tokens[index..<place].contains(where: {
        $0.byte == 0x2C && $0.kind == .mark || WordSet.joints.contains($0.hash)
      })
    else { return nil }
    let before = index - 1
    guard range.contains(before), tokens[before].classes & Self.classes != 0 else { return nil }
    return before
  }

  /// Whether a word at the beginning of a sentence is of no list of roles or qualities, as in "Warm bread".
  ///
  /// One word alone is a title when nothing follows.
  private func isAlone(_ place: Int) -> Bool {
    let classes = tokens[place].classes
    guard classes & (Self.qualities) != 0, classes & WordClass.role.bit == 0 else {
      return range.contains(place + 1) && tokens[place + 1].isWord && !isEndOfNoun(place + 1)
    }
    return !(isWork(place + 1) || isListed(place))
  }

  private static let behindNoun = WordSet("of at in for with and or based from who since to by")

  private func isEndOfNoun(_ place: Int) -> Bool {
    Self.behindNoun.contains(tokens[place].hash) || tokens[place].classes & Self.classes != 0
  }

  private func isListed(_ place: Int) -> Bool {
    guard range.contains(place + 1) else { return true }
    let next = tokens[place + 1]
    return next.kind == .mark || isJoint(place + 1) || next.classes & Self.qualities != 0
  }
}
