import Diagnostics
import Formats
import Glibc

/// Lists the files of a content folder.
///
/// Dotfiles, backups and conflicted copies are not seen. Links are followed as long as they stay inside the folder.
struct FolderWalk {
  /// Every file's path inside the folder, sorted by its UTF-8 bytes.
  private(set) var files: [String] = []
  /// What is wrong in the folder.
  private(set) var diagnostics: [Diagnostic] = []

  private let root: String
  private let realRoot: String
  private let shownAs: String
  /// How many files and folders were seen.
  private var count = 0
  /// How many are seen at most; links to folders inside one another could make more than there are.
  private static let countLimit = 1_000_000
  /// How deep folders are followed.
  private static let depthLimit = 40

  /// Walks through the folder at `root`, which is shown as `shownAs` in messages.
  init(_ root: String, shownAs: String) throws(ProfileError) {
    guard let real = Self.realPath(root) else {
      if errno == ENOENT { throw .missingFolder(path: shownAs) }
      throw .unreadableFolder(path: shownAs, reason: String(cString: strerror(errno)))
    }
    var status = stat()
    guard stat(real, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw .notAFolder(path: shownAs)
    }
    (self.root, realRoot, self.shownAs) = (root, real, shownAs)
    if let number = list("", above: [real]) {
      throw .unreadableFolder(path: shownAs, reason: String(cString: strerror(number)))
    }
    files.sort(by: Self.precedes)
  }
}

extension FolderWalk {
  /// Lists the folder at `path`; `above` are the real paths of it and the folders it lies in.
  ///
  /// Returns the error number when it cannot be opened.
  private mutating func list(_ path: String, above: [String]) -> Int32? {
    guard let stream = opendir(path.isEmpty ? root : "\(root)/\(path)") else { return errno }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
        Array(buffer.prefix { $0 != 0 })
      }
      guard name != [0x2E], name != [0x2E, 0x2E] else { continue }
      guard UTF8Check.firstFault(in: name) == nil else {
        complain("a file here has a name that is not UTF-8; give it another", at: path)
        continue
      }
      let type = Int(entry.pointee.d_type)
      visit(String(decoding: name, as: UTF8.self), type, in: path, above: above)
    }
    return nil
  }

  /// Looks at an entry of a folder; `type` is what the folder says of it, which saves asking most files themselves.
  private mutating func visit(
    _ name: String,
    _ type: Int,
    in folder: String,
    above: [String]
  ) {
    // What hosts look for has to stand in a folder with a dot.
    let isWellKnown = folder == "static" && name == ".well-known"
    guard isWellKnown || !Leftover.isLeftover(name) else { return }
    count += 1
    guard count <= Self.countLimit else {
      if count == Self.countLimit + 1 {
        complain("this folder holds more than a million files", at: "")
      }
      return
    }
    let path = folder.isEmpty ? name : "\(folder)/\(name)"
    if type == Int(DT_REG) { return files.append(path) }
    var status = stat()
    guard lstat("\(root)/\(path)", &status) == 0 else { return }
    var real: String?
    if status.st_mode & S_IFMT == S_IFLNK {
      guard let target = follow(path) else { return }
      real = target
      guard stat("\(root)/\(path)", &status) == 0 else { return }
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: enter(path, real: real ?? "\(above.last ?? realRoot)/\(name)", above: above)
    case S_IFREG: files.append(path)
    default: complain("this is neither a file nor a folder; remove it", at: path)
    }
  }

  private mutating func enter(_ path: String, real: String, above: [String]) {
    guard !above.contains(real) else {
      return complain("this link leads in a circle; remove it", at: path)
    }
    guard above.count <= Self.depthLimit else {
      return complain(
        "folders are nested deeper than \(Self.depthLimit); write them flatter",
        at: path
      )
    }
    if Self.isMarkdown(path) {
      complain("this is a folder with a file's name; rename it", at: path, .warning)
    }
    if let number = list(path, above: above + [real]) {
      complain("this folder cannot be read: \(String(cString: strerror(number)))", at: path)
    }
  }

  /// The real path that a link leads to; nil, and a complaint, when it leads out of the folder or nowhere.
  private mutating func follow(_ path: String) -> String? {
    guard let real = Self.realPath("\(root)/\(path)") else {
      let isCircle = errno == ELOOP
      complain(
        isCircle ? "this link leads in a circle; remove it" : "this link leads nowhere; remove it",
        at: path
      )
      return nil
    }
    guard real == realRoot || real.hasPrefix(realRoot == "/" ? "/" : realRoot + "/") else {
      complain("this link leads out of the content folder; copy the file itself here", at: path)
      return nil
    }
    return real
  }

  private mutating func complain(_ message: String, at path: String, _ severity: Severity = .error)
  {
    let shown = path.isEmpty ? shownAs : "\(shownAs)/\(path)"
    let location = SourceLocation(path: shown)
    diagnostics.append(
      Diagnostic(severity, rule: Rule.content, message: message, location: location)
    )
  }

  /// Whether a path comes before another by its UTF-8 bytes.
  static func precedes(_ left: String, _ right: String) -> Bool {
    let order = left.utf8.withContiguousStorageIfAvailable { left in
      right.utf8.withContiguousStorageIfAvailable { left.lexicographicallyPrecedes($0) }
    }
    return order.flatMap { $0 } ?? left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  /// Whether a path names Markdown: it ends in `.md` or `.markdown`, in any case.
  static func isMarkdown(_ path: String) -> Bool {
    guard let dot = path.utf8.lastIndex(of: 0x2E) else { return false }
    let ending = path.utf8[dot...]
    guard ending.count == 3 || ending.count == 9 else { return false }
    let lower = path[dot...].lowercased()
    return lower == ".md" || lower == ".markdown"
  }

  private static func realPath(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }
}
