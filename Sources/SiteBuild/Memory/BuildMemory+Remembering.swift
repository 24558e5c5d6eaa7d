internal import Formats
internal import Output
internal import Profile

extension BuildMemory {
  /// What is remembered of a file of the site that was made under `key`; nil where nothing is, or under another.
  func record(of path: String, _ key: Fingerprint) -> OutputRecord? {
    guard let known = outputs[Fingerprint(path: path)], known.key == key else { return nil }
    return OutputRecord(path: path, hash: known.hash, stamp: known.stamp)
  }

  /// Remembers the content files of a site, and forgets all others.
  mutating func remember(_ model: SiteModel, _ memories: [PageMemory], under conditions: String) {
    self.conditions = conditions
    pages = Dictionary(minimumCapacity: memories.count)
    for (page, memory) in zip(model.pages, memories) {
      pages[Fingerprint(path: page.page.path)] = memory
    }
  }

  /// Forgets what the front matter of content files came to, so that they are all read again.
  mutating func forgetRecords() { conditions = "" }

  /// Remembers some content files anew, by their paths.
  mutating func remember(_ memories: [String: PageMemory]) {
    for (path, memory) in memories { pages[Fingerprint(path: path)] = memory }
  }

  /// Remembers the files of a site that was written, each beside its key, and forgets all others.
  ///
  /// A file that was written a moment ago could be written again within the same step of the clock; it is not remembered.
  mutating func remember(_ records: [OutputRecord], _ keys: [Fingerprint?]) {
    outputs = Dictionary(minimumCapacity: records.count)
    let now = FileStamp.now
    for (record, key) in zip(records, keys) {
      guard let key, let stamp = record.stamp, stamp.isSettled(at: now) else { continue }
      outputs[Fingerprint(path: record.path)] = OutputMemory(
        key: key,
        hash: record.hash,
        stamp: stamp
      )
    }
  }
}
