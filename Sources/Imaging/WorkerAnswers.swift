internal import Formats
internal import PhotoJobs

/// Takes in what a worker says about one photo, and keeps its files.
struct WorkerAnswers {
  let work: PhotoWork
  /// The places in the work's encodings that the job asked for, in its order.
  let wanted: [Int]
  /// What is there, beside the work's encodings.
  private(set) var entries: [PhotoCache.Entry?]
  let cache: PhotoCache
  private var facts: PhotoFacts?

  init(work: PhotoWork, wanted: [Int], entries: [PhotoCache.Entry?], cache: PhotoCache) {
    self.work = work
    self.wanted = wanted
    self.entries = entries
    self.cache = cache
  }

  /// Takes the next answer; whether more are to come.
  mutating func take(from process: WorkerProcess) throws(PhotoTrouble) -> Bool {
    switch try process.answer() {
    case .facts(let facts): self.facts = facts
    case .file(let index, let file):
      let bytes = try process.bytes(file.byteCount)
      try Self.check(bytes, file)
      try keep(index, (file, bytes))
    case .none(let index): try keep(index, nil)
    case .done:
      guard !entries.contains(nil) else { throw .fault(.misunderstood, words: "") }
      return false
    case .fault(let fault, let words): throw .fault(fault, words: words)
    case .ready: throw .fault(.misunderstood, words: "")
    }
    return true
  }

  private mutating func keep(
    _ index: Int,
    _ file: (PhotoFile, [UInt8])?
  ) throws(PhotoTrouble) {
    guard let facts, wanted.indices.contains(index) else {
      throw .fault(.misunderstood, words: "")
    }
    let place = wanted[index]
    entries[place] = try cache.keep(work.request, work.encodings[place], facts, file)
  }

  /// Believes nobody: what leaves the house is looked at once more, whoever made it.
  private static func check(_ bytes: [UInt8], _ file: PhotoFile) throws(PhotoTrouble) {
    let report = MediaInspector.inspect(bytes)
    guard report.type.rawValue == file.format.rawValue else {
      throw .unclean("something else than \(file.format.rawValue)")
    }
    if let finding = report.findings.first { throw .unclean(finding.detail) }
    guard report.width == file.width, report.height == file.height else {
      throw .unclean("another size than was said")
    }
  }
}
