extension FolderTree {
  /// What became of a file that an earlier build wrote.
  enum Condition: Sendable, Equatable {
    /// It is no longer there.
    case gone
    /// It is as that build left it, or that build died over it.
    case ours
    /// Somebody changed it, or put something else in its place.
    case changed
  }

  /// A file of this size was never written by us; larger ones are not read to find out.
  private static let largestFile = 1 << 31

  /// Reads a file of the manifest to see whether it is still as it was written.
  func condition(of file: OutputManifest.File) throws(OutputError) -> Condition {
    let path = file.location
    do throws(OutputError) {
      return try with(path.folder) { folder throws(OutputError) in
        try condition(of: file, in: folder)
      } ?? .gone
    } catch {
      // A link or a file in the place of its folder: nothing of ours can be behind it.
      if case .obstacle = error { return .changed }
      throw error
    }
  }

  private func condition(
    of file: OutputManifest.File,
    in folder: Int32
  ) throws(OutputError) -> Condition {
    do throws(Disk.Refusal) {
      guard let status = try disk.status(file.location.name, in: folder) else { return .gone }
      guard status.kind == .file else { return .changed }
      guard let hash = file.hash else { return .ours }
      guard let (open, _) = try disk.file(file.location.name, in: folder) else { return .gone }
      defer { Disk.discard(open) }
      guard let bytes = try disk.contents(of: open, limit: Self.largestFile) else {
        return .changed
      }
      return OutputHash(of: bytes) == hash ? .ours : .changed
    } catch {
      throw OutputError(error, at: shown(file.location))
    }
  }
}
