import Markup

/// The program's version, in one place: the Makefile reads it here too.
enum Version {
  static let number = "0.1.0"

  /// The version with that of the library of the system that decides about the bytes of a site.
  ///
  /// Yams is part of the program and cannot be another; it does not tell its version either.
  static var full: String { "candor \(number) (libcmark-gfm \(Document.libraryVersion))" }
}
