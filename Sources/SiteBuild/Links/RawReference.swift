/// Something in raw HTML that the site has to know about.
enum RawReference: Sendable {
  /// An address that a reader may follow.
  case link(HTMLTag.Attribute)
  /// An address that a form is sent to.
  case form(HTMLTag.Attribute)
  /// A file that the browser fetches while it shows the page; `isSet` for a list as in `srcset`.
  case resource(HTMLTag.Attribute, isSet: Bool)
  /// Something that the site's policy keeps from working.
  case blocked(HTMLTag, what: String, advice: String)
  /// Something that would change what all other addresses of the page mean.
  case forbidden(HTMLTag, advice: String)

  /// Everything of the kind in a tag.
  static func all(in tag: HTMLTag) -> [RawReference] {
    var found: [RawReference] = []
    switch tag.name {
    case "base":
      return [.forbidden(tag, advice: "<base> changes where every link leads; take it away")]
    case "meta" where tag.attributes.contains { $0.name == "http-equiv" }:
      return [.forbidden(tag, advice: "<meta http-equiv> belongs to the theme; take it away")]
    case "script":
      found.append(.blocked(tag, what: "<script>", advice: "pages here read well without"))
    case "style":
      found.append(
        .blocked(tag, what: "<style>", advice: "put it into a stylesheet of your own theme")
      )
    case "iframe", "object", "embed":
      found.append(
        .blocked(
          tag,
          what: "<\(tag.name)>",
          advice: "link to what it shows, with a picture of yours"
        )
      )
    default: break
    }
    return found + tag.attributes.compactMap { reference($0, in: tag) }
  }

  private static func reference(_ attribute: HTMLTag.Attribute, in tag: HTMLTag) -> RawReference? {
    switch attribute.name {
    case "href" where tag.name == "a" || tag.name == "area": return .link(attribute)
    case "href", "xlink:href", "src", "poster", "data", "background":
      return attribute.name == "data" && tag.name != "object"
        ? nil : .resource(attribute, isSet: false)
    case "srcset", "imagesrcset": return .resource(attribute, isSet: true)
    case "action", "formaction": return .form(attribute)
    case "style":
      return .blocked(
        tag,
        what: "'style='",
        advice: "give it a class, and your theme a rule for the class"
      )
    case let name where name.hasPrefix("on"):
      return .blocked(tag, what: "'\(name)='", advice: "pages here read well without scripts")
    default: return nil
    }
  }
}
