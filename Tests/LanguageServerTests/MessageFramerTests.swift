import Testing

@testable import LanguageServer

@Suite struct `Message framer` {
  private static func pieces(_ text: String, chunk: Int = .max) -> [MessageFramer.Piece] {
    var framer = MessageFramer()
    var pieces: [MessageFramer.Piece] = []
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      framer.append(bytes.prefix(chunk))
      bytes = bytes.dropFirst(chunk)
      while let piece = framer.next() { pieces.append(piece) }
    }
    return pieces
  }

  private static func message(_ text: String) -> MessageFramer.Piece { .message(Array(text.utf8)) }

  @Test(arguments: [
    ("Content-Length: 2\r\n\r\n{}", ["{}"]),
    ("Content-Length:2\r\n\r\n{}", ["{}"]),
    ("content-length: 2\r\n\r\n{}", ["{}"]),
    ("Content-Length: 2\n\n{}", ["{}"]),
    (
      "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2\r\n\r\n{}",
      ["{}"]
    ),
    ("Content-Length: 2\r\nContent-Type: x\r\n\r\n{}", ["{}"]),
    ("Content-Length: 2\r\n\r\n{}Content-Length: 4\r\n\r\n[12]", ["{}", "[12]"]),
    ("Content-Length: 0\r\n\r\nContent-Length: 2\r\n\r\n{}", ["", "{}"]),
    ("Content-Length: 3\r\n\r\nä.", ["ä."]),
    ("Content-Length: 4\r\n\r\n\r\n\r\n", ["\r\n\r\n"]),
    ("Content-Length: 9\r\n\r\n{}", []),
  ])
  func `cuts messages by their length`(stream: String, messages: [String]) {
    #expect(Self.pieces(stream) == messages.map(Self.message))
  }

  @Test(arguments: [1, 2, 3, 7, 20])
  func `does not mind how the bytes come`(chunk: Int) {
    let stream = "Content-Length: 5\r\n\r\nhelloContent-Length: 6\r\n\r\nw\r\n\r\nd"
    let expected = ["hello", "w\r\n\r\nd"].map(Self.message)
    #expect(Self.pieces(stream, chunk: chunk) == expected)
  }

  @Test(arguments: [
    "Content-Length: two\r\n\r\n", "Content-Length: -2\r\n\r\n", "Content-Length: \r\n\r\n",
    "Content-Length: 99999999999999999999999\r\n\r\n", "Length: 2\r\n\r\n", "{}\r\n\r\n",
    "Content-Length: 2.5\r\n\r\n", "Content-Length: 0x10\r\n\r\n",
  ])
  func `passes over a header without a length and goes on`(header: String) {
    let pieces = Self.pieces(header + "Content-Length: 2\r\n\r\n{}")
    #expect(pieces == [.fault(.noLength), Self.message("{}")])
  }

  @Test func `finds the next header behind what a length that was too small left over`() {
    let pieces = Self.pieces("Content-Length: 2\r\n\r\n{\"a\":1}Content-Length: 2\r\n\r\n{}")
    #expect(pieces == [Self.message("{\""), Self.message("{}")])
  }

  @Test func `passes over a message that is too large`() {
    let size = MessageFramer.sizeLimit + 1
    var framer = MessageFramer()
    framer.append(Array("Content-Length: \(size)\r\n\r\n".utf8))
    #expect(framer.next() == .fault(.tooLarge(size)))
    let rubbish = [UInt8](repeating: 0x20, count: 1 << 20)
    for _ in 0..<(size >> 20) { framer.append(rubbish) }
    framer.append([UInt8](repeating: 0x20, count: size & (1 << 20 - 1)))
    #expect(framer.next() == nil)
    framer.append(Array("Content-Length: 2\r\n\r\n{}".utf8))
    #expect(framer.next() == Self.message("{}"))
  }

  @Test func `finds a header behind rubbish without end`() {
    var framer = MessageFramer()
    for _ in 0..<100 {
      framer.append([UInt8](repeating: 0x41, count: 1_000))
      #expect(framer.next() == nil)
    }
    framer.append(Array("\r\nContent-Length: 2\r\n\r\n{}".utf8))
    #expect(framer.next() == Self.message("{}"))
  }
}
