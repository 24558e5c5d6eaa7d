internal import Formats
internal import Profile

/// Everything that links could lead to, by name and address: as long as none of it changes, no link leads elsewhere.
///
/// What stands in the files themselves is not part of it: the places on a page and what kind of file an asset is are
/// remembered with each link that asked for them.
enum LinkWorld {
  /// The fingerprint of all of it.
  static func fingerprint(
    _ model: SiteModel,
    _ addresses: AddressBook,
    _ assets: AssetCatalog,
    fixed: Set<OutputPath>
  ) -> Fingerprint {
    let (pages, others) = Parallel.both(
      { fingerprint(model.pages) },
      { fingerprint(besidePagesOf: model, addresses, assets, fixed) }
    )
    return Fingerprint { writer in
      writer.add(pages)
      writer.add(others)
    }
  }

  private static func fingerprint(_ pages: [SitePage]) -> Fingerprint {
    Fingerprint { writer in
      writer.add(pages) { writer, page in
        writer.add(page.page.path)
        writer.add(page.address)
        writer.add(page.page.kind.rawValue)
        writer.add(page.page.introduces?.rawValue)
      }
    }
  }

  private static func fingerprint(
    besidePagesOf model: SiteModel,
    _ addresses: AddressBook,
    _ assets: AssetCatalog,
    _ fixed: Set<OutputPath>
  ) -> Fingerprint {
    Fingerprint { writer in
      writer.add(model.sections) { writer, section in
        writer.add(section.kind.rawValue)
        writer.add(section.address)
      }
      writer.add(model.leftOut.sorted { $0.key < $1.key }) { writer, left in
        writer.add(left.key)
        writer.add("\(left.value.reason)")
      }
      writer.add(assets.paths) { $0.add($1) }
      writer.add(fixed.sorted()) { $0.add($1) }
      writer.add(addresses.held) { $0.add($1) }
    }
  }
}
