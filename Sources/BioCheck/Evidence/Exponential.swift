/// e to the power of `x`, the same on every machine: range reduction and a polynomial, no library.
///
/// Relative error below 2e-7 for x from -80 to 80; beyond, the value at the bound.
func exponential(_ x: Float) -> Float {
  let bounded = max(-80, min(80, Double(x)))
  let halves = bounded * 1.442_695_040_888_963_4
  let whole = Int(halves + (halves < 0 ? -0.5 : 0.5))
  let rest = bounded - Double(whole) * 0.693_147_180_559_945_3
  var term = 1.0
  var sum = 1.0
  for index in 1...9 {
    term *= rest / Double(index)
    sum += term
  }
  // Two to the power of `whole`: a double with this exponent and nothing behind its point.
  let power = Double(bitPattern: UInt64(whole + 1_023) << 52)
  return Float(sum * power)
}
