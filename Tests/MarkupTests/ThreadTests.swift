import Diagnostics
import Markup
import Testing

@Suite struct ThreadTests {
  @Test func `many threads write the same bytes as one`() async throws {
    var random = RandomMarkup(seed: 4711)
    let texts = (0..<40).map { _ in random.document() + "\n~~struck~~ www.example.org \"quoted\"\n"
    }
    var options = HTMLOptions.site
    options.smartPunctuation = .english
    let wanted = try texts.map { try Self.html($0, options) }
    let differing = try await withThrowingTaskGroup(of: Int.self) { group in
      for worker in 0..<16 {
        group.addTask { [options] in
          var differing = 0
          for round in 0..<20 {
            for index in texts.indices {
              // Each worker takes the texts in another order.
              let index = (index * 7 + worker + round) % texts.count
              if try Self.html(texts[index], options) != wanted[index] { differing += 1 }
            }
          }
          return differing
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(differing == 0)
  }

  @Test func `many threads can read one document`() async throws {
    var random = RandomMarkup(seed: 99)
    let text = (0..<30).map { _ in random.document() }.joined(separator: "\n")
    let document = try Document(text)
    let wanted = document.html(.site)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<16 { group.addTask { document.html(.site) == wanted } }
      for await isSame in group { #expect(isSame) }
    }
  }

  private static func html(_ text: String, _ options: HTMLOptions) throws -> String {
    try Document(text, extensions: .site).html(options)
  }
}
