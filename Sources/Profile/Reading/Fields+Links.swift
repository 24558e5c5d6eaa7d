import Diagnostics
import Settings

extension Fields {
  /// The links of a list, each as `label` and `url`.
  mutating func links(_ key: String) -> [NamedLink] {
    each(key, keys: "'label' and 'url'") { fields in
      let label = fields.needed("label", because: "say what the link is called")
      let url = fields.neededAddress("url", .any, because: "say where the link leads")
      guard let label, let url else { return nil }
      return NamedLink(label: label.text, url: url)
    }
  }

  /// Those who are better suited, each as `for`, `to` and perhaps `link`.
  mutating func instead(_ key: String) -> [Instead] {
    each(key, keys: "'for' and 'to'") { fields in
      let forWhom = fields.needed("for", because: "say who should go there")
      let to = fields.needed("to", because: "say to whom you would send them")
      let link = fields.address("link", .any)
      guard let forWhom, let to else { return nil }
      return Instead(forWhom: forWhom.text, to: to.text, link: link)
    }
  }
}
