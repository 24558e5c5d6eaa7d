import Foundation
import Testing

@testable import BioCheck

/// What the manual says is told and what is not: the tables of its pages on the moves.
@Suite struct ManualTests {
  /// A row of such a table, and the rule that it is of.
  struct Example: Sendable, CustomTestStringConvertible {
    var rule: String
    var told: String
    var fine: String

    var testDescription: String { "\(rule): \(told)" }
  }

  /// A whole page is told or not by `third-person-distance`, and not a sentence.
  static let examples = Moves.ids.filter { $0 != "third-person-distance" }.flatMap { rule in
    rows(in: rule, below: "| told | not told |").map {
      Example(rule: rule, told: $0[0], fine: $0[1])
    }
      + rows(in: "README", below: "| rule | told | fine |").filter { $0[0].hasPrefix("[\(rule)]") }
      .map { Example(rule: rule, told: $0[1], fine: $0[2]) }
  }

  /// The cells of each row of a page's table.
  private static func rows(in page: String, below head: String) -> [[String]] {
    let manual = MovesTests.root.appendingPathComponent("docs/checks/\(page).md")
    let text = (try? String(contentsOf: manual, encoding: .utf8)) ?? ""
    let columns = head.count { $0 == "|" } - 1
    return text.split(separator: "\n").drop { $0 != head }.dropFirst(2)
      .prefix { $0.hasPrefix("|") }
      .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
      .filter { $0.count == columns }
  }

  @Test func `every page on a move of sentences has three examples or more`() {
    for rule in Moves.ids where rule != "third-person-distance" {
      #expect(Self.examples.count { $0.rule == rule } >= 3)
    }
  }

  @Test(arguments: examples)
  func `what the manual says is told is told, and what is not is not`(example: Example) {
    expectTold(example.rule, example.told)
    expectNotTold(example.rule, example.fine)
  }

  /// The sentences of the table on exposure; what it says in other words stands in small letters or as code.
  static let details = rows(in: "exposure", below: "| detail | told | not told |")

  @Test(arguments: details)
  func `what the manual says is given away is told, and what is not is not`(row: [String]) {
    let (told, fine) = (row[1], row[2])
    if !told.contains("`") {
      let found = check(told).warnings.filter { $0.rule == "exposure" }
      #expect(found.contains { $0.message.hasPrefix(row[0] + ": ") })
    }
    if !fine.contains("`"), fine.first?.isUppercase == true { expectNoExposure(fine) }
  }
}
