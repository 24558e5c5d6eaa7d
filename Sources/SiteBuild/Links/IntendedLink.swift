internal import Formats
internal import Profile

/// Knows what people leave out when they write a link: the ending of a file, the beginning of an address.
struct IntendedLink {
  let model: SiteModel

  /// What should have been written instead of `written`, which would be `path` in the content folder; nil when nothing is that plain.
  func meant(by written: String, _ path: String) -> String? {
    if path.isEmpty { return SiteModel.frontPath }
    for ending in [".md", ".markdown"] where model.index(of: path + ending) != nil {
      return written + ending
    }
    if path.hasSuffix(".html"), model.index(of: path.dropLast(5) + ".md") != nil {
      return written.dropLast(5) + ".md"
    }
    if written.lowercased().hasPrefix("www."), written.dropFirst(4).contains(".") {
      return "https://" + written
    }
    return isMail(written) ? "mailto:" + written : nil
  }

  /// Whether it looks like `name@example.org`.
  private func isMail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[0].contains("/") else { return false }
    return BaseURL("https://\(parts[1])/") != nil && parts[1].contains(".")
  }
}
