import Driver

/// `Fuzz ROOM [option of libFuzzer or folder of inputs …]`: looks for inputs that a room cannot bear.
@main
enum Fuzz {
  nonisolated(unsafe) private static var room = Room.bio

  static func main() {
    guard let room = CommandLine.arguments.dropFirst().first.flatMap(Room.init) else {
      print("usage: Fuzz", Room.allCases.map(\.rawValue).joined(separator: "|"), "[OPTION…]")
      return
    }
    self.room = room
    // libFuzzer takes its options from the arguments behind the room.
    var count = CommandLine.argc - 1
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv + 1
    _ = LLVMFuzzerRunDriver(&count, &arguments) { data, size in
      Fuzz.room.read(Array(UnsafeBufferPointer(start: data, count: size)))
      return 0
    }
  }
}
