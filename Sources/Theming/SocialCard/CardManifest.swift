internal import Cards
internal import Diagnostics
internal import Settings

/// What `card:` in `theme.yml` says: how a card is drawn, with the names of colours and font files.
struct CardManifest: Sendable {
  /// A name and where it was written.
  typealias Written = ThemeManifest.Written

  /// A filled shape.
  struct Shape: Sendable {
    let path: CardPath
    let fill: Written
    let strength: Int
  }

  /// Words in a box.
  struct Text: Sendable {
    let words: CardDesign.Words
    let font: Written
    let fill: Written
    let size: Int
    let box: [Int]
    let lines: Int
    let align: CardDesign.Align
    let across: CardDesign.Across
    let strength: Int
  }

  let ground: Written
  let shapes: [Shape]
  let texts: [Text]

  /// What a mapping says; nil, and what is wrong, where it is no card.
  init?(reading fields: inout Fields) {
    let ground = fields.needed("ground", because: "say which colour covers the card")
    let file = fields.file
    shapes = fields.each("shapes", keys: "path and fill") { Self.shape(&$0) }
    texts = fields.each("texts", keys: "say, font, size, fill and box") { Self.text(&$0) }
    guard let ground else { return nil }
    self.ground = Written(text: ground.text, location: file.location(ground.span))
  }
}

extension CardManifest {
  private static func shape(_ fields: inout Fields) -> Shape? {
    let drawn = fields.needed("path", because: "write it as the 'd' of an SVG path")
    let fill = fill(&fields)
    let strength = fields.integer("strength", in: 1...100) ?? 100
    guard let drawn, let fill else { return nil }
    guard let path = CardPath(drawn.text) else {
      fields.complain(
        "'path' should be the 'd' of an SVG path without arcs, such as 'M0 0H1200V40H0Z'",
        at: drawn.span
      )
      return nil
    }
    return Shape(path: path, fill: fill, strength: strength)
  }

  private static func text(_ fields: inout Fields) -> Text? {
    let words = fields.choice("say", of: CardDesign.Words.self)
    if words == nil, !fields.has("say") {
      fields.complain("'say' is missing; write which words stand here", at: fields.place)
    }
    let font = fields.needed("font", because: "name a file in the theme's folder 'card'")
    let fill = fill(&fields)
    let size = fields.integer("size", in: 8...1_000) ?? 60
    let numbers = fields.texts("box", example: "[80, 90, 1040, 300]").map { Int($0.text) ?? -1 }
    let lines = fields.integer("lines", in: 1...8) ?? 1
    let align = fields.choice("align", of: CardDesign.Align.self) ?? .top
    let across = fields.choice("across", of: CardDesign.Across.self) ?? .left
    let strength = fields.integer("strength", in: 1...100) ?? 100
    guard numbers.count == 4, numbers.allSatisfy({ (0...CardDesign.width).contains($0) }) else {
      fields.complain(
        "'box' should be left, top, width and height in pixels, such as [80, 90, 1040, 300]",
        at: fields.valueSpan("box") ?? fields.place
      )
      return nil
    }
    guard let words, let font, let fill else { return nil }
    return Text(
      words: words,
      font: Written(text: font.text, location: fields.file.location(font.span)),
      fill: fill,
      size: size,
      box: numbers,
      lines: lines,
      align: align,
      across: across,
      strength: strength
    )
  }

  private static func fill(_ fields: inout Fields) -> Written? {
    fields.needed("fill", because: "name a colour of the theme's settings").map {
      Written(text: $0.text, location: fields.file.location($0.span))
    }
  }
}
