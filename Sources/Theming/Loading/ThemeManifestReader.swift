internal import Diagnostics
internal import Settings

/// Reads `theme.yml`.
enum ThemeManifestReader {
  private static let rule = "theme"

  /// What the file says, with everything that is wrong with it.
  static func read(_ file: SourceFile) -> ThemeManifest {
    let whole = SourceSpan(0, file.bytes.count)
    let (node, problems) = YAML.read(whole, of: file, rule: rule)
    var fields = Fields(root: node, of: file, at: SourceSpan(0, 0), rule: rule)
    fields.add(problems)
    _ = fields.text("name")
    _ = fields.text("about")
    let isForeign = !isOurs(&fields)
    let extends = fields.scalar("extends").map { written($0, file) }
    let styles = fields.texts("styles", example: "[style.css]").map { written($0, file) }
    let settings = settings(&fields)
    let pictures = fields.nested("pictures", keys: "text, portrait and cover", pictures)
    let card = fields.nested("card", keys: "ground, shapes and texts") {
      CardManifest(reading: &$0)
    }
    let contrast = ContrastPair.read(&fields, of: file)
    fields.finish()
    return ThemeManifest(
      extends: extends,
      styles: styles,
      settings: settings,
      pictures: pictures,
      card: card,
      contrast: contrast,
      isForeign: isForeign,
      diagnostics: fields.diagnostics
    )
  }

  private static func written(
    _ found: (text: String, span: SourceSpan),
    _ file: SourceFile
  ) -> ThemeManifest.Written {
    ThemeManifest.Written(text: found.text, location: file.location(found.span))
  }

  /// Whether the theme speaks our version of the contract; also when it does not say so properly.
  private static func isOurs(_ fields: inout Fields) -> Bool {
    let advice =
      "write 'contract: \(Contract.version)', the version of the theme contract that it is written for"
    guard let contract = fields.needed("contract", because: advice) else { return true }
    guard let number = Int(contract.text), number >= 1 else {
      fields.complain(
        "'contract' should be a whole number such as \(Contract.version), found '\(contract.text)'",
        at: contract.span
      )
      return true
    }
    guard number != Contract.version else { return true }
    let advice2 =
      number > Contract.version
      ? "use a newer candor, or an older version of the theme"
      : "ask for a newer version of the theme"
    fields.complain(
      "this theme was written for version \(number) of the theme contract, this program speaks"
        + " version \(Contract.version); \(advice2)",
      at: contract.span
    )
    return false
  }

  private static func settings(_ fields: inout Fields) -> [ThemeSetting] {
    guard let node = fields.node("settings") else { return [] }
    guard let entries = node.entries else {
      fields.complain(
        "'settings' should hold one setting a line, found \(node.found)",
        at: node.span
      )
      return []
    }
    return entries.compactMap { entry in
      fields.group(entry.value, of: entry.key, keys: "type, default and about") { inner in
        setting(entry.key, &inner)
      }
    }
  }

  private static func pictures(_ fields: inout Fields) -> PictureSizes {
    var sizes = PictureSizes()
    let range = 16...4_000
    sizes.text = fields.integer("text", in: range) ?? sizes.text
    sizes.portrait = fields.integer("portrait", in: range) ?? sizes.portrait
    sizes.cover = fields.integer("cover", in: range) ?? sizes.cover
    return sizes
  }

  private static func setting(_ name: String, _ fields: inout Fields) -> ThemeSetting? {
    let form = fields.choice("type", of: ThemeSetting.Form.self)
    let preset = fields.node("default")
    let about = fields.text("about")
    let css = fields.text("css")
    let choices = fields.texts("of", example: "[values, fit]").map(\.text)
    guard let form else {
      if !fields.has("type") {
        fields.complain("'type' is missing; a setting says what it holds", at: fields.place)
      }
      return nil
    }
    guard let preset else {
      fields.complain("'default' is missing; a setting works without being set", at: fields.place)
      return nil
    }
    guard isSound(form, choices, css, &fields) else { return nil }
    let setting = ThemeSetting(
      name: name,
      form: form,
      preset: preset,
      css: css,
      choices: choices,
      about: about
    )
    if case .failure(let fault) = setting.read(preset) {
      fields.complain(fault.message, at: fault.span)
      return nil
    }
    return setting
  }

  private static func isSound(
    _ form: ThemeSetting.Form,
    _ choices: [String],
    _ css: String?,
    _ fields: inout Fields
  ) -> Bool {
    if choices.isEmpty, form == .choice {
      fields.complain("'of' is missing; a choice says what may be chosen", at: fields.place)
      return false
    }
    guard let css, !isProperty(css) else { return true }
    fields.complain(
      "'css' should be a custom property such as '--accent', found \(Wording.quote(css))",
      at: fields.valueSpan("css") ?? fields.place
    )
    return false
  }

  /// Two hyphens and a name.
  private static func isProperty(_ text: String) -> Bool {
    text.hasPrefix("--") && text.utf8.count > 2
      && text.utf8.allSatisfy {
        (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
      }
  }
}
