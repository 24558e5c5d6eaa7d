import CCMarkGFM

extension InlineParser {
  /// `://` behind a scheme: the library looks back for it.
  mutating func readScheme() {
    let colon = position
    position += 1
    guard text[colon + 1] == 0x2F, text[colon + 2] == 0x2F,
      let found = AddressScanner.url(UnsafeBufferPointer(text), count, colon: colon)
    else { return }
    addBareLink(found, prefix: [])
  }

  mutating func readWWW() {
    let start = position
    position += 1
    guard text[start + 1] == 0x77, text[start + 2] == 0x77, text[start + 3] == 0x2E,
      let found = AddressScanner.www(UnsafeBufferPointer(text), count, start)
    else { return }
    addBareLink(found, prefix: Array("http://".utf8))
  }

  private mutating func addBareLink(_ range: Range<Int>, prefix: [UInt8]) {
    guard !mayBeInLink() else { return }
    position = range.upperBound
    var record = LinkRecord(form: .bare)
    record.destinationStart = map.start(Int32(range.lowerBound))
    record.destinationEnd = map.end(Int32(range.upperBound))
    if prefix.isEmpty {
      record.destination = slice(range.lowerBound, range.upperBound)
    } else {
      let start = pool.count
      pool.append(contentsOf: prefix)
      pool.append(contentsOf: text[range])
      record.destination = .pool(start, pool.count - start)
    }
    links.append(record)
    add(.bareLink, range.lowerBound, range.upperBound, payload: links.count - 1)
  }

  /// Whether a bracket is open here that a later one may close around a link or an image.
  private mutating func mayBeInLink() -> Bool {
    guard openImages > 0 || brackets.count > inactiveBrackets else { return false }
    return closers.first(.bracket, from: position, in: text, count) != nil
  }
}
