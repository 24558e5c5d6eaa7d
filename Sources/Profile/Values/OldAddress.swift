/// An address that a page had before, from the site's root, such as `/2019/about.html`.
enum OldAddress {
  /// The end of a sentence that says what is wrong with an old address; nil when it is sound.
  static func fault(in text: String) -> String? {
    if WebAddress.scheme(of: text) != nil || text.hasPrefix("//") {
      return "should begin at the site's root, such as /old/page.html, without a host"
    }
    if text.contains("?") || text.contains("#") {
      return "cannot be redirected, because hosts do not look behind '?' and '#'; remove that part"
    }
    if text.unicodeScalars.contains(where: { WebAddress.isInvisible($0) }) {
      return "holds a space or an invisible character; write %20 for a space"
    }
    if text.contains("\\") { return "holds '\\'; parts are divided by '/'" }
    let parts = text.split(separator: "/")
    if parts.contains("..") || parts.contains(".") { return "may not hold '..' or '.'" }
    if parts.isEmpty { return "is the front page's own address; remove it" }
    return nil
  }
}
