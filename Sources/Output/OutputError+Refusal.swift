#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension OutputError {
  /// The error for a refusal of the system at a path that is shown to the user.
  init(_ refusal: Disk.Refusal, at path: String) {
    switch refusal.code {
    case EACCES, EPERM: self = .disk(path, .permission)
    case ENOSPC, EDQUOT: self = .disk(path, .full)
    case EROFS: self = .disk(path, .readOnly)
    case ENAMETOOLONG: self = .disk(path, .nameTooLong)
    case ELOOP: self = .obstacle(path, .symbolicLink)
    case ENOTDIR: self = .obstacle(path, .notAFolder)
    case EISDIR: self = .obstacle(path, .folder)
    default:
      let words = strerror(refusal.code).map { String(cString: $0) } ?? "unknown error"
      self = .disk(path, .refused(code: refusal.code, words: words))
    }
  }
}
