internal import Diagnostics
internal import Formats

/// A file of the content folder that the site publishes because a page names it.
struct PublishedAsset: Sendable {
  /// Its path inside the content folder.
  let path: String
  /// Where it is published: beside its old name, with a hash of its bytes in the new one.
  ///
  /// Of a photo, the file that every browser can show.
  private(set) var output: OutputPath
  /// Its size in pixels as it is shown, for pictures that tell.
  private(set) var width: Int?
  private(set) var height: Int?
  /// Whether a browser shows it as a picture, as it is or as what is made of it.
  let isPicture: Bool
  /// Whether it is a picture made of dots, which programs other than browsers show too.
  let hasDots: Bool
  /// Whether files are made of it that are published in its stead.
  var isPhoto = false
  /// Whether it is a drawing of which something is left out.
  var isCleaned = false
  /// What is left out of it.
  var remark: Diagnostic?
  /// Whether it says where it was taken.
  var hasPosition = false
  /// The hash of the bytes that were looked into.
  let hash: ContentHash
  /// How many bytes were looked into.
  var byteCount = 0
  /// What keeps it from being published.
  let faults: [Diagnostic]
  /// What was made of a photo.
  private(set) var photo: PublishedPhoto?
  /// Where the original would be published, if originals were.
  private(set) var originalOutput: OutputPath

  init(
    path: String,
    output: OutputPath,
    size: (width: Int, height: Int)?,
    isPicture: Bool,
    hasDots: Bool,
    hash: ContentHash,
    faults: [Diagnostic]
  ) {
    self.path = path
    self.output = output
    self.originalOutput = output
    self.width = size?.width
    self.height = size?.height
    self.isPicture = isPicture
    self.hasDots = hasDots
    self.hash = hash
    self.faults = faults
  }

  /// The same as one file alone.
  var undeveloped: PublishedAsset {
    var asset = self
    asset.photo = nil
    return asset
  }

  /// The same with what was made of it, of which `plain` is what every program can show.
  func developed(_ photo: PublishedPhoto, _ plain: PublishedPhoto.File) -> PublishedAsset {
    var asset = self
    asset.photo = photo
    asset.output = plain.output
    asset.width = plain.width
    asset.height = plain.height
    return asset
  }
}
