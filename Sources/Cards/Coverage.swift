/// How much of each pixel lies inside an edge, as differences from pixel to pixel in a row.
///
/// Each straight piece adds the area to its right, signed by its direction, so that the sum along a row is the share that is
/// covered (source: the signed-area accumulation of Raph Levien's font-rs).
struct Coverage {
  /// A rectangle of pixels.
  struct Box {
    let left, top, width, height: Int
  }

  let box: Box
  private var values: [Float]
  private var stride: Int { box.width + 2 }

  init(_ box: Box) {
    self.box = box
    values = Array(repeating: 0, count: (box.width + 2) * box.height)
  }

  /// Calls `body` with each row's differences.
  func rows(_ body: (Int, UnsafeBufferPointer<Float>) -> Void) {
    values.withUnsafeBufferPointer { all in
      for row in 0..<box.height {
        body(row, UnsafeBufferPointer(rebasing: all[(row * stride)..<((row + 1) * stride)]))
      }
    }
  }

  /// Adds a straight piece of the edge.
  mutating func add(_ one: Point, _ two: Point) {
    guard one.y != two.y else { return }
    let direction: Double = one.y < two.y ? 1 : -1
    let (upper, lower) = one.y < two.y ? (one, two) : (two, one)
    let (left, top) = (Double(box.left), Double(box.top))
    let slope = (lower.x - upper.x) / (lower.y - upper.y)
    let (start, end) = (upper.y - top, lower.y - top)
    guard end > 0, start < Double(box.height) else { return }
    var x = upper.x - left
    if start < 0 { x -= start * slope }
    let last = min(box.height, Int(end.rounded(.up)))
    let (stride, right) = (stride, Double(box.width))
    values.withUnsafeMutableBufferPointer { values in
      for row in Int(max(0, start))..<last {
        let height = min(Double(row + 1), end) - max(Double(row), start)
        let next = x + slope * height
        let ends = (min(max(min(x, next), 0), right), min(max(max(x, next), 0), right))
        Self.add(ends, height * direction, &values, at: row * stride)
        x = next
      }
    }
  }

  private static func add(
    _ ends: (Double, Double),
    _ height: Double,
    _ values: inout UnsafeMutableBufferPointer<Float>,
    at start: Int
  ) {
    let (from, to) = ends
    let first = Int(from)
    if to <= Double(first + 1) {
      let inner = height * ((from + to) / 2 - Double(first))
      values[start + first] += Float(height - inner)
      values[start + first + 1] += Float(inner)
      return
    }
    // Over several pixels: a triangle at both ends, and stripes of the same area between.
    let share = 1 / (to - from)
    let before = Double(first + 1) - from
    let area = share * before * before / 2
    values[start + first] += Float(height * area)
    let last = Int(to.rounded(.up)) - 1
    let behind = to - Double(last)
    let tail = share * behind * behind / 2
    if last == first + 1 {
      values[start + last] += Float(height * (1 - area - tail))
    } else {
      values[start + first + 1] += Float(height * (share * (before + 0.5) - area))
      for column in (first + 2)..<last { values[start + column] += Float(height * share) }
      let reached = share * (before + Double(last - first - 2) + 0.5)
      values[start + last] += Float(height * (1 - reached - tail))
    }
    values[start + last + 1] += Float(height * tail)
  }
}
