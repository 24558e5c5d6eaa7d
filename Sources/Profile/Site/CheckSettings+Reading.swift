import Diagnostics
import Settings

extension CheckSettings {
  /// Reads `check:`; nothing is set when nothing was written.
  init(reading fields: inout Fields) {
    let settings = fields.nested("check", keys: "'rules', 'phrases' and the like") { fields in
      CheckSettings(
        rules: Self.rules(&fields),
        phrases: fields.texts("phrases", example: "[hold space, do the work]").map(\.text),
        names: fields.texts("names", example: "[Ana, Mrs Sousa]").map(\.text),
        vocabulary: fields.texts("vocabulary", example: "[lead climbing]").map(\.text),
        failOn: fields.choice("fail-on")
      )
    }
    self = settings ?? CheckSettings()
  }

  private static func rules(_ fields: inout Fields) -> [RuleSetting] {
    guard let node = fields.node("rules") else { return [] }
    guard let entries = node.entries else {
      let message = "'rules' should hold lines such as 'token-hobbies: off', found \(node.found)"
      fields.complain(message, at: node.span)
      return []
    }
    var seen: Set<String> = []
    return entries.compactMap { entry in
      guard seen.insert(entry.key).inserted else {
        fields.complain("'\(entry.key)' is written twice; keep one", at: entry.keySpan)
        return nil
      }
      guard let severity = severity(entry, &fields) else { return nil }
      let rule = Located(entry.key, at: entry.keySpan)
      return RuleSetting(rule: rule, severity: severity.severity)
    }
  }

  /// What a rule is set to; nil when it is none of the four words.
  private static func severity(_ entry: Node.Entry, _ fields: inout Fields) -> Setting? {
    let text = entry.value.text?.trimmed ?? ""
    if let setting = Setting(rawValue: text) { return setting }
    let names = Setting.allCases.map(\.rawValue)
    var message = "'\(entry.key)' should be \(Wording.list(names)), found \(entry.value.found)"
    if let nearest = NearestName.of(text, among: names) {
      message = "unknown severity \(Wording.quote(text)); did you mean '\(nearest)'?"
    }
    fields.complain(message, at: entry.value.span)
    return nil
  }

  private enum Setting: String, CaseIterable {
    case error, warning, note, off

    var severity: Severity? {
      switch self {
      case .error: .error
      case .warning: .warning
      case .note: .note
      case .off: nil
      }
    }
  }
}
