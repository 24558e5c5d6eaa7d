/// The modules of a QR code while it is drawn (ISO/IEC 18004:2015 §6.3, §7.7 to §7.10).
struct QRMatrix: Hashable, Sendable {
  let size: Int
  private let version: Int
  private var dark: [Bool]
  private var isFunction: [Bool]

  /// An all light matrix of a version from 1 to 40.
  init(version: Int) {
    self.version = version
    size = 17 + 4 * version
    dark = [Bool](repeating: false, count: size * size)
    isFunction = dark
  }

  subscript(column: Int, row: Int) -> Bool { dark[row * size + column] }

  /// Draws all that does not depend on the data, and reserves the places of the format.
  mutating func drawFunctionPatterns() {
    for index in 0..<size {
      setFunction(6, index, index % 2 == 0)
      setFunction(index, 6, index % 2 == 0)
    }
    for (column, row) in [(3, 3), (size - 4, 3), (3, size - 4)] { drawFinder(column, row) }
    let places = QRVersion(number: version, correction: .low).alignment
    for column in places {
      for row in places where !isFinderCorner(column, row) { drawAlignment(column, row) }
    }
    drawFormat(.medium, mask: 0)
    drawVersion()
  }

  /// Draws the codewords from the lower right in columns of two, up and down in turn.
  mutating func drawData(_ codewords: [UInt8]) {
    var bit = 0
    var isUpward = true
    var right = size - 1
    while right >= 1 {
      if right == 6 { right = 5 }
      for step in 0..<size {
        let row = isUpward ? size - 1 - step : step
        for column in [right, right - 1] where !isFunction[row * size + column] {
          guard bit < codewords.count * 8 else { continue }
          dark[row * size + column] = codewords[bit / 8] >> UInt8(7 - bit % 8) & 1 == 1
          bit += 1
        }
      }
      isUpward.toggle()
      right -= 2
    }
  }

  /// Turns the modules over that a mask pattern names; doing it twice undoes it.
  mutating func apply(mask: Int) {
    for row in 0..<size {
      for column in 0..<size where !isFunction[row * size + column] {
        if Self.turns(column, row, mask: mask) { dark[row * size + column].toggle() }
      }
    }
  }

  /// Draws correction and mask twice, with their own correction (§7.9).
  mutating func drawFormat(_ correction: QRCode.Correction, mask: Int) {
    let data = (correction == .low ? 1 : 0) << 3 | mask
    var rest = data
    for _ in 0..<10 { rest = rest << 1 ^ (rest >> 9) * 0x537 }
    let bits = (data << 10 | rest) ^ 0x5412
    for index in 0..<15 {
      let isDark = bits >> index & 1 == 1
      switch index {
      case 0...5: setFunction(8, index, isDark)
      case 6: setFunction(8, 7, isDark)
      case 7: setFunction(8, 8, isDark)
      case 8: setFunction(7, 8, isDark)
      default: setFunction(14 - index, 8, isDark)
      }
      if index < 8 {
        setFunction(size - 1 - index, 8, isDark)
      } else {
        setFunction(8, size - 15 + index, isDark)
      }
    }
    setFunction(8, size - 8, true)
  }

  /// Draws the version twice, with its own correction (§7.10).
  private mutating func drawVersion() {
    guard version >= 7 else { return }
    var rest = version
    for _ in 0..<12 { rest = rest << 1 ^ (rest >> 11) * 0x1F25 }
    let bits = version << 12 | rest
    for index in 0..<18 {
      let isDark = bits >> index & 1 == 1
      setFunction(size - 11 + index % 3, index / 3, isDark)
      setFunction(index / 3, size - 11 + index % 3, isDark)
    }
  }

  private mutating func drawFinder(_ column: Int, _ row: Int) {
    for y in -4...4 {
      for x in -4...4 {
        let distance = max(abs(x), abs(y))
        guard (0..<size).contains(column + x), (0..<size).contains(row + y) else { continue }
        setFunction(column + x, row + y, distance != 2 && distance != 4)
      }
    }
  }

  private mutating func drawAlignment(_ column: Int, _ row: Int) {
    for y in -2...2 {
      for x in -2...2 { setFunction(column + x, row + y, max(abs(x), abs(y)) != 1) }
    }
  }

  private func isFinderCorner(_ column: Int, _ row: Int) -> Bool {
    (column == 6 && row == 6) || (column == 6 && row == size - 7)
      || (column == size - 7 && row == 6)
  }

  private mutating func setFunction(_ column: Int, _ row: Int, _ isDark: Bool) {
    dark[row * size + column] = isDark
    isFunction[row * size + column] = true
  }

  /// Whether a mask pattern turns a module over (table 10).
  private static func turns(_ x: Int, _ y: Int, mask: Int) -> Bool {
    switch mask {
    case 0: (x + y) % 2 == 0
    case 1: y % 2 == 0
    case 2: x % 3 == 0
    case 3: (x + y) % 3 == 0
    case 4: (x / 3 + y / 2) % 2 == 0
    case 5: x * y % 2 + x * y % 3 == 0
    case 6: (x * y % 2 + x * y % 3) % 2 == 0
    default: ((x + y) % 2 + x * y % 3) % 2 == 0
    }
  }
}
