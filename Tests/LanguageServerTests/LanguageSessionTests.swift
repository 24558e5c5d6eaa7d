import Diagnostics
import Testing

@testable import LanguageServer

@Suite struct `Language session` {
  private static let bland =
    "I am a passionate, dedicated and results-driven coach. I help people unlock their full"
    + " potential and live their best lives. With over 20 years of experience I provide"
    + " world-class solutions that empower leaders to thrive and achieve lasting success in"
    + " everything that they do.\n"
  private static let uri = "untitled:Untitled-1"

  @Test func `says what it can do`() {
    var editor = Editor()
    let answer = editor.ask("initialize", #"{"capabilities":{}}"#)
    #expect(answer["result.capabilities.positionEncoding"] == "utf-16")
    #expect(answer["result.capabilities.textDocumentSync.change"] == "2")
    #expect(answer["result.capabilities.diagnosticProvider"] == nil)
    #expect(answer["result.serverInfo.version"] == "9.9")
  }

  @Test(arguments: [
    (#"{"general":{"positionEncodings":["utf-16"]}}"#, "utf-16"),
    (#"{"general":{"positionEncodings":["utf-32","utf-8"]}}"#, "utf-8"),
    (#"{"general":{"positionEncodings":[]}}"#, "utf-16"),
    (#"{"general":{"positionEncodings":"utf-8"}}"#, "utf-16"),
    (#"{"general":7}"#, "utf-16"), ("[]", "utf-16"), ("null", "utf-16"),
  ])
  func `counts as the client can`(capabilities: String, encoding: String) {
    var editor = Editor()
    let answer = editor.ask("initialize", #"{"capabilities":\#(capabilities)}"#)
    #expect(answer["result.capabilities.positionEncoding"] == encoding)
  }

  @Test func `offers to be asked only to a client that takes nothing else`() {
    var editor = Editor()
    let capabilities = #"{"textDocument":{"diagnostic":{}}}"#
    let answer = editor.ask("initialize", #"{"capabilities":\#(capabilities)}"#)
    #expect(answer["result.capabilities.diagnosticProvider.identifier"] == "candor")
    editor.open(Self.uri, Self.bland)
    #expect(editor.published(Self.uri) == nil)
    let pulled = editor.ask("textDocument/diagnostic", #"{"textDocument":{"uri":"\#(Self.uri)"}}"#)
    #expect(pulled["result.kind"] == "full")
    #expect(pulled["result.items.0.source"] == "candor")
  }

  @Test func `asks to hear of changed files where the client can tell`() {
    var editor = Editor.connected()
    #expect(editor.received.isEmpty)
    editor = Editor()
    let watching = #"{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true}}}"#
    editor.ask("initialize", #"{"capabilities":\#(watching)}"#)
    editor.tell("initialized", "{}")
    #expect(editor.received.last?["method"] == "client/registerCapability")
    editor.send(#"{"jsonrpc":"2.0","id":"watch","result":null}"#)
    #expect(editor.received.count == 2)
  }

  @Test(
    arguments: [
      (["initialize", "shutdown", "exit"], 0), (["initialize", "exit"], 1), (["exit"], 1),
      (["shutdown", "exit"], 1),
    ] as [([String], Int32)]
  )
  func `ends with the code that the protocol asks for`(methods: [String], code: Int32) {
    var editor = Editor()
    for method in methods {
      if method == "exit" {
        editor.tell(method)
      } else {
        editor.ask(method, #"{"capabilities":{}}"#)
      }
    }
    #expect(editor.session.exitCode == code)
  }

  @Test(arguments: [(true, 0), (false, 1)] as [(Bool, Int32)])
  func `ends when the editor goes away`(afterShutdown: Bool, code: Int32) {
    var editor = Editor.connected()
    if afterShutdown { editor.ask("shutdown") }
    editor.session.end()
    #expect(editor.session.exitCode == code)
  }

  @Test(
    arguments: [
      ([], "textDocument/hover", "-32002"), ([], "nonsense", "-32002"),
      (["initialize"], "initialize", "-32600"), (["initialize"], "nonsense", "-32601"),
      (["initialize"], "$/nonsense", "-32601"), (["initialize"], "textDocument/hover", "-32602"),
      (["initialize", "shutdown"], "textDocument/hover", "-32600"),
    ] as [([String], String, String)]
  )
  func `refuses with the number that the protocol asks for`(
    before: [String],
    method: String,
    code: String
  ) {
    var editor = Editor()
    for method in before { editor.ask(method, #"{"capabilities":{}}"#) }
    #expect(editor.ask(method, "{}")["error.code"] == code)
  }

  @Test(arguments: [
    ("{", "-32700"), ("", "-32700"), ("\u{0}", "-32700"), ("[]", "-32600"), ("7", "-32600"),
    ("{}", "-32600"), (#"{"method":7}"#, "-32600"), (#"{"id":[],"method":"a"}"#, "-32600"),
    (String(repeating: "[", count: 100_000), "-32700"),
  ])
  func `answers what is no message, and goes on`(body: String, code: String) {
    var editor = Editor.connected()
    editor.send(body)
    #expect(editor.received.last?["error.code"] == code)
    #expect(editor.received.last?["id"] == "null")
    editor.open(Self.uri, Self.bland)
    #expect(!editor.rules(Self.uri).isEmpty)
  }

  @Test func `answers requests whose ids are texts`() {
    var editor = Editor.connected()
    editor.send(#"{"jsonrpc":"2.0","id":"a","method":"shutdown"}"#)
    #expect(editor.received.last?.json == #"{"id":"a","jsonrpc":"2.0","result":null}"#)
  }

  @Test func `lets a waiting request be cancelled`() {
    var editor = Editor.connected()
    editor.open(Self.uri, Self.bland)
    let params = #"{"textDocument":{"uri":"\#(Self.uri)"}}"#
    for id in 1...2 {
      editor.feed(
        #"{"jsonrpc":"2.0","id":\#(id),"method":"textDocument/codeLens","params":\#(params)}"#
      )
    }
    editor.feed(#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":1}}"#)
    editor.feed(#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":99}}"#)
    editor.received = []
    editor.work()
    #expect(editor.received.map { $0["error.code"] } == ["-32800", nil])
    // What was not waiting is not remembered.
    editor.feed(
      #"{"jsonrpc":"2.0","id":99,"method":"textDocument/codeLens","params":\#(params)}"#
    )
    editor.work()
    #expect(editor.received.last?["error.code"] == nil)
  }

  @Test func `reads a burst of changes once`() {
    var editor = Editor.connected()
    editor.open(Self.uri, Self.bland)
    editor.received = []
    for version in 2...50 {
      editor.feed(
        #"{"method":"textDocument/didChange","params":{"textDocument":{"uri":"\#(Self.uri)","#
          + #""version":\#(version)},"contentChanges":[{"text":"\#(version)"}]}}"#
      )
    }
    editor.work()
    #expect(editor.received.count == 1)
    #expect(editor.published(Self.uri)?["params.version"] == "50")
    #expect(editor.rules(Self.uri).isEmpty)
  }

  @Test func `clears what it said of a text that is closed`() {
    var editor = Editor.connected()
    editor.open(Self.uri, Self.bland)
    #expect(!editor.rules(Self.uri).isEmpty)
    editor.tell("textDocument/didClose", #"{"textDocument":{"uri":"\#(Self.uri)"}}"#)
    #expect(editor.published(Self.uri)?["params.diagnostics"] == "[]")
    editor.change(Self.uri, 2, Self.bland)
    #expect(editor.published(Self.uri)?["params.diagnostics"] == "[]")
    let params = #"{"textDocument":{"uri":"\#(Self.uri)"}}"#
    #expect(editor.ask("textDocument/codeLens", params)["result"] == "null")
  }

  @Test func `keeps several texts apart`() {
    var editor = Editor.connected()
    editor.open("untitled:1", Self.bland)
    editor.open("untitled:2", "A short note.\n")
    #expect(!editor.rules("untitled:1").isEmpty)
    #expect(editor.rules("untitled:2").isEmpty)
    editor.change("untitled:2", 2, Self.bland)
    #expect(editor.rules("untitled:2") == editor.rules("untitled:1"))
  }

  @Test func `has nothing to say about other languages of programs`() {
    var editor = Editor.connected()
    editor.open("file:///tmp/candor-a.yml", "a: 1", language: "yaml")
    #expect(editor.received.isEmpty)
  }

  @Test func `puts a stand-in for half a surrogate pair, and stays in step`() {
    var editor = Editor.connected()
    let item = #"{"uri":"\#(Self.uri)","languageId":"markdown","version":1,"text":"a\ud83db"}"#
    editor.tell("textDocument/didOpen", #"{"textDocument":\#(item)}"#)
    let range = #"{"start":{"line":0,"character":2},"end":{"line":0,"character":3}}"#
    let change = #"{"range":\#(range),"text":"c\ud83d"}"#
    editor.tell(
      "textDocument/didChange",
      #"{"textDocument":{"uri":"\#(Self.uri)","version":2},"contentChanges":[\#(change)]}"#
    )
    #expect(editor.session.texts[Self.uri]?.file.bytes == Array("a\u{FFFD}c\u{FFFD}".utf8))
  }

  @Test(arguments: ["-1", "4294967295", "1e300", "-1e300", "9223372036854775808", "0.5"])
  func `takes a place that no text has for the nearest end`(number: String) {
    var editor = Editor.connected()
    editor.open(Self.uri, "abc\n")
    let range = #"{"start":{"line":0,"character":0},"end":{"line":\#(number),"character":0}}"#
    editor.tell(
      "textDocument/didChange",
      #"{"textDocument":{"uri":"\#(Self.uri)"},"contentChanges":[{"range":\#(range),"text":"x"}]}"#
    )
    let text = editor.session.texts[Self.uri]?.file.bytes
    #expect(text == Array("xabc\n".utf8) || text == Array("x".utf8))
    let place = #"{"line":\#(number),"character":\#(number)}"#
    let params = #"{"textDocument":{"uri":"\#(Self.uri)"},"position":\#(place)}"#
    #expect(editor.ask("textDocument/hover", params)["error"] == nil)
  }

  @Test func `refuses to read more than a page may hold`() {
    var editor = Editor.connected()
    editor.open(Self.uri, String(repeating: "word ", count: 1_200_000))
    #expect(editor.rules(Self.uri) == ["content"])
  }
}
