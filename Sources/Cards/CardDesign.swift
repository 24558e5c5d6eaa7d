/// What a theme's cards look like: shapes, and where which words stand, in pixels from the upper left corner.
public struct CardDesign: Sendable, Hashable {
  /// How wide and high every card is, as the services that show previews ask for.
  public static let width = 1_200
  /// As `width`.
  public static let height = 630

  /// A filled shape.
  public struct Shape: Sendable, Hashable {
    /// What it looks like.
    public let path: CardPath
    /// What fills it.
    public let colour: CardColour
    /// From 0, not to be seen, to 100.
    public let strength: Int

    /// A shape.
    public init(path: CardPath, colour: CardColour, strength: Int = 100) {
      (self.path, self.colour, self.strength) = (path, colour, strength)
    }
  }

  /// Which words.
  public enum Words: String, Sendable, Hashable, CaseIterable {
    /// The page's title; on the front page the person's name.
    case title
    /// The person's name; on the front page what they say about themselves.
    case name
    /// The first letter of the person's name.
    case initial
    /// The site's address without `https://`.
    case address
  }

  /// Where the words stand in the height of their box.
  public enum Align: String, Sendable, Hashable, CaseIterable {
    /// At its upper edge.
    case top
    /// In the middle.
    case middle
    /// At its lower edge.
    case bottom
  }

  /// Where the lines stand in the width of their box.
  public enum Across: String, Sendable, Hashable, CaseIterable {
    /// At its left edge.
    case left
    /// In the middle.
    case middle
    /// At its right edge.
    case right
  }

  /// Words in a box.
  public struct Text: Sendable, Hashable {
    /// Which words.
    public var words: Words
    /// What they are set in: the place in the design's fonts.
    public var font: Int
    /// How large they are at most; long ones become smaller, down to half of it.
    public var size: Int
    /// How many lines they may take.
    public var lines = 1
    /// The box: left, top, width and height.
    public var left, top, width, height: Int
    /// Where they stand in the height of the box.
    public var align = Align.top
    /// Where the lines stand in the width of the box.
    public var across = Across.left
    /// What they are drawn in.
    public var colour: CardColour
    /// From 0, not to be seen, to 100.
    public var strength = 100

    /// Words in a box of so many pixels from left and top, so wide and high.
    public init(
      _ words: Words,
      font: Int,
      size: Int,
      box: (left: Int, top: Int, width: Int, height: Int),
      colour: CardColour
    ) {
      (self.words, self.font, self.size, self.colour) = (words, font, size, colour)
      (left, top, width, height) = box
    }
  }

  /// What covers the whole card.
  public var ground: CardColour
  /// What lies on it, the lowest first.
  public var shapes: [Shape]
  /// What is written over the shapes.
  public var texts: [Text]
  /// The fonts that the texts are set in.
  public var fonts: [CardFont]

  /// A design.
  public init(ground: CardColour, shapes: [Shape], texts: [Text], fonts: [CardFont]) {
    (self.ground, self.shapes, self.texts, self.fonts) = (ground, shapes, texts, fonts)
  }
}
