import Glibc
import Synchronization

@testable import Output

/// Makes steps of a build fail, by number.
final class Saboteur: Sendable {
  /// What happens at the chosen step.
  enum Deed: Sendable, Equatable, CaseIterable {
    /// The program dies before the step: neither it nor any later one happens.
    case death
    /// The program dies in the step: of bytes being written half arrive.
    case deathInside
    /// The disk is full for this step, and has room again after it.
    case fullOnce
    /// The disk is full from this step on; removing still works.
    case full
    /// The system refuses this one step.
    case refusal
  }

  private let deed: Deed
  private let step: Int
  private let count = Mutex(0)

  init(_ deed: Deed, atStep step: Int) {
    self.deed = deed
    self.step = step
  }

  /// Whether the chosen step was reached.
  var wasReached: Bool { count.withLock { $0 > step } }

  var disk: Disk {
    Disk { [self] kind in
      let now = count.withLock { count in
        defer { count += 1 }
        return count
      }
      guard now >= step else { return nil }
      let needsRoom = [.create, .write, .makeFolder].contains(kind)
      switch deed {
      case .death: return .refused(EIO)
      case .deathInside: return now == step ? .half(EIO) : .refused(EIO)
      case .fullOnce: return now == step && needsRoom ? .half(ENOSPC) : nil
      case .full: return needsRoom ? .half(ENOSPC) : nil
      case .refusal: return now == step ? .refused(EACCES) : nil
      }
    }
  }
}
