internal import Formats
internal import Profile

/// A small icon with the person's initial, for a site whose owner has drawn none.
struct IconOutput: Sendable {
  let site: Site

  /// The icon.
  var output: Output {
    Output(path: SiteFiles.icon) {
      var xml = XMLWriter.fragment()
      xml.open("svg", [("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 32 32")])
      xml.empty("rect", [("width", "32"), ("height", "32"), ("rx", "6"), ("fill", "#33302b")])
      let attributes: [XMLWriter.Attribute] = [
        ("x", "16"), ("y", "23"), ("text-anchor", "middle"), ("font-family", "Georgia, serif"),
        ("font-size", "20"), ("fill", "#fbf8f1"),
      ]
      xml.element("text", attributes, text: initial)
      xml.close()
      return xml.finish()
    }
  }

  private var initial: String {
    site.name.first { $0.isLetter || $0.isNumber }.map { String($0).uppercased() } ?? "·"
  }
}
