/// Names as the disks see them that know neither case nor Unicode form.
///
/// Full case folding is approximated by Unicode's upper case mapping and then its lower case
/// mapping, and code points that are ignored by default are left out, as APFS, HFS+ and ext4's
/// casefold do; canonical equivalence comes from comparing as `String`.
enum FoldedName {
  /// A text that is equal (as a `String`) to that of every other name such a disk confuses with it.
  static func of(_ name: some Collection<UInt8>) -> String {
    if name.allSatisfy({ $0 < 0x80 }) {
      return String(
        decoding: name.lazy.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 },
        as: UTF8.self
      )
    }
    var folded = String.UnicodeScalarView()
    for scalar in String(decoding: name, as: UTF8.self).unicodeScalars
    where !scalar.properties.isDefaultIgnorableCodePoint {
      // The dotless i has an upper case of its own only in Turkish and is no i to any disk.
      if scalar == "\u{131}" {
        folded.append(scalar)
        continue
      }
      for upper in scalar.properties.uppercaseMapping.unicodeScalars {
        folded.append(contentsOf: upper.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(folded)
  }
}
