extension String {
  /// The text with each letter and its accents as one sign, where there is one, as most keyboards write them.
  ///
  /// Unicode's normalization form C for the letters of Europe and Vietnam, for kana and for Hangul; Apple's disks give the
  /// names of files in form D.
  package var composed: String {
    guard utf8.contains(where: { $0 >= 0xCC }) else { return self }
    var composed = String.UnicodeScalarView()
    for character in self { composed.append(contentsOf: Self.composed(character)) }
    return String(composed)
  }

  /// As many scalars as one stands for are one; accents for which there is none stay behind it.
  private static func composed(_ character: Character) -> [Unicode.Scalar] {
    let scalars = Array(character.unicodeScalars)
    guard scalars.count > 1 else { return scalars }
    if let syllable = syllable(scalars) { return [syllable.scalar] + scalars[syllable.count...] }
    for count in stride(from: scalars.count, to: 1, by: -1) {
      let first = String(String.UnicodeScalarView(scalars[..<count]))
      guard let single = first.first.flatMap({ singles[$0] }) else { continue }
      return [single] + scalars[count...]
    }
    return scalars
  }

  /// The letters that may also be written with accents of their own, by what they look like: to Swift both are one character.
  private static let singles: [Character: Unicode.Scalar] = {
    let ranges: [ClosedRange<UInt32>] = [
      0xC0...0x24F, 0x386...0x3CE, 0x400...0x4FF, 0x1E00...0x1FFF, 0x304B...0x30FE,
    ]
    var singles: [Character: Unicode.Scalar] = [:]
    for scalar in ranges.joined().compactMap(Unicode.Scalar.init)
    where singles[Character(scalar)] == nil {
      singles[Character(scalar)] = scalar
    }
    return singles
  }()

  /// The syllable that two or three jamo at the start make, and how many they are (The Unicode Standard, section 3.12).
  private static func syllable(
    _ scalars: [Unicode.Scalar]
  ) -> (scalar: Unicode.Scalar, count: Int)? {
    let values = scalars.prefix(3).map(\.value)
    guard (0x1100...0x1112).contains(values[0]), (0x1161...0x1175).contains(values[1]) else {
      return nil
    }
    let open = 0xAC00 + ((values[0] - 0x1100) * 21 + values[1] - 0x1161) * 28
    let hasEnd = values.count > 2 && (0x11A8...0x11C2).contains(values[2])
    return Unicode.Scalar(hasEnd ? open + values[2] - 0x11A7 : open).map { ($0, hasEnd ? 3 : 2) }
  }
}
