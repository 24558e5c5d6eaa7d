/// Why the output folder could not be used or written.
///
/// Folders and files are named as the user knows them, with the output folder's own path in front
/// (`site/values.html`); planned paths are relative to the output folder (`values.html`).
public enum OutputError: Error, Sendable, Equatable {
  /// Something is wrong with the output folder itself.
  case folder(String, FolderFault)
  /// The manifest at this path cannot be used; nothing was changed.
  case manifest(String, ManifestFault)
  /// A planned path cannot be used; nothing was changed.
  case path(String, PathFault)
  /// A planned file was handed in at the wrong time, or never.
  case step(String, StepFault)
  /// Something that is not Candor's stands where a file or folder of the site should be.
  case obstacle(String, Obstacle)
  /// The disk or the system refused.
  case disk(String, DiskFault)
}

extension OutputError: CustomStringConvertible {
  /// One sentence: what is wrong, then what to do; lower case, without a full stop.
  public var description: String {
    switch self {
    case .folder(let path, let fault): "'\(Self.shown(path))' \(fault.words)"
    case .manifest(let path, let fault): "'\(Self.shown(path))' \(fault.words)"
    case .path(let path, let fault): "the output path '\(Self.shown(path))' \(fault.words)"
    case .step(let path, let fault): "the output path '\(Self.shown(path))' \(fault.words)"
    case .obstacle(let path, let fault): "'\(Self.shown(path))' \(fault.words)"
    case .disk(let path, let fault): "'\(Self.shown(path))' \(fault.words)"
    }
  }

  /// A name from outside with `·` for what could steer a terminal or hide text.
  static func shown(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069:
        result.append("·")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
