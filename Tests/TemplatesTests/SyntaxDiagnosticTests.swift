import Diagnostics
import Templates
import TestSupport
import Testing

@Suite struct SyntaxDiagnosticTests {
  /// A template with its mistakes marked, and what is said of them in order.
  struct Mistake: CustomTestStringConvertible, Sendable {
    var template: String
    var messages: [String]

    init(_ template: String, _ messages: String...) {
      self.template = template
      self.messages = messages
    }

    var testDescription: String { template.debugDescription }
  }

  /// Compiles the marked template together with two partials, and compares places and messages.
  private func check(_ mistake: Mistake, severity: Severity = .error) {
    let marked = MarkedText(mistake.template)
    let library = TemplateLibrary([
      (name: "page", file: SourceFile(path: "page.mustache", text: marked.text)),
      (name: "card", file: SourceFile(path: "card.mustache", text: "{{$title}}{{/title}}")),
      (name: "head", file: SourceFile(path: "head.mustache", text: "")),
    ])
    let found = library.diagnostics
    #expect(found.map(\.message) == mistake.messages)
    #expect(found.map(\.severity) == found.map { _ in severity })
    let file = SourceFile(path: "page.mustache", text: marked.text)
    #expect(found.map(\.location) == marked.spans.map(file.location))
    #expect(found.allSatisfy { $0.rule == "template-syntax" })
  }

  @Test(arguments: [
    Mistake("a\n  «{{»dog", "'{{' is not closed; write '}}' behind the name"),
    Mistake("«{{#»walk {{dog}}{{/walk}}", "'{{#' is not closed; write '}}' behind the name"),
    Mistake("«{{{»dog}} ", "'{{{' is not closed; write '}}}' behind the name"),
    Mistake("{{=<% %>=}}«<%»dog", "'<%' is not closed; write '%>' behind the name"),
    Mistake("a «{{!» b", "'{{!' is not closed; write '}}' behind the name"),
    Mistake("«{{=»<% %>}}", "'{{=' is not closed; write '=}}' behind the name"),
    Mistake(
      "«{{»dog <p> {{tea}} «{{»bell",
      "'{{' is not closed; write '}}' behind the name",
      "'{{' is not closed; write '}}' behind the name"
    ),
    Mistake("«{{}}»", "the tag has no name; write one between its delimiters, as in '{{title}}'"),
    Mistake("«{{> }}»", "the tag has no name; write one between its delimiters, as in '{{title}}'"),
    Mistake(
      "«{{ my dog }}»",
      "a name has no spaces, found 'my dog'; write 'my-dog'"
    ),
    Mistake(
      "«{{>*dog}}»",
      "a partial cannot be chosen by a value; write its name without '*'"
    ),
    Mistake(
      "«{{=<% =}}»",
      "delimiters should look like '{{=<% %>=}}', found '{{=<% =}}';"
        + " write two words of at most 16 bytes without '='"
    ),
    Mistake(
      "«{{=<= =>=}}»",
      "delimiters should look like '{{=<% %>=}}', found '{{=<= =>=}}';"
        + " write two words of at most 16 bytes without '='"
    ),
    Mistake(
      "«{{=12345678901234567 >=}}»",
      "delimiters should look like '{{=<% %>=}}', found '{{=12345678901234567 >=}}';"
        + " write two words of at most 16 bytes without '='"
    ),
  ])
  func `says which tag cannot be read`(_ mistake: Mistake) { check(mistake) }

