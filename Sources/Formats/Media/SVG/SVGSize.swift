/// The size of a drawing in CSS pixels.
enum SVGSize {
  /// The size that a root element's `width` and `height` give, else its `viewBox`; rounded, at most 100 million.
  static func of(_ root: SVGTag) -> (width: Int, height: Int)? {
    if let width = root.value(of: "width").flatMap(pixels),
      let height = root.value(of: "height").flatMap(pixels)
    {
      return (width, height)
    }
    let box = (root.value(of: "viewbox") ?? "").split {
      $0 == " " || $0 == "," || $0 == "\n" || $0 == "\t"
    }
    guard box.count == 4 else { return nil }
    let (width, height) = (pixels(String(box[2])), pixels(String(box[3])))
    guard let width, let height else { return nil }
    return (width, height)
  }

  /// A length in pixels; nil for percentages and units that depend on a font.
  private static func pixels(_ text: String) -> Int? {
    let trimmed = String(decoding: URLText.trimmed(text), as: UTF8.self)
    let number = trimmed.prefix {
      $0.isASCII && ($0.isNumber || $0 == "." || $0 == "+" || $0 == "-")
    }
    guard let value = Double(number) else { return nil }
    let scale: Double
    switch trimmed.dropFirst(number.count).lowercased() {
    case "", "px": scale = 1
    case "in": scale = 96
    case "cm": scale = 96 / 2.54
    case "mm": scale = 96 / 25.4
    case "pt": scale = 96.0 / 72
    case "pc": scale = 16
    default: return nil
    }
    let pixels = (value * scale).rounded()
    guard pixels >= 1, pixels <= 100_000_000 else { return nil }
    return Int(pixels)
  }
}
