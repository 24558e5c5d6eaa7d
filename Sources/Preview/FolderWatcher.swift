internal import Foundation
internal import Glibc

/// Watches folders with everything in them, and says which paths changed.
///
/// Uses inotify(7). A path is told once it is whole: a file when its writer closes it, not while it is written.
final class FolderWatcher {
  private let descriptor: Int32
  private var paths: [Int32: String] = [:]
  private let folders: [String]

  /// What an editor leaves beside a file while it is open.
  private static let temporaryEndings = ["~", ".swp", ".swx", ".swpx", ".tmp"]

  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
      | IN_MOVE_SELF
  )

  /// How long nothing has to happen before changes are told, in milliseconds: an editor that renames does two things at once.
  private static let quiet: Int32 = 6

  /// Watches `folders`; those that are not there yet are watched as soon as they come, when what holds them is there.
  init(_ folders: [String]) throws(PreviewError) {
    descriptor = inotify_init1(Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { throw .watching(reason: String(cString: strerror(errno))) }
    self.folders = folders
    for folder in folders {
      watchParent(of: folder)
      try watch(folder)
    }
  }

  deinit { close(descriptor) }

  /// Waits until something changed and it is quiet again, and returns what; empty when so much changed that it is not known.
  func next() -> Set<String> {
    var changed: Set<String> = []
    var isEverything = false
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let isIdle = changed.isEmpty && !isEverything
      let count = poll(&waiting, 1, isIdle ? -1 : Self.quiet)
      if count == 0 { return isEverything ? [] : changed }
      guard count > 0 else { continue }
      let length = read(descriptor, &buffer, buffer.count)
      guard length > 0 else { continue }
      for event in Self.events(in: buffer[..<length]) {
        if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { isEverything = true }
        if let path = take(event) { changed.insert(path) }
      }
    }
  }
}

extension FolderWatcher {
  private struct Event {
    var watch: Int32
    var mask: UInt32
    var name: String
  }

  /// The events of one read: a header of sixteen bytes each, and a name padded with NUL.
  private static func events(in bytes: ArraySlice<UInt8>) -> [Event] {
    bytes.withUnsafeBytes { bytes in
      var events: [Event] = []
      var offset = 0
      while offset + 16 <= bytes.count {
        let watch = bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self)
        let mask = bytes.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)
        let length = Int(bytes.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
        let end = min(offset + 16 + length, bytes.count)
        let name = bytes[(offset + 16)..<end].prefix { $0 != 0 }
        events.append(Event(watch: watch, mask: mask, name: String(decoding: name, as: UTF8.self)))
        offset = end
      }
      return events
    }
  }

  /// The path that an event is about; nil when it is about nothing that is watched.
  private func take(_ event: Event) -> String? {
    guard let folder = paths[event.watch] else { return nil }
    if event.mask & UInt32(IN_IGNORED) != 0 {
      paths[event.watch] = nil
      return nil
    }
    let path = event.name.isEmpty ? folder : Self.joined(folder, event.name)
    guard folders.contains(where: { Self.isInside(path, $0) }) else { return nil }
    if Self.temporaryEndings.contains(where: path.hasSuffix) || event.name.hasPrefix(".#") {
      return nil
    }
    let isFolder = event.mask & UInt32(IN_ISDIR) != 0
    if isFolder, event.mask & UInt32(IN_CREATE | IN_MOVED_TO) != 0 {
      // What cannot be watched is found by the next change beside it.
      try? watch(path)
      return path
    }
    // A file that was only created is told when it is closed.
    return event.mask & UInt32(IN_CREATE) != 0 && !Self.isLink(path) ? nil : path
  }

  private static func isInside(_ path: String, _ folder: String) -> Bool {
    path == folder || path.hasPrefix(folder + "/")
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func joined(_ folder: String, _ name: String) -> String {
    folder == "." ? name : "\(folder)/\(name)"
  }

  /// Watches a folder and all folders in it; does nothing where there is none.
  private func watch(_ folder: String) throws(PreviewError) {
    let watch = inotify_add_watch(descriptor, folder, Self.mask | UInt32(IN_ONLYDIR))
    guard watch >= 0 else {
      if errno == ENOSPC { throw .tooManyFolders }
      return
    }
    paths[watch] = folder
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names {
      let path = Self.joined(folder, name)
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue,
        !Self.isLink(path)
      {
        try self.watch(path)
      }
    }
  }

  /// Watches what holds a folder, so that the folder may come, go and come back.
  private func watchParent(of folder: String) {
    let cut = folder.lastIndex(of: "/")
    let parent = cut.map { $0 == folder.startIndex ? "/" : String(folder[..<$0]) } ?? "."
    let mask = UInt32(IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ONLYDIR)
    let watch = inotify_add_watch(descriptor, parent, mask | UInt32(IN_MASK_ADD))
    if watch >= 0, paths[watch] == nil { paths[watch] = parent }
  }
}
