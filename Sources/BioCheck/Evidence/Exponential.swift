/// e to the power of `x`, the same on every machine: range reduction and a polynomial, no library.
///
/// Relative error below 2e-7 for x from -80 to 80; beyond, the value at the bound.
func exponential(_ x: Float) -> Float {
  let bounded = max(-80, min(80, Double(x)))
  let whole = (bounded * 1.442_695_040_888_963_4).rounded()
  let rest = bounded - whole * 0.693_147_180_559_945_3
  var term = 1.0
  var sum = 1.0
  for index in 1...9 {
    term *= rest / Double(index)
    sum += term
  }
  let power = Double(sign: .plus, exponent: Int(whole), significand: 1)
  return Float(sum * power)
}
