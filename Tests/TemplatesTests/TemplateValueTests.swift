import Foundation
import Templates
import Testing

@Suite struct TemplateValueTests {
  @Test(
    arguments: [
      ("null", .absent), ("true", .flag(true)), ("false", .flag(false)),
      ("85", .number("85")), ("-3", .number("-3")), ("1.21", .number("1.21")),
      ("1.210", .number("1.21")), ("2.0", .number("2")), ("0", .number("0")),
      ("18446744073709551615", .number("18446744073709551615")), ("1e100", .number("1e+100")),
      (#""tea""#, .text("tea")), (#""""#, .text("")), (#""85""#, .text("85")),
      ("[]", .list([])), ("{}", .record([:])),
      (
        #"{"a": [1, "b", null, {"c": [[true]]}]}"#,
        .record([
          "a": .list([
            .number("1"), .text("b"), .absent, .record(["c": .list([.list([.flag(true)])])]),
          ])
        ])
      ),
    ] as [(String, TemplateValue)]
  )
  func `reads JSON`(_ json: String, _ value: TemplateValue) throws {
    #expect(try JSONDecoder().decode(TemplateValue.self, from: Data(json.utf8)) == value)
  }

  @Test func `is written in literals`() {
    let value: TemplateValue = ["a": 1, "b": 2.5, "c": "x", "d": true, "e": nil, "f": [1, "y"]]
    let fields: [String: TemplateValue] = [
      "a": .number("1"), "b": .number("2.5"), "c": .text("x"), "d": .flag(true), "e": .absent,
      "f": .list([.number("1"), .text("y")]),
    ]
    #expect(value == .record(fields))
    #expect("\(1) dog" as TemplateValue == .text("1 dog"))
    #expect(["a": 1, "a": 2] as TemplateValue == .record(["a": .number("2")]))
    #expect(.number(3) == TemplateValue.number("3"))
    #expect(.number(3.0) == TemplateValue.number("3"))
    #expect(.markup("<b>") == TemplateValue.markup(Array("<b>".utf8)))
  }

  @Test(
    arguments: [
      (.absent, false), (.flag(false), false), (.flag(true), true), (.text(""), false),
      (.text(" "), true), (.markup(""), false), (.markup("x"), true), (.number("0"), true),
      (.list([]), false), (.list([.absent]), true), (.record([:]), true),
    ] as [(TemplateValue, Bool)]
  )
  func `is true when there is something`(_ value: TemplateValue, _ isTrue: Bool) {
    #expect(value.isTrue == isTrue)
  }
}
