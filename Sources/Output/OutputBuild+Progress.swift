internal import Formats

extension OutputBuild {
  /// How far the planned files are.
  struct Progress {
    private enum Slot {
      case open, claimed
      case done(OutputHash, FileStamp?)
    }

    private var slots: [Slot]
    private(set) var written = 0
    private(set) var unchanged = 0
    private(set) var isFinished = false

    init(count: Int) {
      slots = Array(repeating: .open, count: count)
    }

    /// Takes a file for one thread; says why not when it cannot.
    mutating func claim(_ index: Int) -> StepFault? {
      if isFinished { return .finished }
      guard case .open = slots[index] else { return .writtenTwice }
      slots[index] = .claimed
      return nil
    }

    /// Gives a file back that could not be written.
    mutating func release(_ index: Int) {
      slots[index] = .open
    }

    /// Notes that a file has its bytes.
    mutating func settle(
      _ index: Int,
      _ hash: OutputHash,
      _ outcome: OutputOutcome,
      _ stamp: FileStamp?
    ) {
      slots[index] = .done(hash, stamp)
      switch outcome {
      case .unchanged: unchanged += 1
      case .created, .changed: written += 1
      }
    }

    /// Ends the build; no file can be claimed from now on.
    mutating func finish(removed: Set<OutputPath>, kept: Set<OutputPath>) -> OutputResult {
      isFinished = true
      return OutputResult(
        written: written,
        unchanged: unchanged,
        removed: removed.count,
        kept: kept.sorted().map(\.text)
      )
    }

    /// The first file that does not have its bytes yet.
    var firstMissing: Int? {
      slots.firstIndex { slot in
        if case .done = slot { return false }
        return true
      }
    }

    /// The hashes of all files, in the plan's order.
    var hashes: [OutputHash] {
      slots.compactMap { slot in
        guard case .done(let hash, _) = slot else { return nil }
        return hash
      }
    }

    /// The files that have their bytes, beside their paths in the plan's order.
    func records(of files: [OutputPath]) -> [OutputRecord] {
      zip(files, slots).compactMap { path, slot in
        guard case .done(let hash, let stamp) = slot else { return nil }
        return OutputRecord(path: path.text, hash: hash, stamp: stamp)
      }
    }
  }

  /// What was changed apart from the planned files.
  struct Changes {
    /// Whether the manifest on the disk says that a build is under way.
    var isMarked = false
    /// Files of earlier builds that are gone now.
    var removed: Set<OutputPath> = []
    /// Files of earlier builds that somebody changed.
    var kept: Set<OutputPath> = []
    /// Planned files in whose place somebody's file turned up after the survey.
    var foreign: Set<OutputPath> = []
    /// What the build came to, once it is finished.
    var result: OutputResult?
  }
}
