internal import CBioData

/// A number for each of the model's columns, in two halves: that of the sentence, and what is added to the tones of its page.
///
/// One vector of 32 would be the same, but Swift 6.3 works those out lane by lane.
struct ColumnSums {
  var sentence = SIMD16<Float>()
  var page = SIMD16<Float>()

  init() {}

  /// As many floating-point numbers at a place, which need not be aligned.
  @inline(__always)
  init(floatsAt place: UnsafeRawPointer) {
    sentence = place.loadUnaligned(as: SIMD16<Float>.self)
    page = (place + 64).loadUnaligned(as: SIMD16<Float>.self)
  }

  /// Adds the weights of some measures, each times its value; weights and values begin with the measure of the number 0.
  @inline(__always)
  mutating func add(
    _ weights: UnsafeRawPointer,
    _ values: UnsafeBufferPointer<Float>,
    _ measures: UnsafeBufferPointer<candor_measures>
  ) {
    sum {
      candor_add_measures(weights, values.baseAddress, measures.baseAddress, measures.count, $0)
    }
  }

  /// The sums of as many 16-bit numbers at each of some places, least byte first.
  init(shortsAt places: UnsafeBufferPointer<UnsafeRawPointer?>) {
    sum { candor_sum_shorts(places.baseAddress, places.count, $0) }
  }

  /// The sums of as many 8-bit numbers at each of some places.
  init(bytesAt places: UnsafeBufferPointer<UnsafeRawPointer?>) {
    sum { candor_sum_bytes(places.baseAddress, places.count, $0) }
  }

  @inline(__always)
  private mutating func sum(_ put: (UnsafeMutablePointer<Float>?) -> Void) {
    withUnsafeMutableBytes(of: &self) { put($0.baseAddress?.assumingMemoryBound(to: Float.self)) }
  }

  @inline(__always)
  static func += (left: inout Self, right: Self) {
    left.sentence += right.sentence
    left.page += right.page
  }

  @inline(__always)
  static func * (left: Self, right: Self) -> Self {
    var product = left
    product.sentence *= right.sentence
    product.page *= right.page
    return product
  }

  @inline(__always)
  static func * (left: Self, right: Float) -> Self {
    var product = left
    product.sentence *= right
    product.page *= right
    return product
  }

  /// The number of a column.
  subscript(column: Int) -> Float { column < 16 ? sentence[column] : page[column - 16] }
}
