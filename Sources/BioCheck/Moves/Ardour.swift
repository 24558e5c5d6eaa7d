internal import Diagnostics

/// Sayings of fire, love and calling, which hold "I" and "my" and no person: "teaching is in my blood".
///
/// They are read to reveal by their words alone, so it counts that nothing else is said: no name, no number, no reason, nobody's
/// kin and no animal, and no thing where the saying needs none.
struct Ardour {
  /// Said by itself, whatever it is said of.
  static let sayings: [String] =
    blood + joys + mornings + desires + loves + callings + given + fires + feelings + trades

  private static let blood = ["is", "are", "was", "been", "it's", "runs", "run", "flows", "always"]
    .flatMap { verb in
      ["in my blood", "in my veins", "through my veins", "in my dna", "in my genes"].map {
        "\(verb) \($0)"
      }
    }

  private static let joys: [String] =
    ["makes me happier", "makes me prouder", "makes me smile more", "gives me more joy"].flatMap {
      ["nothing \($0) than", "nothing \($0)"]
    }
    + ["gives", "brings", "offers"].flatMap { verb in
      [
        "greater joy", "greater pleasure", "more pleasure", "more satisfaction",
        "greater satisfaction",
        "more happiness", "as much joy", "as much pleasure", "more fulfilment", "more fulfillment",
      ].map { "nothing \(verb) me \($0)" }
    } + [
      "nothing thrills me more", "nothing excites me more", "nothing i love more",
      "nothing i enjoy more", "nothing i like more", "nothing i would rather do",
      "nothing i'd rather do", "nothing beats the feeling", "nothing better than seeing",
      "nothing better than watching", "nothing better than helping", "nothing more rewarding",
      "nothing is more rewarding", "my greatest joy", "my biggest joy", "my greatest reward",
      "gives me great joy", "gives me so much joy", "brings me joy", "brings me so much joy",
      "brings me great joy", "gives me life", "a real buzz", "a huge buzz", "get a kick out of",
    ]

  private static let mornings: [String] =
    ["leap", "jump", "spring", "leaping", "jumping", "hop"]
    .map { "\($0) out of bed" }
    + [
      "get out of bed for", "gets me out of bed", "get me out of bed", "gets me up in the morning",
      "wake up every morning", "wake up each morning", "wake up every day", "wake up each day",
      "every minute of it", "never feels like work", "doesn't feel like work",
      "never worked a day", "never work a day", "can't wait to get to work",
    ]

  private static let desires: [String] =
    [
      "burning desire", "deep desire", "deep-seated desire", "strong desire", "heartfelt desire",
      "genuine desire", "burning passion", "burning ambition", "thirst for", "hunger for",
      "appetite for excellence", "insatiable curiosity", "boundless enthusiasm",
      "infectious enthusiasm", "boundless energy", "enthusiasm for", "knows no bounds",
      "have always wanted to help", "always wanted to help", "always wanted to make a difference",
      "have wanted to help", "always felt drawn to", "always been drawn to helping",
      "wanted nothing more than to",
    ] + remembered

  private static let remembered = [
    "since i can remember", "as long as i can remember", "since i was little",
  ]

  private static let loves: [String] =
    ["deep", "genuine", "great", "lifelong", "real", "true"]
    .flatMap { ["\($0) love of", "\($0) love for", "\($0) enthusiasm for"] }
    + [
      "a love for helping", "a love of helping", "love affair with", "never looked back",
      "not looked back", "haven't looked back", "first love is", "first love has always",
      "do what i love", "doing what i love", "the work i love", "the job i love", "a job i love",
      "adore what i do", "enjoy what i do", "relish what i do", "cherish what i do",
      "love what i do", "loving what i do",
      "adore my job", "adore my work", "love my work", "i care about people", "love every minute",
      "love every second", "wouldn't change it for the world",
    ]

