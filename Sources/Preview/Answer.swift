/// What a browser gets for a request.
struct Answer: Sendable {
  /// The HTTP status.
  var status: Int
  /// The media type of the bytes.
  var mediaType: String
  /// What is shown.
  var bytes: [UInt8]

  /// A line for programs that ask in a way that is not answered.
  static func refusal(_ status: Int, _ text: String) -> Answer {
    Answer(status: status, mediaType: "text/plain; charset=utf-8", bytes: Array((text + "\n").utf8))
  }
}
