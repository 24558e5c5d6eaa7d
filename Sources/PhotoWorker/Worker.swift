import CVips
import Glibc
import PhotoJobs

/// Answers one job after the other until its input ends.
struct Worker {
  private var channel: Channel

  /// How much memory the process may ask for, in bytes; half of it are libraries and stacks that are never touched.
  private static let memory: UInt64 = 2 << 30
  /// How much processor time one photo may take, in seconds.
  private static let secondsPerJob: UInt32 = 120

  init(channel: Channel) { self.channel = channel }

  /// Works until there is nothing more to do; the exit code.
  mutating func run() -> Int32 {
    signal(SIGPIPE, SIG_IGN)
    do throws(Channel.Fault) {
      if let fault = Self.start() {
        try channel.send(PhotoAnswer.fault(fault, words: String(cString: photo_error())).line)
        return 1
      }
      let library = String(cString: photo_library_version())
      try channel.send(PhotoAnswer.ready(library: library).line)
      while let line = try channel.line() {
        guard let job = PhotoJob(line: line) else {
          try channel.send(PhotoAnswer.fault(.misunderstood, words: "").line)
          return 1
        }
        try answer(job)
      }
      return 0
    } catch {
      return 1
    }
  }

  /// Opens the library, and closes everything else; what is wrong, or nil.
  private static func start() -> PhotoFault? {
    _ = room_limit(memory)
    switch Int(photo_open_library()) {
    case PHOTO_DONE: break
    case PHOTO_NO_LIBRARY: return .noLibrary
    default: return .badLibrary
    }
    Codecs.open()
    _ = room_close()
    return nil
  }

  private mutating func answer(_ job: PhotoJob) throws(Channel.Fault) {
    let bytes = try channel.bytes(job.byteCount)
    room_limit_time(Self.secondsPerJob)
    let maker = PhotoMaker(job: job)
    let last: PhotoAnswer
    do throws(PhotoMaker.Fault) {
      try maker.run(bytes) { (answer, file) throws(Channel.Fault) in
        try channel.send(answer.line)
        if !file.isEmpty { try channel.send(file) }
      }
      last = .done
    } catch {
      switch error {
      case .photo(let fault, let words): last = .fault(fault, words: words)
      case .channel(let fault): throw fault
      }
    }
    try channel.send(last.line)
    room_tidy()
  }
}
