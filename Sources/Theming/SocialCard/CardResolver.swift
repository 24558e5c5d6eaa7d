internal import Cards
internal import Diagnostics
internal import Templates

/// Makes a design of what `theme.yml` says, with the site's own colours and the theme's font files.
struct CardResolver {
  private let settings: [String: TemplateValue]
  private let files: [String: SourceFile]
  private(set) var diagnostics: [Diagnostic] = []
  private var fonts: [CardFont] = []
  private var places: [String: Int] = [:]

  /// A resolver for settings by name, and the files of `card/` by their path in it.
  init(settings: [String: TemplateValue], files: [(path: String, file: SourceFile)]) {
    self.settings = settings
    self.files = Dictionary(files, uniquingKeysWith: { first, _ in first })
  }

  /// The design; nil where something of it is missing, which is reported.
  mutating func design(_ manifest: CardManifest) -> CardDesign? {
    let ground = colour(manifest.ground)
    let shapes = manifest.shapes.map { shape in
      colour(shape.fill).map {
        CardDesign.Shape(path: shape.path, colour: $0, strength: shape.strength)
      }
    }
    let texts = manifest.texts.map { text($0) }
    guard let ground, diagnostics.isEmpty else { return nil }
    return CardDesign(
      ground: ground,
      shapes: shapes.compactMap { $0 },
      texts: texts.compactMap { $0 },
      fonts: fonts
    )
  }

  private mutating func text(_ text: CardManifest.Text) -> CardDesign.Text? {
    guard let colour = colour(text.fill), let font = font(text.font), text.box.count == 4 else {
      return nil
    }
    var design = CardDesign.Text(
      text.words,
      font: font,
      size: text.size,
      box: (text.box[0], text.box[1], text.box[2], text.box[3]),
      colour: colour
    )
    design.lines = text.lines
    design.align = text.align
    design.across = text.across
    design.strength = text.strength
    return design
  }

  private mutating func colour(_ written: ThemeManifest.Written) -> CardColour? {
    if let colour = CardColour(written.text) { return colour }
    if case .text(let value)? = settings[written.text], let colour = CardColour(value) {
      return colour
    }
    let colours = settings.filter { entry in
      if case .text(let value) = entry.value { return CardColour(value) != nil }
      return false
    }
    let near = NearestName.of(written.text, among: colours.keys.sorted())
    complain(
      "the theme has no colour '\(written.text)'; "
        + (near.map { "did you mean '\($0)'?" }
          ?? "name a setting that is a colour, or write one such as '#1b1a14'"),
      written
    )
    return nil
  }

  private mutating func font(_ written: ThemeManifest.Written) -> Int? {
    if let known = places[written.text] { return known }
    guard let file = files[written.text] else {
      let near = NearestName.of(written.text, among: files.keys.sorted())
      complain(
        "there is no font '\(written.text)' in the theme's folder 'card'; "
          + (near.map { "did you mean '\($0)'?" } ?? "put it there"),
        written
      )
      return nil
    }
    guard let font = CardFont(file.bytes) else {
      complain(
        "'\(written.text)' is no font with TrueType outlines; cards need a '.ttf', not WOFF2 or OTF",
        written
      )
      return nil
    }
    places[written.text] = fonts.count
    fonts.append(font)
    return fonts.count - 1
  }

  private mutating func complain(_ message: String, _ written: ThemeManifest.Written) {
    diagnostics.append(
      Diagnostic(.error, rule: "theme", message: message, location: written.location)
    )
  }
}
