import Settings

extension Promise {
  /// Reads the keys of a promise.
  init(reading fields: inout Fields) {
    self.init(instead: fields.instead("instead"))
  }
}
