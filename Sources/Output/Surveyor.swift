/// Looks through an output folder before a build, and changes nothing.
struct Surveyor {
  let plan: OutputPlan
  let old: OutputManifest?
  let tree: FolderTree
  let disk: Disk

  /// Looks at every folder that the plan names, and at every one a dead build may have been in.
  ///
  /// - Throws: `.obstacle` for the first path at which something stands that is not Candor's.
  func survey() throws(OutputError) -> Survey {
    var survey = Survey(plan: plan, old: old)
    var folders = [OutputPath(sound: [])]
    var missing: Set<OutputPath> = []
    // By their folded names, since a disk may know them under those only.
    let made = Set(survey.oldFolders.map(\.folded))
    for folder in plan.folders {
      let isThere = missing.contains(folder.folder) ? false : try isThere(folder)
      if isThere { folders.append(folder) } else { missing.insert(folder) }
      if !isThere || made.contains(folder.folded) { survey.ownFolders.append(folder) }
    }
    var first: (path: OutputPath, error: OutputError)?
    for folder in folders {
      let found = try look(into: folder, knowing: survey)
      for index in found.standing { survey.isStanding[index] = true }
      survey.leftovers += found.leftovers
      guard let obstacle = found.obstacle else { continue }
      if first.map({ obstacle.path < $0.path }) ?? true { first = obstacle }
    }
    if let first { throw first.error }
    if old?.isComplete == false {
      survey.leftovers += leftovers(beside: survey.stale, but: Set(folders))
    }
    survey.leftovers.sort()
    return survey
  }
}

extension Surveyor {
  /// What one folder holds of interest.
  private struct Found {
    var standing: [Int] = []
    var leftovers: [OutputPath] = []
    var obstacle: (path: OutputPath, error: OutputError)?

    mutating func note(_ obstacle: Obstacle, at path: OutputPath, _ tree: FolderTree) {
      if let other = self.obstacle, other.path < path { return }
      self.obstacle = (path, .obstacle(tree.shown(path), obstacle))
    }
  }

  /// Whether a planned folder is there; a file of ours in its place will be gone by then.
  private func isThere(_ folder: OutputPath) throws(OutputError) -> Bool {
    do throws(OutputError) {
      return try tree.with(folder) { _ in true } ?? false
    } catch .obstacle(let path, .notAFolder) {
      if let file = old?.file(at: folder), try tree.condition(of: file) != .changed {
        return false
      }
      throw .obstacle(path, .notAFolder)
    }
  }

  private func look(
    into folder: OutputPath,
    knowing survey: Survey
  ) throws(OutputError) -> Found {
    var found = Found()
    let others = try eachEntry(in: folder) { path, index, kind in
      guard let index else { return }
      switch kind {
      case .file where survey.isKnown[index]: found.standing.append(index)
      case .file where hasTwin(path, in: survey): return
      case .folder where survey.stale.contains(where: { $0.location.isInside(path) }): return
      case .file, .other: found.note(.foreignFile, at: path, tree)
      case .folder: found.note(.folder, at: path, tree)
      case .link: found.note(.symbolicLink, at: path, tree)
      }
    }
    for path in others {
      if Disk.isTemporary(path.name) {
        if try kind(of: path) == .file { found.leftovers.append(path) }
      } else if old?.file(at: path) == nil, case .file(let index) = plan.place(path),
        !survey.isKnown[index], try kind(of: plan.files[index]) != nil
      {
        // The disk takes a file of somebody's for the planned one.
        found.note(.foreignFile, at: path, tree)
      }
    }
    return found
  }

  /// Whether the file is an earlier build's under a name that differs by case or Unicode form.
  private func hasTwin(_ path: OutputPath, in survey: Survey) -> Bool {
    survey.obstructing.contains { $0.location.folded == path.folded }
  }

  /// Calls `body` with the entries that the plan names as files, and gives back the others.
  private func eachEntry(
    in folder: OutputPath,
    _ body: (OutputPath, Int?, Disk.Kind) -> Void
  ) throws(OutputError) -> [OutputPath] {
    var planned: [(Int, Disk.Kind?)] = []
    var others: [OutputPath] = []
    _ = try tree.with(folder) { descriptor throws(OutputError) in
      do throws(Disk.Refusal) {
        var key = folder.bytes
        if !key.isEmpty { key.append(0x2F) }
        let lead = key.count
        try disk.eachEntry(in: descriptor) { name, kind in
          key.removeSubrange(lead...)
          key.append(contentsOf: name)
          let path = OutputPath(sound: key)
          if let index = plan.index(of: path) {
            planned.append((index, kind))
          } else {
            others.append(path)
          }
        }
      } catch {
        throw OutputError(error, at: tree.shown(folder))
      }
    }
    for (index, kind) in planned {
      let path = plan.files[index]
      if let kind {
        body(path, index, kind)
      } else if let kind = try self.kind(of: path) {
        body(path, index, kind)
      }
    }
    return others
  }

  private func kind(of path: OutputPath) throws(OutputError) -> Disk.Kind? {
    try tree.with(path.folder) { descriptor throws(OutputError) -> Disk.Kind? in
      do throws(Disk.Refusal) {
        return try disk.status(path.name, in: descriptor)?.kind
      } catch {
        throw OutputError(error, at: tree.shown(path))
      }
    } ?? nil
  }

  /// What a dead build left in folders that this one does not use.
  private func leftovers(
    beside stale: [OutputManifest.File],
    but known: Set<OutputPath>
  ) -> [OutputPath] {
    var found: [OutputPath] = []
    for folder in OutputPath.folders(of: stale.map(\.location)) where !known.contains(folder) {
      // A folder that cannot be looked into any more is none of ours.
      guard let others = try? eachEntry(in: folder, { _, _, _ in }) else { continue }
      for path in others where Disk.isTemporary(path.name) {
        if (try? kind(of: path)) == .file { found.append(path) }
      }
    }
    return found
  }
}
