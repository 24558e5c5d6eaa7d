/// Character references in the attributes of raw HTML.
enum HTMLReferences {
  /// The references that can stand in an address, and those that could hide a scheme.
  private static let named = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "colon": ":", "Tab": "\t",
    "NewLine": "\n", "sol": "/", "num": "#", "quest": "?", "period": ".", "lpar": "(", "rpar": ")",
  ]

  /// The text with its references decoded; what is none stays as it is.
  static func decode(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      let body = rest[rest.index(after: start)...]
      guard let (character, end) = reference(body) else {
        result += "&"
        rest = body
        continue
      }
      result += character
      rest = rest[end...]
    }
    return result + rest
  }

  private static func reference(_ body: Substring) -> (text: String, end: Substring.Index)? {
    if body.hasPrefix("#") { return number(body.dropFirst()) }
    let name = body.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard let text = named[String(name)] else { return nil }
    let end = name.endIndex
    return (text, end < body.endIndex && body[end] == ";" ? body.index(after: end) : end)
  }

  private static func number(_ body: Substring) -> (text: String, end: Substring.Index)? {
    let isHex = body.hasPrefix("x") || body.hasPrefix("X")
    let digits = (isHex ? body.dropFirst() : body).prefix { $0.isASCII && $0.isHexDigit }
    guard let value = UInt32(digits, radix: isHex ? 16 : 10), let scalar = Unicode.Scalar(value)
    else { return nil }
    let end = digits.endIndex
    return (
      String(Character(scalar)),
      end < body.endIndex && body[end] == ";" ? body.index(after: end) : end
    )
  }
}
