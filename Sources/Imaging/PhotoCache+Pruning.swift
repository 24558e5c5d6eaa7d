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

  /// Removes every file that was last used before `moment`, in seconds since 1970, with what builds remember.
  ///
  /// Files that are being written now are left alone; what another build removes at the same time does no harm.
  @discardableResult
  public func prune(unusedSince moment: Double) -> Removal {
    var removal = prunePhotos(unusedSince: moment)
    prune(folder + "/builds", unusedSince: moment, &removal)
    return removal
  }

  /// Removes every file made of a photo that the latest build did not use; nothing where there was none.
  @discardableResult
  public func pruneUnused() -> Removal {
    var status = stat()
    guard stat(folder + Self.stamp, &status) == 0 else { return Removal() }
    return prunePhotos(unusedSince: Self.seconds(status.st_mtim))
  }

  private func prunePhotos(unusedSince moment: Double) -> Removal {
    var removal = Removal()
    let photos = folder + "/photos"
    for name in Self.names(in: photos) {
      prune(photos + "/" + name, unusedSince: moment, &removal)
    }
    return removal
  }

  private func prune(_ path: String, unusedSince moment: Double, _ removal: inout Removal) {
    for file in Self.names(in: path) {
      var status = stat()
      let place = path + "/" + file
      guard lstat(place, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
      // What an interrupted build left aside goes after an hour.
      let limit = file.contains(".") ? moment - 3_600 : moment
      guard Self.seconds(status.st_mtim) < limit, unlink(place) == 0 else { continue }
      removal.files += 1
      removal.bytes += Int(status.st_size)
    }
    // Refused unless it is empty.
    rmdir(path)
  }

  /// Remembers that a build begins, whose files count as used from now on; making photos does so by itself.
  public func begin() {
    guard access(folder, F_OK) == 0 else { return }
    try? WholeFile.write(
      [Array("The latest build began when this was written.\n".utf8)],
      to: folder + Self.stamp
    )
  }

  /// How long a file stays that no build uses any more, in seconds: sixty days.
  public static let usualAge = 60.0 * 86_400

  private static let stamp = "/latest-build"

  private static func seconds(_ time: timespec) -> Double {
    Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

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
