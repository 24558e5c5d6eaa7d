import Templates
import Testing

@Suite struct PartialTests {
  @Test(arguments: [
    Rendering("a partial", "[{{>p}}]", partials: ["p": "tea"], gives: "[tea]"),
    Rendering("one that is missing", "[{{>p}}]", gives: "[]"),
    Rendering(
      "in its context",
      "[{{>p}}]",
      ["a": "tea"],
      partials: ["p": "*{{a}}*"],
      gives: "[*tea*]"
    ),
    Rendering(
      "in the context of a section",
      "{{#l}}{{>p}}{{/l}}",
      ["l": [["a": 1], ["a": 2]]],
      partials: ["p": "*{{a}}*"],
      gives: "*1**2*"
    ),
    Rendering(
      "in itself",
      "{{>node}}",
      [
        "a": "X",
        "more": [["a": "Y", "more": [["a": "Z", "more": []]]], ["a": "W", "more": []]],
      ],
      partials: ["node": "{{a}}<{{#more}}{{>node}}{{/more}}>"],
      gives: "X<Y<Z<>>W<>>"
    ),
    Rendering(
      "in a partial",
      "{{>outer}}",
      ["a": "tea", "b": "six"],
      partials: ["outer": "*{{a}} {{>inner}}*", "inner": "{{b}}!"],
      gives: "*tea six!*"
    ),
    Rendering("between spaces", "~ {{>p}} ~", partials: ["p": "\t~\t"], gives: "~ \t~\t ~"),
    Rendering("with space inside", "~{{> p }}~", partials: ["p": "[]"], gives: "~[]~"),
  ])
  func `partials stand for their template`(_ rendering: Rendering) throws { try rendering.check() }

  @Test(arguments: [
    Rendering(
      "within a line",
      "  {{a}}  {{> p}}\n",
      ["a": "~"],
      partials: ["p": ">\n>"],
      gives: "  ~  >\n>\n"
    ),
    Rendering("alone, with CRLF", "~\r\n{{>p}}\r\n~", partials: ["p": ">"], gives: "~\r\n>~"),
    Rendering(
      "alone on the first line",
      "  {{>p}}\n>",
      partials: ["p": ">\n>"],
      gives: "  >\n  >>"
    ),
    Rendering(
      "alone on the last line",
      ">\n  {{>p}}",
      partials: ["p": ">\n>"],
      gives: ">\n  >\n  >"
    ),
    Rendering(
      "values keep their lines",
      "\\\n {{>p}}\n/\n",
      ["a": "<\n->"],
      partials: ["p": "|\n{{{a}}}\n|\n"],
      gives: "\\\n |\n <\n->\n |\n/\n"
    ),
    Rendering(
      "two values on a line",
      " {{>p}}\n",
      ["a": "<\n->"],
      partials: ["p": "{{{a}}}b{{{a}}}c\n"],
      gives: " <\n->b<\n->c\n"
    ),
    Rendering(
      "within one another",
      "    {{>outer}}\n",
      partials: ["outer": "a\n  {{>inner}}\nb\n", "inner": "1\n2\n"],
      gives: "    a\n      1\n      2\n    b\n"
    ),
    Rendering(
      "sections inside",
      "  {{>p}}\n.",
      ["l": [1, 2], "y": true],
      partials: ["p": "<\n{{#l}}\n{{.}}\n{{/l}}\n{{#y}}y{{/y}}{{^y}}n{{/y}}\n>\n"],
      gives: "  <\n  1\n  2\n  y\n  >\n."
    ),
    Rendering(
      "a section that goes over a line's end",
      "  {{>p}}\n",
      ["l": [1, 2]],
      partials: ["p": "{{#l}}x\n{{/l}}y\n"],
      gives: "  x\n  x\n  y\n"
    ),
    Rendering(
      "every line, empty ones too",
      "  {{>p}}\n",
      partials: ["p": "a\n\nb\n"],
      gives: "  a\n  \n  b\n"
    ),
    Rendering("with tabs", "\t{{>p}} \t\nb", partials: ["p": "a\n"], gives: "\ta\nb"),
    Rendering(
      "deeper each time it includes itself",
      "{{>p}}",
      ["a": 1, "l": [["a": 2, "l": [["a": 3, "l": []]]]]],
      partials: ["p": "{{a}}\n{{#l}}\n  {{>p}}\n{{/l}}\n"],
      gives: "1\n  2\n    3\n"
    ),
  ])
  func `a partial alone on its line hands its indentation on`(_ rendering: Rendering) throws {
    try rendering.check()
  }
}
