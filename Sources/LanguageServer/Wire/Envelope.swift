/// What every message says of itself, whatever it asks for.
struct Envelope: Decodable {
  /// What the client calls it; nil for a notification.
  var id: RequestID?
  /// What is asked for; nil for an answer to a question of ours.
  var method: String?

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decodeIfPresent(RequestID.self, forKey: .id)
    method = try container.decodeIfPresent(String.self, forKey: .method)
  }

  private enum CodingKeys: CodingKey {
    case id
    case method
  }
}

/// The parameters of a message whose method is known.
struct Parameters<Value: Decodable>: Decodable {
  var params: Value
}
