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
    TextScanner.withBytes(of: source) { from in
      TextScanner.withBytes(of: target) { to in
        relative(from.drop { $0 == 0x2F }, to.drop { $0 == 0x2F }, fragment)
      }
    }
  }

  private static func relative(
    _ from: Slice<UnsafeBufferPointer<UInt8>>,
    _ to: Slice<UnsafeBufferPointer<UInt8>>,
    _ fragment: String?
  ) -> String {
    if let fragment, from.elementsEqual(to) { return "#" + self.fragment(fragment) }
    let common = commonFolder(from, to)
    var out: [UInt8] = []
    out.reserveCapacity(to.count + 16)
    for byte in from.dropFirst(common) where byte == 0x2F { out.append(text: "../") }
    let rest = to.dropFirst(common)
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

  /// How many bytes the folders have that both paths share.
  private static func commonFolder(
    _ from: Slice<UnsafeBufferPointer<UInt8>>,
    _ to: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Int {
    var common = 0
    for (place, pair) in zip(from, to).enumerated() {
      guard pair.0 == pair.1 else { break }
      if pair.0 == 0x2F { common = place + 1 }
    }
    return common
  }
}
