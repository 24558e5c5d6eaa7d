extension HostileInput {
  static let blocks: [HostileInput] = [
    flood("> ", isRefused: true), flood("* ", isRefused: true), flood(">- ", isRefused: true),
    flood("1. a\n"), flood("```\n"), flood("<div>\n\n"), flood("<?"), flood("<!--"),
    flood("<![CDATA["), flood("<title>\n"), flood("# a\n"), flood("# a b\n"), flood("a\n"),
    flood("\n"), flood(" "), flood("\t"), flood("-"), flood("a b\r\n"), flood("- a\n\n"),
    flood("> a\n\n"), flood("<div>\n<!--\n\n"),
    HostileInput("many quotes and lazy lines", isRefused: true) {
      times(">", $0 / 3) + "\n" + times("a\n", $0 / 3)
    },
    HostileInput("deep quotes of stars", isRefused: true) {
      times(">", $0 / 3) + times("a*", $0 / 3)
    },
    HostileInput("deep lists and blank lines", isRefused: true) {
      times("- ", $0 / 4) + "x" + times("\n", $0 / 2)
    },
    HostileInput("deep lists and quoted blank lines", isRefused: true) {
      "> " + times("- ", $0 / 5) + "x\n" + times(">\n", $0 / 5)
    },
    HostileInput("lists as deep as allowed and blank lines", isQuadratic: true) {
      times("- ", 31) + "x" + times("\n", $0)
    },
    HostileInput("quotes as deep as allowed") { times(times(">", 63) + "a\n", $0 / 65) },
    HostileInput("ever deeper lists", isRefused: true) { size in
      (0..<1000).map { times(" ", 2 * $0) + "* a\n" }.joined() + times("a", size)
    },
    HostileInput("footnotes in footnotes") { times("[^a]: ", $0 / 6) },
    HostileInput("an underlined heading of many lines") { times("a\n", $0 / 2) + "===\n" },
    HostileInput("100,000 quotes", isRefused: true) { _ in times(">", 100_000) + "a" },
  ]

  static let tables: [HostileInput] = [
    flood("|"), flood("aaa\rbbb\n-\u{B}\n"), flood("|x|x\n-|-|\n"),
    flood("a|\n-|-\n", isRefused: true),
    HostileInput("a table of one column") { "a\n-\n" + times("a\n", $0 / 2) },
    HostileInput("a wide head", isRefused: true) {
      "|" + times("a|", $0 / 4) + "\n|" + times("-|", $0 / 4) + "\n"
    },
    HostileInput("a wide head and short rows", isRefused: true) {
      let columns = Int(Double($0).squareRoot())
      return "|" + times("a|", columns) + "\n|" + times("-|", columns) + "\n" + times("x\n", $0 / 2)
    },
    HostileInput("pipes over a delimiter row", isRefused: true) { times("|", $0) + "\n|-|\n" },
    HostileInput("lines over a head", isRefused: true) { times("a\n", $0 / 2) + "| a |\n|---|\n" },
    HostileInput("heads that do not match", isRefused: true) {
      times("|" + times("x|", 20) + "\n|" + times("-|", 19) + "\n", $0 / 82)
    },
    HostileInput("footnotes in cells") { "| a |\n|-|\n" + times("[^1]\n", $0 / 5) },
    HostileInput("escaped pipes", isRefused: true) {
      "|a|\n|-|\n" + times("\\|", $0 / 2) + "\n"
    },
    HostileInput("links in a wide row", isRefused: true) {
      "|" + times("[a](<b|", $0 / 7) + "\n|-|\n"
    },
  ]

  static let references: [HostileInput] = [
    flood("[a]: u\n"), flood("[a]: /u \""), flood("[^a]("), flood("[^"),
    HostileInput("short references to a long address", isRefused: true) {
      "[a]: " + times("u", $0 / 4) + "\n\n" + times("[a]", $0 / 4)
    },
    HostileInput("many definitions") { size in
      (1...max(1, size / 24)).map { "[\($0)]: u\n" }.joined() + times("[0]", size / 6)
    },
    HostileInput("one definition, many references") { "[a0]: /u\n\n" + times(" [a0]", $0 / 5) },
    HostileInput("long labels") {
      "[x]: /u\n\n" + times("[" + times("a", 990) + "]", $0 / 992)
    },
    HostileInput("one footnote, many references") { times("[^1]", $0 / 4) + "\n\n[^1]: x\n" },
    HostileInput("many footnotes") { size in
      let numbers = 1...max(1, size / 20)
      return numbers.map { "[^\($0)]: x" }.joined(separator: "\n") + "\n\n"
        + numbers.map { "[^\($0)]" }.joined()
    },
    HostileInput("one footnote defined often") {
      times("[^0]:\n", $0 / 10) + times("[^0]", $0 / 10)
    },
  ]
}
