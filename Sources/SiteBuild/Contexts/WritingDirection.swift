/// Which way a language is written.
enum WritingDirection {
  /// Languages written from right to left, by primary subtag (source: IANA language subtag registry, `Suppress-Script` and CLDR likely scripts).
  private static let rightToLeft: Set<String> = [
    "ar", "arc", "ckb", "dv", "fa", "he", "ku-arab", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
  ]

  /// `rtl` or `ltr` for a BCP 47 tag.
  static func of(_ language: String) -> String {
    let parts = language.lowercased().split(separator: "-").map(String.init)
    if parts.contains("latn") || parts.contains("cyrl") { return "ltr" }
    if parts.contains("arab") || parts.contains("hebr") { return "rtl" }
    return rightToLeft.contains(parts.first ?? "") ? "rtl" : "ltr"
  }
}
