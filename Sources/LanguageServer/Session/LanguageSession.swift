public import Profile

/// A conversation with an editor in the Language Server Protocol 3.17: the editor's bytes in, our bytes out.
///
/// It does nothing by itself and knows no clock. Whoever holds it feeds it with what has come, has it
/// take one step after the other, and sends what it says:
///
/// ```swift
/// session.feed(bytes)
/// while session.step() { send(session.takeOutput()) }
/// ```
public struct LanguageSession {
  let name: String
  let version: String
  var framer = MessageFramer()
  var inbox = Inbox()
  var output = Outbox()
  var reader: TextReader
  /// The open texts, by the editor's names for them.
  var texts: [String: OpenText] = [:]
  /// The names in the order in which they were opened.
  var order: [String] = []
  var client = ClientTraits()
  var state = State.fresh

  enum State { case fresh, running, shutDown, ended }

  /// How far the conversation has come, as a program's exit code: nil until it is over, 0 after `shutdown` and `exit`, else 1.
  public private(set) var exitCode: Int32?

  /// A conversation that has not begun; `name` and `version` are the program's, `today` is asked whenever pages are read.
  public init(name: String, version: String, today: @escaping @Sendable () -> Today) {
    (self.name, self.version) = (name, version)
    reader = TextReader(today: today)
  }

  /// Whether so much is waiting that feeding should wait too.
  public var isFull: Bool { inbox.isFull }

  /// Takes what the editor sent.
  public mutating func feed(_ bytes: some Collection<UInt8>) {
    framer.append(bytes)
    while let piece = framer.next() {
      switch piece {
      case .message(let bytes): inbox.take(bytes)
      case .fault(let fault): inbox.take(fault)
      }
    }
  }

  /// Says that the editor will send no more.
  public mutating func end() {
    while exitCode == nil, stepThroughInbox() {}
    if exitCode == nil { finish() }
  }

  /// Answers one message or, when none is waiting, sends what was found in one text; false when there is nothing to do.
  public mutating func step() -> Bool {
    guard exitCode == nil else { return false }
    return stepThroughInbox() || publishNext()
  }

  /// The bytes for the editor, each once.
  public mutating func takeOutput() -> [UInt8] { output.take() }

  mutating func finish() {
    exitCode = state == .shutDown ? 0 : 1
    state = .ended
    reader.expire(keeping: [])
  }
}

/// What the client said it can do.
struct ClientTraits {
  var encoding = PositionEncoding.utf16
  var takesVersionedEdits = false
  var watchesFiles = false
  var onlyPulls = false
  var rendersMarkdown = true
}