  private static let callings: [String] =
    [
      "teach", "help", "lead", "create", "do", "serve", "heal", "coach", "write", "care", "be",
      "perform",
    ]
    .flatMap { verb in
      ["i was born to", "born to", "made to", "meant to", "called to"].map { "\($0) \(verb)" }
    }
    + ["calling", "passion", "purpose", "vocation", "path"].flatMap { noun in
      ["found my \(noun)", "found my true \(noun)", "found my real \(noun)", "my \(noun) in life"]
    } + [
      "put on this earth", "put on earth to", "what i was born for", "what i was made for",
      "can't imagine doing anything", "cannot imagine doing anything",
      "couldn't imagine doing anything", "wouldn't want to do anything else",
      "wouldn't do anything else", "couldn't imagine a more", "can't imagine a more",
      "can't imagine life without",
      "best job in the world", "my dream job",
      "not just my work", "not just my job", "not only my job", "more than my job",
      "my reason for being", "my reason for getting up", "my raison d'être",
    ]

  private static let given: [String] =
    ["everything i have", "my everything", "everything i've got", "my all", "my best"].flatMap {
      ["give \($0)", "pour \($0)", "give it \($0)", "put \($0) into", "gives \($0)"]
    } + [
      "give it my all", "throw myself into", "heart and soul into", "my heart and my soul",
      "throw my heart", "with heart and soul",
      "with body and soul", "with all my soul", "with every fibre", "with every fiber",
      "i pour everything", "put everything i have", "bring my whole heart",
      "heart is in everything",
      "my heart is in", "my heart into everything",
    ]

  private static let fires: [String] =
    ["sets", "set"].flatMap { ["\($0) my soul on fire", "\($0) fire to my soul"] }
    + [
      "on fire for", "live and breathe", "what i live for", "what drives me", "what motivates me",
      "what lights me up", "what excites me",
      "what inspires me", "what fuels me", "what moves me", "what fires me up", "lights me up",
      "fires me up", "fire in my belly", "makes my heart sing", "my heart sings",
      "makes my soul sing", "feeds my soul", "fills my heart", "fills my cup", "warms my heart",
      "makes my heart beat faster", "makes my heart beat", "my heart beats for",
      "my heart beats faster for", "close to my heart", "dear to my heart",
      "obsession with quality", "i live for",
    ]

  private static let feelings: [String] =
    ["privileged", "lucky", "blessed", "fortunate", "grateful", "honoured", "honored", "thrilled"]
    .flatMap {
      ["\($0) to do what", "\($0) to do this", "\($0) to be able to", "\($0) to work with"]
    }
    + ["excited", "thrilled", "delighted", "happy", "can't wait", "love", "blessed"].flatMap {
      joy in
      ["it", "this", "them", "my passion", "my love", "this with", "these"].map {
        "\(joy) to share \($0)"
      }
    } + ["share it with the world", "with the whole world", "share this with the world"]

  /// Said of a thing that is loved: "I'm crazy about", "is my life".
  static let likings: [String] =
    ["i'm", "am", "i've always been", "have always been"].flatMap { who in
      [
        "crazy about", "mad about", "nuts about", "obsessed with", "obsessed by", "in love with",
        "enthusiastic about", "fanatical about", "absolutely obsessed", "excited about",
        "wild about", "fascinated by people",
      ].map { "\(who) \($0)" }
    }
    + ["is", "are", "it's", "been", "was"].flatMap { verb in
      [
        "my life", "my everything", "my first love", "my great love", "my true love", "my big love",
        "my greatest love", "my one true love", "my whole life", "my world", "my obsession",
        "my lifeblood", "my life's passion", "the love of my life",
      ].map { "\(verb) \($0)" }
    }

  private static let inherited = WordSet.phrases(blood)
  /// What goes on with a "since" or a "but" of its own.
  private static let reasoned = WordSet.phrases(remembered + trades)
  /// What may be meant of a bed and a road too.
  private static let located = WordSet.phrases(mornings + ["never looked back", "not looked back"])
  static let phrases = WordSet.phrases(sayings + likings)
  private static let liked = WordSet.phrases(likings)
  private static let notTrades = WordSet.phrases(trades)

  private let sentence: MoveSentence

  init(_ sentence: MoveSentence) { self.sentence = sentence }

