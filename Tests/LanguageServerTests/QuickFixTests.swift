import Diagnostics
import Testing
import TestSupport

@testable import LanguageServer

@Suite struct `Quick fixes` {
  private static let uri = "untitled:1"

  /// The texts that the quick fixes for a remark on `marked` would make, by their titles.
  private static func results(
    _ text: String,
    rule: String = "abstract-fog",
    marked: String,
    message: String = "why",
    question: String? = "What?",
    bodyStart: Int = 0
  ) -> [String: String] {
    let file = SourceFile(path: "a.md", text: text)
    guard let range = text.firstRange(of: marked) else { return [:] }
    let start = text[..<range.lowerBound].utf8.count
    let span = SourceSpan(start, start + marked.utf8.count)
    let remark = Remark(
      rule: rule,
      severity: .warning,
      span: span,
      message: message,
      question: question
    )
    let body = SourceSpan(bodyStart, file.bytes.count)
    let findings = TextFindings(remarks: [remark], verdict: nil, body: body)
    var results: [String: String] = [:]
    for fix in QuickFixes(findings, in: file).fixes(for: span) {
      let edited = file.replacing(fix.span, with: fix.text)
      results[fix.title] = edited.text(SourceSpan(0, edited.bytes.count))
    }
    return results
  }

  @Test(arguments: [
    ("One fog here.\nTwo.\n", "One fog here. <!-- candor:off-line abstract-fog -->\nTwo.\n"),
    ("One fog here.", "One fog here. <!-- candor:off-line abstract-fog -->"),
    ("One fog  \nTwo.\n", "One fog <!-- candor:off-line abstract-fog -->   \nTwo.\n"),
    ("One fog\\\nTwo.\n", "One fog <!-- candor:off-line abstract-fog --> \\\nTwo.\n"),
    ("One fog\r\nTwo.\r\n", "One fog <!-- candor:off-line abstract-fog -->\r\nTwo.\r\n"),
    ("- A fog\n- B\n", "- A fog <!-- candor:off-line abstract-fog -->\n- B\n"),
    ("> A fog\n", "> A fog <!-- candor:off-line abstract-fog -->\n"),
    (
      "| a |\n|---|\n| fog |\n",
      "| a |\n|---|\n| fog <!-- candor:off-line abstract-fog --> |\n"
    ),
  ])
  func `switch a rule off on its line`(before: String, after: String) {
    let results = Self.results(before, marked: "fog")
    #expect(results["Leave 'abstract-fog' alone on this line"] == after)
  }

  @Test func `do not put a comment where it would be read as words`() {
    let results = Self.results("A fog `code\nmore` here.\n", marked: "fog")
    #expect(results.keys.sorted() == ["Leave 'abstract-fog' alone in this file"])
  }

  @Test func `switch a rule off behind the front matter`() {
    let results = Self.results("---\na: b\n---\nA fog.\n", marked: "fog", bodyStart: 13)
    #expect(
      results["Leave 'abstract-fog' alone in this file"]
        == "---\na: b\n---\n<!-- candor:off abstract-fog -->\nA fog.\n"
    )
  }

  @Test func `cannot silence a mistake`() {
    #expect(Self.results("A fog.\n", marked: "fog", question: nil).isEmpty)
  }

  @Test(arguments: [
    ("titel: x\n", "titel", "unknown key 'titel'; did you mean 'title'?", "title: x\n"),
    ("lang: x\n", "lang", "unknown key 'lang'; here it is 'language'", "language: x\n"),
    ("kind: \"bok\"\n", "\"bok\"", "unknown kind 'bok'; did you mean 'book'?", "kind: \"book\"\n"),
    (
      "[x](gose.md#a)", "gose.md#a", "there is no 'gose.md'; did you mean 'goose.md'?",
      "[x](goose.md#a)"
    ),
  ])
  func `put the name that was meant`(
    before: String,
    marked: String,
    message: String,
    after: String
  ) {
    let results = Self.results(
      before,
      rule: "front-matter",
      marked: marked,
      message: message,
      question: nil
    )
    #expect(Array(results.values) == [after])
  }

  @Test(arguments: [
    ("unknown key 'a'; it belongs to kind 'book'", "a"),
    ("unknown key 'b'; did you mean 'c'?", "a"),
    ("; did you mean '", "a"), ("'a'; did you mean ''?", "a"),
  ])
  func `suggest nothing that the message does not`(message: String, marked: String) {
    let results = Self.results("a: x\n", marked: marked, message: message, question: nil)
    #expect(results.isEmpty)
  }

  @Test(arguments: [
    ("One. <!-- candor:off-line abstract-fog -->\nTwo.\n", "One.\nTwo.\n"),
    ("<!-- candor:off abstract-fog -->\nTwo.\n", "Two.\n"),
    ("One <!-- candor:off --> two.\n", "One  two.\n"),
  ])
  func `take away a comment that does nothing`(before: String, after: String) throws {
    let start = try #require(before.firstRange(of: "<!--"))
    let end = try #require(before.firstRange(of: "-->"))
    let comment = String(before[start.lowerBound..<end.upperBound])
    let results = Self.results(before, rule: "suppression", marked: comment)
    #expect(results == ["Take this comment away": after])
  }

  @Test func `leave a comment that names several rules`() {
    let comment = "<!-- candor:off abstract-fog, token-hobbies -->"
    #expect(Self.results("One \(comment)", rule: "suppression", marked: comment).isEmpty)
  }

  @Test func `silence what they say they silence`() throws {
    var editor = Editor.connected()
    let text =
      "I am a passionate coach. I help people unlock their full potential and live their best"
      + " lives.\nWith over 20 years of experience I provide world-class solutions.\n\nI walk"
      + " Gordon past the bakery at six because he is afraid of the noon bell, and on Thursdays I"
      + " mend bicycles with my neighbour Ines in the yard behind the school.\n"
    editor.open(Self.uri, text)
    let rules = editor.rules(Self.uri)
    #expect(!rules.isEmpty)
    let everywhere = #"{"start":{"line":0,"character":0},"end":{"line":99,"character":0}}"#
    let answer = editor.ask(
      "textDocument/codeAction",
      #"{"textDocument":{"uri":"\#(Self.uri)"},"range":\#(everywhere),"context":{"diagnostics":[]}}"#
    )
    for index in 0..<100 {
      guard let title = answer["result.\(index).title"], title.hasPrefix("Leave") else { break }
      let path = "result.\(index).edit.changes.\(Self.uri).0"
      let change =
        #"{"range":\#(answer["\(path).range"] ?? ""),"text":"#
        + "\(Editor.quoted(answer["\(path).newText"] ?? ""))}"
      editor.change(Self.uri, 2, text)
      editor.tell(
        "textDocument/didChange",
        #"{"textDocument":{"uri":"\#(Self.uri)","version":3},"contentChanges":[\#(change)]}"#
      )
      let left = editor.rules(Self.uri)
      #expect(left.count < rules.count, "\(title)")
      #expect(!left.contains("suppression"), "\(title)")
    }
  }
}
