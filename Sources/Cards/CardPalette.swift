/// The colours of a picture, at most as many as a byte can name.
///
/// Where there are more, the rarest, which are shades of soft edges, give way to the nearest of the others.
struct CardPalette {
  /// The colours, red, green and blue of each, the most frequent first.
  private(set) var bytes: [UInt8] = []
  /// The place of each colour.
  private(set) var places: [UInt32: UInt8] = [:]

  private static let most = 256

  init(_ canvas: Canvas) {
    var counts: [UInt32: Int] = [:]
    canvas.runs { pixel, length in counts[pixel, default: 0] += length }
    let sorted = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key)
    let kept = sorted.prefix(Self.most)
    for (place, pixel) in kept.enumerated() {
      places[pixel] = UInt8(truncatingIfNeeded: place)
      bytes += Self.bands(pixel).map { UInt8($0) }
    }
    for pixel in sorted.dropFirst(Self.most) {
      let nearest = kept.min { Self.distance($0, pixel) < Self.distance($1, pixel) }
      places[pixel] = nearest.flatMap { places[$0] }
    }
  }

  private static func bands(_ pixel: UInt32) -> [Int] {
    [16, 8, 0].map { Int(pixel >> UInt32($0) & 0xFF) }
  }

  private static func distance(_ one: UInt32, _ two: UInt32) -> Int {
    zip(bands(one), bands(two)).map { ($0 - $1) * ($0 - $1) }.reduce(0, +)
  }
}
