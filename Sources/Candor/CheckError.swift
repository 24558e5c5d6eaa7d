import Profile

/// Why `candor check` could not do its work.
enum CheckError: Error, Hashable {
  /// There is nothing at the path.
  case missingPath(String)
  /// A folder holds no Markdown.
  case noMarkdown(folder: String)
  /// The content folder cannot be read.
  case content(ProfileError)
  /// Standard input has more bytes than are read.
  case standardInputTooLarge(limit: Int)
  /// There is no baseline yet.
  case missingBaseline(String)
  /// The file is no baseline.
  case notABaseline(String)
  /// The baseline cannot be read or written; `reason` is what the system says.
  case baseline(path: String, reason: String)
}

extension CheckError: CustomStringConvertible {
  /// The error as one sentence, lower case, without a full stop.
  var description: String {
    switch self {
    case .missingPath(let path): "cannot find '\(path)'; check its name and folder"
    case .noMarkdown(let folder):
      "there is no Markdown in '\(folder)'; name a file or another folder"
    case .content(let error): error.description
    case .standardInputTooLarge(let limit):
      "standard input has more than \(limit >> 20) MB of text; for many texts use '--format jsonl -'"
    case .missingBaseline(let path):
      "cannot find the baseline '\(path)'; '--write-baseline' makes it"
    case .notABaseline(let path):
      "'\(path)' is no baseline; '--write-baseline' makes one, over what is there"
    case .baseline(let path, let reason): "cannot use the baseline '\(path)': \(reason)"
    }
  }
}
