internal import Glibc
internal import Markup

/// Which program is running, so that another one, though it bears the same version, does not use what this one remembers.
enum ProgramIdentity {
  /// The program's own file as the system has it, and the library that reads Markdown.
  static let text: String = {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return Document.libraryVersion }
    let numbers = [
      Int(status.st_dev), Int(status.st_ino), status.st_size, status.st_mtim.tv_sec,
      status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec,
    ]
    return ([Document.libraryVersion] + numbers.map { "\($0)" }).joined(separator: " ")
  }()
}
