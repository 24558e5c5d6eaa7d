import Diagnostics

/// A node of a document: the storage and the index in it.
struct NodeHandle: Sendable {
  let storage: Storage
  let index: Int

  var node: Node { storage.nodes[index] }
  var span: SourceSpan {
    let node = node
    return storage.span(node.start, node.end)
  }
  var text: String { storage.text(node.literal) }
  var bytes: ArraySlice<UInt8> { storage.bytes(node.literal) }
  var blocks: Blocks { Blocks(storage: storage, startIndex: index + 1, endIndex: Int(node.next)) }
  var inlines: Inlines {
    Inlines(storage: storage, startIndex: index + 1, endIndex: Int(node.next))
  }

  func at(_ index: Int) -> NodeHandle { NodeHandle(storage: storage, index: index) }
}
