/// The answer to a request.
struct Reply<Value: Encodable>: Encodable {
  var id: RequestID
  var result: Value?

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireKey.self)
    try container.encode("2.0", forKey: .jsonrpc)
    try container.encode(id, forKey: .id)
    // No result is `null`, which has to be there.
    try container.encode(result, forKey: .result)
  }
}

/// The answer to a request that cannot be met, or to bytes that are none.
struct Refusal: Encodable {
  var id: RequestID?
  var code: ErrorCode
  var message: String

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireKey.self)
    try container.encode("2.0", forKey: .jsonrpc)
    try container.encode(id, forKey: .id)
    var error = container.nestedContainer(keyedBy: WireKey.self, forKey: .error)
    try error.encode(code.rawValue, forKey: .code)
    try error.encode(message, forKey: .message)
  }
}

/// Something the client did not ask for: a notification, or with an id a question to it.
struct Notice<Value: Encodable>: Encodable {
  var id: RequestID?
  var method: String
  var params: Value

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireKey.self)
    try container.encode("2.0", forKey: .jsonrpc)
    try container.encodeIfPresent(id, forKey: .id)
    try container.encode(method, forKey: .method)
    try container.encode(params, forKey: .params)
  }
}

/// The numbers of JSON-RPC 2.0 and LSP 3.17 for what went wrong.
enum ErrorCode: Int {
  case parseError = -32700
  case invalidRequest = -32600
  case methodNotFound = -32601
  case invalidParams = -32602
  case notInitialized = -32002
  case requestCancelled = -32800
}

private enum WireKey: CodingKey {
  case jsonrpc
  case id
  case method
  case params
  case result
  case error
  case code
  case message
}
