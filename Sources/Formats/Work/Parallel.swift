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

  /// The results of two pieces of work that are done at the same time; either may itself use every core.
  ///
  /// The first runs on the caller's own thread and has its whole stack, the second on one with half a megabyte.
  /// Neither is an iteration of `concurrentPerform`, inside which another one would get a single core.
  package static func both<One, Other: Sendable>(
    _ one: () -> One,
    _ other: @escaping @Sendable () -> Other
  ) -> (One, Other) {
    // It is written by one thread, which has ended before it is used.
    nonisolated(unsafe) var second: Other?
    let group = DispatchGroup()
    DispatchQueue.global().async(group: group) { second = other() }
    let first = one()
    group.wait()
    return (first, second ?? other())
  }

  /// Runs `work` for the indices `0..<count` in no particular order.
  package static func forEach(_ count: Int, _ work: @Sendable (Int) -> Void) {
    let batches = (count + batch - 1) / batch
    DispatchQueue.concurrentPerform(iterations: batches) { number in
      for index in (number * batch)..<min(count, (number + 1) * batch) { work(index) }
    }
  }
}
