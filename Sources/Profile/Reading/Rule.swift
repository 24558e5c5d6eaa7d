/// The ids under which this module reports.
enum Rule {
  /// A Markdown file's keys.
  static let frontMatter = "front-matter"
  /// The keys of `site.yml`.
  static let site = "site-yml"
  /// The files of the content folder.
  static let content = "content"
}
