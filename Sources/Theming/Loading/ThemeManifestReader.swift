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
    checkContract(&fields)
    let extends = fields.text("extends")
    let styles = fields.texts("styles", example: "[style.css]").map(\.text)
    let settings = settings(&fields)
    fields.finish()
    return ThemeManifest(
      extends: extends,
      styles: styles,
      settings: settings,
      diagnostics: fields.diagnostics
    )
  }

  private static func checkContract(_ fields: inout Fields) {
    let advice = "a theme says which version of the theme contract it was written for"
    guard let contract = fields.needed("contract", because: advice) else { return }
    guard let number = Int(contract.text), number >= 1 else {
      fields.complain(
        "'contract' should be a whole number, found '\(contract.text)'",
        at: contract.span
      )
      return
    }
    guard number != Contract.version else { return }
    let advice2 =
      number > Contract.version
      ? "use a newer candor, or an older version of the theme"
      : "ask for a newer version of the theme"
    fields.complain(
      "this theme was written for version \(number) of the theme contract, this program speaks"
        + " version \(Contract.version); \(advice2)",
      at: contract.span
    )
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
}
