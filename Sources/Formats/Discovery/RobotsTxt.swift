/// Writes what robots are asked to leave alone (RFC 9309).
public struct RobotsTxt: Sendable {
  /// What some robots may not fetch.
  public struct Group: Hashable, Sendable {
    /// The robots' product names, or `*` for all that have no group of their own.
    public var robots: [String]
    /// Paths from the host's root, not encoded, each with all that lies below it; empty allows everything.
    public var disallowed: [String]

    /// A group for these robots.
    public init(robots: [String], disallowed: [String] = []) {
      self.robots = robots
      self.disallowed = disallowed
    }
  }

  /// The groups, in order.
  public var groups: [Group]
  /// Absolute addresses of sitemaps.
  public var sitemaps: [String]

  /// A file that allows everything, unless groups say otherwise.
  public init(groups: [Group] = [Group(robots: ["*"])], sitemaps: [String] = []) {
    self.groups = groups
    self.sitemaps = sitemaps
  }

  /// The file's bytes; a robot's name that is no name (§2.2.1) is left out.
  public func bytes() -> [UInt8] {
    var out: [UInt8] = []
    for group in groups {
      let robots = group.robots.filter(Self.isProductToken)
      guard !robots.isEmpty else { continue }
      if !out.isEmpty { out.append(0x0A) }
      for robot in robots { out.append(text: "User-agent: \(robot)\n") }
      for path in group.disallowed { out.append(text: "Disallow: \(Self.pattern(path))\n") }
      if group.disallowed.isEmpty { out.append(text: "Disallow:\n") }
    }
    let addresses = sitemaps.compactMap(URLText.web)
    if !addresses.isEmpty, !out.isEmpty { out.append(0x0A) }
    for address in addresses { out.append(text: "Sitemap: \(address)\n") }
    return out
  }

  /// A path as a pattern that means just itself: `*`, `$` and `#` would mean more and are encoded.
  private static func pattern(_ path: String) -> String {
    let encoded = URLText.path(path)
    return encoded.utf8.first == 0x2F ? encoded : "/" + encoded
  }

  private static func isProductToken(_ name: String) -> Bool {
    name == "*"
      || (!name.isEmpty
        && name.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || $0 == 0x2D || $0 == 0x5F })
  }
}
