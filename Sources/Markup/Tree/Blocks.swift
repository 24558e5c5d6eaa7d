/// The blocks inside a document or a block, in the order of the source; walking it allocates nothing.
public struct Blocks: Collection, Sendable {
  let storage: Storage
  /// The place of the first block; places are not consecutive numbers.
  public let startIndex: Int
  /// The place behind the last block.
  public let endIndex: Int

  init(storage: Storage, startIndex: Int, endIndex: Int) {
    self.storage = storage
    self.startIndex = startIndex
    self.endIndex = endIndex
  }

  /// The place of the block behind the one at `index`.
  public func index(after index: Int) -> Int { Int(storage.nodes[index].next) }

  /// The block at a place.
  public subscript(index: Int) -> Block { Block(NodeHandle(storage: storage, index: index)) }
}
