internal import Diagnostics
internal import Profile

/// Who stands at which address; two at one address is an error.
///
/// Addresses that differ only by case or by Unicode form are one address, since some hosts and disks cannot tell them apart.
struct AddressBook {
  /// Something that wants an address.
  struct Claim {
    private enum Source {
      case page(Page)
      case other(name: String, place: @Sendable () -> SourceLocation?)
    }

    private let source: Source
    /// Whether it is an old address of a page that stands elsewhere.
    let isAlias: Bool

    /// A claim; where to point is worked out when somebody complains.
    init(
      name: String,
      location: @escaping @Sendable @autoclosure () -> SourceLocation?,
      isAlias: Bool = false
    ) {
      source = .other(name: name, place: location)
      self.isAlias = isAlias
    }

    /// The claim of a content file.
    init(of page: Page) {
      source = .page(page)
      isAlias = false
    }

    /// What it is, as its author knows it: `content/dog.md`, `the list of tags`.
    var name: String {
      switch source {
      case .page(let page): "'\(page.shownPath)'"
      case .other(let name, _): name
      }
    }

    /// Where to point, if its author can change it.
    var location: SourceLocation? {
      switch source {
      case .page(let page): page.file.location(page.common.slug?.span ?? SourceSpan(0, 0))
      case .other(_, let place): place()
      }
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
  func holds(_ path: OutputPath) -> Bool { holders[Self.key(path.text)]?.path == path }

  /// Every address that somebody stands at, in the order in which they were claimed.
  private(set) var held: [OutputPath] = []

  /// Gives `path` to `claim`, or complains when it is taken or no name for a file.
  mutating func claim(_ path: OutputPath, by claim: Claim) {
    if let fault = FileName.fault(in: path) {
      complain("\(claim.name) would be '\(path.text)', \(fault)", at: claim.location)
      return
    }
    let key = Self.key(path.text)
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
  /// A path as those hosts and disks know it that do not tell case apart.
  private static func key(_ path: String) -> String {
    // Most paths are in small letters already.
    let isSmall = path.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
    }
    return isSmall == true ? path : path.lowercased()
  }

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
