public import Imaging

/// How a build makes photos ready for the web.
public struct PhotoWishes: Sendable {
  /// The folder that keeps what was made, so that nothing is made twice.
  public var cache: String
  /// The program that reads and writes photos.
  public var worker: String
  /// Which formats are made, and how well.
  public var recipe = PhotoRecipe.usual
  /// Told after each photo that had to be made.
  public var progress: PhotoStudio.Progress

  /// Wishes.
  public init(
    cache: String,
    worker: String,
    progress: @escaping PhotoStudio.Progress = { _, _ in }
  ) {
    self.cache = cache
    self.worker = worker
    self.progress = progress
  }
}
