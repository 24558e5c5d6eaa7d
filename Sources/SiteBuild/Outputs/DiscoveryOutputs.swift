internal import Formats
internal import Profile

/// The files that search engines, curious people and finders of faults look for.
struct DiscoveryOutputs: Sendable {
  let model: SiteModel
  /// The pages that are meant to be found.
  let listing: Listing
  /// Whether somebody asks what the files follow from.
  let isKeyed: Bool

  /// The files, in a fixed order; the sitemap needs the site's absolute address.
  var outputs: [Output] {
    var outputs = [
      Output(path: SiteFiles.robots) { robots },
      Output(path: SiteFiles.humans) { humans },
    ]
    if let base = model.base { outputs += sitemaps(base) }
    if let security {
      outputs.append(Output(path: SiteFiles.security) { security.bytes() })
    }
    return outputs
  }

  /// One file, or, where it would be too large for those who read it, numbered ones and a list of them.
  private func sitemaps(_ base: BaseURL) -> [Output] {
    // Which files there are must be known now; what stands in the only one, not before it is made.
    if Sitemap.holds(listing.paths.count, bytes: listing.addressBytes(under: base)) {
      var sitemap = Output(path: SiteFiles.sitemap) { Sitemap.bytes(listing.entries(under: base)) }
      if isKeyed { sitemap.key = { listing.fingerprint(under: base) } }
      return [sitemap]
    }
    let parts = Sitemap.parts(listing.entries(under: base))
    guard parts.count > 1 else {
      return [Output(path: SiteFiles.sitemap) { Sitemap.bytes(parts[0]) }]
    }
    let paths = parts.indices.map { OutputPath("sitemap-\($0 + 1).xml") }
    let list = Output(path: SiteFiles.sitemap) {
      Sitemap.indexBytes(paths.map { Sitemap.Page(url: $0.url(under: base)) })
    }
    return [list]
      + zip(paths, parts).map { path, part in Output(path: path) { Sitemap.bytes(part) } }
  }

  private var robots: [UInt8] {
    var file = RobotsTxt(groups: [RobotsTxt.Group(robots: ["*"])])
    file.sitemaps = model.base.map { [SiteFiles.sitemap.url(under: $0)] } ?? []
    return file.bytes()
  }

  private var humans: [UInt8] {
    let site = model.site
    var lines = [HumansTxt.Section.Line("Name", site.name)]
    if let role = site.role { lines.append(.init("Role", role)) }
    if let place = site.place { lines.append(.init("Place", place)) }
    if let email = site.contact.email { lines.append(.init("Contact", email)) }
    let person = HumansTxt.Section("PERSON", lines)
    let made = HumansTxt.Section(
      "SITE",
      [.init("Language", site.language), .init("Built with", model.generator)]
    )
    return HumansTxt([person, made]).bytes()
  }

  private var security: SecurityTxt? {
    guard let wish = model.site.security else { return nil }
    var file = SecurityTxt(
      contacts: [wish.contact.value],
      expires: DateTime(utcMidnight: wish.expires)
    )
    file?.preferredLanguages = [model.site.language]
    file?.canonical = model.base.map { [SiteFiles.security.url(under: $0)] } ?? []
    return file
  }
}
