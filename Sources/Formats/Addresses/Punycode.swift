/// Host names in scripts other than Latin, in the ASCII form that the name system knows (RFC 3492).
public enum Punycode {
  /// A host's ASCII form: `müller.example` becomes `xn--mller-kva.example`, an ASCII host only small letters.
  ///
  /// Nil when a label would be longer than 63 bytes, or holds combining marks, controls or symbols: whether
  /// those can be composed or are allowed at all takes tables that are not worth their weight here.
  public static func host(_ name: String) -> String? {
    guard name.utf8.count <= 1_000 else { return nil }
    var labels: [String] = []
    for label in name.lowercased().split(separator: ".", omittingEmptySubsequences: false) {
      let scalars = Array(label.unicodeScalars)
      guard scalars.allSatisfy(isAllowed) else { return nil }
      if scalars.allSatisfy(\.isASCII) {
        labels.append(String(label))
      } else {
        guard let encoded = encode(scalars.map(\.value)), encoded.utf8.count <= 59 else {
          return nil
        }
        labels.append("xn--" + encoded)
      }
    }
    return labels.joined(separator: ".")
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return URLText.isUnreserved(UInt8(truncatingIfNeeded: scalar.value)) }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .otherLetter, .modifierLetter, .decimalNumber: return true
    default: return false
    }
  }

  /// RFC 3492 §6.3, with the parameters of §5.
  static func encode(_ input: [UInt32]) -> String? {
    var out: [UInt8] = input.filter { $0 < 0x80 }.map { UInt8(truncatingIfNeeded: $0) }
    let basic = out.count
    var handled = basic
    if basic > 0 { out.append(0x2D) }
    var next: UInt32 = 128
    var delta = 0
    var bias = 72
    while handled < input.count {
      guard let smallest = input.filter({ $0 >= next }).min() else { return nil }
      delta += Int(smallest - next) * (handled + 1)
      next = smallest
      for point in input {
        if point < next { delta += 1 }
        guard point == next else { continue }
        appendInteger(delta, bias: bias, to: &out)
        bias = adapt(delta, count: handled + 1, isFirst: handled == basic)
        delta = 0
        handled += 1
      }
      delta += 1
      next += 1
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func appendInteger(_ number: Int, bias: Int, to out: inout [UInt8]) {
    var rest = number
    var step = 36
    while true {
      let threshold = min(max(step - bias, 1), 26)
      guard rest >= threshold else { break }
      out.append(digit(threshold + (rest - threshold) % (36 - threshold)))
      rest = (rest - threshold) / (36 - threshold)
      step += 36
    }
    out.append(digit(rest))
  }

  private static func digit(_ number: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: number < 26 ? 0x61 + number : 0x30 + number - 26)
  }

  private static func adapt(_ delta: Int, count: Int, isFirst: Bool) -> Int {
    var rest = isFirst ? delta / 700 : delta / 2
    rest += rest / count
    var bias = 0
    while rest > 455 {
      rest /= 35
      bias += 36
    }
    return bias + 36 * rest / (rest + 38)
  }
}
