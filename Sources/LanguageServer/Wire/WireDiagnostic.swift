/// One thing to underline.
struct WireDiagnostic: Encodable, Hashable {
  var range: PositionRange
  /// 1 for an error, 2 for a warning, 3 for information.
  var severity: Int
  var code: String
  var source = "candor"
  var message: String
}

/// Everything to underline in one text; what was said of it before is gone.
struct PublishedDiagnostics: Encodable {
  var uri: String
  var version: Int?
  var diagnostics: [WireDiagnostic]
}

/// The same for a client that asks for it.
struct PulledDiagnostics: Encodable {
  var kind = "full"
  var items: [WireDiagnostic]
}
