internal import Settings

/// Which pages without a picture of their own get one that is drawn, for programs that show a preview of a link.
public enum SocialCardWish: String, Sendable, Hashable, CaseIterable {
  /// Every page.
  case all
  /// Every page, of the journal's posts only the newest; the others share the site's.
  case pages
  /// None.
  case none = "no"

  /// The wish under `social-cards`; nil when none was written.
  init?(reading fields: inout Fields) {
    guard let node = fields.node("social-cards") else { return nil }
    switch node.text?.lowercased() {
    case "yes", "true", "on", "pages": self = .pages
    case "no", "false", "off": self = .none
    case "all": self = .all
    default:
      fields.complain(
        "'social-cards' should be yes, no or all, found \(node.found)",
        at: node.span
      )
      return nil
    }
  }
}
