internal import Diagnostics
internal import Formats

/// What keeps a file from being published: it would tell more than its owner sees.
enum MediaFaults {
  /// One error that names all that must not leave the house; another for what a page may not run or fetch.
  static func of(_ report: MediaReport, at location: SourceLocation) -> [Diagnostic] {
    let refused = report.findings.filter { isRefused($0.kind, in: report.type) }
    let (active, told) = (refused.filter(isActive), refused.filter { !isActive($0) })
    return [
      fault(told, privacyAdvice(report, location.path), location),
      fault(active, "a page may run and fetch nothing, so take that out of the file", location),
    ].compactMap { $0 }
  }

  private static func fault(
    _ findings: [MediaFinding],
    _ advice: String,
    _ location: SourceLocation
  ) -> Diagnostic? {
    let hasPosition = findings.contains { $0.kind == .position }
    // EXIF with a position is told of as the position.
    let details = findings.filter { !(hasPosition && $0.kind == .exif) }.map(\.detail)
    guard let last = details.last else { return nil }
    let list =
      details.count > 1 ? details.dropLast().joined(separator: ", ") + " and " + last : last
    return Diagnostic(
      .error,
      rule: "private-metadata",
      message: "this file carries \(list); \(advice)",
      location: location
    )
  }

  private static func privacyAdvice(_ report: MediaReport, _ path: String) -> String {
    if path.hasSuffix("_original") { return "exiftool left this copy of another file; delete it" }
    if report.type == .svg { return "save it as plain SVG, without metadata" }
    // Without its metadata a picture taken on its side would stay on its side.
    return report.orientation == 1
      ? "save a copy without metadata; most photo programs export one"
      : "turn it upright in a photo program and export it without metadata; only the metadata says"
        + " which way is up, so without it the picture would lie on its side"
  }

  private static func isActive(_ finding: MediaFinding) -> Bool {
    finding.kind == .script || finding.kind == .outsideReference
  }

  /// Pictures may carry nothing at all besides themselves; a document may name its author, but no place.
  private static func isRefused(_ kind: MediaFinding.Kind, in type: MediaType) -> Bool {
    switch kind {
    case .position, .script, .outsideReference: true
    case .exif, .xmp, .iptc, .comment, .thumbnail, .author, .editorPath, .trailer, .unread:
      type.isPicture
    }
  }
}

extension MediaType {
  /// Whether every browser shows it as a picture.
  var isPicture: Bool {
    switch self {
    case .jpeg, .png, .gif, .webp, .avif, .svg, .ico: true
    default: false
    }
  }

  /// Whether it is made of dots, so that smaller files are made of it.
  var isPhoto: Bool {
    switch self {
    case .jpeg, .png, .gif, .webp, .avif, .heic, .tiff: true
    default: false
    }
  }
}

extension MediaType {
  /// Whether a file's name says that it is a photo, whatever it is.
  static func namesPhoto(_ path: String) -> Bool {
    guard let dot = path.lastIndex(of: ".") else { return false }
    let ending = path[path.index(after: dot)...].lowercased()
    return allCases.contains { $0.isPhoto && $0.endings.contains(ending) }
  }
}

extension MediaReport {
  /// The size in pixels after turning; nil when the header does not tell.
  var uprightSize: (width: Int, height: Int)? {
    guard let width, let height else { return nil }
    return orientation > 4 ? (height, width) : (width, height)
  }
}
