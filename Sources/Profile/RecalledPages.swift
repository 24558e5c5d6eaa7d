public import Formats

/// Pages as earlier readings left them, for files that nobody has written since.
public protocol RecalledPages: Sendable {
  /// A page, if it is known.
  ///
  /// - Parameters:
  ///   - path: its path inside the content folder.
  ///   - shownPath: the same in messages.
  ///   - stamp: what the system says of the file now.
  ///   - conditions: everything else that a page is read by, as `Profile.conditions` tells it.
  /// - Returns: the very page that reading the file would give without anything to complain about;
  ///   nil where the file has to be read.
  func page(
    at path: String,
    shownAs shownPath: String,
    stamped stamp: FileStamp,
    under conditions: String
  ) -> Page?
}
