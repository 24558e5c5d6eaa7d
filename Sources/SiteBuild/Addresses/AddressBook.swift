internal import Diagnostics

/// Who stands at which address; two at one address is an error.
///
/// Addresses that differ only by case or by Unicode form are one address, since some hosts and disks cannot tell them apart.
struct AddressBook {
  /// Something that wants an address.
  struct Claim {
    /// What it is, as its author knows it: `content/dog.md`, `the list of tags`.
    var name: String
    /// Where to point, if its author can change it.
    var location: SourceLocation? { place() }
    /// Whether it is an old address of a page that stands elsewhere.
    var isAlias = false
    private let place: @Sendable () -> SourceLocation?

    /// A claim; where to point is worked out when somebody complains.
    init(
      name: String,
      location: @escaping @Sendable @autoclosure () -> SourceLocation?,
      isAlias: Bool = false
    ) {
      self.name = name
      self.isAlias = isAlias
      place = location
    }
  }

  private struct Holder {
    let path: OutputPath
    let claim: Claim
  }

  // Swift compares and hashes strings by canonical equivalence, so Unicode form does not matter in these.
  private var holders: [String: Holder] = [:]
  private var folders: [String: Holder] = [:]
  /// The folder of the latest claim, which most often is that of the next one too.
  private var latest: Substring?
  private(set) var diagnostics: [Diagnostic] = []

  /// Whether somebody stands at exactly this address.
  func holds(_ path: OutputPath) -> Bool { holders[path.text.lowercased()]?.path == path }

  /// Every address that somebody stands at, in the order in which they were claimed.
  private(set) var held: [OutputPath] = []

  /// Gives `path` to `claim`, or complains when it is taken or no name for a file.
  mutating func claim(_ path: OutputPath, by claim: Claim) {
    if let fault = FileName.fault(in: path) {
      complain("\(claim.name) would be '\(path.text)', \(fault)", at: claim.location)
      return
    }
    let key = path.text.lowercased()
    if let holder = holders[key] { return complain(claim, at: path, taken: holder) }
    let holder = Holder(path: path, claim: claim)
    if let inside = folders[key] { return complain(holder, isFolderOf: inside, at: claim) }
    holders[key] = holder
    held.append(path)
    let above = key.utf8.lastIndex(of: UInt8(ascii: "/")).map { key[..<$0] }
    if above == latest { return }
    for folder in Self.folders(of: key) {
      if let file = holders[folder] { return complain(file, isFolderOf: holder, at: claim) }
      folders[folder] = holder
    }
    latest = above
  }

  /// Complains that a file of the site stands at `path`.
  mutating func refuse(_ claim: Claim, at path: OutputPath) {
    complain(
      "\(claim.name) would stand in the place of the site's own '\(path.text)'; choose another",
      at: claim.location
    )
  }
}

extension AddressBook {
  /// The folders above a path, the nearest first.
  private static func folders(of path: String) -> [String] {
    var folders: [String] = []
    var rest = Substring(path)
    while let slash = rest.lastIndex(of: "/") {
      rest = rest[..<slash]
      folders.append(String(rest))
    }
    return folders
  }

  private mutating func complain(_ claim: Claim, at path: OutputPath, taken holder: Holder) {
    let difference =
      Array(holder.path.text.utf8) == Array(path.text.utf8)
      ? "" : " (as '\(holder.path.text)', which some hosts cannot tell apart)"
    // Point at what its author can change, and name the other.
    if claim.location == nil, let location = holder.claim.location {
      complain(
        "'\(path.text)' is the address of \(claim.name)\(difference);"
          + " give this file another 'slug:' or file name",
        at: location
      )
      return
    }
    let taken = holder.claim.isAlias ? "taken by" : "the address of"
    complain(
      "'\(path.text)' is already \(taken) \(holder.claim.name)\(difference);"
        + " \(Self.advice(claim, holder.claim))",
      at: claim.location
    )
  }

  private static func advice(_ newcomer: Claim, _ holder: Claim) -> String {
    switch (newcomer.isAlias, holder.isAlias) {
    case (true, true): "keep one of the two"
    case (true, false): "take this alias away, since the address is in use"
    case (false, true): "take the alias away, since the address is in use"
    case (false, false): "give one of them another 'slug:' or file name"
    }
  }

  private mutating func complain(
    _ file: Holder,
    isFolderOf inside: Holder,
    at newcomer: Claim
  ) {
    complain(
      "'\(file.path.text)' is the address of \(file.claim.name) and would be the folder of"
        + " \(inside.claim.name), '\(inside.path.text)'; give one of them another address",
      at: newcomer.location ?? file.claim.location ?? inside.claim.location
    )
  }

  private mutating func complain(_ message: String, at location: SourceLocation?) {
    diagnostics.append(
      Diagnostic(.error, rule: "address", message: message, location: location)
    )
  }
}
