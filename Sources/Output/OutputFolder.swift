internal import Formats
import Synchronization

/// The folder that holds a built site, and the one place that writes and removes files there.
///
/// It is locked while it is open: one build at a time writes into it, and none while somebody
/// reads it for publishing. No link inside it is ever followed; the folder itself may be one.
///
/// ```swift
/// let folder = try OutputFolder("site", for: .writing)
/// let build = try folder.begin(plan: ["index.html", "journal/first.html"], drafts: false)
/// try build.write("index.html", page)             // from as many threads as you like
/// try build.write("journal/first.html", post)
/// let result = try build.finish()
/// ```
public final class OutputFolder: Sendable {
  /// What the folder is opened for.
  public enum Mode: Sendable, Equatable {
    /// To publish or look at what is there; it must exist, and others may read it too.
    case reading
    /// To build into it; it is made, with the folders above it, if it does not exist.
    case writing
  }

  /// The folder's path as it was given, without slashes at its end.
  public let path: String
  /// What it was opened for.
  public let mode: Mode
  /// Whether it is locked; false on the few network disks that know no locks.
  public let isLocked: Bool

  let disk: Disk
  let root: FolderTree.Handle
  private let isBuilding = Mutex(false)

  /// Opens a folder and locks it until the last user of this object lets go of it.
  ///
  /// - Throws: `.folder` when there is no such folder, it is none, or it is in use;
  ///   `.disk` when the system refuses.
  public convenience init(_ path: String, for mode: Mode) throws(OutputError) {
    try self.init(path, for: mode, disk: Disk())
  }

  init(_ path: String, for mode: Mode, disk: Disk) throws(OutputError) {
    var end = path[...]
    while end.count > 1, end.last == "/" { end.removeLast() }
    let path = String(end)
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .folder(path, .badName) }
    self.path = path
    self.mode = mode
    self.disk = disk
    do throws(Disk.Refusal) {
      if mode == .writing { try disk.makeFolders(path) }
      let root = FolderTree.Handle(try disk.openRoot(path))
      self.root = root
      self.isLocked = try withExtendedLifetime(root) { () throws(Disk.Refusal) -> Bool in
        try disk.lock(root.descriptor, shared: mode == .reading)
      }
    } catch {
      throw OutputError(opening: path, for: mode, error)
    }
  }

  /// What earlier builds wrote here; nil when the folder has no manifest.
  ///
  /// - Throws: `.manifest` when it cannot be trusted or has another version.
  public func manifest() throws(OutputError) -> OutputManifest? {
    guard let bytes = try manifestBytes() else { return nil }
    do {
      return try OutputManifest(reading: bytes)
    } catch {
      throw .manifest("\(path)/\(OutputManifest.name)", error)
    }
  }

  /// Begins a build that will write exactly these files, in whatever order they are given.
  ///
  /// Everything that can be known to go wrong is found here, and nothing on the disk is changed:
  /// paths that cannot be used, files of others in the way, a manifest that cannot be trusted.
  /// The first change happens when the first file turns out to be new or different.
  ///
  /// - Parameters:
  ///   - plan: the paths of all files, relative to the folder, `/` between names.
  ///   - drafts: whether the site will hold drafts; the manifest says so.
  /// - Returns: the build, into which every planned file is to be written.
  /// - Throws: `.path` for a plan that cannot be; `.folder` when others' things are here or a
  ///   build is under way; `.manifest`, `.obstacle` or `.disk`.
  public func begin(plan: [String], drafts: Bool) throws(OutputError) -> OutputBuild {
    guard mode == .writing else { throw .folder(path, .openedForReading) }
    let wasBuilding = isBuilding.withLock { isBuilding in
      defer { isBuilding = true }
      return isBuilding
    }
    guard !wasBuilding else { throw .folder(path, .busy) }
    do throws(OutputError) {
      let (checked, found) = Parallel.both(
        { Result { () throws(OutputError) in try OutputPlan(plan) } },
        { Result { () throws(OutputError) in try self.manifest() } }
      )
      let plan = try checked.get()
      let old = try found.get()
      let tree = FolderTree(root: root, shown: path, disk: disk)
      if old == nil { try requireNothing() }
      let survey = try Surveyor(plan: plan, old: old, tree: tree, disk: disk).survey()
      return OutputBuild(folder: self, plan: plan, survey: survey, tree: tree, drafts: drafts)
    } catch {
      endBuild()
      throw error
    }
  }

  /// Lets the next build begin.
  func endBuild() {
    isBuilding.withLock { $0 = false }
  }
}

extension OutputFolder {
  /// A manifest of this size would name more than a million files.
  private static let largestManifest = 1 << 28

  /// Names that say nothing about whether a folder is in use: git's and the Finder's own.
  private static let harmless: Set<String> = [".git", ".gitignore", ".gitkeep", ".DS_Store"]

  /// The bytes of the manifest; nil when there is none.
  func manifestBytes() throws(OutputError) -> [UInt8]? {
    let shown = "\(path)/\(OutputManifest.name)"
    let bytes: [UInt8]?
    do throws(Disk.Refusal) {
      let name = OutputManifest.name.utf8
      guard let (file, status) = try disk.file(name, in: root.descriptor) else { return nil }
      defer { Disk.discard(file) }
      let isFile = status.kind == .file
      bytes = isFile ? try disk.contents(of: file, limit: Self.largestManifest) : nil
    } catch {
      throw OutputError(error, at: shown)
    }
    guard let bytes else {
      throw .manifest(shown, .unreadable(line: 1, reason: "something that is no manifest"))
    }
    return bytes
  }

  private func requireNothing() throws(OutputError) {
    var names: [String] = []
    do throws(Disk.Refusal) {
      try disk.eachEntry(in: root.descriptor) { name, _ in
        let text = String(decoding: name, as: UTF8.self)
        if !Self.harmless.contains(text), !Disk.isTemporary(name) { names.append(text) }
      }
    } catch {
      throw OutputError(error, at: path)
    }
    guard let example = names.min() else { return }
    throw .folder(path, .holdsOtherThings(example: example))
  }
}
