public import BioCheck
public import Diagnostics
internal import Formats
public import Profile

extension BioChecker {
  /// A checker that knows the person and what `check:` in `site.yml` says.
  public init(for profile: Profile, explains: Bool = false) {
    var configuration = Configuration(for: profile)
    configuration.explains = explains
    self.init(configuration)
  }
}

extension BioChecker.Configuration {
  /// What a profile tells about the person, and what `check:` in `site.yml` says.
  public init(for profile: Profile) {
    self.init(profile.site.check)
    names = ([profile.site.name] + profile.site.check.names).filter { !$0.isEmpty }
    publicNumbers = profile.site.contact.phone.map { [$0] } ?? []
    consentedNames = profile.pages.compactMap { page in
      guard case .letter(let letter) = page.details else { return nil }
      return letter.shownAs
    }
  }

  /// What `check:` says; rules that do not exist are left out.
  init(_ settings: CheckSettings) {
    self.init()
    phrases = settings.phrases
    vocabulary = settings.vocabulary
    for setting in settings.rules where BioChecker.rules.contains(setting.rule.value) {
      if let severity = setting.severity {
        severities[setting.rule.value] = severity
      } else {
        disabled.insert(setting.rule.value)
      }
    }
  }
}

extension Site {
  /// The rules in `check:` that do not exist, each with the nearest that does.
  public var unknownRules: [Diagnostic] {
    check.rules.compactMap { setting in
      let name = setting.rule.value
      guard !BioChecker.rules.contains(name) else { return nil }
      let nearest = NearestName.of(name, among: BioChecker.rules)
      let hint = nearest.map { "did you mean '\($0)'?" } ?? "'candor check --rules' lists them"
      return Diagnostic(
        .error,
        rule: "site-yml",
        message: "there is no rule '\(name)'; \(hint)",
        location: file.location(setting.rule.span)
      )
    }
  }
}
