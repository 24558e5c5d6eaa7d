import Formats
import Foundation
import Profile
import Testing

@testable import LanguageServer

/// Plays the editor: sends messages, and takes the answers apart.
struct Editor {
  var session = LanguageSession(name: "candor", version: "9.9") { .day(.earliest) }
  /// Everything that came back so far.
  var received: [Message] = []
  private var framer = MessageFramer()
  private var lastID = 0

  /// An answer as its text, whose parts are read by path.
  struct Message {
    var json: String

    /// The value at a path such as `result.0.title`, as JSON without white space; nil when there is none.
    subscript(_ path: String) -> String? {
      var value = try? JSONSerialization.jsonObject(with: Data(json.utf8))
      for part in path.split(separator: ".") {
        if let list = value as? [Any], let index = Int(part) {
          value = list.indices.contains(index) ? list[index] : nil
        } else {
          value = (value as? [String: Any])?[String(part)]
        }
      }
      guard let value else { return nil }
      if let text = value as? String { return text }
      let options: JSONSerialization.WritingOptions = [
        .fragmentsAllowed, .sortedKeys, .withoutEscapingSlashes,
      ]
      return (try? JSONSerialization.data(withJSONObject: value, options: options))
        .map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// An editor that has said hello with these capabilities.
  static func connected(_ capabilities: String = "{}") -> Editor {
    var editor = Editor()
    editor.ask("initialize", #"{"capabilities":\#(capabilities)}"#)
    editor.tell("initialized", "{}")
    editor.received = []
    return editor
  }

  /// Sends bytes behind a right header, and lets the session do all its work.
  mutating func send(_ json: String) {
    feed(json)
    work()
  }

  /// Sends bytes behind a right header, and nothing more.
  mutating func feed(_ json: String) {
    session.feed(Array("Content-Length: \(json.utf8.count)\r\n\r\n\(json)".utf8))
  }

  /// Lets the session do all its work.
  mutating func work() {
    while session.step() {}
    framer.append(session.takeOutput())
    while let piece = framer.next() {
      guard case .message(let bytes) = piece else {
        Issue.record("what came back is no message")
        continue
      }
      received.append(Message(json: String(decoding: bytes, as: UTF8.self)))
    }
  }

  /// Sends a request and gives the answer to it.
  @discardableResult
  mutating func ask(_ method: String, _ params: String = "null") -> Message {
    lastID += 1
    let id = lastID
    send(#"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":\#(params)}"#)
    return received.last { $0["id"] == "\(id)" } ?? Message(json: "{}")
  }

  /// Sends a notification.
  mutating func tell(_ method: String, _ params: String = "null") {
    send(#"{"jsonrpc":"2.0","method":"\#(method)","params":\#(params)}"#)
  }

  /// Opens a text.
  mutating func open(_ uri: String, _ text: String, language: String = "markdown") {
    let item =
      #"{"uri":"\#(uri)","languageId":"\#(language)","version":1,"text":\#(Self.quoted(text))}"#
    tell("textDocument/didOpen", #"{"textDocument":\#(item)}"#)
  }

  /// Replaces the whole of a text.
  mutating func change(_ uri: String, _ version: Int, _ text: String) {
    let name = #"{"uri":"\#(uri)","version":\#(version)}"#
    tell(
      "textDocument/didChange",
      #"{"textDocument":\#(name),"contentChanges":[{"text":\#(Self.quoted(text))}]}"#
    )
  }

  /// What was published last about a text.
  func published(_ uri: String) -> Message? {
    received.last { $0["method"] == "textDocument/publishDiagnostics" && $0["params.uri"] == uri }
  }

  /// The rules of what was published last about a text, in order.
  func rules(_ uri: String) -> [String] {
    guard let message = published(uri) else { return [] }
    return (0..<1_000).lazy.map { message["params.diagnostics.\($0).code"] }
      .prefix { $0 != nil }.compactMap { $0 }
  }

  static func quoted(_ text: String) -> String {
    let data = try? JSONSerialization.data(withJSONObject: text, options: .fragmentsAllowed)
    return data.map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}

/// A content folder on disk for as long as a test lasts.
final class TemporarySite {
  let folder: URL

  init(_ files: [String: String]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "lsp-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (path, text) in files { try write(text, to: path) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ text: String, to path: String) throws {
    let url = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: url)
  }

  /// The address of a file in the folder.
  func uri(_ path: String) -> String { folder.appending(path: path).absoluteString }
}
