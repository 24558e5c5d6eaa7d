public import Diagnostics

/// A Markdown file for itself, whatever folder it lies in: its bytes, and where behind the front matter its text begins.
public struct MarkdownFile: Sendable {
  /// The whole file.
  public let file: SourceFile
  /// The Markdown: everything behind the front matter, and behind a byte order mark.
  public let body: SourceSpan

  /// The parts of a file that was read already; its bytes may be anything.
  public init(_ file: SourceFile) {
    self.file = file
    let start: Int =
      switch FrontMatter(of: file.bytes) {
      case .none(let body), .fenced(_, _, let body): body
      case .unclosed, .foreign, .misplaced: file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      }
    body = SourceSpan(start, file.bytes.count)
  }

  /// Reads the file at `path`; at most 5 MB of UTF-8, else what is wrong with it.
  public static func read(
    _ path: String
  ) -> (file: MarkdownFile?, diagnostic: Diagnostic?) {
    switch ContentFile.read(path, shownAs: path, limit: ContentFile.pageLimit) {
    case .file(let file, _): (MarkdownFile(file), nil)
    case .fault(let fault): (nil, fault)
    }
  }

  /// The Markdown files in a folder and all folders in it, sorted by path; dotfiles, backups and conflicted copies are no files.
  public static func paths(in folder: String) throws(ProfileError) -> [String] {
    let walk = try FolderWalk(folder, shownAs: folder)
    return walk.files.filter(FolderWalk.isMarkdown).map { "\(folder)/\($0)" }
  }
}
