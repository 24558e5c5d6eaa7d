/// What stands in the output folder before a build, held against its plan.
struct Survey: Sendable {
  /// For each planned file, whether a file of an earlier build stands there.
  var isStanding: [Bool]
  /// For each planned file, whether the manifest knows it.
  let isKnown: [Bool]
  /// The files of earlier builds that the plan does not name, sorted.
  let stale: [OutputManifest.File]
  /// Those of them that have to go before the plan can be written.
  let obstructing: [OutputManifest.File]
  /// The folders that earlier builds made, sorted.
  let oldFolders: [OutputPath]
  /// The planned folders that Candor made or will make, sorted.
  var ownFolders: [OutputPath] = []
  /// Files that a build which died left under a name of their own, sorted.
  var leftovers: [OutputPath] = []
  /// Whether the manifest says that drafts may be here.
  let oldDrafts: Bool

  /// What follows from the plan and the manifest alone.
  init(plan: OutputPlan, old: OutputManifest?) {
    isStanding = Array(repeating: false, count: plan.files.count)
    (isKnown, stale) = Self.compare(plan.files, old?.files ?? [])
    obstructing = stale.filter { plan.isObstructed(by: $0.location) }
    oldFolders = old?.folders ?? []
    oldDrafts = old?.holdsDrafts ?? false
  }

  /// Goes through both sorted lists at once.
  private static func compare(
    _ plan: [OutputPath],
    _ old: [OutputManifest.File]
  ) -> (isKnown: [Bool], stale: [OutputManifest.File]) {
    var isKnown: [Bool] = []
    isKnown.reserveCapacity(plan.count)
    var stale: [OutputManifest.File] = []
    var next = 0
    for path in plan {
      while next < old.count, old[next].location < path {
        stale.append(old[next])
        next += 1
      }
      let isSame = next < old.count && old[next].location == path
      isKnown.append(isSame)
      if isSame { next += 1 }
    }
    return (isKnown, stale + old[next...])
  }
}
