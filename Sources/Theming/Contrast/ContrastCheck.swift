internal import Diagnostics

/// Warns of text that could hardly be read on what it stands on.
struct ContrastCheck {
  /// A setting's colour, and where it was wished for; nil where it is the theme's own.
  struct Choice {
    let colour: Colour
    let wish: SourceLocation?
  }

  private let choices: [String: Choice]

  init(_ choices: [String: Choice]) { self.choices = choices }

  /// What is wrong with the pairs of the themes, nearest theme first; the nearest says how far apart two colours must be.
  func diagnostics(_ manifests: [ThemeManifest]) -> [Diagnostic] {
    var seen: Set<[String]> = []
    return manifests.flatMap(\.contrast)
      .filter { seen.insert([$0.text, $0.surface]).inserted }
      .flatMap { diagnostics($0) }
  }

  private func diagnostics(_ pair: ContrastPair) -> [Diagnostic] {
    let unknown = [pair.text, pair.surface].filter { side($0) == nil }
    guard unknown.isEmpty, let text = side(pair.text), let surface = side(pair.surface) else {
      return unknown.map { fault($0, in: pair) }
    }
    let ratio = text.colour.contrast(with: surface.colour)
    guard ratio < pair.least else { return [] }
    // Who set one colour of the two wants to hear about that one.
    let changesText = text.wish != nil || (surface.wish == nil && choices[pair.text] != nil)
    let changed = changesText ? text : surface
    let other = changesText ? surface : text
    let name = changesText ? pair.text : pair.surface
    let advice =
      changed.colour.nearest(reaching: pair.least, against: other.colour).map {
        "the nearest '\(name)' that passes is '\($0.text)'"
      } ?? "no '\(name)' reaches that; change '\(changesText ? pair.surface : pair.text)'"
    return [
      Diagnostic(
        .warning,
        rule: "contrast",
        message: "\(Self.shown(pair.text, text)) on \(Self.shown(pair.surface, surface)) has a"
          + " contrast of \(Self.shown(ratio)) : 1, and \(Self.shown(pair.least)) is the least"
          + " for it to be read with ease; \(advice)",
        location: changed.wish ?? pair.location
      )
    ]
  }

  private func side(_ name: String) -> Choice? {
    choices[name] ?? Colour(name).map { Choice(colour: $0, wish: nil) }
  }

  private func fault(_ name: String, in pair: ContrastPair) -> Diagnostic {
    let near = NearestName.of(name, among: choices.keys.sorted())
      .map { "did you mean '\($0)'?" }
    return Diagnostic(
      .error,
      rule: "theme",
      message: "the theme has no colour '\(name)'; "
        + (near ?? "name a setting that is a colour, or write one such as '#1b1a14'"),
      location: pair.location
    )
  }

  private static func shown(_ name: String, _ choice: Choice) -> String {
    name.hasPrefix("#") ? "'\(name)'" : "'\(name)' ('\(choice.colour.text)')"
  }

  /// One digit after the point, never rounded up to what it does not reach; none where it is whole.
  private static func shown(_ ratio: Double) -> String {
    let tenths = Int(ratio * 10 + 1e-9)
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
