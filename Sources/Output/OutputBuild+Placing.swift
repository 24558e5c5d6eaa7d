internal import Formats
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension OutputBuild {
  /// Gives a planned file its bytes; the stamp is nil where it is not certain.
  func place(
    _ index: Int,
    _ bytes: UnsafeRawBufferPointer
  ) throws(OutputError) -> (outcome: OutputOutcome, stamp: FileStamp?) {
    let path = plan.files[index]
    if survey.isStanding[index] {
      switch try compare(path, bytes) {
      case .same(let stamp): return (.unchanged, stamp)
      case .other: return (.changed, try replace(index, bytes))
      case .gone: break
      }
    }
    try prepareForChange()
    let stamp = try tree.with(path.folder, making: true) {
      folder throws(OutputError) -> FileStamp in
      do throws(Disk.Refusal) {
        return try disk.make(bytes, asNew: path.name, in: folder)
      } catch {
        if error.code == EEXIST { try refuse(index, in: folder) }
        throw OutputError(error, at: tree.shown(path))
      }
    }
    return (.created, stamp)
  }

  /// Whether a planned file stands there and is the one that was stamped; nothing of it is read.
  func isUntouched(_ index: Int, since stamp: FileStamp) throws(OutputError) -> Bool {
    guard survey.isStanding[index] else { return false }
    let path = plan.files[index]
    return try tree.with(path.folder) { folder throws(OutputError) -> Bool in
      do throws(Disk.Refusal) {
        guard let status = try disk.status(path.name, in: folder) else { return false }
        return status.kind == .file && status.stamp == stamp
      } catch {
        throw OutputError(error, at: tree.shown(path))
      }
    } ?? false
  }

  private enum Comparison {
    /// It has these bytes, and had them when it was stamped.
    case same(FileStamp)
    case other
    case gone
  }

  /// Whether a file has these bytes.
  private func compare(
    _ path: OutputPath,
    _ bytes: UnsafeRawBufferPointer
  ) throws(OutputError) -> Comparison {
    try tree.with(path.folder) { folder throws(OutputError) -> Comparison in
      do throws(Disk.Refusal) {
        guard let (file, status) = try disk.file(path.name, in: folder) else { return .gone }
        defer { Disk.discard(file) }
        if status.kind == .file {
          guard status.size == bytes.count, try disk.holds(bytes, file: file) else { return .other }
          return .same(status.stamp)
        }
      } catch {
        throw OutputError(error, at: tree.shown(path))
      }
      throw .obstacle(tree.shown(path), try obstacle(at: path, in: folder) ?? .foreignFile)
    } ?? .gone
  }

  private func replace(
    _ index: Int,
    _ bytes: UnsafeRawBufferPointer
  ) throws(OutputError) -> FileStamp? {
    let path = plan.files[index]
    try prepareForChange()
    let temporary = Disk.temporaryName(index)
    return try tree.with(path.folder, making: true) { folder throws(OutputError) -> FileStamp? in
      do throws(Disk.Refusal) {
        return try disk.replace(path.name, with: bytes, by: temporary, in: folder)
      } catch {
        throw OutputError(error, at: tree.shown(path))
      }
    } ?? nil
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
