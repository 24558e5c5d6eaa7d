/// The inlines inside a block or an inline, in the order of the source; walking it allocates nothing.
public struct Inlines: Collection, Sendable {
  let storage: Storage
  /// The place of the first inline; places are not consecutive numbers.
  public let startIndex: Int
  /// The place behind the last inline.
  public let endIndex: Int

  init(storage: Storage, startIndex: Int, endIndex: Int) {
    self.storage = storage
    self.startIndex = startIndex
    self.endIndex = endIndex
  }

  /// The place of the inline behind the one at `index`.
  public func index(after index: Int) -> Int { Int(storage.nodes[index].next) }

  /// The inline at a place.
  public subscript(index: Int) -> Inline { Inline(NodeHandle(storage: storage, index: index)) }
}
