internal import Formats
import Diagnostics

/// Sees to it that nothing else on a site gives away who wrote a letter.
///
/// A letter's own text is `LetterGuard`'s; here it is every other page, `site.yml` and the names of files. Only whole names
/// of two words or more are looked for, since a first name alone may be anybody's.
struct WriterNames {
  /// Somebody who wrote letters and is not to be named.
  private struct Writer {
    var name: String
    var shownAs: String
    /// The path of a letter of theirs.
    var letter: String
    /// All of their letters, by path.
    var letters: Set<String>
  }

  private let writers: [Writer]
  private let finder: NameFinder

  /// The writers of the letters among `pages` on the site of `owner`.
  init(of pages: [Page], owner: String) {
    var writers: [Writer] = []
    var places: [String: Int] = [:]
    var shown: Set<String> = [owner.lowercased()]
    for page in pages {
      guard case .letter(let letter) = page.details, !letter.from.isEmpty else { continue }
      let key = letter.from.lowercased()
      if letter.showsName { shown.insert(key) }
      guard letter.from.split(whereSeparator: \.isWhitespace).count > 1 else { continue }
      if let place = places[key] {
        writers[place].letters.insert(page.path)
      } else {
        places[key] = writers.count
        writers.append(
          Writer(
            name: letter.from,
            shownAs: letter.shownAs,
            letter: page.path,
            letters: [page.path]
          )
        )
      }
    }
    self.writers = writers.filter { !shown.contains($0.name.lowercased()) }
    finder = NameFinder(self.writers.map(\.name))
  }

  /// An error for each place that names one of them.
  func faults(in profile: Profile, shownAs folder: String) -> [Diagnostic] {
    guard !finder.isEmpty else { return [] }
    return faults(inSettings: profile.site.file)
      + Parallel.map(profile.pages.count) { faults(in: profile.pages[$0]) }.flatMap { $0 }
      + profile.assets.filter { $0.hasPrefix("static/") }
      .flatMap { faults(inName: $0, shownAs: "\(folder)/\($0)") }
  }

  /// An error for each place in `site.yml` that names one of them.
  func faults(inSettings site: SourceFile) -> [Diagnostic] {
    guard !finder.isEmpty else { return [] }
    let whole = SourceSpan(0, site.bytes.count)
    return PublishedText.settings(of: finder, in: site, whole).map { fault($0, in: site) }
  }

  /// An error for each place on a page that names one of them.
  func faults(in page: Page) -> [Diagnostic] {
    guard !finder.isEmpty else { return [] }
    let inside = PublishedText.hits(
      of: finder,
      in: page.file,
      frontMatter: page.frontMatter,
      body: page.body
    )
    let isOther = { (hit: NameFinder.Hit) in !writers[hit.name].letters.contains(page.path) }
    let folder = page.path.lastIndex(of: "/").map { String(page.path[...$0]) } ?? ""
    let name = page.common.slug == nil ? page.path : folder
    return inside.filter(isOther).map { fault($0, in: page.file) }
      + faults(inName: name, shownAs: page.shownPath, where: isOther)
  }

  private func faults(
    inName name: String,
    shownAs path: String,
    where counts: (NameFinder.Hit) -> Bool = { _ in true }
  ) -> [Diagnostic] {
    finder.hits(in: name).filter(counts).prefix(1).map { hit in
      Diagnostic(
        .error,
        rule: Rule.content,
        message: "the name of this file becomes an address and holds \(words(about: hit.name))",
        location: SourceLocation(path: path)
      )
    }
  }

  private func fault(_ hit: NameFinder.Hit, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .error,
      rule: Rule.content,
      message: "this is \(words(about: hit.name)), so take the name out",
      location: file.location(SourceSpan(hit.range))
    )
  }

  private func words(about index: Int) -> String {
    let writer = writers[index]
    return "the name of the writer of '\(writer.letter)', who may be shown as"
      + " '\(writer.shownAs)' only"
  }
}
