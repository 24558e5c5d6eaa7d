/// Draws a site's social cards: the picture that other programs show beside a link to a page.
///
/// Everything that every card has is drawn once. Same design and words, same bytes, on every machine: the letters come from
/// the theme's own font files and nothing is asked of the system.
public struct CardArtist: Sendable {
  /// What is written on one card; what is missing or cannot be drawn is left out.
  public struct Wording: Sendable, Hashable {
    /// The page's title.
    public var title: String
    /// The second line.
    public var name: String?
    /// The first letter of the person's name.
    public var initial: String?
    /// The site's address without `https://`.
    public var address: String?

    /// Words of a card.
    public init(title: String, name: String?, initial: String?, address: String?) {
      (self.title, self.name, self.initial, self.address) = (title, name, initial, address)
    }

    /// The same without the address.
    public var withoutAddress: Wording {
      Wording(title: title, name: name, initial: initial, address: nil)
    }
  }

  /// Changes whenever the same design and words give another picture.
  public static let version = 1

  private let design: CardDesign
  private let base: Canvas
  /// Of everything that is the same on every card.
  let designDigest: String

  /// An artist for cards of one design.
  public init(_ design: CardDesign) {
    self.design = design
    var base = Canvas(
      width: CardDesign.width,
      height: CardDesign.height,
      ground: design.ground
    )
    for shape in design.shapes {
      base.fill(shape.path, shape.colour, strength: shape.strength)
    }
    self.base = base
    designDigest = Self.digest(design, base)
  }

  /// Whether any of the words can be drawn.
  public func canDraw(_ wording: Wording) -> Bool { !shown(wording).isEmpty }

  /// The card as PNG; nil where none of its words can be drawn.
  ///
  /// A title in letters that the font lacks gives way to the name, and a name to the address.
  public func png(_ wording: Wording) -> [UInt8]? {
    var canvas = base
    let written = shown(wording)
    guard !written.isEmpty else { return nil }
    for text in design.texts {
      guard let words = written[text.words], design.fonts.indices.contains(text.font) else {
        continue
      }
      draw(words, text, on: &canvas)
    }
    return PNGFile.bytes(canvas)
  }
}

extension CardArtist {
  /// What stands where: only what the fonts of the places have letters for.
  private func shown(_ wording: Wording) -> [CardDesign.Words: String] {
    func drawable(_ text: String?, at place: CardDesign.Words) -> String? {
      guard let text, let spot = design.texts.first(where: { $0.words == place }),
        design.fonts.indices.contains(spot.font)
      else { return nil }
      return PlainWords.of(text, in: design.fonts[spot.font])
    }
    var shown: [CardDesign.Words: String] = [:]
    let candidates = [wording.title, wording.name, wording.address].compactMap { $0 }
    let title = candidates.firstIndex { drawable($0, at: .title) != nil }
    guard let title else { return [:] }
    shown[.title] = drawable(candidates[title], at: .title)
    // What took the title's place is not said twice.
    if candidates[title] != wording.name { shown[.name] = drawable(wording.name, at: .name) }
    if candidates[title] != wording.address {
      shown[.address] = drawable(wording.address, at: .address)
    }
    shown[.initial] = drawable(wording.initial, at: .initial)
    return shown
  }

  private func draw(_ words: String, _ text: CardDesign.Text, on canvas: inout Canvas) {
    let font = design.fonts[text.font]
    let setter = TextSetter(
      font: font,
      width: Double(text.width),
      height: Double(text.height),
      lines: text.lines
    )
    let setting = setter.set(words, largest: Double(text.size))
    let capital = setter.height(of: 1, setting.size)
    let spare = Double(text.height) - setter.height(of: setting.lines.count, setting.size)
    var y = Double(text.top) + capital
    switch text.align {
    case .top: break
    case .middle: y += spare / 2
    case .bottom: y += spare
    }
    for line in setting.lines {
      var x = Double(text.left)
      let rest = Double(text.width) - setter.width(of: line, setting.size)
      switch text.across {
      case .left: break
      case .middle: x += rest / 2
      case .right: x += rest
      }
      draw(line, font, setting.size, at: Point(x, y), text, on: &canvas)
      y += setting.size * TextSetter.lineHeight
    }
  }

  private func draw(
    _ line: String,
    _ font: CardFont,
    _ size: Double,
    at start: Point,
    _ text: CardDesign.Text,
    on canvas: inout Canvas
  ) {
    let scale = size / Double(font.unitsPerEm)
    var (units, last) = (0, Int?.none)
    for scalar in line.unicodeScalars {
      guard let glyph = font.glyph(scalar) else { continue }
      units += last.map { font.kern($0, glyph) } ?? 0
      canvas.fill(
        font.outline(glyph),
        scale: scale,
        by: Point(start.x + Double(units) * scale, start.y),
        text.colour,
        strength: text.strength
      )
      units += font.advance(glyph)
      last = glyph
    }
  }
}
