public import Formats
public import PhotoJobs

/// A photo with all its files, which lie in the cache.
public struct MadePhoto: Sendable, Hashable {
  /// What the photo is like.
  public let facts: PhotoFacts
  /// AVIF, then WebP, then what every browser shows; within each the narrowest first.
  public let files: [MadePhotoFile]

  /// The files of a format for every browser: JPEG or PNG; the narrowest first, never empty.
  public var stills: [MadePhotoFile] { files.filter { $0.role == .still } }

  /// The widest file that every browser and every program that shows previews can read.
  public var widest: MadePhotoFile? { stills.last }
}

/// A file that was made of a photo.
public struct MadePhotoFile: Sendable, Hashable {
  /// What it is for.
  public let role: PhotoEncoding.Role
  /// What it is, and how large.
  public let file: PhotoFile
  /// Of its bytes.
  public let hash: ContentHash
  /// Where the cache keeps it, with a few lines in front of it.
  let path: String
}
