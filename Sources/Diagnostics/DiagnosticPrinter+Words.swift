extension DiagnosticPrinter {
  /// The text in bold type, where there is colour.
  public func strong(_ text: String) -> String { paint(text, "1") }
}
