internal import Profile

/// The files of a site that are not pages, at addresses that other programs look for.
enum SiteFiles {
  static let card = OutputPath("card.vcf")
  static let calendar = OutputPath("calendar.ics")
  static let atom = OutputPath("atom.xml")
  static let jsonFeed = OutputPath("feed.json")
  static let icon = OutputPath("favicon.svg")
  static let sitemap = OutputPath("sitemap.xml")
  static let robots = OutputPath("robots.txt")
  static let humans = OutputPath("humans.txt")
  static let security = OutputPath(".well-known/security.txt")
  static let headers = OutputPath("_headers")
  static let redirects = OutputPath("_redirects")
  static let htaccess = OutputPath(".htaccess")
  static let noJekyll = OutputPath(".nojekyll")
  static let domain = OutputPath("CNAME")

  /// All of them; only a file in `static/` may stand in their place.
  static let all: Set<OutputPath> = [
    card, calendar, atom, jsonFeed, icon, sitemap, robots, humans, security, headers, redirects,
    htaccess, noJekyll, domain,
  ]
}

extension SiteModel {
  /// Whether the site has feeds: they need posts, and absolute addresses.
  var hasFeeds: Bool { base != nil && section(.journal)?.items.isEmpty == false }

  /// Whether the site has a calendar of workshops.
  var hasCalendar: Bool { base != nil && !workshops.isEmpty }

  /// The files that a text may link to.
  var reachableFiles: Set<OutputPath> {
    var files: Set<OutputPath> = [SiteFiles.card]
    if hasFeeds { files.formUnion([SiteFiles.atom, SiteFiles.jsonFeed]) }
    if hasCalendar { files.insert(SiteFiles.calendar) }
    return files
  }
}
