internal import Diagnostics
internal import Settings
internal import Templates

/// Something about a theme that its user may change in `site.yml`.
struct ThemeSetting: Sendable {
  /// What a setting holds.
  enum Form: String, Sendable, CaseIterable {
    case text, flag, number, colour, choice, list
  }

  /// Why a value does not fit.
  struct Fault: Error {
    let message: String
    let span: SourceSpan
  }

  let name: String
  let form: Form
  /// The value it has unless it is set.
  let preset: Node
  /// The custom property it becomes, such as `--accent`.
  let css: String?
  /// What a choice or a list may hold; empty means anything.
  let choices: [String]
  let about: String?

  /// The shape that templates see.
  var shape: TemplateShape {
    switch form {
    case .text, .number, .colour, .choice: .text
    case .flag: .flag
    case .list: .list(.record(entryShape))
    }
  }

  private var entryShape: [String: TemplateShape] {
    var names: [String: TemplateShape] = ["value": .text]
    for choice in choices { names["is-\(choice)"] = .flag }
    return names
  }

  /// The value as templates see it.
  func read(_ node: Node) -> Result<TemplateValue, Fault> {
    switch form {
    case .list: list(node)
    case .text, .flag, .number, .colour, .choice: single(node)
    }
  }

  /// The value as CSS, where it makes a custom property.
  func cssText(_ node: Node) -> String? {
    guard css != nil, case .success(.text(let text)) = read(node) else { return nil }
    return text
  }

  private func single(_ node: Node) -> Result<TemplateValue, Fault> {
    guard let text = node.text else { return fault("\(expectation), found \(node.found)", node) }
    switch form {
    case .text:
      return css == nil || Self.isSafeInCSS(text)
        ? .success(.text(text))
        : fault(
          "should hold no ; { } < > or backslash, since it stands in a stylesheet",
          node
        )
    case .flag:
      switch text.lowercased() {
      case "yes", "true", "on": return .success(.flag(true))
      case "no", "false", "off": return .success(.flag(false))
      default: return fault("\(expectation), found '\(text)'", node)
      }
    case .number:
      // Double also reads `nan` and `0x1p3`, which no stylesheet does.
      let isDecimal = text.utf8.allSatisfy {
        (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0)
      }
      guard isDecimal, let number = Double(text), number.isFinite else {
        return fault("\(expectation), found '\(text)'", node)
      }
      return .success(.text(text))
    case .colour:
      return Self.isColour(text)
        ? .success(.text(text)) : fault("\(expectation), found '\(text)'", node)
    case .choice, .list:
      if choices.contains(text) { return .success(.text(text)) }
      let near = NearestName.of(text, among: choices).map { "; did you mean '\($0)'?" }
      return fault("should be \(Wording.list(choices)), found '\(text)'\(near ?? "")", node)
    }
  }

  private func list(_ node: Node) -> Result<TemplateValue, Fault> {
    guard let items = node.items else { return fault("\(expectation), found \(node.found)", node) }
    var values: [TemplateValue] = []
    var seen: Set<String> = []
    for item in items {
      guard let text = item.text, choices.isEmpty || choices.contains(text) else {
        let near = item.text.flatMap { NearestName.of($0, among: choices) }
        let advice =
          near.map { "did you mean '\($0)'?" } ?? "it may hold \(Wording.list(choices, "and"))"
        return fault("cannot hold \(item.found); \(advice)", item)
      }
      guard seen.insert(text).inserted || choices.isEmpty else {
        return fault("holds '\(text)' twice; keep one", item)
      }
      values.append(.record(["value": .text(text), "is-\(text)": .flag(true)]))
    }
    return .success(.list(values))
  }

  private var expectation: String {
    switch form {
    case .text: "should be text"
    case .flag: "should be yes or no"
    case .number: "should be a number"
    case .colour: "should be a colour such as '#8a3b12'"
    case .choice: "should be \(Wording.list(choices))"
    case .list: "should be a list"
    }
  }

  private func fault(_ message: String, _ node: Node) -> Result<TemplateValue, Fault> {
    .failure(Fault(message: "'\(name)' \(message)", span: node.span))
  }

  /// `#rgb` or `#rrggbb`.
  static func isColour(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.first == UInt8(ascii: "#"), bytes.count == 4 || bytes.count == 7 else {
      return false
    }
    return bytes.dropFirst().allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20)
    }
  }

  private static func isSafeInCSS(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { !";{}<>\\".unicodeScalars.contains($0) && $0.value >= 0x20 }
  }
}
