public import Glibc

/// Holds a conversation over two open files, such as standard input and output.
///
/// What was typed is read when nothing more has come, so that a burst of changes costs one reading.
public enum StandardStreams {
  /// Talks until the editor ends it or goes away; the program's exit code.
  public static func run(
    _ session: inout LanguageSession,
    input: Int32 = STDIN_FILENO,
    output: Int32 = STDOUT_FILENO
  ) -> Int32 {
    // An editor that goes away is noticed when writing fails.
    signal(SIGPIPE, SIG_IGN)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while session.exitCode == nil {
      while !session.isFull, isReadable(input) {
        let count = read(input, &chunk)
        if count == 0 {
          session.end()
          break
        }
        session.feed(chunk[..<count])
      }
      let hasMore = session.step()
      guard write(session.takeOutput(), to: output) else { return 1 }
      if !hasMore, session.exitCode == nil { wait(for: input) }
    }
    return session.exitCode ?? 1
  }
}

extension StandardStreams {
  private static func isReadable(_ input: Int32) -> Bool { poll(input, for: POLLIN, timeout: 0) }

  private static func wait(for input: Int32) { _ = poll(input, for: POLLIN, timeout: -1) }

  /// Whether a read or a write would not have to wait.
  private static func poll(_ file: Int32, for events: Int32, timeout: Int32) -> Bool {
    var request = pollfd(fd: file, events: Int16(truncatingIfNeeded: events), revents: 0)
    return Glibc.poll(&request, 1, timeout) > 0
  }

  /// How many bytes came; 0 at the end.
  private static func read(_ input: Int32, _ chunk: inout [UInt8]) -> Int {
    while true {
      let count = Glibc.read(input, &chunk, chunk.count)
      if count >= 0 { return count }
      guard errno == EINTR || errno == EAGAIN else { return 0 }
    }
  }

  private static func write(_ bytes: [UInt8], to output: Int32) -> Bool {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(output, buffer.baseAddress?.advanced(by: start), buffer.count - start)
      }
      guard count > 0 else {
        guard errno == EINTR || errno == EAGAIN else { return false }
        _ = poll(output, for: POLLOUT, timeout: -1)
        continue
      }
      start += count
    }
    return true
  }
}
