public import BioCheck
public import Profile

extension PageKind {
  /// What a content page is read for.
  ///
  /// The front page and a plain page named `about` and the like are about the person as a whole; the other kinds are about a part of
  /// their life, or for something else. A plain page with a legal name is read as an offer: nobody has to show in it.
  public init(_ page: Page) {
    switch page.kind {
    case .front: self = .bio
    case .page: self = Self.ofPlainPage(page)
    case .value, .companion, .volunteering, .book, .belief, .dream, .promise, .fit, .moment:
      self = .part
    case .offer: self = .offer
    case .letter: self = .letter
    case .journal: self = .journal
    }
  }

  private static func ofPlainPage(_ page: Page) -> PageKind {
    if page.introduces == .offer { return .offer }
    if page.introduces == .letter { return .letter }
    let name = page.path.split(separator: "/").last.map { $0.lowercased() } ?? ""
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    if about.contains(stem) { return .bio }
    return legal.contains(stem) ? .offer : .part
  }

  private static let about: Set<String> = [
    "about", "about-me", "bio", "me", "who-i-am", "who", "hello", "my-story", "story",
  ]
  private static let legal: Set<String> = [
    "privacy", "privacy-policy", "imprint", "impressum", "legal", "terms", "cookies", "disclaimer",
    "accessibility", "colophon", "licence", "license", "contact", "thanks", "404",
  ]
}

extension Kind {
  /// The facet that a page of this kind is for; nil where there is none.
  public var facet: Facet? {
    switch self {
    case .value: .values
    case .belief: .belief
    case .companion: .animals
    case .volunteering: .community
    case .book: .craft
    case .moment: .place
    case .promise: .promise
    case .fit: .limits
    case .front, .page, .dream, .offer, .letter, .journal: nil
    }
  }
}
