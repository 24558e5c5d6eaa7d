import CCMarkGFM

/// Finds the footnote that a label names.
struct FootnoteIndex {
  private let indices: [[UInt8]: Int]

  /// Of definitions in the order of the source; the first of those with one label wins.
  init(_ definitions: [LibraryNode]) {
    var indices: [[UInt8]: Int] = [:]
    for (index, definition) in definitions.enumerated() {
      var label = definition.pointee.as.literal
      guard let name = Self.normalized(&label), indices[name] == nil else { continue }
      indices[name] = index
    }
    self.indices = indices
  }

  var isEmpty: Bool { indices.isEmpty }

  subscript(label: UnsafeMutableBufferPointer<UInt8>) -> Int? {
    var chunk = cmark_chunk(data: label.baseAddress, len: Int32(label.count), alloc: 0)
    return Self.normalized(&chunk).flatMap { indices[$0] }
  }

  /// The label with case folded and white space drawn together, as the library compares labels; nil when nothing is left.
  private static func normalized(_ label: inout cmark_chunk) -> [UInt8]? {
    guard label.len <= MAX_LINK_LABEL_LENGTH, let memory = cmark_get_default_mem_allocator(),
      let name = normalize_map_label(memory, &label)
    else { return nil }
    defer { memory.pointee.free(name) }
    return Array(UnsafeBufferPointer(start: name, count: strlen(name)))
  }
}
