public import Output
public import Profile
public import Theming

/// Why a build could not do its work at all; what its author got wrong are diagnostics.
public enum BuildError: Error, Sendable, CustomStringConvertible {
  /// The content folder cannot be read.
  case content(ProfileError)
  /// There is no such theme, or it cannot be read.
  case theme(ThemeError)
  /// The output folder cannot be written.
  case output(OutputError)
  /// A file of the content folder was gone or another one when it was to be published.
  case asset(FileFault)
  /// `--base-url` is not an address.
  case baseURL(String)
  /// The output folder would lie in the content folder, or the other way round.
  case nested(content: String, output: String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .content(let error): error.description
    case .theme(let error): error.description
    case .output(let error): error.description
    case .asset(let error): error.description
    case .baseURL(let text):
      "'\(text)' is not an address for a site; it should look like https://example.org/ or https://example.org/me/"
    case .nested(let content, let output):
      "the site '\(output)' and the content '\(content)' lie in each other; choose another folder with '--output'"
    }
  }
}
