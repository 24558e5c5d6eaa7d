extension OutputManifest {
  /// The manifest as it stands in its file: JSON in one fixed layout, ended by a line feed.
  func serialized() -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(128 + files.reduce(0) { $0 + $1.location.bytes.count + 40 })
    out += "{\n\"candor\": \(Self.version),\n".utf8
    out += "\"complete\": \(isComplete),\n\"drafts\": \(holdsDrafts),\n\"folders\": [\n".utf8
    for (index, folder) in folders.enumerated() {
      Self.appendQuoted(folder, to: &out)
      out += index + 1 < folders.count ? [0x2C, 0x0A] : [0x0A]
    }
    out += "],\n\"files\": {\n".utf8
    for (index, file) in files.enumerated() {
      Self.appendQuoted(file.location, to: &out)
      out += [0x3A, 0x20]
      if let hash = file.hash {
        out.append(0x22)
        out += hash.hex
        out.append(0x22)
      } else {
        out += "null".utf8
      }
      out += index + 1 < files.count ? [0x2C, 0x0A] : [0x0A]
    }
    out += "}\n}\n".utf8
    return out
  }

  /// A sound path has no control character and no backslash, so only quotes need care.
  private static func appendQuoted(_ path: OutputPath, to out: inout [UInt8]) {
    out.append(0x22)
    for byte in path.bytes {
      if byte == 0x22 { out.append(0x5C) }
      out.append(byte)
    }
    out.append(0x22)
  }
}
