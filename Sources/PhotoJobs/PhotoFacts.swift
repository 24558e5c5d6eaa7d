/// What a photo is like, whatever is made of it.
public struct PhotoFacts: Sendable, Hashable {
  /// Its colour as a whole.
  public let colour: PhotoColour
  /// Whether something can be seen through it.
  public let isTransparent: Bool
  /// How many pictures it shows one after the other; 1 for a still.
  public let frames: Int

  /// Facts.
  public init(colour: PhotoColour, isTransparent: Bool, frames: Int) {
    self.colour = colour
    self.isTransparent = isTransparent
    self.frames = frames
  }
}
