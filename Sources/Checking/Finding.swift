public import BioCheck
public import Diagnostics
internal import Formats

/// A warning in its file.
public struct Finding: Sendable {
  /// The file.
  public var file: SourceFile
  /// The warning; its span counts the file's bytes.
  public var warning: Warning
  /// Sixteen hexadecimal digits made of the rule and the words it is about, so that the warning is the same after lines above it changed.
  public var fingerprint: String

  /// A warning about `file`.
  public init(_ warning: Warning, in file: SourceFile) {
    self.file = file
    self.warning = warning
    let words = Spaced.words(file.text(warning.span)).lowercased()
    fingerprint = String(SHA256(of: Array("\(warning.rule)\n\(words)".utf8)).hex.prefix(16))
  }

  /// The same as a diagnostic, to be printed.
  public var diagnostic: Diagnostic {
    Diagnostic(
      warning.severity,
      rule: warning.rule,
      message: warning.message,
      location: file.location(warning.span)
    )
  }
}
