#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The few things this room asks of the system, each of which a test can make fail.
///
/// Every call names a file by its last name in an open folder and never follows a link there.
struct Disk: Sendable {
  /// A change that is about to be made.
  enum Step: Sendable, Equatable {
    case makeFolder, create, write, rename, remove, removeFolder
  }

  /// How a step fails in a test.
  enum Failure: Sendable, Equatable {
    /// The system refuses with this number.
    case refused(Int32)
    /// Half the bytes are written, then the system refuses with this number.
    case half(Int32)
  }

  /// The system's number for why it refused.
  struct Refusal: Error, Equatable {
    let code: Int32
  }

  /// What stands under a name.
  enum Kind: Sendable, Equatable {
    case file, folder, link, other
  }

  /// Asked before each step; nil outside of tests.
  let failing: (@Sendable (Step) -> Failure?)?

  init(failing: (@Sendable (Step) -> Failure?)? = nil) {
    self.failing = failing
  }
}
