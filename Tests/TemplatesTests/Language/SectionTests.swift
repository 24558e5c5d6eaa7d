import Templates
import Testing

@Suite struct SectionTests {
  static let nested: TemplateValue = [
    "a": ["one": 1], "b": ["two": 2], "c": ["three": 3, "d": ["four": 4, "five": 5]],
  ]

  @Test(arguments: [
    Rendering("true", "[{{#walk}}at six{{/walk}}]", ["walk": true], gives: "[at six]"),
    Rendering("false", "[{{#walk}}at six{{/walk}}]", ["walk": false], gives: "[]"),
    Rendering("null", "[{{#walk}}at six{{/walk}}]", ["walk": nil], gives: "[]"),
    Rendering("missing", "[{{#walk}}at six{{/walk}}]", gives: "[]"),
    Rendering("an empty text", "[{{#a}}x{{/a}}]", ["a": ""], gives: "[]"),
    Rendering("empty markup", "[{{#a}}x{{/a}}]", ["a": .markup("")], gives: "[]"),
    Rendering("a text, once", "[{{#a}}x{{/a}}]", ["a": "123"], gives: "[x]"),
    Rendering("zero", "[{{#a}}{{.}} left{{/a}}]", ["a": 0], gives: "[0 left]"),
    Rendering("an empty record", "[{{#a}}x{{/a}}]", ["a": [:]], gives: "[x]"),
    Rendering("a record", "{{#dog}}{{name}}{{/dog}}", ["dog": ["name": "G"]], gives: "G"),
    Rendering(
      "names of the outer records",
      "{{#dog}}{{a}}, {{b}}, {{c.d}}{{/dog}}",
      ["a": "tea", "b": "wrong", "dog": ["b": "bone"], "c": ["d": "bell"]],
      gives: "tea, bone, bell"
    ),
    Rendering(
      "a null hides an outer value",
      "{{#b}}[{{a}}]{{/b}}",
      ["a": 1, "b": ["a": nil]],
      gives: "[]"
    ),
    Rendering(
      "the value itself",
      "{{#dog}}{{.}} is {{dog}}{{/dog}}",
      ["dog": "G"],
      gives: "G is G"
    ),
    Rendering(
      "lists in lists",
      "{{#a}}{{#b}}{{in.low}}{{m}}:{{#c}}{{in.up}}{{m}}{{n}};{{/c}}{{/b}}{{/a}}",
      ["a": [["in": ["up": "X", "low": "x"], "b": [["m": 7, "c": [["n": "p"], ["n": "q"]]]]]]],
      gives: "x7:X7p;X7q;"
    ),
    Rendering(
      "deep records",
      "{{#a}}\n{{one}}\n{{#b}}\n{{one}}{{two}}\n{{#c}}\n{{#d}}\n{{one}}{{two}}{{three}}{{four}}\n"
        + "{{#five}}\n{{four}}{{.}}6{{.}}{{one}}\n{{/five}}\n{{/d}}\n{{/c}}\n{{/b}}\n{{/a}}\n",
      nested,
      gives: "1\n12\n1234\n45651\n"
    ),
    Rendering("a list", "{{#l}}{{n}}{{/l}}", ["l": [["n": 1], ["n": 2], ["n": 3]]], gives: "123"),
    Rendering("an empty list", "[{{#l}}x{{/l}}]", ["l": []], gives: "[]"),
    Rendering(
      "twice",
      "{{#yes}}\n* tea\n{{/yes}}\n* {{dog}}\n{{#yes}}\n* bell\n{{/yes}}\n",
      ["yes": true, "dog": "G"],
      gives: "* tea\n* G\n* bell\n"
    ),
    Rendering(
      "nested, true",
      "<A {{#y}}B {{#y}}C{{/y}} D{{/y}} E>",
      ["y": true],
      gives: "<A B C D E>"
    ),
    Rendering(
      "nested, false",
      "<A {{#y}}B {{#y}}C{{/y}} D{{/y}} E>",
      ["y": false],
      gives: "<A  E>"
    ),
    Rendering(
      "by a dotted name, true",
      "{{#a.b.c}}x{{/a.b.c}}",
      ["a": ["b": ["c": true]]],
      gives: "x"
    ),
    Rendering(
      "by a dotted name, false",
      "{{#a.b.c}}x{{/a.b.c}}",
      ["a": ["b": ["c": false]]],
      gives: ""
    ),
    Rendering("by a broken dotted name", "{{#a.b.c}}x{{/a.b.c}}", ["a": [:]], gives: ""),
  ])
  func `sections show their content for what is true`(_ rendering: Rendering) throws {
    try rendering.check()
  }

