import Formats
import Profile

/// The lines that say once what was left out of a site, and why.
struct LeftOutLines {
  private let files: [LeftOut]
  private let content: String
  private let namesAll: Bool

  /// How many names a line shows before it says how many more there are.
  private static let shown = 8

  /// The files of the content folder `content` that were left out; `namesAll` names every one.
  init(_ files: [LeftOut], content: String, namesAll: Bool) {
    self.files = files
    self.content = content
    self.namesAll = namesAll
  }

  /// A line for each reason, such as `Drafts left out: content/about/dog.md`.
  var lines: [String] {
    let groups: [(String, [LeftOut])] = [
      ("Drafts left out", files.filter { $0.reason == .draft }),
      ("Left out, without a title and a kind", files.filter { $0.reason == .stray }),
      ("Empty", files.filter { $0.reason == .empty }),
      ("Not yet due", files.filter(\.isEarly)),
      ("Over", files.filter(\.isOver)),
    ]
    return groups.filter { !$0.1.isEmpty }.map { "\($0.0): \(names($0.1.map(name)))." }
  }

  private func name(_ file: LeftOut) -> String {
    switch file.reason {
    case .draft, .stray, .empty: "\(content)/\(file.path)"
    case .notYet(let from): "\(content)/\(file.path) (\(from))"
    case .expired(let since): "\(content)/\(file.path) (since \(since))"
    }
  }

  private func names(_ all: [String]) -> String {
    Self.names(all, namesAll: namesAll)
  }

  /// All names, or the first few and how many more there are.
  static func names(_ all: [String], namesAll: Bool) -> String {
    guard !namesAll, all.count > shown else { return all.joined(separator: ", ") }
    return all.prefix(shown).joined(separator: ", ")
      + " and \(all.count - shown) more (--verbose names them)"
  }
}

extension LeftOut {
  fileprivate var isEarly: Bool {
    if case .notYet = reason { return true }
    return false
  }

  fileprivate var isOver: Bool {
    if case .expired = reason { return true }
    return false
  }
}
