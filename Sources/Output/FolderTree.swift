import Synchronization

/// The folders of one build, opened when they are needed and kept open while there is room.
///
/// Every folder is opened by its last name in the one above, so that no link is ever followed.
final class FolderTree: Sendable {
  /// How many folders are kept open; what a process may have open is often 256.
  private static let room = 64

  let disk: Disk
  private let root: Handle
  /// The output folder's path, as shown to the user.
  private let shown: String
  private let open = Mutex<[OutputPath: Handle]>([:])

  init(root: Handle, shown: String, disk: Disk) {
    self.root = root
    self.shown = shown
    self.disk = disk
  }

  /// An open folder, closed when the last one lets go of it.
  final class Handle: Sendable {
    let descriptor: Int32

    init(_ descriptor: Int32) {
      self.descriptor = descriptor
    }

    deinit {
      Disk.discard(descriptor)
    }
  }

  /// How a path in the output folder is shown to the user.
  func shown(_ path: OutputPath) -> String {
    path.bytes.isEmpty ? shown : shown.hasSuffix("/") ? shown + path.text : "\(shown)/\(path.text)"
  }

  /// Calls `body` with a folder, made first if there is none and `making` is set.
  ///
  /// Nil when there is no such folder.
  func with<Result>(
    _ folder: OutputPath,
    making: Bool = false,
    _ body: (Int32) throws(OutputError) -> Result
  ) throws(OutputError) -> Result? {
    guard let handle = try handle(folder, making: making) else { return nil }
    return try withExtendedLifetime(handle) { () throws(OutputError) -> Result in
      try body(handle.descriptor)
    }
  }

  /// Lets go of a folder that is to be removed.
  func forget(_ folder: OutputPath) {
    open.withLock { $0[folder] = nil }
  }

  private func handle(_ folder: OutputPath, making: Bool) throws(OutputError) -> Handle? {
    if folder.bytes.isEmpty { return root }
    return try open.withLock { open throws(OutputError) -> Handle? in
      if let handle = open[folder] { return handle }
      var missing = [folder]
      var nearest = root
      while let above = missing.last?.folder, !above.bytes.isEmpty {
        if let handle = open[above] {
          nearest = handle
          break
        }
        missing.append(above)
      }
      for path in missing.reversed() {
        guard let next = try descend(to: path, in: nearest, making: making) else { return nil }
        if open.count >= Self.room { open.removeAll(keepingCapacity: true) }
        open[path] = next
        nearest = next
      }
      return nearest
    }
  }

  private func descend(
    to path: OutputPath,
    in above: Handle,
    making: Bool
  ) throws(OutputError) -> Handle? {
    try withExtendedLifetime(above) { () throws(OutputError) -> Handle? in
      do throws(Disk.Refusal) {
        if let found = try disk.folder(path.name, in: above.descriptor) { return Handle(found) }
        guard making else { return nil }
        try disk.makeFolder(path.name, in: above.descriptor)
        return Handle(try disk.openFolder(path.name, in: above.descriptor))
      } catch {
        throw OutputError(error, at: shown(path))
      }
    }
  }
}
