/// How wide a theme shows pictures at most, in CSS pixels; readers get files that fit.
public struct PictureSizes: Sendable, Hashable {
  /// A picture in a text, or at the head of a page.
  public var text = 720
  /// The picture of the person.
  public var portrait = 320
  /// A book's cover.
  public var cover = 240

  /// What fits a theme that does not say.
  public init() {}
}
