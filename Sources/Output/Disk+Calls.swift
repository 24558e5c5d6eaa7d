#if canImport(Glibc)
internal import Formats
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension Disk {
  /// What the system says of something it holds.
  struct Status {
    let kind: Kind
    let size: Int
    let stamp: FileStamp
  }

  /// Opens the folder `name` in `folder`; not through a link.
  func openFolder(_ name: some Collection<UInt8>, in folder: Int32) throws(Refusal) -> Int32 {
    try Self.call(name) { openat(folder, $0, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
  }

  /// Opens a file to be read; not through a link, and without waiting where it is a pipe.
  func openFile(_ name: some Collection<UInt8>, in folder: Int32) throws(Refusal) -> Int32 {
    try Self.call(name) { openat(folder, $0, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
  }

  /// Makes a file that must not be there yet and opens it to be written.
  func create(_ name: some Collection<UInt8>, in folder: Int32) throws(Refusal) -> Int32 {
    try mayFail(.create)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    return try Self.call(name) { openat(folder, $0, flags, 0o644) }
  }

  /// Makes a folder.
  func makeFolder(_ name: some Collection<UInt8>, in folder: Int32) throws(Refusal) {
    try mayFail(.makeFolder)
    _ = try Self.call(name) { mkdirat(folder, $0, 0o755) }
  }

  /// Gives a file another name in its folder, in place of what has that name.
  func rename(
    _ name: some Collection<UInt8>,
    to other: some Collection<UInt8>,
    in folder: Int32
  ) throws(Refusal) {
    try mayFail(.rename)
    _ = try Self.call(name) { name in
      Self.withTerminated(other) { renameat(folder, name, folder, $0) }
    }
  }

  /// Removes a file or link.
  func remove(_ name: some Collection<UInt8>, in folder: Int32) throws(Refusal) {
    try mayFail(.remove)
    _ = try Self.call(name) { unlinkat(folder, $0, 0) }
  }

  /// Removes a folder, which must be empty.
  func removeFolder(_ name: some Collection<UInt8>, in folder: Int32) throws(Refusal) {
    try mayFail(.removeFolder)
    _ = try Self.call(name) { unlinkat(folder, $0, AT_REMOVEDIR) }
  }

  /// What stands under a name; nil when nothing does.
  func status(_ name: some Collection<UInt8>, in folder: Int32) throws(Refusal) -> Status? {
    var found = stat()
    do throws(Disk.Refusal) {
      _ = try Self.call(name) { fstatat(folder, $0, &found, AT_SYMLINK_NOFOLLOW) }
    } catch {
      if error.code == ENOENT { return nil }
      throw error
    }
    return Self.status(found)
  }

  /// What an open file is.
  func status(of file: Int32) throws(Refusal) -> Status {
    var found = stat()
    guard fstat(file, &found) == 0 else { throw Refusal(code: errno) }
    return Self.status(found)
  }

  /// Calls `body` with each name in a folder but `.` and `..`, in the disk's order.
  ///
  /// The kind is nil where the file system does not say it here.
  func eachEntry(
    in folder: Int32,
    _ body: (UnsafeBufferPointer<UInt8>, Kind?) -> Void
  ) throws(Refusal) {
    // A description of its own, so that two readers do not share one place in the list.
    let own = try openFolder(".".utf8, in: folder)
    guard let stream = fdopendir(own) else {
      let refusal = Refusal(code: errno)
      close(own)
      throw refusal
    }
    defer { closedir(stream) }
    let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    errno = 0
    while let entry = readdir(stream) {
      let name = UnsafeRawPointer(entry).advanced(by: nameOffset)
        .assumingMemoryBound(to: CChar.self)
      let bytes = UnsafeBufferPointer(
        start: UnsafeRawPointer(name).assumingMemoryBound(to: UInt8.self),
        count: strlen(name)
      )
      if !bytes.elementsEqual(".".utf8), !bytes.elementsEqual("..".utf8) {
        body(bytes, Self.kind(ofEntry: entry.pointee.d_type))
      }
      errno = 0
    }
    if errno != 0 { throw Refusal(code: errno) }
  }

  /// Asks the test, if there is one, whether a step is to fail.
  func mayFail(_ step: Step) throws(Refusal) {
    switch failing?(step) {
    case .refused(let code), .half(let code): throw Refusal(code: code)
    case nil: return
    }
  }
}

extension Disk {
  /// Calls the system with a name, again when a signal came in between.
  static func call(
    _ name: some Collection<UInt8>,
    _ body: (UnsafePointer<CChar>) -> Int32
  ) throws(Refusal) -> Int32 {
    while true {
      var code: Int32 = 0
      let result = withTerminated(name) { pointer in
        let result = body(pointer)
        code = errno
        return result
      }
      if result >= 0 { return result }
      if code != EINTR { throw Refusal(code: code) }
    }
  }

  private static func withTerminated(
    _ name: some Collection<UInt8>,
    _ body: (UnsafePointer<CChar>) -> Int32
  ) -> Int32 {
    let count = name.count
    return withUnsafeTemporaryAllocation(byteCount: count + 1, alignment: 1) { buffer in
      buffer.copyBytes(from: name)
      buffer[count] = 0
      return buffer.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress else { return -1 }
        return body(UnsafePointer(start))
      }
    }
  }

  private static func status(_ found: stat) -> Status {
    let kind: Kind =
      switch found.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    return Status(kind: kind, size: Int(found.st_size), stamp: FileStamp(found))
  }

  private static func kind(ofEntry type: UInt8) -> Kind? {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): nil
    default: .other
    }
  }
}

extension Disk {
  /// Opens a folder if it is there; a link in its place is refused as one.
  func folder(_ name: some Collection<UInt8>, in folder: Int32) throws(Refusal) -> Int32? {
    do throws(Disk.Refusal) {
      return try openFolder(name, in: folder)
    } catch {
      if error.code == ENOENT { return nil }
      // Linux says of a link here that it is not a folder.
      if error.code == ENOTDIR, try status(name, in: folder)?.kind == .link {
        throw Refusal(code: ELOOP)
      }
      throw error
    }
  }

  /// Opens a file to be read if it is there, with its status.
  func file(
    _ name: some Collection<UInt8>,
    in folder: Int32
  ) throws(Refusal) -> (descriptor: Int32, status: Status)? {
    do throws(Disk.Refusal) {
      let descriptor = try openFile(name, in: folder)
      do throws(Disk.Refusal) {
        return (descriptor, try status(of: descriptor))
      } catch {
        Self.discard(descriptor)
        throw error
      }
    } catch {
      if error.code == ENOENT { return nil }
      throw error
    }
  }
}
