import Synchronization

/// One build into an output folder, from its plan to its end.
///
/// A build that is dropped before `finish()` counts as interrupted: the manifest says so, nothing
/// of the earlier site but what this build replaced is lost, and the next build completes it.
public final class OutputBuild: Sendable {
  let folder: OutputFolder
  let plan: OutputPlan
  let survey: Survey
  let tree: FolderTree
  let drafts: Bool
  var disk: Disk { folder.disk }
  let progress: Mutex<Progress>
  let changes = Mutex(Changes())

  init(
    folder: OutputFolder,
    plan: OutputPlan,
    survey: Survey,
    tree: FolderTree,
    drafts: Bool
  ) {
    self.folder = folder
    self.plan = plan
    self.survey = survey
    self.tree = tree
    self.drafts = drafts
    self.progress = Mutex(Progress(count: plan.files.count))
  }

  deinit {
    if !progress.withLock({ $0.isFinished }) { folder.endBuild() }
  }

  /// Writes one planned file, unless it already has these bytes; from any thread.
  ///
  /// - Throws: `.step` when the plan does not name the path or it was written before;
  ///   `.obstacle` or `.disk` when it could not be written. It may then be tried again.
  @discardableResult
  public func write(_ path: String, _ bytes: [UInt8]) throws(OutputError) -> OutputOutcome {
    try bytes.withUnsafeBufferPointer { bytes throws(OutputError) in
      try write(path, UnsafeRawBufferPointer(bytes))
    }
  }

  /// Writes one planned file, unless it already has these bytes; from any thread.
  ///
  /// - Parameters:
  ///   - path: as in the plan, byte for byte.
  ///   - bytes: the whole file; not kept.
  /// - Returns: what became of the file.
  /// - Throws: `.step` when the plan does not name the path or it was written before;
  ///   `.obstacle` or `.disk` when it could not be written. It may then be tried again.
  @discardableResult
  public func write(
    _ path: String,
    _ bytes: UnsafeRawBufferPointer
  ) throws(OutputError) -> OutputOutcome {
    guard let index = plan.index(of: OutputPath(sound: Array(path.utf8))) else {
      throw .step(path, .notPlanned)
    }
    try progress.withLock { progress throws(OutputError) in
      if let fault = progress.claim(index) { throw .step(path, fault) }
    }
    do throws(OutputError) {
      let (outcome, stamp) = try place(index, bytes)
      let hash = OutputHash(of: bytes)
      progress.withLock { $0.settle(index, hash, outcome, stamp) }
      return outcome
    } catch {
      progress.withLock { $0.release(index) }
      throw error
    }
  }

  /// Leaves one planned file as it is, if it stands there as an earlier build left it; from any thread.
  ///
  /// Nothing of the file is read. A file that anybody wrote since, to whatever bytes, has another stamp.
  ///
  /// - Parameter record: what the earlier build said of the file, with a stamp that was settled.
  /// - Returns: whether it was left alone; else it is still to be written.
  /// - Throws: `.step` as for `write`; `.obstacle` or `.disk` when it could not be looked at.
  public func keep(_ record: OutputRecord) throws(OutputError) -> Bool {
    let path = record.path
    guard let index = plan.index(of: OutputPath(sound: Array(path.utf8))) else {
      throw .step(path, .notPlanned)
    }
    guard let stamp = record.stamp, try isUntouched(index, since: stamp) else { return false }
    try progress.withLock { progress throws(OutputError) in
      if let fault = progress.claim(index) { throw .step(path, fault) }
      progress.settle(index, record.hash, .unchanged, stamp)
    }
    return true
  }

  /// The planned files that have their bytes by now, in the order of their paths.
  public var records: [OutputRecord] { progress.withLock { $0.records(of: plan.files) } }

  /// Ends the build: removes what earlier builds wrote and this one does not, and says so.
  ///
  /// Removed are files that still have the bytes Candor wrote, and folders that Candor made and
  /// that are empty now. If it throws, it may be called again; after that it only gives its result
  /// once more.
  ///
  /// - Throws: `.step` when a planned file was not written; `.disk` when the system refuses.
  public func finish() throws(OutputError) -> OutputResult {
    let hashes = try progress.withLock { progress throws(OutputError) in
      if let index = progress.firstMissing {
        throw OutputError.step(plan.files[index].text, .notWritten)
      }
      return progress.hashes
    }
    let goals = Set(plan.folders)
    let emptied = survey.oldFolders.filter { !goals.contains($0) }
    if !survey.stale.isEmpty || !survey.leftovers.isEmpty || !emptied.isEmpty {
      try prepareForChange()
    }
    return try changes.withLock { changes throws(OutputError) in
      if let result = changes.result { return result }
      try remove(survey.stale, &changes)
      try removeFolders(emptied)
      try writeManifest(hashes, changes)
      let result = progress.withLock { $0.finish(removed: changes.removed, kept: changes.kept) }
      changes.result = result
      folder.endBuild()
      return result
    }
  }
}
