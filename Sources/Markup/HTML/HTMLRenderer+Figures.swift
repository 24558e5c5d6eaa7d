extension HTMLRenderer {
  /// What a paragraph that holds one image and nothing else is written as; nil for all others.
  func figure(_ paragraph: Int) -> [UInt8]? {
    guard let rewrite = options.rewriteFigure, let image = loneImage(paragraph) else { return nil }
    return rewrite(Image(handle: NodeHandle(storage: storage, index: image)))
  }

  /// Whether every item of a list holds an image that is written as a figure, and nothing else.
  func isGallery(_ list: Int, _ node: Node) -> Bool {
    guard options.rewriteFigure != nil else { return false }
    var item = list + 1
    while item < Int(node.next) {
      let inner = storage.nodes[item]
      let paragraph = item + 1
      guard paragraph < Int(inner.next), storage.nodes[paragraph].kind == .paragraph,
        storage.nodes[paragraph].next == inner.next, !inner.has(Node.Flag.task),
        figure(paragraph) != nil
      else { return false }
      item = Int(inner.next)
    }
    return item > list + 1
  }

  private func loneImage(_ paragraph: Int) -> Int? {
    let image = paragraph + 1
    guard image < Int(storage.nodes[paragraph].next), storage.nodes[image].kind == .image,
      storage.nodes[image].next == storage.nodes[paragraph].next
    else { return nil }
    return image
  }
}
