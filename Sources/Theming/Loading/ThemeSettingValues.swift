internal import Diagnostics
internal import Settings
internal import Templates

/// A theme's settings with the site's wishes applied.
struct ThemeSettingValues {
  /// The values as templates see them.
  private(set) var values: [String: TemplateValue] = [:]
  /// Their shapes.
  private(set) var shapes: [String: TemplateShape] = [:]
  /// The parts of the front page in the order wished for.
  private(set) var frontSections = FrontSection.allCases
  /// The settings that are custom properties, as a stylesheet.
  private(set) var stylesheet: [UInt8] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ manifests: [ThemeManifest], wishes: Node?, file: SourceFile, theme: String) {
    let wish = wishes.map { $0.span } ?? SourceSpan(0, 0)
    var fields = Fields(
      wishes?.entries ?? [],
      of: file,
      at: wish,
      rule: "settings",
      name: "settings"
    )
    if let wishes, wishes.entries == nil {
      fields.complain(
        "'settings' should hold 'key: value' lines, found \(wishes.found)",
        at: wishes.span
      )
    }
    var properties = ""
    var colours: [String: ContrastCheck.Choice] = [:]
    for setting in Self.merged(manifests) {
      let wished = fields.node(setting.name)
      var node = wished ?? setting.preset
      if let wished, case .failure(let fault) = setting.read(wished) {
        fields.complain(fault.message, at: fault.span)
        node = setting.preset
      }
      guard case .success(let value) = setting.read(node) else { continue }
      values[setting.name] = value
      shapes[setting.name] = setting.shape
      if setting.name == "front", let items = node.items {
        frontSections = items.compactMap { $0.text.flatMap(FrontSection.init(rawValue:)) }
      }
      if setting.form == .colour, let colour = node.text.flatMap({ Colour($0) }) {
        let wish = wished?.span == node.span ? wished.map { file.location($0.span) } : nil
        colours[setting.name] = ContrastCheck.Choice(colour: colour, wish: wish)
      }
      if let css = setting.css, let text = setting.cssText(node) {
        properties += "  \(css): \(text);\n"
      }
    }
    let hasNone = shapes.isEmpty
    fields.finish { _ in hasNone ? "; the theme '\(theme)' has no settings" : nil }
    diagnostics = fields.diagnostics + ContrastCheck(colours).diagnostics(manifests)
    if !properties.isEmpty { stylesheet = Array(":root {\n\(properties)}\n".utf8) }
  }

  /// Each setting once, as the nearest theme declares it, in the order of the farthest.
  private static func merged(_ manifests: [ThemeManifest]) -> [ThemeSetting] {
    var order: [String] = []
    var nearest: [String: ThemeSetting] = [:]
    for setting in manifests.reversed().flatMap(\.settings) {
      if nearest[setting.name] == nil { order.append(setting.name) }
      nearest[setting.name] = setting
    }
    return order.compactMap { nearest[$0] }
  }
}
