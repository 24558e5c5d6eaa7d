import Templates
import Testing

@Suite struct InterpolationTests {
  /// The three ways to write a value: escaped, raw in three braces, raw with an ampersand.
  static let ways = [("{{", "}}"), ("{{{", "}}}"), ("{{&", "}}")]

  @Test(arguments: [
    Rendering("no tag", "Hello from {Ghent}!\n", gives: "Hello from {Ghent}!\n"),
    Rendering("a value", "Walking {{dog}}.\n", ["dog": "Gordon"], gives: "Walking Gordon.\n"),
    Rendering(
      "a value that looks like a tag",
      "{{a}}{{b}}",
      ["a": "{{b}}", "b": 1],
      gives: "{{b}}1"
    ),
    Rendering("escaped", "<{{a}}>", ["a": "& \" < > '"], gives: "<&amp; &quot; &lt; &gt; &#39;>"),
    Rendering("a text as root", "Hello {{.}}!", "Gordon", gives: "Hello Gordon!"),
    Rendering("a text as root, escaped", "{{.}}", "& \" < >", gives: "&amp; &quot; &lt; &gt;"),
    Rendering("a text as root, in three braces", "{{{.}}}", "& \" < >", gives: "& \" < >"),
    Rendering("a text as root, with an ampersand", "{{&.}}", "& \" < >", gives: "& \" < >"),
    Rendering("a number as root", "{{.}} dogs", 2, gives: "2 dogs"),
    Rendering("markup, always as it is", "{{a}}{{{a}}}", ["a": .markup("<b>")], gives: "<b><b>"),
    Rendering("a flag", "{{a}} {{b}}", ["a": true, "b": false], gives: "true false"),
    Rendering(
      "a list and a record, which show nothing",
      "{{a}}{{b}}",
      ["a": [1], "b": [:]],
      gives: ""
    ),
  ])
  func `values are shown`(_ rendering: Rendering) throws { try rendering.check() }

  @Test(arguments: ways)
  func `values are shown in all three ways`(_ open: String, _ close: String) throws {
    func rendering(_ name: String, _ value: TemplateValue, gives output: String) -> Rendering {
      Rendering(name, "[\(open)\(name)\(close)]", value, gives: output)
    }
    let city: TemplateValue = ["in": ["the": ["very": ["far": ["north": "Tromsø"]]]]]
    let cases = [
      rendering("count", ["count": 85], gives: "[85]"),
      rendering("count", ["count": 1.210], gives: "[1.21]"),
      rendering("none", ["none": nil], gives: "[]"),
      rendering("none", [:], gives: "[]"),
      rendering("dog.name", ["dog": ["name": "Gordon"]], gives: "[Gordon]"),
      rendering("in.the.very.far.north", city, gives: "[Tromsø]"),
      rendering(" dog ", ["dog": "Gordon"], gives: "[Gordon]"),
    ]
    for rendering in cases { try rendering.check() }
    try Rendering("alone", "  \(open)dog\(close)\n", ["dog": "G"], gives: "  G\n").check()
    try Rendering("between", "~ \(open)dog\(close) ~", ["dog": "G"], gives: "~ G ~").check()
    let section = "\(open)dog.name\(close)={{#dog}}\(open)name\(close){{/dog}}"
    try Rendering("as a section", section, ["dog": ["name": "G"]], gives: "G=G").check()
  }

  @Test(arguments: [
    Rendering("a broken chain", "[{{a.b.c}}]", ["a": [:]], gives: "[]"),
    Rendering(
      "a part is looked up in its parent only",
      "[{{a.b.c.dog}}]",
      ["a": ["b": [:]], "c": ["dog": "Jim"]],
      gives: "[]"
    ),
    Rendering(
      "the first part is looked up everywhere",
      "{{#a}}{{b.c.dog}}{{/a}}",
      ["a": ["b": ["c": ["dog": "Gordon"]]], "b": ["c": ["dog": "Jim"]]],
      gives: "Gordon"
    ),
    Rendering(
      "the first part that is found counts",
      "{{#a}}{{b.c}}{{/a}}",
      ["a": ["b": [:]], "b": ["c": "wrong"]],
      gives: ""
    ),
    Rendering("no name has a dot", "[{{a.b}}]", ["a.b": "wrong"], gives: "[]"),
    Rendering(
      "a name with a dot hides nothing",
      "{{a.b}}",
      ["a.b": "x", "a": ["b": "y"]],
      gives: "y"
    ),
    Rendering("through a text", "[{{a.b}}]", ["a": "text"], gives: "[]"),
  ])
  func `dotted names lead from part to part`(_ rendering: Rendering) throws {
    try rendering.check()
  }
}
