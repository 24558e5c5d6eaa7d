import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension OutputBuild {
  /// Called before every change; the first time, the manifest is marked and the way is cleared.
  func prepareForChange() throws(OutputError) {
    try changes.withLock { changes throws(OutputError) in
      if changes.isMarked { return }
      try writeMark(changes)
      for path in survey.leftovers { try remove(path) }
      try remove(survey.obstructing, &changes)
      let obstructing = Set(OutputPath.folders(of: survey.obstructing.map(\.location)))
      let goals = Set(plan.folders)
      try removeFolders(
        survey.oldFolders.filter { obstructing.contains($0) && !goals.contains($0) }
      )
      changes.isMarked = true
    }
  }

  /// Removes files of earlier builds that are still as they were written.
  func remove(
    _ files: [OutputManifest.File],
    _ changes: inout Changes
  ) throws(OutputError) {
    for file in files where !changes.removed.contains(file.location) {
      switch try tree.condition(of: file) {
      case .gone: continue
      case .changed: changes.kept.insert(file.location)
      case .ours:
        try remove(file.location)
        changes.removed.insert(file.location)
      }
    }
  }

  /// Removes those of our folders that are empty.
  func removeFolders(_ folders: [OutputPath]) throws(OutputError) {
    for path in folders.sorted().reversed() {
      do throws(OutputError) {
        tree.forget(path)
        _ = try tree.with(path.folder) { folder throws(OutputError) in
          do throws(Disk.Refusal) {
            try disk.removeFolder(path.name, in: folder)
          } catch {
            let isLeft = [ENOTEMPTY, EEXIST, ENOENT, ENOTDIR, EBUSY].contains(error.code)
            if !isLeft { throw OutputError(error, at: tree.shown(path)) }
          }
        }
      } catch {
        // Where something else stands in the place of a folder above, nothing of ours is left.
        guard case .obstacle = error else { throw error }
      }
    }
  }

  /// Writes the manifest of a build under way: old files and new ones, so that all are known.
  func writeMark(_ changes: Changes) throws(OutputError) {
    let foreign = changes.foreign
    var files = survey.stale
    files += plan.files.filter { !foreign.contains($0) }.map {
      OutputManifest.File(location: $0, hash: nil)
    }
    let manifest = OutputManifest(
      isComplete: false,
      holdsDrafts: drafts || survey.oldDrafts,
      folders: Set(survey.oldFolders).union(survey.ownFolders).sorted(),
      files: files.sorted { $0.location < $1.location }
    )
    try write(manifest.serialized())
  }

  /// Writes the manifest of a finished build, unless it is already there.
  func writeManifest(
    _ hashes: [OutputHash],
    _ changes: Changes
  ) throws(OutputError) {
    let manifest = OutputManifest(
      isComplete: true,
      holdsDrafts: drafts,
      folders: survey.ownFolders,
      files: zip(plan.files, hashes).map { OutputManifest.File(location: $0, hash: $1) }
    )
    let bytes = manifest.serialized()
    if !changes.isMarked, try folder.manifestBytes() == bytes { return }
    try write(bytes)
  }

  private func write(_ manifest: [UInt8]) throws(OutputError) {
    do throws(Disk.Refusal) {
      _ = try manifest.withUnsafeBufferPointer { bytes throws(Disk.Refusal) in
        try disk.replace(
          OutputManifest.name.utf8,
          with: UnsafeRawBufferPointer(bytes),
          by: Disk.temporaryManifest,
          in: folder.root.descriptor
        )
      }
    } catch {
      throw OutputError(error, at: "\(folder.path)/\(OutputManifest.name)")
    }
  }

  private func remove(_ path: OutputPath) throws(OutputError) {
    _ = try tree.with(path.folder) { folder throws(OutputError) in
      do throws(Disk.Refusal) {
        try disk.remove(path.name, in: folder)
      } catch {
        if error.code != ENOENT { throw OutputError(error, at: tree.shown(path)) }
      }
    }
  }
}
