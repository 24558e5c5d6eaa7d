extension SiteBuilder {
  /// The site once the content files at `paths` have changed; nil where more than these files have to be read for it.
  ///
  /// It is the very site that reading everything would give.
  public static func revise(
    _ site: PreparedSite,
    reading paths: [String],
    _ request: BuildRequest,
    _ memory: inout BuildMemory
  ) -> PreparedSite? {
    guard var revision = Revision(site, request) else { return nil }
    for path in paths { guard revision.read(path) else { return nil } }
    memory.remember(revision.memories)
    return revision.site
  }
}
