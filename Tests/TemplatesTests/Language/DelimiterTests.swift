import Templates
import Testing

@Suite struct DelimiterTests {
  @Test(arguments: [
    Rendering("a pair", "{{=<% %>=}}<<%dog%>>", ["dog": "Gordon"], gives: "<Gordon>"),
    Rendering(
      "signs of regular expressions",
      "<{{=[ ]=}}[dog]>",
      ["dog": "Gordon"],
      gives: "<Gordon>"
    ),
    Rendering(
      "set between sections",
      "(\n{{#walk}}\n  {{dog}}\n  |dog|\n{{/walk}}\n\n{{= | | =}}\n|#walk|\n  {{dog}}\n  |dog|\n|/walk|\n)\n",
      ["walk": true, "dog": "Gordon"],
      gives: "(\n  Gordon\n  |dog|\n\n  {{dog}}\n  Gordon\n)\n"
    ),
    Rendering(
      "set between inverted sections",
      "(\n{{^walk}}\n  {{dog}}\n  |dog|\n{{/walk}}\n\n{{= | | =}}\n|^walk|\n  {{dog}}\n  |dog|\n|/walk|\n)\n",
      ["walk": false, "dog": "Gordon"],
      gives: "(\n  Gordon\n  |dog|\n\n  {{dog}}\n  Gordon\n)\n"
    ),
    Rendering(
      "not handed to a partial",
      "( {{>card}} )\n{{= | | =}}\n( |>card| )\n",
      ["dog": "Gordon"],
      partials: ["card": "*{{dog}}*"],
      gives: "( *Gordon* )\n( *Gordon* )\n"
    ),
    Rendering(
      "not taken from a partial",
      "( {{>card}} )\n( *{{dog}}*  *|dog|* )\n",
      ["dog": "Gordon"],
      partials: ["card": "*{{dog}}* {{= | | =}} *|dog|*"],
      gives: "( *Gordon*  *Gordon* )\n( *Gordon*  *|dog|* )\n"
    ),
    Rendering("between spaces", "~ {{=@ @=}} ~", gives: "~  ~"),
    Rendering("at the end of a line", " ~ {{=@ @=}}\n", gives: " ~ \n"),
    Rendering("alone on a line", "Dog.\n{{=@ @=}}\nTea.\n", gives: "Dog.\nTea.\n"),
    Rendering("alone and indented", "Dog.\n  {{=@ @=}}\nTea.\n", gives: "Dog.\nTea.\n"),
    Rendering("alone, with CRLF", "~\r\n{{= @ @ =}}\r\n~", gives: "~\r\n~"),
    Rendering("alone on the first line", "  {{=@ @=}}\n=", gives: "="),
    Rendering("alone on the last line", "=\n  {{=@ @=}}", gives: "=\n"),
    Rendering("with much space", "~{{=   @    @   =}}~", gives: "~~"),
    Rendering("and back again", "{{=@ @=}}@dog@@={{ }}=@{{dog}}", ["dog": "G"], gives: "GG"),
    Rendering("with a raw tag", "{{=<% %>=}}<%{dog}%><%&dog%>", ["dog": "<"], gives: "<<"),
  ])
  func `delimiters change what a tag looks like`(_ rendering: Rendering) throws {
    try rendering.check()
  }
}
