/// The program's version, in one place: the Makefile reads it here too.
enum Version {
  static let number = "0.1.0"
}
