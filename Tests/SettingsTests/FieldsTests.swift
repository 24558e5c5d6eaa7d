import Diagnostics
import Settings
import Testing

@Suite struct FieldsTests {
  enum Form: String, CaseIterable { case service, workshop }

  /// Reads one of each type and gives the diagnostics as `line:column severity message`.
  static func complaints(_ text: String) -> [String] {
    let file = SourceFile(path: "x.md", text: text)
    let read = YAML.read(SourceSpan(0, file.bytes.count), of: file, rule: "front-matter")
    var fields = Fields(root: read.node, of: file, at: SourceSpan(0, 3), rule: "front-matter")
    _ = fields.text("title")
    _ = fields.flag("draft")
    _ = fields.integer("capacity", in: 1...500)
    _ = fields.integer("menu", in: 1...Int.max)
    _ = fields.choice("type", of: Form.self)
    _ = fields.texts("tags", example: "[love, dogs]")
    _ = fields.nested("consent", keys: "'given' and 'how'") { fields in
      fields.needed("how", because: "a consent says how it was given")?.text
    }
    _ = fields.each("buy", keys: "'label' and 'url'") { fields in fields.text("label") }
    fields.finish { $0 == "isbn" ? "; it belongs to a book" : nil }
    return fields.diagnostics.map {
      "\($0.location?.start.line ?? 0):\($0.location?.start.column ?? 0) \($0.severity) \($0.message)"
    }
  }

  static let faults: [(String, String)] = [
    ("titel: x", "1:1 error unknown key 'titel'; did you mean 'title'?"),
    ("isbn: x", "1:1 error unknown key 'isbn'; it belongs to a book"),
    (
      "zebra: x",
      "1:1 error unknown key 'zebra'; the keys here are title, draft, capacity, menu, type, tags, "
        + "consent and buy"
    ),
    ("title: [a]", "1:8 error 'title' should be text, found a list"),
    ("title: {a: b}", "1:8 error 'title' should be text, found keys and values"),
    ("title:", "1:1 warning 'title' has no value; give it one, or remove the line"),
    ("title: ''", "1:1 warning 'title' has no value; give it one, or remove the line"),
    ("draft: maybe", "1:8 error 'draft' should be yes or no, found 'maybe'"),
    ("draft: [yes]", "1:8 error 'draft' should be yes or no, found a list"),
    ("capacity: twelve", "1:11 error 'capacity' should be a whole number, found 'twelve'"),
    ("capacity: 1.5", "1:11 error 'capacity' should be a whole number, found '1.5'"),
    (
      "capacity: 99999999999999999999",
      "1:11 error 'capacity' should be a whole number, found '99999999999999999999'"
    ),
    ("capacity: 0", "1:11 error 'capacity' should be a number from 1 to 500, found 0"),
    ("menu: 0", "1:7 error 'menu' should be a number at least 1, found 0"),
    ("type: workshp", "1:7 error unknown type 'workshp'; did you mean 'workshop'?"),
    ("type: zebra", "1:7 error 'type' should be service or workshop, found 'zebra'"),
    ("type: [workshop]", "1:7 error 'type' should be service or workshop, found a list"),
    ("tags: love", "1:7 error 'tags' should be a list, such as [love, dogs], found 'love'"),
    ("tags: [love, [a]]", "1:14 error the items of 'tags' should be texts, found a list"),
    ("tags:\n- love\n-", "3:2 warning an item of 'tags' is empty; give it a value, or remove it"),
    (
      "title: a\ntitle: b", "2:1 error 'title' is written twice, first on line 1; keep one"
    ),
    (
      "consent: yes",
      "1:10 error 'consent' should hold 'given' and 'how', each as 'key: value', found 'yes'"
    ),
    ("consent: {}", "1:1 error 'how' is missing; a consent says how it was given"),
    ("consent:\n  how:", "2:3 error 'how' has no value; a consent says how it was given"),
    ("consent: {how: x, hwo: y}", "1:19 error unknown key 'hwo' in 'consent'; did you mean 'how'?"),
    ("buy: [x]", "1:7 error each item of 'buy' should hold 'label' and 'url', found 'x'"),
    (
      "buy: x",
      "1:6 error 'buy' should be a list, such as '- ' lines that hold 'label' and 'url', found 'x'"
    ),
    ("[a]", "1:1 error 'key: value' lines should stand here, found a list"),
    ("just words", "1:1 error 'key: value' lines should stand here, found 'just words'"),
    (
      "title: [\"\(String(repeating: "x", count: 70))\\n\"]\ntags: \"a\\nb\"",
      "1:8 error 'title' should be text, found a list"
    ),
    (
      "capacity: \"\(String(repeating: "x", count: 70))\"",
      "1:11 error 'capacity' should be a whole number, found '\(String(repeating: "x", count: 60))…'"
    ),
  ]

  @Test(arguments: faults)
  func `says what is wrong with a value`(text: String, complaint: String) {
    #expect(Self.complaints(text).first == complaint)
  }

  @Test func `reads every type`() {
    let text = """
      title:  1984
      language: no
      draft: No
      capacity: 12
      type: workshop
      tags: [love, " 7 "]
      about: |
        Two
        lines
      consent: {how: by e-mail}
      """
    let file = SourceFile(path: "x.md", text: text)
    let read = YAML.read(SourceSpan(0, file.bytes.count), of: file, rule: "front-matter")
    var fields = Fields(root: read.node, of: file, at: SourceSpan(0, 3), rule: "front-matter")
    #expect(fields.text("title") == "1984")
    #expect(fields.text("language") == "no")
    #expect(fields.flag("draft") == false)
    #expect(fields.integer("capacity", in: 1...500) == 12)
    #expect(fields.choice("type") == Form.workshop)
    #expect(fields.texts("tags", example: "").map(\.text) == ["love", "7"])
    #expect(fields.text("about") == "Two\nlines")
    #expect(fields.nested("consent", keys: "") { $0.text("how") } == "by e-mail")
    #expect(fields.text("missing") == nil)
    fields.finish()
    #expect(fields.diagnostics.isEmpty)
  }

  @Test func `stops counting up at a hundred mistakes`() {
    let many = Self.complaints((0..<900).map { "zebra\($0): x\n" }.joined())
    #expect(many.count == 101)
    #expect(many.last == "1:1 error there are 800 more mistakes here; mend the others first")
  }

  @Test func `reports all mistakes in one run`() {
    #expect(Self.complaints("titel: x\ndraft: x\ntitle: [a]\nmenu:\nbuy: [{labl: x}]").count == 5)
  }
}
