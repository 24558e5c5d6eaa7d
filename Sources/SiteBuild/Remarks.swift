internal import Formats
internal import Profile
internal import Theming

/// What a person should know about their site besides what is wrong with it.
enum Remarks {
  /// What was guessed and what could not be said, a sentence each.
  static func about(_ model: SiteModel, _ theme: Theme) -> [String] {
    var remarks: [String] = []
    if model.base == nil {
      var missing = ["the sitemap", "the QR code", "canonical and preview addresses"]
      if model.section(.journal) != nil { missing.insert("the feeds", at: 0) }
      if !model.workshops.isEmpty { missing.append("the calendar of workshops") }
      if !model.aliases.isEmpty { missing.append("redirects for hosts (small pages stand in)") }
      remarks.append(
        "without 'base-url:' in site.yml the site leaves out \(list(missing)): they need its full address"
      )
    }
    let language = model.site.language
    if !theme.speaks(language) {
      remarks.append(
        "the theme '\(theme.name)' has no words in '\(language)'; its own words are in English."
          + " To translate them, copy its strings/en.yml to themes/\(theme.name)/strings/\(language).yml"
      )
    }
    if let security = model.site.security, security.expires <= model.date {
      remarks.append(
        "security.txt expired on \(security.expires); give 'expires:' in site.yml a later day"
      )
    }
    return remarks
  }

  private static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
