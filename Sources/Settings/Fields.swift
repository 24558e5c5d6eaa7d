public import Diagnostics

/// Reads a mapping key by key into typed values and collects what is wrong with it.
///
/// The keys that were asked for are the keys that are known: after the last question `finish` reports every
/// other one, with the nearest right one. So ask for every key, whatever the answers are.
public struct Fields: Sendable {
  /// The file that the mapping stands in.
  public let file: SourceFile
  /// What to point at when something is missing: the key of a mapping, the first line of a file.
  public let place: SourceSpan
  /// The rule under which mistakes are reported, such as `front-matter`.
  public let rule: String
  /// What is wrong so far, in the order of the questions.
  public internal(set) var diagnostics: [Diagnostic] = []
  /// The keys that were asked for, in the order of the questions.
  public internal(set) var asked: [String] = []

  /// How many mistakes are said of one mapping; a file with more is not meant for us.
  private static let limit = 100
  private var unsaid = 0

  /// The key whose value the mapping is; nil at the top.
  private let name: String?
  private let entries: [Node.Entry]
  private var isTaken: [Bool]

  /// Fields of these entries; `name` is the key whose value they are.
  public init(
    _ entries: [Node.Entry],
    of file: SourceFile,
    at place: SourceSpan,
    rule: String,
    name: String? = nil
  ) {
    self.entries = entries
    self.file = file
    self.place = place
    self.rule = rule
    self.name = name
    isTaken = Array(repeating: false, count: entries.count)
  }

  /// Fields of what `YAML.read` gave: none for nil; anything but a mapping is reported.
  public init(root: Node?, of file: SourceFile, at place: SourceSpan, rule: String) {
    self.init(root?.entries ?? [], of: file, at: place, rule: rule)
    if let root, root.entries == nil {
      complain("'key: value' lines should stand here, found \(root.found)", at: root.span)
    }
  }

  /// Whether the key was written, with or without a value.
  public func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

  /// The place of a key, for a complaint about it; nil when it was not written.
  public func keySpan(_ key: String) -> SourceSpan? {
    entries.first { $0.key == key }?.keySpan
  }

  /// The place of a key's value; nil when the key was not written.
  public func valueSpan(_ key: String) -> SourceSpan? {
    entries.first { $0.key == key }?.value.span
  }

  /// The value of a key, whatever its shape; nil when it was not written.
  ///
  /// A key without a value gives nil and a warning.
  public mutating func node(_ key: String) -> Node? {
    guard let entry = entry(key) else { return nil }
    guard !entry.value.isNull else {
      noteEmpty(key, at: entry.keySpan)
      return nil
    }
    return entry.value
  }

  /// The key and value as written, null included; nil when it was not written.
  public mutating func entry(_ key: String) -> Node.Entry? {
    asked.append(key)
    var found: Node.Entry?
    for index in entries.indices where !isTaken[index] && entries[index].key == key {
      isTaken[index] = true
      if let first = found {
        let line = file.position(at: first.keySpan.start).line
        complain(
          "'\(key)' is written twice, first on line \(line); keep one",
          at: entries[index].keySpan
        )
      } else {
        found = entries[index]
      }
    }
    return found
  }

  /// Reports something about `span`.
  public mutating func complain(
    _ message: String,
    at span: SourceSpan,
    _ severity: Severity = .error
  ) {
    guard diagnostics.count < Self.limit else {
      unsaid += 1
      return
    }
    let location = file.location(span)
    diagnostics.append(
      Diagnostic(severity, rule: rule, message: message, location: location)
    )
  }

  /// Takes over what others found.
  public mutating func add(_ found: [Diagnostic]) {
    let said = found.prefix(max(0, Self.limit - diagnostics.count))
    diagnostics += said
    unsaid += found.count - said.count
  }

  /// Reports that a key without a value might as well not be there.
  public mutating func noteEmpty(_ key: String, at span: SourceSpan) {
    complain("'\(key)' has no value; give it one, or remove the line", at: span, .warning)
  }

  /// Reports every key that nobody asked for.
  ///
  /// `explain` may know more about such a key than that it is unknown, and gives the end of the
  /// sentence that begins with `unknown key 'x'`, such as `; it belongs to a book`.
  public mutating func finish(explain: (_ key: String) -> String? = { _ in nil }) {
    for index in entries.indices where !isTaken[index] {
      guard diagnostics.count < Self.limit else {
        unsaid += 1
        continue
      }
      let key = entries[index].key
      let inside = name.map { " in '\($0)'" } ?? ""
      var message = "unknown key \(Wording.quote(key))\(inside)"
      if let more = explain(key) {
        message += more
      } else if let nearest = NearestName.of(key, among: asked) {
        message += "; did you mean '\(nearest)'?"
      } else {
        message += "; the keys here are \(Wording.list(asked, "and"))"
      }
      complain(message, at: entries[index].keySpan)
    }
    guard unsaid > 0 else { return }
    let message = "there are \(unsaid) more mistakes here; mend the others first"
    let location = file.location(place)
    diagnostics.append(Diagnostic(.error, rule: rule, message: message, location: location))
  }
}