  @Test(arguments: [
    Rendering("texts", "{{#l}}({{.}}){{/l}}", ["l": ["a", "b", "c"]], gives: "(a)(b)(c)"),
    Rendering("whole numbers", "{{#l}}({{.}}){{/l}}", ["l": [1, 2, 3]], gives: "(1)(2)(3)"),
    Rendering("fractions", "{{#l}}({{.}}){{/l}}", ["l": [1.10, 2.5]], gives: "(1.1)(2.5)"),
    Rendering(
      "lists",
      "{{#l}}({{#.}}{{.}}{{/.}}){{/l}}",
      ["l": [[1, 2], ["a"]]],
      gives: "(12)(a)"
    ),
    Rendering("escaped", "{{#l}}{{.}}{{/l}}", ["l": ["&", "\"", "<"]], gives: "&amp;&quot;&lt;"),
    Rendering("in three braces", "{{#l}}{{{.}}}{{/l}}", ["l": ["&", "\"", "<"]], gives: "&\"<"),
    Rendering("with an ampersand", "{{#l}}{{&.}}{{/l}}", ["l": ["&", "\"", "<"]], gives: "&\"<"),
    Rendering("the root", "{{#.}}({{n}}){{/.}}", [["n": "a"], ["n": "b"]], gives: "(a)(b)"),
  ])
  func `a dot is the item itself`(_ rendering: Rendering) throws { try rendering.check() }

  @Test(arguments: [
    Rendering("false", "[{{^walk}}stay{{/walk}}]", ["walk": false], gives: "[stay]"),
    Rendering("true", "[{{^walk}}stay{{/walk}}]", ["walk": true], gives: "[]"),
    Rendering("null", "[{{^walk}}stay{{/walk}}]", ["walk": nil], gives: "[stay]"),
    Rendering("missing", "[{{^walk}}stay{{/walk}}]", gives: "[stay]"),
    Rendering("a record", "[{{^dog}}{{name}}{{/dog}}]", ["dog": ["name": "G"]], gives: "[]"),
    Rendering("a list", "[{{^l}}{{n}}{{/l}}]", ["l": [["n": 1]]], gives: "[]"),
    Rendering("an empty list", "[{{^l}}none{{/l}}]", ["l": []], gives: "[none]"),
    Rendering(
      "twice",
      "{{^yes}}\n* tea\n{{/yes}}\n* {{dog}}\n{{^yes}}\n* bell\n{{/yes}}\n",
      ["yes": false, "dog": "G"],
      gives: "* tea\n* G\n* bell\n"
    ),
    Rendering(
      "nested, false",
      "<A {{^y}}B {{^y}}C{{/y}} D{{/y}} E>",
      ["y": false],
      gives: "<A B C D E>"
    ),
    Rendering("nested, true", "<A {{^y}}B {{^y}}C{{/y}} D{{/y}} E>", ["y": true], gives: "<A  E>"),
    Rendering("by a dotted name, true", "{{^a.b}}x{{/a.b}}", ["a": ["b": true]], gives: ""),
    Rendering("by a dotted name, false", "{{^a.b}}x{{/a.b}}", ["a": ["b": false]], gives: "x"),
    Rendering("by a broken dotted name", "{{^a.b.c}}x{{/a.b.c}}", ["a": [:]], gives: "x"),
    Rendering("pushes nothing", "{{#a}}{{^b}}{{.}}{{/b}}{{/a}}", ["a": "G"], gives: "G"),
  ])
  func `inverted sections show their content for what is false`(_ rendering: Rendering) throws {
    try rendering.check()
  }

  @Test(arguments: ["#", "^"])
  func `sections alone on their lines leave no line behind`(_ sign: String) throws {
    let value: TemplateValue = ["y": .flag(sign == "#")]
    let cases = [
      ("< {{#y}}\t~\t{{/y}} > \n", "< \t~\t > \n"),
      ("< {{#y}} {{! tea }}\n {{/y}} > \n", "<  \n  > \n"),
      (" {{#y}}dog{{/y}}\n {{#y}}tea{{/y}}\n", " dog\n tea\n"),
      ("Dog\n{{#y}}\n~\n{{/y}}\nTea\n", "Dog\n~\nTea\n"),
      ("Dog\n  {{#y}}\n~\n  {{/y}}\nTea\n", "Dog\n~\nTea\n"),
      ("~\r\n{{#y}}\r\n{{/y}}\r\n~", "~\r\n~"),
      ("  {{#y}}\n*{{/y}}\n/", "*\n/"),
      ("*{{#y}}\n/\n  {{/y}}", "*\n/\n"),
      ("~{{# y }}={{/ y }}~", "~=~"),
      ("~{{#\ty\n}}={{/\ny }}~", "~=~"),
    ]
    for (template, output) in cases {
      let own = template.split(separator: "{{#", omittingEmptySubsequences: false)
      let name = template.debugDescription
      try Rendering(name, own.joined(separator: "{{" + sign), value, gives: output).check()
    }
  }
}
