import Diagnostics
import TestSupport
import Testing

@testable import BioCheck

/// Expects that a text gives away what is marked in it, each time the same detail, and nothing else.
func expectExposure(
  _ marked: String,
  _ detail: String,
  _ location: Testing.SourceLocation = #_sourceLocation
) {
  let text = MarkedText(marked)
  let found = check(text.text).warnings.filter { $0.rule == "exposure" }
  #expect(found.map(\.span) == text.spans, sourceLocation: location)
  #expect(found.allSatisfy { $0.message.hasPrefix(detail + ": ") }, sourceLocation: location)
}

/// Expects that a text gives nothing away.
func expectNoExposure(
  _ text: String,
  _ location: Testing.SourceLocation = #_sourceLocation
) {
  let found = check(text).warnings.filter { $0.rule == "exposure" }
  #expect(found.map(\.message) == [], sourceLocation: location)
}
