import Templates
import Testing

@Suite struct CommentTests {
  @Test(arguments: [
    Rendering("within a line", "six{{! the bell }} o'clock", gives: "six o'clock"),
    Rendering("over lines", "six{{!\n  the bell,\n  again\n}} o'clock\n", gives: "six o'clock\n"),
    Rendering("alone on a line", "Dog.\n{{! walk }}\nTea.\n", gives: "Dog.\nTea.\n"),
    Rendering("alone and indented", "Dog.\n  {{! walk }}\nTea.\n", gives: "Dog.\nTea.\n"),
    Rendering("alone, with CRLF", "~\r\n{{! walk }}\r\n~", gives: "~\r\n~"),
    Rendering("alone on the first line", "  {{! first }}\n!", gives: "!"),
    Rendering("alone on the last line", "!\n  {{! last }}", gives: "!\n"),
    Rendering("alone over lines", "Dog.\n{{!\nwalks at six\n}}\nTea.\n", gives: "Dog.\nTea.\n"),
    Rendering(
      "alone over indented lines",
      "Dog.\n  {{!\n   at six\n  }}\nTea.\n",
      gives: "Dog.\nTea.\n"
    ),
    Rendering("at the end of an indented line", "  tea {{! hot }}\n", gives: "  tea \n"),
    Rendering("between spaces", "tea {{! hot }} now", gives: "tea  now"),
    Rendering(
      "that reads like a name",
      "[{{! tea }}]",
      ["! tea": 1, "!tea": 2, "tea": 3],
      gives: "[]"
    ),
    Rendering("with an opening delimiter inside", "[{{! no {{tea }}]", gives: "[]"),
  ])
  func `comments leave nothing behind`(_ rendering: Rendering) throws { try rendering.check() }
}
