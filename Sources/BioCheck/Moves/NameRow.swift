/// Names in a row, with commas and little words between.
struct NameRow {
  /// The hashes of the names that do not count: the page's own.
  let own: [UInt64]
  /// How many small words may come before the first name.
  var patience: Int
  private var closed = 0
  private var places = 0
  private var people = 0
  /// How many names have two words or more.
  private(set) var full = 0
  private var inBrackets = false
  private var open = Name()

  /// The name that is being read.
  private struct Name {
    var words = 0
    var isPlace = true
    var isPerson = true
    var isOwn = false

    var isThere: Bool { words > 0 }
  }

  init(own: [UInt64], patience: Int) {
    self.own = own
    self.patience = patience
  }

  /// How many names there are; none when all of them are places, days or first names.
  var names: Int {
    let row = ended
    return row.places == row.closed || row.people == row.closed ? 0 : row.closed
  }

  /// The row with its last name closed.
  var ended: NameRow {
    var row = self
    row.close()
    return row
  }

  /// Takes the next token in; false when the row has ended.
  mutating func take(_ token: Token) -> Bool {
    if token.kind == .mark { return take(mark: token.byte) }
    if inBrackets { return true }
    if token.pronoun != .none {
      return false
    } else if token.form.contains(.capital) {
      // Who is called Mr or Aunt is somebody met.
      if Self.homely.contains(token.hash) { return false }
      open.isPlace = open.isPlace && Self.known.contains(token.hash)
      open.isPerson = open.isPerson && open.words == 0 && Self.given.contains(token.hash)
      open.isOwn = open.isOwn || own.contains(token.hash)
      open.words += 1
    } else if !open.isThere, closed > 0, Self.again.contains(token.hash) {
      return true
    } else if WordSet.joints.contains(token.hash) {
      close()
    } else if token.kind == .word, !Self.small.contains(token.hash) {
      patience -= 1
      return patience >= 0 && closed == 0 && !open.isThere
    }
    return true
  }

  private mutating func take(mark: UInt8) -> Bool {
    switch mark {
    case 0x28: inBrackets = true
    case 0x29: inBrackets = false
    case 0x2C, 0x2F, 0x26, 0x3B: if !inBrackets { close() }
    // A colon may come before the first name, and no other mark.
    case 0x3A: return inBrackets || closed == 0 && !open.isThere
    default: return inBrackets
    }
    return true
  }

  private mutating func close() {
    if open.isThere, !open.isOwn {
      closed += 1
      if open.words > 1 { full += 1 }
      if open.isPlace { places += 1 }
      if open.isPerson { people += 1 }
    }
    open = Name()
  }

  private static let small = WordSet("the of for de la du der und a")
  /// What may stand before each of the names once more: "in Forbes and in Elle".
  private static let again = WordSet("at in on by with under")
  private static let homely = WordSet(
    "mr mrs miss aunt auntie uncle grandma grandpa granny nan mum mom dad father sister brother"
  )
  /// First names: those who are called by them alone are nobody to boast of.
  private static let given = WordSet("\(GivenNames.words) rose will")
  /// The words of places that everyone knows, of days, months and languages.
  private static let known = WordSet(
    """
    london paris rome berlin madrid barcelona amsterdam brussels vienna lisbon dublin edinburgh glasgow manchester \
    birmingham leeds bristol liverpool cardiff belfast oxford cambridge brighton milan venice florence munich hamburg \
    zurich geneva prague budapest warsaw athens istanbul moscow stockholm oslo copenhagen helsinki new york boston \
    chicago washington los angeles san francisco seattle austin denver portland miami toronto vancouver montreal \
    sydney melbourne auckland tokyo osaka kyoto seoul beijing shanghai hong kong singapore bangkok bali delhi mumbai \
    dubai cairo nairobi lagos cape town johannesburg mexico rio buenos aires lima england scotland wales ireland \
    britain uk us usa america canada australia zealand france germany spain italy portugal netherlands belgium \
    switzerland austria sweden norway denmark finland poland greece turkey india china japan brazil europe asia africa \
    north south east west northern southern eastern western \(CalendarWords.days) \(CalendarWords.daysInPlural) \
    \(CalendarWords.months) christmas easter english french german spanish italian dutch portuguese polish welsh gaelic \
    russian arabic mandarin cantonese japanese urdu hindi turkish swedish danish
    """
  )
}
