internal import Diagnostics
internal import Formats

/// What keeps a file from being published: it would tell more than its owner sees.
enum MediaFaults {
  /// An error for each thing that must not leave the house.
  static func of(_ report: MediaReport, at location: SourceLocation) -> [Diagnostic] {
    // Without its metadata a picture taken on its side would stay on its side.
    let turning =
      report.orientation == 1 ? "" : ", and turn it upright first: only the metadata says how"
    return report.findings.filter { isRefused($0.kind, in: report.type) }.map { finding in
      Diagnostic(
        .error,
        rule: "private-metadata",
        message:
          "this file carries \(finding.detail); \(advice(finding.kind, report.type))\(turning)",
        location: location
      )
    }
  }

  /// Pictures may carry nothing at all besides themselves; a document may name its author, but no place.
  private static func isRefused(_ kind: MediaFinding.Kind, in type: MediaType) -> Bool {
    switch kind {
    case .position, .script, .outsideReference: true
    case .exif, .xmp, .iptc, .comment, .thumbnail, .author, .editorPath, .trailer, .unread:
      type.isPicture
    }
  }

  private static func advice(_ kind: MediaFinding.Kind, _ type: MediaType) -> String {
    switch kind {
    case .script, .outsideReference:
      "a page may run and fetch nothing, so take that out of the file"
    case .position, .exif, .xmp, .iptc, .comment, .thumbnail, .author, .editorPath, .trailer,
      .unread:
      type == .svg
        ? "save it as plain SVG, without metadata"
        : "save a copy without metadata; most photo programs export one"
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
}
