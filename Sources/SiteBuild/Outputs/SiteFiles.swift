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

  /// Those that a text may link to.
  static let reachable: Set<OutputPath> = [card, calendar, atom, jsonFeed]
}
