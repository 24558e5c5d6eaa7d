/// Names in a row, with commas and little words between.
struct NameRow {
  /// The hashes of the names that do not count: the page's own.
  let own: [UInt64]
  /// How many small words may come before the first name.
  var patience: Int
  private var closed = 0
  private var places = 0
  private var inBrackets = false
  private var open = Name()

  /// The name that is being read.
  private struct Name {
    var isThere = false
    var isPlace = true
    var isOwn = false
  }

  init(own: [UInt64], patience: Int) {
    self.own = own
    self.patience = patience
  }

  /// How many names there are; none when all of them are places.
  var names: Int {
    var row = self
    row.close()
    return row.places == row.closed ? 0 : row.closed
  }

  /// Takes the next token in; false when the row has ended.
  mutating func take(_ token: Token) -> Bool {
    if token.kind == .mark { return take(mark: token.byte) }
    if inBrackets { return true }
    if token.form.contains(.capital) {
      open.isPlace = open.isPlace && Self.known.contains(token.hash)
      open.isOwn = open.isOwn || own.contains(token.hash)
      open.isThere = true
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
      if open.isPlace { places += 1 }
    }
    open = Name()
  }

  private static let small = WordSet("the of for de la du der und a")
  /// The words of places that everyone knows.
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
    north south east west northern southern eastern western
    """
  )
}
