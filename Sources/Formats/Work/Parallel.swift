import Dispatch

/// Runs the same work over many things on every core.
package enum Parallel {
  /// How many neighbours one thread takes at a time: enough that handing them out costs nothing, few enough that no core waits.
  private static let batch = 16

  /// The results of `work` for the indices `0..<count`, in their order, whichever thread made them.
  package static func map<Result: Sendable>(
    _ count: Int,
    _ work: @Sendable (Int) -> Result
  ) -> [Result] {
    guard count > 1 else { return (0..<count).map(work) }
    return [Result](unsafeUninitializedCapacity: count) { buffer, filled in
      // Every index is written by exactly one thread, and all have ended before the array is used.
      nonisolated(unsafe) let slots = buffer
      let batches = (count + batch - 1) / batch
      DispatchQueue.concurrentPerform(iterations: batches) { number in
        for index in (number * batch)..<min(count, (number + 1) * batch) {
          slots.initializeElement(at: index, to: work(index))
        }
      }
      filled = count
    }
  }

  /// The results of two pieces of work that are done at the same time.
  package static func both<One: Sendable, Other: Sendable>(
    _ one: @Sendable () -> One,
    _ other: @Sendable () -> Other
  ) -> (One, Other) {
    // Each is written by exactly one thread, and both have ended before they are used.
    nonisolated(unsafe) var first: One?
    nonisolated(unsafe) var second: Other?
    DispatchQueue.concurrentPerform(iterations: 2) { number in
      if number == 0 { first = one() } else { second = other() }
    }
    return (first ?? one(), second ?? other())
  }

  /// Runs `work` for the indices `0..<count` in no particular order.
  package static func forEach(_ count: Int, _ work: @Sendable (Int) -> Void) {
    let batches = (count + batch - 1) / batch
    DispatchQueue.concurrentPerform(iterations: batches) { number in
      for index in (number * batch)..<min(count, (number + 1) * batch) { work(index) }
    }
  }
}
