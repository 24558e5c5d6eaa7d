/// What stands where a file or folder of the site should be.
public enum Obstacle: Sendable, Equatable {
  /// A file that Candor did not write, where a file should go.
  case foreignFile
  /// A folder, where a file should go.
  case folder
  /// A file or something else, where a folder should be.
  case notAFolder
  /// A symbolic link, where a file or folder should be.
  case symbolicLink

  /// What is wrong and what to do, to stand after the path.
  var words: String {
    switch self {
    case .foreignFile:
      """
      was not written by Candor and stands where a file of the site should go; \
      move it away, or give the page another address
      """
    case .folder:
      """
      is a folder and stands where a file of the site should go; \
      move it away, or give the page another address
      """
    case .notAFolder:
      """
      is not a folder and stands where a folder of the site should be; \
      move it away, or give the pages inside another address
      """
    case .symbolicLink:
      """
      is a symbolic link, and none is followed inside the output folder; \
      remove the link, or build into another folder
      """
    }
  }
}
