import Templates
import Testing

@Suite struct BlockIndentationTests {
  @Test(arguments: [
    Rendering(
      "content's first line feed goes, the others stay",
      "{{<p}}{{$b}}\ntea\n\n:)\n{{/b}}{{/p}}",
      partials: ["p": "{{$b}}own{{/b}}"],
      gives: "tea\n\n:)\n"
    ),
    Rendering(
      "a block within a line keeps the line",
      "{{<p}}{{$b}}mine{{/b}}{{/p}}",
      partials: ["p": "a:\n  {{$b}}own{{/b}}\n"],
      gives: "a:\n  mine\n"
    ),
    Rendering(
      "a parent that opens and closes on one line is alone on it",
      "a:\n  {{<p}}{{/p}}\n",
      partials: ["p": "1\n2\n"],
      gives: "a:\n  1\n  2\n"
    ),
    Rendering(
      "a block that opens and closes on one line is alone on it",
      "{{<p}}{{$b}}\n1\n2{{/b}}\n{{/p}}\n",
      partials: ["p": "a:\n  {{$b}}{{/b}}\n"],
      gives: "a:\n  1\n  2\n"
    ),
    Rendering(
      "content loses its own indentation and takes on the block's",
      "{{<p}}{{$b}}\n    1\n    2\n{{/b}}{{/p}}\n",
      partials: ["p": "a:\n  {{$b}}\n  {{/b}}\n"],
      gives: "a:\n  1\n  2\n"
    ),
    Rendering(
      "a block alone on its line is indented as its own content is",
      "{{<p}}{{$b}}\n1\n2\n{{/b}}{{/p}}\n",
      partials: ["p": "a:\n{{$b}}\n  own\n{{/b}}\n"],
      gives: "a:\n  1\n  2\n"
    ),
    Rendering(
      "a block in content is indented within it",
      "{{<p}}{{$c}}\n3\n{{/c}}{{/p}}\n",
      partials: [
        "p": "{{<q}}{{$b}}\n  1\n  {{$c}}\n    2\n  {{/c}}\n{{/b}}{{/q}}\n",
        "q": "{{$b}}own{{/b}}",
      ],
      gives: "1\n  3\n"
    ),
    Rendering(
      "closing tags on lines of their own",
      "{{<p}}\n        {{$b}}\n        1\n        {{/b}}\n{{/p}}",
      partials: ["p": "a:\n  {{$b}}\n  own\n  {{/b}}"],
      gives: "a:\n  1\n"
    ),
    Rendering(
      "own content keeps its indentation",
      "{{>p}}",
      partials: ["p": "a:\n{{$b}}\n  own\n    more\n{{/b}}\nz"],
      gives: "a:\n  own\n    more\nz"
    ),
    Rendering(
      "lines with less indentation lose what they have in common at most",
      "{{<p}}{{$b}}\n    1\n  2\n      3\n{{/b}}{{/p}}",
      partials: ["p": "{{$b}}{{/b}}"],
      gives: "1\n  2\n  3\n"
    ),
    Rendering(
      "an indented parent indents its blocks' content too",
      "  {{<p}}{{$b}}\n  1\n  2\n  {{/b}}{{/p}}\nz",
      partials: ["p": "<\n {{$b}}\n {{/b}}\n>\n"],
      gives: "  <\n   1\n   2\n  >\nz"
    ),
    Rendering(
      "a partial in content is indented as far as both",
      "{{<p}}{{$b}}\n    {{#y}}\n      {{>c}}\n    {{/y}}\n    2\n{{/b}}{{/p}}",
      ["y": true],
      partials: ["p": "a:\n  {{$b}}{{/b}}\nz", "c": "1\n1\n"],
      gives: "a:\n    1\n    1\n  2\n\nz"
    ),
    Rendering(
      "a parent behind text is not alone",
      "a {{<p}}\n{{$b}}1{{/b}}\n{{/p}}\nz",
      partials: ["p": "({{$b}}{{/b}})"],
      gives: "a (1)z"
    ),
    Rendering(
      "a parent before text is not alone",
      "  {{<p}}{{/p}} z",
      partials: ["p": "1\n2"],
      gives: "  1\n2 z"
    ),
    Rendering(
      "content in the middle of a line",
      "{{<p}}{{$b}}\n1\n2\n{{/b}}{{/p}}",
      partials: ["p": "  a {{$b}}{{/b}}z\n"],
      gives: "  a 1\n2\nz\n"
    ),
    Rendering(
      "content without a line of its own, in a block that is alone",
      "{{<p}}{{$b}}1{{/b}}{{/p}}",
      partials: ["p": "a:\n  {{$b}}\n  own\n  {{/b}}\nz"],
      gives: "a:\n  1z"
    ),
    Rendering(
      "CRLF",
      "{{<p}}{{$b}}\r\n    1\r\n    2\r\n{{/b}}{{/p}}\r\n",
      partials: ["p": "a:\r\n  {{$b}}\r\n  {{/b}}\r\n"],
      gives: "a:\r\n  1\r\n  2\r\n"
    ),
  ])
  func `blocks and parents mind the lines`(_ rendering: Rendering) throws { try rendering.check() }
}
