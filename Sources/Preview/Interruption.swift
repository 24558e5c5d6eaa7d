internal import Glibc

/// Waits for the one who started the program to end it, by Ctrl-C or as systems do.
enum Interruption {
  /// Both ends of a pipe: a handler of signals may do little more than write to one.
  private static let pipe: (read: Int32, write: Int32)? = {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }()

  private static let signals = [SIGINT, SIGTERM]

  /// From now on a signal does not end the program but `wait`; where that cannot be, it does as before.
  static func expect() {
    guard pipe != nil else { return }
    for number in signals {
      signal(number) { number in
        guard let pipe = Interruption.pipe else { return }
        var byte = UInt8(truncatingIfNeeded: number)
        _ = write(pipe.write, &byte, 1)
        // Whoever asks a second time does not want to wait.
        signal(number, SIG_DFL)
      }
    }
  }

  /// Returns after the first signal.
  static func wait() {
    guard let pipe else {
      while true { pause() }
    }
    var byte: UInt8 = 0
    while read(pipe.read, &byte, 1) < 0, errno == EINTR {}
  }
}
