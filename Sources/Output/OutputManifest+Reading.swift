extension OutputManifest {
  /// Reads a manifest, strictly: whatever `serialized()` would not have written is a fault.
  ///
  /// Every path is held to the same rules as a planned one, so that no manifest, however it was
  /// made, can name a file outside the folder.
  init(reading bytes: [UInt8]) throws(ManifestFault) {
    var reader = ManifestReader(bytes: bytes)
    try reader.expect("{")
    guard let version = Int(try reader.value(of: "candor")) else {
      throw reader.fault("no version of Candor's")
    }
    guard version == Self.version else { throw .version(found: version) }
    isComplete = try reader.flag("complete")
    holdsDrafts = try reader.flag("drafts")
    try reader.expect("\"folders\": [")
    folders = []
    while let entry = try reader.entry(closing: "],") {
      guard entry.value.isEmpty else { throw reader.fault("no folder's path") }
      try reader.require(entry.path, after: folders.last)
      folders.append(entry.path)
    }
    try reader.expect("\"files\": {")
    files = []
    while let entry = try reader.entry(closing: "}") {
      try reader.require(entry.path, after: files.last?.location)
      files.append(File(location: entry.path, hash: try reader.hash(entry.value)))
    }
    try reader.expect("}")
    try reader.expectEnd()
    if isComplete, files.contains(where: { $0.hash == nil }) {
      throw reader.fault("a complete build with unfinished files")
    }
  }
}

/// Goes through a manifest line by line.
private struct ManifestReader {
  let bytes: [UInt8]
  private var offset = 0
  private var line = 0
  /// Whether the entry before had a comma, so that another must come.
  private var owesEntry: Bool?

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  func fault(_ reason: String) -> ManifestFault {
    .unreadable(line: max(1, line), reason: reason)
  }

  /// The next line without its line feed; a line that lacks one is cut short.
  private mutating func next() throws(ManifestFault) -> ArraySlice<UInt8> {
    line += 1
    guard let end = bytes[offset...].firstIndex(of: 0x0A) else {
      throw fault("an end that was cut off")
    }
    defer { offset = end + 1 }
    return bytes[offset..<end]
  }

  mutating func expect(_ text: String) throws(ManifestFault) {
    guard try next().elementsEqual(text.utf8) else { throw fault("no '\(text)'") }
  }

  func expectEnd() throws(ManifestFault) {
    guard offset == bytes.count else {
      throw .unreadable(line: line + 1, reason: "more than a manifest")
    }
  }

  /// What stands after `"key": `, without the comma after it.
  mutating func value(of key: String) throws(ManifestFault) -> String {
    let line = try next()
    let lead = Array("\"\(key)\": ".utf8)
    guard line.starts(with: lead), line.last == 0x2C, line.count > lead.count else {
      throw fault("no '\(key)'")
    }
    return String(decoding: line.dropFirst(lead.count).dropLast(), as: UTF8.self)
  }

  mutating func flag(_ key: String) throws(ManifestFault) -> Bool {
    switch try value(of: key) {
    case "true": return true
    case "false": return false
    default: throw fault("'\(key)' neither true nor false")
    }
  }

  /// The next `"path"` or `"path": value`, or nil at the line that closes the list.
  mutating func entry(
    closing: String
  ) throws(ManifestFault) -> (path: OutputPath, value: ArraySlice<UInt8>)? {
    var rest = try next()
    if rest.elementsEqual(closing.utf8) {
      guard owesEntry != true else { throw fault("a list that breaks off") }
      owesEntry = nil
      return nil
    }
    guard owesEntry != false else { throw fault("no comma before the entry") }
    owesEntry = rest.last == 0x2C
    if rest.last == 0x2C { rest = rest.dropLast() }
    let path = try quoted(from: &rest)
    if OutputPath.fault(in: path) != nil || String(validating: path, as: UTF8.self) == nil {
      throw fault("the path '\(String(decoding: path, as: UTF8.self))', which is none of ours,")
    }
    return (OutputPath(sound: path), rest)
  }

  /// Takes a text in quotes off the front of a line.
  private func quoted(from rest: inout ArraySlice<UInt8>) throws(ManifestFault) -> [UInt8] {
    guard rest.popFirst() == 0x22 else { throw fault("no path in quotes") }
    guard let end = rest.firstIndex(of: 0x22) else { throw fault("a path without an end") }
    if !rest[..<end].contains(0x5C) {
      defer { rest = rest[(end + 1)...] }
      return Array(rest[..<end])
    }
    var text: [UInt8] = []
    while let byte = rest.popFirst() {
      if byte == 0x22 { return text }
      if byte == 0x5C, rest.popFirst() != 0x22 { throw fault("a backslash in a path") }
      text.append(byte == 0x5C ? 0x22 : byte)
    }
    throw fault("a path without an end")
  }

  func require(_ path: OutputPath, after last: OutputPath?) throws(ManifestFault) {
    guard let last, !(last < path) else { return }
    throw fault("the path '\(path.text)' out of order")
  }

  func hash(_ value: ArraySlice<UInt8>) throws(ManifestFault) -> OutputHash? {
    if value.elementsEqual(": null".utf8) { return nil }
    guard value.starts(with: ": \"".utf8), value.last == 0x22, value.count == 36,
      let hash = OutputHash(hex: value.dropFirst(3).dropLast())
    else { throw fault("no hash") }
    return hash
  }
}
