/// Something in a file that its owner may not want to publish.
public struct MediaFinding: Hashable, Sendable {
  /// What sort of thing.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A place on earth, in whatever form.
    case position
    /// EXIF: the camera, the moment, often much more.
    case exif
    /// XMP or other RDF metadata.
    case xmp
    /// IPTC or Photoshop data.
    case iptc
    /// Text that is not shown.
    case comment
    /// A second, smaller picture, which may show what was cut away.
    case thumbnail
    /// Who made the file.
    case author
    /// A path on the owner's machine.
    case editorPath
    /// A script, or what could run one.
    case script
    /// What would ask another host for something.
    case outsideReference
    /// Bytes behind the end of the picture.
    case trailer
    /// A part that is not known or could not be read, and may hold anything.
    case unread
  }

  /// What sort of thing.
  public let kind: Kind
  /// What it is, as the object of "it carries": `EXIF with a GPS position`.
  public let detail: String

  /// A finding.
  public init(_ kind: Kind, _ detail: String) {
    self.kind = kind
    self.detail = detail
  }
}
