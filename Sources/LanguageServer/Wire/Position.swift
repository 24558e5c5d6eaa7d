/// A place as editors count: lines from 0, and units of the agreed encoding from 0 within the line.
struct Position: Codable, Hashable {
  var line: Int
  var character: Int

  init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    line = try Self.number(container, .line)
    character = try Self.number(container, .character)
  }

  private enum CodingKeys: CodingKey {
    case line
    case character
  }

  /// A number that no place has means the nearest end.
  private static func number(
    _ container: KeyedDecodingContainer<CodingKeys>,
    _ key: CodingKeys
  ) throws -> Int {
    if let number = try? container.decode(Int.self, forKey: key) { return max(0, number) }
    return try container.decode(Double.self, forKey: key) > 0 ? Int(Int32.max) : 0
  }
}

/// A stretch of a text as editors count: `start` included, `end` excluded.
struct PositionRange: Codable, Hashable {
  var start: Position
  var end: Position
}
