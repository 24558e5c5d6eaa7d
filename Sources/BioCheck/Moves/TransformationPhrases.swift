/// The ways to promise a stranger a new life.
enum TransformationPhrases {
  static let all =
    set + lives + changed + stepping + unlocked + arrived + versions + meant + everyday + journeys
    + vows + NewLife.openings

  private static let set = [
    "full potential", "fullest potential", "highest potential", "greatest potential",
    "true potential", "unlimited potential", "untapped potential", "become your best self",
    "best self", "best selves", "live your best life", "best life", "authentic self",
    "authentic selves", "true self", "truest self", "highest self", "higher self",
    "inner wisdom", "inner power", "find your why", "find your voice", "find your spark",
    "achieve your goals", "achieve your dreams", "lasting change", "change in your life",
    "changes in your life", "limiting beliefs", "level up", "next level", "get unstuck",
    "gain clarity", "thrive", "help you thrive", "help you flourish", "not just survive",
    "break free from", "life-changing", "life changing", "lead fulfilling lives",
    "live fulfilling lives", "a fulfilling life", "more fulfilling life", "fulfilled life",
    "empower you to", "empower clients to", "empower my clients", "empowering women to",
    "no longer serves you", "no longer serve you", "space for your transformation",
    "space for transformation", "your own transformation", "no longer serves them",
    "your dreams into reality", "dreams a reality", "dreams come true", "joy you deserve",
    "love you deserve", "success you deserve",
    "happiness you deserve", "realise your dreams", "realize your dreams", "fulfil your dreams",
    "your wildest dreams",
    "live your dreams", "live your purpose", "live your truth", "to lit up", "burnt out to",
    "burned out to",
    "reclaim your power", "reclaim your life", "reclaim your joy", "take back your power",
    "be unstoppable", "become unstoppable", "unleash your", "ignite your", "awaken your",
    "shine your light", "live with purpose", "life on your terms", "life on your own terms",
    "life on their terms", "life on their own terms", "surviving to thriving",
    "survive to thrive", "to thriving", "from burnout to", "from stuck to", "from overwhelm to",
    "from overwhelmed to",
    "from fear to", "from struggle to",
  ]

  /// What a promise is made of; a home or a garden may be transformed by a painter.
  private static let changed = ["transform", "transforms", "transforming"].flatMap { verb in
    [
      "your life", "your body", "your business", "your career", "your health", "your mind",
      "your mindset", "your relationship", "your relationships", "your world", "your energy",
      "their life", "their lives", "their bodies", "their body", "their business",
      "their businesses", "their careers", "their health", "their relationships", "lives",
      "people's lives", "how you feel", "the way you live", "the way you feel", "from the inside",
    ].map { "\(verb) \($0)" }
  }

  /// The life that somebody is said to love, with whatever adverb.
  private static let lives: [String] =
    ["you", "they", "we"].flatMap { who in
      ["", "truly ", "really ", "absolutely ", "genuinely ", "actually ", "deeply "].flatMap {
        ["life \(who) \($0)love", "life that \(who) \($0)love", "lives \(who) \($0)love"]
      } + ["career \(who) love", "business \(who) love", "body \(who) love"]
    } + [
      "life she loves", "life he loves", "life she truly loves", "life he truly loves",
      "the life you want", "the life you deserve", "the life they want", "the life they deserve",
      "the life you've always", "the life you have always", "dream life", "dream business",
      "dream career", "life of your dreams", "life of their dreams", "life you were meant",
      "life that lights you up", "business of your dreams", "career of your dreams",
      "change your life", "changes your life", "changing your life", "changing lives",
      "change lives",
    ]

  private static let stepping: [String] =
    ["step", "stepping", "stand", "standing"].flatMap {
      verb in
      ["your", "their", "her"].flatMap { whose in
        [
          "power", "greatness", "truth", "purpose", "light", "worth", "potential", "brilliance",
          "magic", "confidence", "full power", "own power",
        ].map { "\(verb) \(verb.hasPrefix("step") ? "into" : "in") \(whose) \($0)" }
      }
    } + ["own your power", "owning your power", "own their power", "step into the best"]

  private static let unlocked: [String] = [
    "unlock", "unlocks", "unlocking", "reach", "fulfil", "fulfill", "maximize", "maximise",
    "realise", "realize", "achieve", "discover", "release",
  ].flatMap { verb in
    ["your", "their", "his", "her"].flatMap {
      ["\(verb) \($0) potential", "\(verb) \($0) full potential"]
    }
  }

