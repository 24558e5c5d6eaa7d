/// One photo that the worker is asked to read, and what it is to make of it.
///
/// It is sent as one line, ended by a line feed, and the photo's bytes behind it.
public struct PhotoJob: Sendable, Hashable {
  /// How many bytes follow the line.
  public let byteCount: Int
  /// The width at which the photo is read, in pixels, whatever is made of it: so that what was made before changes nothing.
  public let width: Int
  /// What to make, in the order in which the answers come.
  public let encodings: [PhotoEncoding]

  /// A job.
  public init(byteCount: Int, width: Int, encodings: [PhotoEncoding]) {
    self.byteCount = byteCount
    self.width = width
    self.encodings = encodings
  }

  /// The longest side of a photo that is read, in pixels: what JPEG can hold.
  public static let longestSide = 65_500
  /// The most pixels of a photo that is read; the largest cameras of telephones take 200 million.
  public static let mostPixels = 210_000_000
  /// The most pixels of all frames of an animation, which are in memory together.
  public static let mostMovingPixels = 60_000_000
  /// The most frames of an animation.
  public static let mostFrames = 1_000
  /// The most bytes of a photo's file.
  public static let mostBytes = 150_000_000
  /// The most files that a job asks for.
  static let mostEncodings = 64

  /// The line without its end: `job 5000 1440 avif:960:50:2 webp:960:78:4`.
  public var line: String {
    (["job", "\(byteCount)", "\(width)"] + encodings.map(\.word)).joined(separator: " ")
  }

  /// The job that a line says, without its end; nil when it says none.
  public init?(line: String) {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count > 3, words.count - 3 <= Self.mostEncodings, words[0] == "job",
      let count = Int(words[1]), (0...Self.mostBytes).contains(count), let width = Int(words[2]),
      (1...Self.longestSide).contains(width)
    else { return nil }
    let encodings = words.dropFirst(3).compactMap { PhotoEncoding(word: $0) }
    guard encodings.count == words.count - 3 else { return nil }
    self.init(byteCount: count, width: width, encodings: encodings)
  }
}
