import Diagnostics
import Formats
import Settings

extension Site {
  /// Reads `site.yml`; `today` is the day of the build.
  ///
  /// What is wrong is in the diagnostics; a value that cannot be used is as if it were not written.
  static func read(_ file: SourceFile, today: CivilDate) -> (site: Site, diagnostics: [Diagnostic])
  {
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let whole = SourceSpan(start, file.bytes.count)
    let read = YAML.read(whole, of: file, rule: Rule.site)
    guard read.node != nil || !read.diagnostics.contains(where: { $0.severity == .error }) else {
      return (unreadable(file), read.diagnostics)
    }
    let top = SourceSpan(start, start)
    var fields = Fields(root: read.node, of: file, at: top, rule: Rule.site)
    guard read.node == nil || read.node?.entries != nil else {
      return (unreadable(file), fields.diagnostics)
    }
    let site = Site(file: file, reading: &fields, today: today)
    fields.finish { elsewhere[$0.lowercased()].map { "; here it is '\($0)'" } }
    return (site, read.diagnostics + fields.diagnostics)
  }

  /// Stands in for a file that cannot be read, so that nothing it may say is missed as well.
  static func unreadable(_ file: SourceFile) -> Site {
    var site = Site(file: file, name: "")
    site.hasOwnTimeZone = true
    return site
  }

  private init(file: SourceFile, reading fields: inout Fields, today: CivilDate) {
    let name = fields.needed("name", because: "say who this is, such as 'name: Ana Sousa'")
    self.init(file: file, name: name?.text ?? "")
    pronouns = fields.text("pronouns")
    role = fields.text("role")
    tagline = fields.text("tagline")
    description = fields.text("description")
    place = fields.text("place")
    language = fields.language("language") ?? "en"
    hasOwnTimeZone = fields.has("time-zone")
    timeZone = fields.zone("time-zone")?.name ?? "UTC"
    portrait = fields.image("portrait", alt: "portrait-alt")
    contact = Contact(reading: &fields)
    links = Self.links(&fields)
    newsletter = Newsletter(reading: &fields)
    baseURL = Self.baseURL(&fields)
    theme = Self.theme(&fields)
    settings = Self.settings(&fields)
    socialCards = SocialCardWish(reading: &fields) ?? .pages
    menu = Self.menu(&fields)
    smartPunctuation = fields.flag("smart-punctuation") ?? true
    invented = Self.invented(&fields)
    copyright = fields.text("copyright")
    security = Security(reading: &fields, today: today)
    check = CheckSettings(reading: &fields)
  }

  /// What other generators call the keys of `site.yml`.
  private static let elsewhere = [
    "baseurl": "base-url", "base_url": "base-url", "url": "base-url", "title": "name",
    "author": "name", "lang": "language", "languagecode": "language", "locale": "language",
    "timezone": "time-zone", "tz": "time-zone", "email": "contact", "mail": "contact",
    "phone": "contact", "location": "place", "photo": "portrait", "image": "portrait",
    "social": "links", "og-image": "social-cards", "ogimage": "social-cards",
    "socialcards": "social-cards", "params": "settings", "navigation": "menu", "nav": "menu",
  ]
}

extension Site {
  private static func links(_ fields: inout Fields) -> [ProfileLink] {
    fields.each("links", keys: "'label' and 'url'") { fields in
      let label = fields.needed("label", because: "say what the link is called")
      let url = fields.neededAddress("url", .web, because: "say where the link leads")
      let isMe = fields.flag("me") ?? true
      guard let label, let url else { return nil }
      return ProfileLink(label: label.text, url: url, isMe: isMe)
    }
  }

  private static func baseURL(_ fields: inout Fields) -> Located<String>? {
    guard var url = fields.address("base-url", .web) else { return nil }
    guard !url.value.contains("?"), !url.value.contains("#") else {
      fields.complain("'base-url' may not hold '?' or '#'", at: url.span)
      return nil
    }
    if let folder = folder(ofFile: url.value) {
      fields.complain(
        "'base-url' should be the address of a folder, not of a file; write '\(folder)'",
        at: url.span
      )
      return nil
    }
    if isOwnMachine(url.value) {
      fields.complain(
        "'base-url' is an address of your own machine, which no visitor can reach; write that of"
          + " the site",
        at: url.span,
        .warning
      )
    }
    if !url.value.hasSuffix("/") { url.value += "/" }
    return url
  }

  /// The address without the page at its end, such as `index.html`; nil where there is none.
  private static func folder(ofFile url: String) -> String? {
    guard let slash = url.lastIndex(of: "/"), !url[..<slash].hasSuffix("/") else { return nil }
    let name = url[slash...].lowercased()
    let endings = [".html", ".htm", ".php", ".xhtml", ".asp", ".aspx", ".md"]
    return endings.contains(where: name.hasSuffix) ? String(url[...slash]) : nil
  }

  private static func isOwnMachine(_ url: String) -> Bool {
    let host = url.drop { $0 != "/" }.dropFirst(2).prefix { $0 != "/" && $0 != ":" }.lowercased()
    return host == "localhost" || host.hasSuffix(".localhost") || host.hasPrefix("127.")
  }

  private static func theme(_ fields: inout Fields) -> Located<String>? {
    guard let theme = fields.located("theme") else { return nil }
    let fits = theme.value.unicodeScalars.allSatisfy { scalar in
      scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic
        || ("0"..."9").contains(scalar)
    }
    if fits { return theme }
    fields.complain(
      "'theme' should be the name of a folder in themes, such as plain, found \(Wording.quote(theme.value))",
      at: theme.span
    )
    return nil
  }

  private static func settings(_ fields: inout Fields) -> Node? {
    guard let node = fields.node("settings") else { return nil }
    if node.entries != nil { return node }
    fields.complain(
      "'settings' should hold the theme's settings, each as 'key: value', found \(node.found)",
      at: node.span
    )
    return nil
  }

  private static func menu(_ fields: inout Fields) -> [MenuEntry] {
    fields.list("menu", example: "[values, dog.md]").compactMap { item in
      if let text = item.text {
        return entry(nil, Located(text.trimmed, at: item.span), &fields)
      }
      return fields.group(item, of: "menu", keys: "'label' and 'to'") { fields in
        let label = fields.text("label")
        let target = fields.needed("to", because: "say where this line of the menu leads")
        guard let target else { return nil }
        return entry(label, Located(target.text, at: target.span), &fields)
      }
    }
  }

  private static func entry(
    _ label: String?,
    _ target: Located<String>,
    _ fields: inout Fields
  ) -> MenuEntry? {
    if WebAddress.scheme(of: target.value) != nil {
      guard fields.checked(target, of: "menu", .any) != nil else { return nil }
      if label == nil {
        fields.complain(
          "an address in the menu needs a label: write 'label: …' and 'to: \(target.value)'",
          at: target.span
        )
      }
    }
    return MenuEntry(label: label, target: target)
  }

  private static func invented(_ fields: inout Fields) -> String? {
    guard let words = fields.located("invented") else { return nil }
    guard !["yes", "no", "true", "false"].contains(words.value.lowercased()) else {
      fields.complain(
        "'invented' should be the sentence that visitors read, such as "
          + "'Ana is invented; she shows what Candor does.'",
        at: words.span
      )
      return nil
    }
    return words.value
  }
}
