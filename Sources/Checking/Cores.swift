internal import Dispatch

/// Does the same work on many things on every core.
enum Cores {
  /// The results of `work` for the indices `0..<count`, in their order, whichever thread made them.
  ///
  /// One thread takes `batch` neighbours at a time.
  static func map<Result: Sendable>(
    _ count: Int,
    batch: Int = 4,
    _ work: @Sendable (Int) -> Result
  ) -> [Result] {
    guard count > batch else { return (0..<count).map(work) }
    return [Result](unsafeUninitializedCapacity: count) { buffer, filled in
      // Every index is written by exactly one thread, and all have ended before the array is used.
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: (count + batch - 1) / batch) { number in
        for index in (number * batch)..<min(count, (number + 1) * batch) {
          slots.initializeElement(at: index, to: work(index))
        }
      }
      filled = count
    }
  }
}
