internal import Formats

/// The files of a build that is to come, checked and in order.
struct OutputPlan: Sendable {
  /// The files, sorted, each once.
  let files: [OutputPath]
  /// The folders they stand in, without the output folder itself, sorted, parents before children.
  let folders: [OutputPath]
  /// The files and folders that a disk without case and Unicode form knows by another name than their own.
  private let folded: [String: Place]

  /// What a folded name stands for.
  enum Place: Sendable, Equatable {
    case file(Int)
    case folder(OutputPath)
  }

  /// Checks the paths of all files of a build; in whatever order.
  init(_ paths: [String]) throws(OutputError) {
    var files: [OutputPath] = []
    files.reserveCapacity(paths.count)
    for path in paths { files.append(try OutputPath(path)) }
    files.sort()
    var folded: [String: Place] = [:]
    for (index, file) in files.enumerated() {
      if index > 0, files[index - 1] == file { throw .path(file.text, .plannedTwice) }
      let isFolded = file.isFolded
      if isFolded, folded.isEmpty { continue }
      let name = file.folded
      if case .file(let other) = folded[name] {
        throw .path(file.text, .clash(other: files[other].text))
      }
      if isFolded { continue }
      if let other = files.index(ofName: name), other < index {
        throw .path(file.text, .clash(other: files[other].text))
      }
      folded[name] = .file(index)
    }
    self.files = files
    folders = OutputPath.folders(of: files)
    try Self.add(folders, of: files, to: &folded)
    self.folded = folded
  }

  /// Where a file stands in `files`; nil when it is not planned.
  func index(of path: OutputPath) -> Int? { files.index(of: path) }

  /// The planned file or folder that some disks would take `path` for.
  func place(_ path: OutputPath) -> Place? {
    let name = path.folded
    return folded[name] ?? files.index(ofName: name).map { .file($0) }
      ?? folders.index(ofName: name).map { .folder(folders[$0]) }
  }

  /// Whether a file that an earlier build wrote here has to go before this plan can be written.
  ///
  /// It stands where a folder is to be, or in a folder that is to be a file, or its name differs
  /// from a planned one only by case or Unicode form.
  func isObstructed(by stale: OutputPath) -> Bool {
    if place(stale) != nil { return true }
    var folder = stale.folder
    while !folder.bytes.isEmpty {
      switch place(folder) {
      case .file: return true
      case .folder(let other) where other != folder: return true
      case .folder, nil: folder = folder.folder
      }
    }
    return false
  }

  private static func add(
    _ folders: [OutputPath],
    of files: [OutputPath],
    to folded: inout [String: Place]
  ) throws(OutputError) {
    for (index, folder) in folders.enumerated() {
      let name = folder.folded
      let before = folders.index(ofName: name).flatMap { $0 < index ? folders[$0] : nil }
      let place =
        folded[name] ?? files.index(ofName: name).map { .file($0) } ?? before.map { .folder($0) }
      switch place {
      case .file(let index) where files[index] == folder:
        let inside = files.first { $0.isInside(folder) }?.text ?? folder.text
        throw .path(folder.text, .alsoFolder(inside: inside))
      case .file(let index): throw .path(folder.text, .clash(other: files[index].text))
      case .folder(let other): throw .path(folder.text, .clash(other: other.text))
      case nil: if !folder.isFolded { folded[name] = .folder(folder) }
      }
    }
  }
}

extension [OutputPath] {
  /// Where a path stands among sorted ones.
  func index(of path: OutputPath) -> Int? {
    let index = SortedSearch.firstIndex(below: count) { self[$0] < path }
    return index < count && self[index] == path ? index : nil
  }

  /// Where the path stands that is its own folded name, and this one.
  fileprivate func index(ofName name: String) -> Int? {
    index(of: OutputPath(sound: [UInt8](name.utf8))).flatMap { self[$0].isFolded ? $0 : nil }
  }
}

extension OutputPath {
  /// The name that a disk without case and Unicode form knows it by.
  var folded: String { FoldedName.of(bytes) }

  /// Whether its own name is the one that such a disk knows: it is in ASCII and small letters, as most are.
  var isFolded: Bool { bytes.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) } }

  /// Whether it stands in the folder, or in one inside that.
  func isInside(_ folder: OutputPath) -> Bool {
    bytes.count > folder.bytes.count && bytes[folder.bytes.count] == 0x2F
      && bytes.starts(with: folder.bytes)
  }

  /// All folders that sorted files stand in, without the output folder itself, sorted.
  static func folders(of files: [OutputPath]) -> [OutputPath] {
    var found: Set<OutputPath> = []
    var last: OutputPath?
    for file in files {
      var folder = file.folder
      if folder == last { continue }
      last = folder
      while !folder.bytes.isEmpty, found.insert(folder).inserted { folder = folder.folder }
    }
    return found.sorted()
  }
}
