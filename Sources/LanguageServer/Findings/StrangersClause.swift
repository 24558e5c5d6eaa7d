import BioCheck
import Checking

/// The stranger's reading of a text in one line: the verdict, and what it comes from.
struct StrangersClause {
  private let reading: ProfileReading

  init(_ reading: ProfileReading) { self.reading = reading }

  /// Such as `guarded: a stranger can tell who matters to you, and is left to guess from 'coach' and 'certified'`.
  var text: String {
    switch reading.verdict {
    case .notEnglish: return "not read: it does not look like English"
    case .tooLittle where reading.words >= BioChecker.leastWords:
      return "too little to tell: most of the words are said twice or make no sentence"
    case .tooLittle:
      return "too little to tell: \(reading.words) of the \(BioChecker.leastWords) words it takes"
    case .personal: return "personal: \(told ?? "a stranger meets somebody here")"
    case .guarded:
      let parts = [told, guessed.map { "is left to guess from \($0)" }].compactMap { $0 }
      guard !parts.isEmpty else { return "guarded: one or two things show" }
      return "guarded: " + (told == nil ? "a stranger " : "") + parts.joined(separator: ", and ")
    case .sanitized:
      if let told {
        return
          "sanitized: \(told), and is left to guess the rest\(guessed.map { " from \($0)" } ?? "")"
      }
      let words = guessed.map { "a stranger is left to guess from \($0)" }
      return "sanitized: \(words ?? "anyone in your line of work could have signed it")"
    }
  }
}

extension StrangersClause {
  /// What a stranger can tell, at most two things, those that say most about a person first.
  private var told: String? {
    let facets = reading.facets.map(\.finding.facet).sorted { $0.weight > $1.weight }
    guard !facets.isEmpty else { return nil }
    let more = facets.count > 2 ? ", and \(facets.count - 2) more" : ""
    let words = facets.prefix(2).map(\.words)
    let list = more.isEmpty ? words.joined(separator: "; ") : words.joined(separator: "; ") + more
    return "a stranger can tell \(list)"
  }

  /// The first three words that a stranger would guess from.
  private var guessed: String? {
    let words = reading.guessedFrom.prefix(3).map { "'\($0)'" }
    guard let last = words.last else { return nil }
    guard words.count > 1 else { return last }
    return words.dropLast().joined(separator: ", ") + " and \(last)"
  }
}
