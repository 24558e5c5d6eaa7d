internal import Glibc
internal import PhotoJobs

/// A running worker and the line to it.
///
/// A class, since it is a process: it ends with the last reference to it.
final class WorkerProcess {
  private let process: pid_t
  private let socket: Int32
  private var buffer: [UInt8] = []

  /// How long the worker may take to say its next word, in milliseconds.
  static let patience: Int32 = 180_000

  /// Starts the program at `path`, and waits for its first word.
  init(path: String) throws(PhotoTrouble) {
    guard access(path, X_OK) == 0 else { throw .noWorker(path: path) }
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .noWorker(path: path) }
    let started = Self.spawn(path, ends[1])
    close(ends[1])
    guard let started else {
      close(ends[0])
      throw .noWorker(path: path)
    }
    (process, socket) = (started, ends[0])
    switch try answer() {
    case .ready: break
    case .fault(let fault, let words): throw .fault(fault, words: words)
    default: throw .fault(.misunderstood, words: "")
    }
  }

  deinit {
    close(socket)
    kill(process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  /// Sends a job and the photo's bytes.
  func send(_ job: PhotoJob, _ bytes: [UInt8]) throws(PhotoTrouble) {
    guard put(Array(job.line.utf8) + [0x0A]), put(bytes) else { throw .crashed }
  }

  /// The next line of the answer.
  func answer() throws(PhotoTrouble) -> PhotoAnswer {
    while true {
      if let end = buffer.firstIndex(of: 0x0A) {
        let line = String(decoding: buffer[..<end], as: UTF8.self)
        buffer.removeFirst(end + 1)
        guard let answer = PhotoAnswer(line: line) else {
          throw .fault(.misunderstood, words: "")
        }
        return answer
      }
      guard buffer.count < 8_192 else { throw .fault(.misunderstood, words: "") }
      try fill(upTo: 8_192)
    }
  }

  /// The bytes behind a line.
  func bytes(_ count: Int) throws(PhotoTrouble) -> [UInt8] {
    buffer.reserveCapacity(count)
    while buffer.count < count { try fill(upTo: min(count - buffer.count, 1 << 18)) }
    let bytes = Array(buffer[..<count])
    buffer.removeFirst(count)
    return bytes
  }

  private func fill(upTo count: Int) throws(PhotoTrouble) {
    var watched = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
    while true {
      let ready = poll(&watched, 1, Self.patience)
      if ready > 0 { break }
      if ready < 0, errno == EINTR { continue }
      throw .tooSlow
    }
    let start = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: count))
    var taken = 0
    repeat {
      taken = buffer.withUnsafeMutableBytes {
        read(socket, $0.baseAddress?.advanced(by: start), count)
      }
    } while taken < 0 && errno == EINTR
    buffer.removeLast(count - max(taken, 0))
    guard taken > 0 else { throw .crashed }
  }

  /// Without a signal where the worker is gone.
  private func put(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var sent = 0
      while sent < buffer.count, let start = buffer.baseAddress {
        let count = Glibc.send(socket, start + sent, buffer.count - sent, Int32(MSG_NOSIGNAL))
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        sent += count
      }
      return true
    }
  }

  /// Its standard input and output are one socket; what libraries print goes nowhere.
  private static func spawn(_ path: String, _ end: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, end, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, end, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var process: pid_t = 0
    var code: Int32 = 0
    // A program that is being replaced this moment is busy for a moment.
    for attempt in 0..<20 {
      if attempt > 0 { usleep(25_000) }
      code = path.withCString { path in
        var arguments: [UnsafeMutablePointer<CChar>?] = [UnsafeMutablePointer(mutating: path), nil]
        return posix_spawn(&process, path, &actions, nil, &arguments, environ)
      }
      if code != ETXTBSY { break }
    }
    return code == 0 ? process : nil
  }
}
