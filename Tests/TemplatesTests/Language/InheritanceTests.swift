import Templates
import Testing

@Suite struct InheritanceTests {
  @Test(arguments: [
    Rendering("text", "{{$b}}walk{{/b}}\n", gives: "walk\n"),
    Rendering("a value", "{{$b}}walk {{dog}} now{{/b}}\n", ["dog": "G"], gives: "walk G now\n"),
    Rendering("a raw value", "{{$b}}walk {{{dog}}}{{/b}}\n", ["dog": "<G>"], gives: "walk <G>\n"),
    Rendering(
      "a section",
      "{{$b}}walk {{#dog}}{{name}}{{/dog}} now{{/b}}\n",
      ["dog": ["name": "G"]],
      gives: "walk G now\n"
    ),
    Rendering(
      "an inverted section",
      "{{$b}}walk{{^dog}} {{a}}{{/dog}}{{/b}}\n",
      ["a": "alone"],
      gives: "walk alone\n"
    ),
    Rendering("a value that looks like a tag", "{{$b}}{{a}}{{/b}}", ["a": "{{b}}"], gives: "{{b}}"),
    Rendering("in a parent", "{{<p}}{{/p}}\n", partials: ["p": "{{$b}}walk{{/b}}"], gives: "walk"),
    Rendering(
      "whatever the data say",
      "{{<p}}{{/p}}",
      ["b": "data"],
      partials: ["p": "{{$b}}own{{/b}}"],
      gives: "own"
    ),
  ])
  func `a block that nothing fills shows its own content`(_ rendering: Rendering) throws {
    try rendering.check()
  }

  @Test(arguments: [
    Rendering(
      "one",
      "{{<p}}{{$b}}mine{{/b}}{{/p}}",
      partials: ["p": "<{{$b}}own{{/b}}>"],
      gives: "<mine>"
    ),
    Rendering(
      "whatever the data say",
      "{{<p}}{{$b}}mine{{/b}}{{/p}}",
      ["b": "data"],
      partials: ["p": "{{$b}}own{{/b}}"],
      gives: "mine"
    ),
    Rendering(
      "behind text",
      "a {{<p}}{{$b}}mine{{/b}}{{/p}}",
      partials: ["p": "{{$b}}{{/b}}"],
      gives: "a mine"
    ),
    Rendering(
      "of two parents",
      "a {{<p}}{{$b}}1{{/b}}{{/p}} {{<p}}{{$b}}2{{/b}}{{/p}}\n",
      partials: ["p": "({{$b}}own{{/b}}{{$c}} rest{{/c}})"],
      gives: "a (1 rest) (2 rest)\n"
    ),
    Rendering(
      "one of two",
      "{{<p}}{{$c}}mine{{/c}}{{/p}}",
      partials: ["p": "{{$b}}own{{/b}}, {{$c}}own{{/c}}"],
      gives: "own, mine"
    ),
    Rendering(
      "none, as a partial",
      "{{>p}}={{<p}}{{/p}}",
      partials: ["p": "{{$b}}own{{/b}}"],
      gives: "own=own"
    ),
    Rendering(
      "with text around that is left out",
      "{{<p}} no {{$b}}mine{{/b}} no {{x}}{{#x}}{{$b}}no{{/b}}{{/x}}{{/p}}",
      ["x": "no"],
      partials: ["p": "{{$b}}own{{/b}}"],
      gives: "mine"
    ),
    Rendering(
      "with nothing but text",
      "{{<p}} no no {{/p}}",
      partials: ["p": "{{$b}}own{{/b}}"],
      gives: "own"
    ),
    Rendering(
      "with nothing",
      "[{{<p}}{{$b}}{{/b}}{{/p}}]",
      partials: ["p": "({{$b}}own{{/b}})"],
      gives: "[()]"
    ),
    Rendering(
      "where the block stands",
      "{{<p}}{{$b}}mine: {{dog}}{{/b}}{{/p}}",
      ["dog": "G", "other": ["dog": "H"]],
      partials: ["p": "{{#other}}{{$b}}own: {{dog}}{{/b}}{{/other}}"],
      gives: "mine: H"
    ),
    Rendering(
      "for each item",
      "{{<p}}{{$b}}{{.}};{{/b}}{{/p}}",
      ["l": [1, 2]],
      partials: ["p": "{{#l}}{{$b}}{{/b}}{{/l}}"],
      gives: "1;2;"
    ),
    Rendering("of a parent that is missing", "[{{<p}}{{$b}}mine{{/b}}{{/p}}]", gives: "[]"),
    Rendering(
      "the last of two",
      "{{<p}}{{$b}}1{{/b}}{{$b}}2{{/b}}{{/p}}",
      partials: ["p": "{{$b}}{{/b}}"],
      gives: "2"
    ),
    Rendering(
      "a block inside the content, from outside",
      "{{<p}}{{$c}}inner{{/c}}{{/p}}",
      partials: ["p": "{{<q}}{{$b}}<{{$c}}own{{/c}}>{{/b}}{{/q}}", "q": "{{$b}}{{/b}}"],
      gives: "<inner>"
    ),
    Rendering(
      "a block of the same name inside the content",
      "{{<p}}{{$b}}<{{$b}}own{{/b}}>{{/b}}{{/p}}",
      partials: ["p": "{{$b}}{{/b}}"],
      gives: "<own>"
    ),
    Rendering(
      "a block of a partial of the parent",
      "{{<p}}{{$b}}mine{{/b}}{{/p}}",
      partials: ["p": "({{>head}})", "head": "{{$b}}own{{/b}}"],
      gives: "(mine)"
    ),
  ])
  func `what a parent's tag gives fills the parent's blocks`(_ rendering: Rendering) throws {
    try rendering.check()
  }

  @Test(arguments: [
    Rendering(
      "through parents that include one another",
      "{{<p}}{{$a}}mine{{/a}}{{/p}}",
      partials: [
        "p": "{{$a}}own{{/a}} {{$b}}{{<q}}{{/q}}{{/b}}",
        "q": "{{$a}}of q{{/a}} {{<p}}{{$b}}enough{{/b}}{{/p}}",
      ],
      gives: "mine mine mine enough"
    ),
    Rendering(
      "the outermost content counts",
      "{{<p}}{{$a}}child{{/a}}{{/p}}",
      partials: [
        "p": "{{<q}}{{$a}}p{{/a}}{{/q}}", "q": "{{<r}}{{$a}}q{{/a}}{{/r}}", "r": "{{$a}}r{{/a}}",
      ],
      gives: "child"
    ),
    Rendering(
      "the outermost content that there is",
      "{{<p}}{{/p}}",
      partials: [
        "p": "{{<q}}{{$a}}p{{/a}}{{/q}}", "q": "{{<r}}{{$a}}q{{/a}}{{/r}}", "r": "{{$a}}r{{/a}}",
      ],
      gives: "p"
    ),
  ])
  func `parents may have parents`(_ rendering: Rendering) throws { try rendering.check() }
}