  /// The saying, where nothing else is said.
  var span: SourceSpan? {
    let counts = sentence.counts
    let most = sentence.stock >= 0.5 ? 22 : 16
    let isInherited = sentence.matches.contains { Self.inherited.contains($0.run) }
    guard counts.names == 0 || isInherited, counts.numbers == 0, counts.years == 0,
      sentence.reasons() == 0
        || sentence.matches.contains(where: { Self.reasoned.contains($0.run) }),
      counts.words <= most, counts.unknown <= (sentence.stock >= 0.5 || isInherited ? 1 : 0),
      !sentence.tokens.contains(where: isOfLife), !sentence.isProvenNext
    else { return nil }
    return sentence.firstMatch { isMeant($0) }?.span
  }

  private func isMeant(_ match: PhraseMatch) -> Bool {
    let counts = sentence.counts
    guard Self.phrases.contains(match.run), !sentence.isOfOthers(match) else { return false }
    let isLiked = Self.liked.contains(match.run)
    if isLiked, counts.words <= 7 { return !goesOn(match) }
    if Self.notTrades.contains(match.run),
      !Self.isVocation(sentence.tokens[sentence.end(of: match)...])
    {
      return false
    }
    return !Self.holdsThing(sentence) && !goesOn(match)
      && (counts.ownPast <= 2 || sentence.stock >= 0.4)
  }

  /// Whether a sentence names a thing that one could touch; what stands in a saying itself is none: bed, blood, heart, fire.
  static func holdsThing(_ sentence: MoveSentence) -> Bool {
    sentence.tokens.contains { Supersense.isTouchable($0.sense) && !figures.contains($0.hash) }
  }

  /// Whether a word names kin, and not those whom the writer works for.
  static func isKin(_ token: Token) -> Bool {
    token.classes.has(.kin) && !clients.contains(token.hash)
  }

  /// Whether a saying goes on in earnest: "looked back in the van", "out of bed at four".
  private func goesOn(_ match: PhraseMatch) -> Bool {
    let rest = sentence.tokens[match.token...].drop { Int($0.start) < match.span.end }
    guard let next = rest.first, next.kind != .mark else { return false }
    if Self.places.contains(next.hash), Self.located.contains(match.run) { return true }
    if Self.notTrades.contains(match.run) { return false }
    let turn = rest.firstIndex { Self.turns.contains($0.hash) }
    return turn.map { $0 - rest.startIndex < rest.count - 1 && sentence.stock < 0.4 } ?? false
  }

  /// Whether a word is of somebody's life: kin, animals that are one's own, people with a trade, hours.
  private func isOfLife(_ token: Token) -> Bool {
    if token.classes.has(.pet) { return sentence.counts.words > 5 && sentence.stock < 0.4 }
    if token.classes.has(.kin), token.sense == Supersense.person {
      return !Self.clients.contains(token.hash)
    }
    return Self.hours.contains(token.hash) || token.pronoun == .third
      || Self.doubts.contains(token.hash)
  }

  /// Things that belong to the sayings.
  private static let figures = WordSet(
    """
    small work bed heart hearts soul blood veins bone bones earth fire belly cup fibre fiber world everything things thing \
    something life eyes hands face faces body back piece pieces
    """
  )
  /// What leads from a bed or a road to where it stands.
  private static let places = WordSet("at in on from under past")
  /// What goes on behind a saying.
  private static let turns = WordSet("and but though although until except")
  /// Kin who may be anybody's, and so are those whom the writer works with.
  private static let clients = WordSet(
    "people families family couples women men children parents mothers kids"
  )
  /// When something is done: what everybody feels has no hour.
  ///
  /// "One" is nobody's hour, and "two" is how many.
  private static let hours = WordSet(
    "four five six seven eight nine ten eleven dawn noon midnight \(CalendarWords.days) \(CalendarWords.daysInPlural)"
  )
  /// What takes a saying back, or smiles at it.
  private static let doubts = WordSet(
    "doctor says said tried except unless cheap cheaper sadly unfortunately alas supposedly"
  )
}
