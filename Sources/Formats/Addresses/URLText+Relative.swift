extension URLText {
  /// The relative reference that leads from one output path to another, percent-encoded.
  ///
  /// Paths are files below one root as they are named on disk, such as `journal/first.html`; from there `values.html`
  /// is `../values.html`. A path that ends with `/` or is empty is a folder. With a `fragment` (not encoded) the reference
  /// to the page itself is only `#fragment`.
  public static func relative(
    from source: String,
    to target: String,
    fragment: String? = nil
  ) -> String {
    let from = source.utf8.drop { $0 == 0x2F }
    let to = target.utf8.drop { $0 == 0x2F }
    if let fragment, from.elementsEqual(to) { return "#" + self.fragment(fragment) }
    let (common, toCommon) = commonFolder(from, to)
    var out: [UInt8] = []
    for byte in from[common...] where byte == 0x2F { out.append(text: "../") }
    let rest = to[toCommon...]
    if out.isEmpty, rest.isEmpty || rest.first == 0x2F { out.append(text: "./") }
    for byte in rest {
      if isUnreserved(byte) || byte == 0x2F {
        out.append(byte)
      } else {
        out.append(percentEncoded: byte)
      }
    }
    if let fragment { out.append(text: "#" + self.fragment(fragment)) }
    return String(decoding: out, as: UTF8.self)
  }

  /// Where in both paths the folders that they share end.
  private static func commonFolder(
    _ from: Substring.UTF8View,
    _ to: Substring.UTF8View
  ) -> (String.Index, String.Index) {
    var common = (from.startIndex, to.startIndex)
    var place = common
    while place.0 < from.endIndex, place.1 < to.endIndex, from[place.0] == to[place.1] {
      let isSlash = from[place.0] == 0x2F
      place = (from.index(after: place.0), to.index(after: place.1))
      if isSlash { common = place }
    }
    return common
  }
}
