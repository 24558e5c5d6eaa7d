/// What one page's links were looked up in, besides names and addresses.
struct LinkUse: Sendable {
  /// The files of the content folder that the page names, in the order in which it does.
  private(set) var assets: [PublishedAsset] = []
  /// The pages of which a place is named, by their indices.
  private(set) var pages: Set<Int> = []

  /// Notes a file.
  mutating func note(_ asset: PublishedAsset) { assets.append(asset) }

  /// Notes that a place on a page was looked for.
  mutating func note(page index: Int) { pages.insert(index) }
}

extension Fingerprint {
  /// Files of the content folder as links and pictures see them.
  init(states assets: [PublishedAsset]) {
    self.init { writer in
      writer.add(assets) { writer, asset in
        writer.add(asset.path)
        writer.add(asset.output)
        writer.add(asset.isPicture)
        writer.add(asset.faults.isEmpty)
      }
    }
  }
}
