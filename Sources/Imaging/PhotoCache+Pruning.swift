internal import Glibc

extension PhotoCache {
  /// What was removed.
  public struct Removal: Sendable, Hashable {
    /// How many files.
    public var files = 0
    /// How many bytes they had.
    public var bytes = 0

    /// Nothing yet.
    public init() {}
  }

  /// Removes every file that was not used for so many seconds before `now`, in seconds since 1970.
  ///
  /// Files that are being written now are left alone; what another build removes at the same time does no harm.
  @discardableResult
  public func prune(unusedFor seconds: Int, now: Int) -> Removal {
    var removal = Removal()
    let photos = folder + "/photos"
    for name in Self.names(in: photos) {
      let path = photos + "/" + name
      for file in Self.names(in: path) {
        var status = stat()
        let place = path + "/" + file
        guard lstat(place, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
        // What an interrupted build left aside goes after an hour.
        let isAside = file.contains(".")
        let limit = isAside ? max(seconds, 3_600) : seconds
        guard now - status.st_mtim.tv_sec >= limit, unlink(place) == 0 else { continue }
        removal.files += 1
        removal.bytes += Int(status.st_size)
      }
      // Refused unless it is empty.
      rmdir(path)
    }
    return removal
  }

  /// How long a file stays that no build uses any more, in seconds: sixty days.
  public static let usualAge = 60 * 86_400

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
