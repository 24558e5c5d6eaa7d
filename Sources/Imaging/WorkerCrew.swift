internal import Synchronization

/// What all workers of one build share: how far they are, and whether going on makes sense.
final class WorkerCrew: Sendable {
  /// The worker's program.
  let program: String
  let cache: PhotoCache
  private let total: Int
  private let progress: PhotoStudio.Progress
  private let state = Mutex<(done: Int, stopped: PhotoTrouble?)>((0, nil))

  init(
    program: String,
    cache: PhotoCache,
    total: Int,
    progress: @escaping PhotoStudio.Progress
  ) {
    self.program = program
    self.cache = cache
    self.total = total
    self.progress = progress
  }

  /// Why no photo can be made at all; nil while they can.
  var trouble: PhotoTrouble? { state.withLock { $0.stopped } }

  /// Counts a photo that is done with, for better or worse.
  func finish(_ trouble: PhotoTrouble?) {
    state.withLock { state in
      state.done += 1
      if let trouble, trouble.isEverywhere, state.stopped == nil { state.stopped = trouble }
      // Inside the lock, so that the numbers are told in their order.
      progress(state.done, total)
    }
  }
}
