/// The files of a build that is to come, checked and in order.
struct OutputPlan: Sendable {
  /// The files, sorted, each once.
  let files: [OutputPath]
  /// The folders they stand in, without the output folder itself, sorted, parents before children.
  let folders: [OutputPath]
  /// Where each file stands in `files`.
  let indices: [OutputPath: Int]
  /// Every file and folder by the name that a disk without case and Unicode form knows it by.
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
    var indices: [OutputPath: Int] = [:]
    indices.reserveCapacity(files.count)
    var folded: [String: Place] = [:]
    folded.reserveCapacity(files.count)
    for (index, file) in files.enumerated() {
      guard indices.updateValue(index, forKey: file) == nil else {
        throw .path(file.text, .plannedTwice)
      }
      if case .file(let other) = folded.updateValue(.file(index), forKey: file.folded) {
        throw .path(file.text, .clash(other: files[other].text))
      }
    }
    self.files = files
    self.indices = indices
    self.folders = OutputPath.folders(of: files)
    try Self.add(folders, of: files, to: &folded)
    self.folded = folded
  }

  /// The planned file or folder that some disks would take `path` for.
  func place(_ path: OutputPath) -> Place? {
    folded[path.folded]
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
    for folder in folders {
      switch folded.updateValue(.folder(folder), forKey: folder.folded) {
      case .file(let index) where files[index] == folder:
        let inside = files.first { $0.isInside(folder) }?.text ?? folder.text
        throw .path(folder.text, .alsoFolder(inside: inside))
      case .file(let index): throw .path(folder.text, .clash(other: files[index].text))
      case .folder(let other): throw .path(folder.text, .clash(other: other.text))
      case nil: continue
      }
    }
  }
}

extension OutputPath {
  /// The name that a disk without case and Unicode form knows it by.
  var folded: String { FoldedName.of(bytes) }

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
