import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension OutputBuild {
  /// Gives a planned file its bytes.
  func place(_ index: Int, _ bytes: UnsafeRawBufferPointer) throws(OutputError) -> OutputOutcome {
    let path = plan.files[index]
    if survey.isStanding[index] {
      switch try compare(path, bytes) {
      case true: return .unchanged
      case false:
        try replace(index, bytes)
        return .changed
      case nil: break
      }
    }
    try prepareForChange()
    _ = try tree.with(path.folder, making: true) { folder throws(OutputError) in
      do throws(Disk.Refusal) {
        try disk.make(bytes, asNew: path.name, in: folder)
      } catch {
        if error.code == EEXIST { try refuse(index, in: folder) }
        throw OutputError(error, at: tree.shown(path))
      }
    }
    return .created
  }

  /// Whether a file has these bytes; nil when it is gone.
  private func compare(
    _ path: OutputPath,
    _ bytes: UnsafeRawBufferPointer
  ) throws(OutputError) -> Bool? {
    try tree.with(path.folder) { folder throws(OutputError) -> Bool? in
      do throws(Disk.Refusal) {
        guard let (file, status) = try disk.file(path.name, in: folder) else { return nil }
        defer { Disk.discard(file) }
        if status.kind == .file {
          return status.size == bytes.count ? try disk.holds(bytes, file: file) : false
        }
      } catch {
        throw OutputError(error, at: tree.shown(path))
      }
      throw .obstacle(tree.shown(path), try obstacle(at: path, in: folder) ?? .foreignFile)
    } ?? nil
  }

  private func replace(_ index: Int, _ bytes: UnsafeRawBufferPointer) throws(OutputError) {
    let path = plan.files[index]
    try prepareForChange()
    let temporary = Disk.temporaryName(index)
    _ = try tree.with(path.folder, making: true) { folder throws(OutputError) in
      do throws(Disk.Refusal) {
        try disk.replace(path.name, with: bytes, by: temporary, in: folder)
      } catch {
        throw OutputError(error, at: tree.shown(path))
      }
    }
  }

  /// Says what stands where a planned file should go, and sees to it that nobody takes it for ours.
  private func refuse(_ index: Int, in folder: Int32) throws(OutputError) {
    let path = plan.files[index]
    guard let obstacle = try obstacle(at: path, in: folder) else { return }
    if !survey.isKnown[index] {
      try changes.withLock { changes throws(OutputError) in
        changes.foreign.insert(path)
        try writeMark(changes)
      }
    }
    throw .obstacle(tree.shown(path), obstacle)
  }

  private func obstacle(
    at path: OutputPath,
    in folder: Int32
  ) throws(OutputError) -> Obstacle? {
    do throws(Disk.Refusal) {
      switch try disk.status(path.name, in: folder)?.kind {
      case .file, .other: return .foreignFile
      case .folder: return .folder
      case .link: return .symbolicLink
      case nil: return nil
      }
    } catch {
      throw OutputError(error, at: tree.shown(path))
    }
  }
}
