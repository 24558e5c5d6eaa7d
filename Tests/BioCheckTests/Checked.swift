import Diagnostics
import TestSupport
import Testing

@testable import BioCheck

/// A text and what the checker says of it.
func check(
  _ text: String,
  kind: PageKind = .bio,
  _ configuration: BioChecker.Configuration = .init()
) -> Report {
  BioChecker(configuration).check(SourceFile(path: "about.md", text: text), kind: kind)
}

/// The ids of the rules that a text breaks.
func rules(_ text: String, kind: PageKind = .bio) -> Set<String> {
  Set(check(text, kind: kind).warnings.map(\.rule))
}

/// An invented person's page that is long enough to be judged, with a sentence added.
func page(with sentence: String) -> String {
  """
  I mend violins in a shed behind my mother's house in Totnes, and I talk to the wood when it splits. Most mornings \
  my dog Biscuit sleeps on the offcuts while I burn the porridge.

  \(sentence)
  """
}

/// An invented page of services only, with a sentence added as a paragraph of its own.
func plainPage(with sentence: String) -> String {
  """
  I offer sessions for adults in Harrogate and online.

  \(sentence)

  Fees are agreed in advance and the first call is free. Appointments are available on weekdays and I answer within \
  two working days. Please use the form below.
  """
}

/// Expects that a rule is told of a sentence on a page where nobody shows.
func expectTold(
  _ rule: String,
  _ text: String,
  _ place: Testing.SourceLocation = #_sourceLocation
) {
  #expect(rules(plainPage(with: text)).contains(rule), sourceLocation: place)
}

/// Expects that a rule is told of a sentence nowhere: by itself, where nobody shows, and beside a person.
func expectNotTold(
  _ rule: String,
  _ text: String,
  _ place: Testing.SourceLocation = #_sourceLocation
) {
  for text in [text, plainPage(with: text), page(with: text)] {
    #expect(!rules(text).contains(rule), sourceLocation: place)
  }
}

/// Expects that a rule marks of a text what is marked in it, and nothing else.
func expectMark(
  _ rule: String,
  _ marked: String,
  _ place: Testing.SourceLocation = #_sourceLocation
) {
  let text = MarkedText(marked)
  let found = check(text.text).warnings.filter { $0.rule == rule }
  #expect(found.map(\.span) == text.spans, sourceLocation: place)
}
