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
    var location: SourceLocation?
  }

  private var holders: [String: (path: OutputPath, claim: Claim)] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// Whether somebody stands at exactly this address.
  func holds(_ path: OutputPath) -> Bool { holders[path.text.lowercased()]?.path == path }

  /// Gives `path` to `claim`, or complains when it is taken.
  mutating func claim(_ path: OutputPath, by claim: Claim) {
    // Swift compares and hashes strings by canonical equivalence, so Unicode form does not matter here.
    let key = path.text.lowercased()
    guard let holder = holders[key] else {
      holders[key] = (path, claim)
      return
    }
    let difference =
      Array(holder.path.text.utf8) == Array(path.text.utf8)
      ? "" : " (as '\(holder.path.text)', which some hosts cannot tell apart)"
    diagnostics.append(
      Diagnostic(
        .error,
        rule: "address",
        message: "'\(path.text)' is already the address of \(holder.claim.name)\(difference);"
          + " give one of them another 'slug:' or file name",
        location: claim.location ?? holder.claim.location
      )
    )
  }
}
