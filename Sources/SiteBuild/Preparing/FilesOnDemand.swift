internal import Formats
internal import Synchronization

/// The files of a site that nobody writes: each is made when it is asked for, and the list of them all when that is needed.
final class FilesOnDemand: Sendable {
  private struct Made {
    var head: HeadWriter?
    var outputs: [Output]?
  }

  let basis: SiteBasis
  private let made = Mutex(Made())

  init(_ basis: SiteBasis) { self.basis = basis }

  /// The bytes of the file at `path`; nil when the site has no such file.
  func bytes(at path: OutputPath) throws(FileFault) -> [UInt8]? {
    let contexts = basis.contexts
    // What most requests ask for needs no list of all files.
    if let index = contexts.model.index(at: path), let page = basis.page(index, head) {
      return try page.make()
    }
    if let file = contexts.themeFiles.outputs.first(where: { $0.path == path }) {
      return file.bytes
    }
    return try output(at: path)?.make()
  }
}

extension FilesOnDemand {
  private var head: HeadWriter { made.withLock { head(&$0) } }

  private func head(_ made: inout Made) -> HeadWriter {
    let head = made.head ?? basis.head
    made.head = head
    return head
  }

  private func output(at path: OutputPath) -> Output? {
    let outputs = made.withLock { made in
      let outputs = made.outputs ?? basis.outputs(head(&made), keyed: false)
      made.outputs = outputs
      return outputs
    }
    let index = SortedSearch.firstIndex(below: outputs.count) { outputs[$0].path < path }
    return index < outputs.count && outputs[index].path == path ? outputs[index] : nil
  }
}
