import Dispatch
import Synchronization

/// Does the same work on every item, on all cores, and gives the answers in the items' order.
func inParallel<Item: Sendable, Answer: Sendable>(
  _ items: [Item],
  _ work: @Sendable (Item) -> Answer
) -> [Answer] {
  // Small portions, so that a long file does not leave the other cores idle.
  let size = 16
  let portions = (items.count + size - 1) / size
  guard portions > 1 else { return items.map(work) }
  let answers = Mutex<[[Answer]]>(Array(repeating: [], count: portions))
  DispatchQueue.concurrentPerform(iterations: portions) { portion in
    let range = portion * size..<min((portion + 1) * size, items.count)
    let found = items[range].map(work)
    answers.withLock { $0[portion] = found }
  }
  return answers.withLock { Array($0.joined()) }
}
