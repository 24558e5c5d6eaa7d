internal import Imaging
internal import PhotoJobs

/// A photo as the site publishes it: files of several formats and widths, and none of them the original.
struct PublishedPhoto: Sendable {
  /// One of its files.
  struct File: Sendable {
    let output: OutputPath
    let made: MadePhotoFile

    /// In pixels.
    var width: Int { made.file.width }
    /// In pixels.
    var height: Int { made.file.height }
    /// As `<source type>` names it.
    var mediaType: String { made.file.format.mediaType }
  }

  /// All files, each format's narrowest first.
  let files: [File]
  /// Whether it moves; then readers who asked their device for less motion are shown its first picture.
  let isMoving: Bool
  /// The class that gives its place a colour until it arrives; nil where something shows through.
  let colourClass: String?

  /// The files of one format.
  func files(_ role: PhotoEncoding.Role) -> [File] { files.filter { $0.made.role == role } }

  /// The file for programs that show previews of links; nil where no page names the photo as its picture.
  var card: File? { files(.card).last }

  /// The file for programs that know nothing of widths: every format that they may know is well below 1,600 pixels.
  var plain: File? { files(.still).last }
}
