import Foundation
import TestSupport
import Testing

/// What `candor check --format jsonl -` does with lines.
@Suite struct BulkCheckTests {
  private static func run(
    _ input: Data,
    _ options: String...
  ) throws -> (code: Int32, lines: [String]) {
    let place = try Workplace()
    var program = place.program
    program.input = input
    let call = try program.run(["check", "--format", "jsonl", "-"] + options)
    return (
      call.code, call.out.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    )
  }

  @Test func `every line gets its answer in its place`() throws {
    var input = Data("{\"id\":1,\"text\":\"We love our sales funnel.\"}\r\nnonsense\n\n".utf8)
    input += Data("{\"id\":2,\"text\":\"\\ud800 \\u0000 a\"}\n{\"id\":3,\"text\":\"".utf8)
    input += [0xFF] + Data("\"}\n{\"id\":\"é\",\"text\":\"\"}".utf8)
    let (code, lines) = try Self.run(input)
    #expect(code == 0)
    #expect(lines.count == 7 && lines[6].isEmpty)
    let starts = [
      "{\"id\":1,\"language\":\"en\"", "{\"id\":null,\"error\":", "{\"id\":null,\"error\":",
      "{\"id\":2,\"language\":", "{\"id\":3,\"error\":\"byte ",
      "{\"id\":\"é\",\"language\":\"und\"",
    ]
    for (line, start) in zip(lines, starts) { #expect(line.hasPrefix(start), "\(line)") }
    for line in lines.dropLast() {
      #expect((try? JSONSerialization.jsonObject(with: Data(line.utf8))) != nil)
    }
  }

  @Test func `it fails when it is asked to`() throws {
    let input = Data("{\"text\":\"We love our sales funnel.\"}\n".utf8)
    #expect(try Self.run(input, "--fail-on", "warning").code == 1)
    #expect(try Self.run(input, "--fail-on", "error").code == 0)
  }

  @Test func `no input is no output`() throws {
    #expect(try Self.run(Data()) == (0, [""]))
  }

  @Test func `the trainer gets its rows`() throws {
    let (code, lines) = try Self.run(
      Data("{\"id\":1,\"text\":\"I mend violins.\"}\n".utf8),
      "--training-rows"
    )
    #expect(code == 0)
    #expect(lines.count == 3 && lines[0].hasPrefix("[\""))
    #expect(lines[1].hasPrefix("{\"id\":1,\"sentences\":[{\"start\":0,\"end\":15,\"measures\":["))
  }
}
