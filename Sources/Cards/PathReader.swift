/// Reads the `d` of an SVG path (source: SVG 1.1, section 8.3), arcs left out.
struct PathReader {
  private let bytes: [UInt8]
  private var place = 0
  private var found: [CardPath.Step] = []
  private var now = Point(0, 0)
  private var start = Point(0, 0)
  /// The control point that a smooth curve goes on from.
  private var handle: Point?

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The steps; nil when the text is no path.
  mutating func steps() -> [CardPath.Step]? {
    skip()
    while place < bytes.count {
      let letter = bytes[place]
      place += 1
      guard run(letter) else { return nil }
      skip()
    }
    guard case .move? = found.first else { return nil }
    return found
  }

  private mutating func run(_ letter: UInt8) -> Bool {
    let isRelative = letter >= 0x61
    var kind = letter & 0xDF
    if kind == UInt8(ascii: "Z") {
      if now != start { found.append(.line(start)) }
      (now, handle) = (start, nil)
      return true
    }
    repeat {
      guard step(kind, isRelative ? now : Point(0, 0)) else { return false }
      // Pairs behind the first of a move are lines.
      if kind == UInt8(ascii: "M") { kind = UInt8(ascii: "L") }
      skip()
    } while startsNumber
    return true
  }

  private mutating func step(_ kind: UInt8, _ base: Point) -> Bool {
    switch kind {
    case UInt8(ascii: "M"):
      guard let point = point(base) else { return false }
      found.append(.move(point))
      (now, start, handle) = (point, point, nil)
    case UInt8(ascii: "L"):
      guard let point = point(base) else { return false }
      line(point)
    case UInt8(ascii: "H"):
      guard let x = number() else { return false }
      line(Point(base.x + x, now.y))
    case UInt8(ascii: "V"):
      guard let y = number() else { return false }
      line(Point(now.x, base.y + y))
    case UInt8(ascii: "C"), UInt8(ascii: "S"): return cubic(kind, base)
    case UInt8(ascii: "Q"), UInt8(ascii: "T"): return quad(kind, base)
    default: return false
    }
    return true
  }

  private mutating func line(_ point: Point) {
    found.append(.line(point))
    (now, handle) = (point, nil)
  }

  private mutating func cubic(_ kind: UInt8, _ base: Point) -> Bool {
    let first = kind == UInt8(ascii: "C") ? point(base) : now.mirrored(handle ?? now)
    guard let first, let second = point(base), let end = point(base) else { return false }
    found.append(.cubic(first, second, end))
    (now, handle) = (end, second)
    return true
  }

  private mutating func quad(_ kind: UInt8, _ base: Point) -> Bool {
    let control = kind == UInt8(ascii: "Q") ? point(base) : now.mirrored(handle ?? now)
    guard let control, let end = point(base) else { return false }
    found.append(.quad(control, end))
    (now, handle) = (end, control)
    return true
  }
}

extension PathReader {
  private mutating func point(_ base: Point) -> Point? {
    guard let x = number(), let y = number() else { return nil }
    return Point(base.x + x, base.y + y)
  }

  private mutating func skip() {
    while place < bytes.count, bytes[place] <= 0x20 || bytes[place] == UInt8(ascii: ",") {
      place += 1
    }
  }

  private var startsNumber: Bool {
    guard place < bytes.count else { return false }
    return "0123456789+-.".utf8.contains(bytes[place])
  }

  /// A number such as `-12.5`; nothing on a card is farther than 100,000 pixels away.
  private mutating func number() -> Double? {
    skip()
    var sign = 1.0
    if place < bytes.count, bytes[place] == UInt8(ascii: "-") || bytes[place] == UInt8(ascii: "+") {
      if bytes[place] == UInt8(ascii: "-") { sign = -1 }
      place += 1
    }
    var (value, unit, digits, hasPoint) = (0.0, 1.0, 0, false)
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else if (0x30...0x39).contains(byte) {
        value = value * 10 + Double(byte - 0x30)
        if hasPoint { unit *= 10 }
        digits += 1
      } else {
        break
      }
      place += 1
    }
    guard (1...15).contains(digits), value / unit <= 100_000 else { return nil }
    return sign * value / unit
  }
}