  /// Where somebody is taken "from" somewhere.
  static let arrived = [
    "to empowered", "to confident", "to fearless", "to fulfilled", "to unstoppable", "to calm",
    "to freedom", "to empowerment", "to balance", "to inner peace", "to clarity", "to success",
  ]

  /// A better one of these is promised where a word such as "happiest" stands before it.
  static let versions = [
    "version of yourself", "version of themselves", "version of you", "version of herself",
    "version of himself", "version of who", "versions of yourself", "versions of themselves",
  ]

  private static let meant: [String] =
    ["you", "they", "we"].flatMap { who in
      ["were", "were always", "are", "are truly", "were truly"].flatMap {
        ["\(who) \($0) meant to be", "\(who) \($0) meant to become"]
      }
    } + [
      "you were born to be", "person you were meant", "person you want to be",
      "person you are meant", "home to yourself", "home to themselves", "home to herself",
      "home to who", "home to your body", "home to your true", "back to yourself",
      "return to yourself", "reconnect with yourself", "reconnect with who",
      "reconnect with your true", "rediscover who", "rediscover yourself", "find yourself again",
      "feel like yourself again",
    ]

  /// What may be said of much else: it counts where the sentence is stock and tells nothing that the writer did.
  static let everyday = [
    "who you really are", "who you truly are", "who they really are", "who they truly are",
    "new heights", "take control of your life", "turn your life around", "live more fully",
    "live life to the fullest", "live life to the full",
  ]

  static let journeys = [
    "transformational journey", "transformative journey", "healing journey", "wellness journey",
    "on your journey", "on their journey", "your journey to",
  ]

  /// What counts where the sentence reads as stock and has nothing in it to hold on to.
  static let vows: [String] = same + wanted + imagined + anew + freed

  private static let same: [String] =
    ["be", "feel", "look", "seem"].flatMap {
      ["never \($0) the same", "never \($0) quite the same"]
    } + [
      "change everything", "changes everything", "everything changes", "everything will change",
      "everything can change", "the way you think", "the way you see", "the way you live",
      "the way you work", "the way you look at", "the way they think",
    ]

  private static let wanted: [String] =
    ["you've always", "you have always", "you always", "they've always", "they have always"]
    .flatMap { start in
      ["wanted", "dreamed of", "dreamt of", "longed for", "deserved", "imagined", "hoped for"].map {
        "\(start) \($0)"
      }
    } + [
      "you truly deserve", "you really deserve", "life you deserve", "you never thought possible",
      "you never knew you had", "than you ever thought", "than you ever imagined",
      "you ever thought possible", "you can become", "your wildest", "where they want to be",
      "where you want to be", "where they long to be", "where you long to be", "you were born to",
      "they were born to", "you are capable of becoming", "beyond what you thought",
    ]

  private static let imagined: [String] = ["imagine", "picture", "dream of"].flatMap { verb in
    [
      "a life", "a world", "a day", "waking", "feeling", "living", "being", "having", "yourself",
      "your life", "what it would", "what it would feel", "a future", "never having",
    ].map { "\(verb) \($0)" }
  }

  private static let anew: [String] = [
    "a new you", "the new you", "new you", "the real you", "a whole new", "whole new level",
    "another level", "your new life", "a new life", "a new chapter", "next chapter",
    "your new chapter", "a new direction", "new direction", "a new beginning", "a fresh start",
    "your best years", "your best days", "best is yet to come", "zest for life",
    "new lease of life", "new lease on life", "joy back into", "back in control",
    "take back control", "control of your life", "love with life", "love with yourself",
    "love with your life", "new story for", "new version of", "reinvent yourself",
    "reinvent your life", "your breakthrough",
  ]

  private static let freed: [String] = [
    "hold you back", "holding you back", "held you back", "holds you back", "hold them back",
    "holding them back", "in your own skin", "in their own skin", "free yourself from",
    "feel like yourself", "feel alive again", "yourself again", "leave your worries",
    "set yourself free", "sets you free", "set you free", "shine again", "your inner",
    "wake up to a", "nothing is impossible", "anything is possible", "sky is the limit",
    "sky's the limit", "no limits to", "your future self", "is waiting for you", "a happier life",
    "a better life", "healthier life", "happier life", "longed to be", "how you see yourself",
    "how you feel about yourself", "how you see the world", "look the same again",
  ]
}
