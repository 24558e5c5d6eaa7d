internal import Glibc

/// A picture that shapes are filled on, their edges softened.
struct Canvas {
  let width, height: Int
  /// One colour a pixel, `0x00RRGGBB`, row by row.
  private(set) var pixels: [UInt32]

  /// How many steps an edge has from outside to inside: enough for the eye, and few enough for a small file.
  private static let steps = 15
  /// How many pixels are compared at once.
  private static let stretch = 32

  init(width: Int, height: Int, ground: CardColour) {
    (self.width, self.height) = (width, height)
    pixels = Array(repeating: Self.value(ground), count: width * height)
  }

  /// Fills what `path` encloses.
  mutating func fill(
    _ path: CardPath,
    scale: Double = 1,
    by offset: Point = Point(0, 0),
    _ colour: CardColour,
    strength: Int = 100
  ) {
    guard let box = box(path, scale, offset) else { return }
    var coverage = Coverage(box)
    path.flatten(scale: scale, by: offset) { coverage.add($0, $1) }
    blend(coverage, colour, strength: strength)
  }

  /// Calls `body` with each stretch of one colour, row by row, from left to right.
  func runs(_ body: (UInt32, Int) -> Void) {
    pixels.withUnsafeBufferPointer { pixels in
      guard let base = pixels.baseAddress else { return }
      for row in 0..<height {
        let end = (row + 1) * width
        var place = row * width
        while place < end {
          let start = place
          let pixel = pixels[start]
          // A stretch that equals itself one pixel further on is of one colour.
          while place + Self.stretch < end,
            memcmp(base + place, base + place + 1, Self.stretch * 4) == 0
          {
            place += Self.stretch
          }
          while place < end, pixels[place] == pixel { place += 1 }
          body(pixel, place - start)
        }
      }
    }
  }

  /// The rectangle of pixels that the path touches; nil where that is nothing.
  private func box(_ path: CardPath, _ scale: Double, _ offset: Point) -> Coverage.Box? {
    var (left, top, right, bottom) = (Double.infinity, Double.infinity, 0.0, 0.0)
    for step in path.steps {
      let points =
        switch step {
        case .move(let a), .line(let a): [a]
        case .quad(let a, let b): [a, b]
        case .cubic(let a, let b, let c): [a, b, c]
        }
      for point in points {
        let (x, y) = (point.x * scale + offset.x, point.y * scale + offset.y)
        (left, top) = (min(left, x), min(top, y))
        (right, bottom) = (max(right, x), max(bottom, y))
      }
    }
    let (w, h) = (Double(width), Double(height))
    guard left < w, top < h, right > 0, bottom > 0 else { return nil }
    let x = Int(max(0, left))
    let y = Int(max(0, top))
    return Coverage.Box(
      left: x,
      top: y,
      width: min(width, Int(min(w, right).rounded(.up))) - x,
      height: min(height, Int(min(h, bottom).rounded(.up))) - y
    )
  }

  private mutating func blend(_ coverage: Coverage, _ colour: CardColour, strength: Int) {
    let box = coverage.box
    let shares = (0...Self.steps).map { $0 * strength * 10 / Self.steps }
    let full = Self.value(colour)
    pixels.withUnsafeMutableBufferPointer { pixels in
      coverage.rows { row, values in
        let start = (box.top + row) * width + box.left
        var sum: Float = 0
        // What was mixed last is mostly what is mixed next.
        var (below, step, mixed) = (UInt32.max, 0, UInt32(0))
        for column in 0..<box.width {
          sum += values[column]
          let here = Int(min(abs(sum), 1) * Float(Self.steps) + 0.5)
          guard here > 0 else { continue }
          if here == Self.steps, strength == 100 {
            pixels[start + column] = full
            continue
          }
          let old = pixels[start + column]
          if old != below || here != step {
            (below, step) = (old, here)
            mixed = Self.value(Self.colour(old).mixed(with: colour, share: shares[here]))
          }
          pixels[start + column] = mixed
        }
      }
    }
  }

  private static func value(_ colour: CardColour) -> UInt32 {
    UInt32(colour.red) << 16 | UInt32(colour.green) << 8 | UInt32(colour.blue)
  }

  private static func colour(_ value: UInt32) -> CardColour {
    CardColour(
      red: UInt8(truncatingIfNeeded: value >> 16),
      green: UInt8(truncatingIfNeeded: value >> 8),
      blue: UInt8(truncatingIfNeeded: value)
    )
  }
}
