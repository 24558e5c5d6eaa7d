import Settings

extension Dream {
  /// Reads the keys of a dream.
  init(reading fields: inout Fields) {
    self.init(help: fields.text("help"))
  }
}