  @Test(arguments: [
    Mistake("a\n«{{#walk}}»\nb", "'{{#walk}}' is never closed; write '{{/walk}}'"),
    Mistake("{{=<% %>=}}\n«<%# walk %>»", "'<%# walk %>' is never closed; write '<%/walk%>'"),
    Mistake("«{{$b}}»", "'{{$b}}' is never closed; write '{{/b}}'"),
    Mistake(
      "«{{#a}}»\n«{{^ b }}»",
      "'{{#a}}' is never closed; write '{{/a}}'",
      "'{{^ b }}' is never closed; write '{{/b}}'"
    ),
    Mistake(
      "{{#a}}\n«{{#b}}»\n\n{{/a}}",
      "'{{#b}}' is not closed before '{{/a}}' in line 4; write '{{/b}}' there"
    ),
    Mistake(
      "\n{{#walk}}\n«{{/wlak}}»",
      "'{{/wlak}}' does not close '{{#walk}}' from line 2; write '{{/walk}}'"
    ),
    Mistake(
      "a «{{/walk}}»",
      "'{{/walk}}' closes nothing; remove it, or open 'walk' before it"
    ),
    Mistake(
      "«{{a b}}» «{{#c}}»",
      "a name has no spaces, found 'a b'; write 'a-b'",
      "'{{#c}}' is never closed; write '{{/c}}'"
    ),
  ])
  func `says which section is not closed and where it was opened`(_ mistake: Mistake) {
    check(mistake)
  }

  @Test(arguments: [
    Mistake(
      "«{{>crad}}»",
      "unknown partial 'crad'; did you mean 'card'? there are 'card', 'head', 'page'"
    ),
    Mistake(
      "«{{<menu}}»{{/menu}}",
      "unknown parent 'menu'; there are 'card', 'head', 'page'"
    ),
    Mistake(
      "{{<card}}{{$title}}a{{/title}}\n«{{$title}}»b{{/title}}{{/card}}",
      "block 'title' is filled twice, first in line 1; remove one of them"
    ),
  ])
  func `says which template or block is wrongly named`(_ mistake: Mistake) { check(mistake) }

  @Test(arguments: [
    Mistake(
      "{{<card}} «some text» {{$title}}a{{/title}}«{{dog}}»{{! no }}{{/card}}",
      "this is never shown: '{{<card}}' takes only blocks; move it into a block or remove it",
      "this is never shown: '{{<card}}' takes only blocks; move it into a block or remove it"
    ),
    Mistake(
      "{{<card}}«{{#a}}»{{b}} c{{/a}}{{/card}}",
      "this is never shown: '{{<card}}' takes only blocks; move it into a block or remove it"
    ),
  ])
  func `warns of what a parent leaves out`(_ mistake: Mistake) {
    check(mistake, severity: .warning)
  }

  @Test func `shows long names and long lists shortly`() {
    let names = (10..<30).map { "p\($0)" }
    let text = "{{>\(String(repeating: "x", count: 100))}}"
    let library = TemplateLibrary(
      names.map { (name: $0, file: SourceFile(path: $0, text: "")) }
        + [(name: "a", file: SourceFile(path: "a", text: text))]
    )
    let there = "there are 'a', 'p10', 'p11', 'p12', 'p13', 'p14', 'p15', 'p16' and 13 more"
    let name = String(repeating: "x", count: 60) + "…"
    #expect(library.diagnostics.map(\.message) == ["unknown partial '\(name)'; \(there)"])
  }

  @Test func `names two templates of one name`() {
    let library = TemplateLibrary([
      (name: "card", file: SourceFile(path: "a/card.mustache", text: "")),
      (name: "card", file: SourceFile(path: "b/card.mustache", text: "")),
    ])
    let diagnostic = library.diagnostics.first
    #expect(
      diagnostic?.message == "template 'card' is already there, from 'a/card.mustache'; rename one"
    )
    #expect(diagnostic?.location?.path == "b/card.mustache")
  }

  @Test func `reports the mistakes of all templates, sorted`() {
    let library = TemplateLibrary([
      (name: "b", file: SourceFile(path: "b", text: "{{#x}}{{/y}}{{}}")),
      (name: "a", file: SourceFile(path: "a", text: "\n{{#x}}")),
    ])
    #expect(library.diagnostics.map { $0.location?.path } == ["a", "b", "b"])
    #expect(library.diagnostics == library.diagnostics.sorted())
  }

  @Test func `takes missing partials for empty when lenient`() {
    let text = "{{>none}}{{<none}} x {{$b}}1{{/b}}{{$b}}2{{/b}}{{/none}}"
    let file = SourceFile(path: "page", text: text)
    #expect(TemplateLibrary([(name: "page", file: file)], mode: .lenient).diagnostics.isEmpty)
  }
}
