import Diagnostics

/// Sees to it that a site has its front page.
struct FrontPageCheck {
  let content: ContentFolder
  /// What is left out, with the reasons.
  let leftOut: [LeftOut]

  /// What is wrong; nothing where the file was complained about already.
  var faults: [Diagnostic] {
    guard let path = content.pages.first(where: isFront) else {
      return content.isBlamed("index.md")
        ? [] : [fault("'index.md' is missing; it is \(Self.what)", at: "index.md")]
    }
    guard let reason = leftOut.first(where: { $0.path == path })?.reason else { return [] }
    return [fault(Self.words(reason), at: path)]
  }

  private static let what = "the front page, a letter that says who you are"

  private func isFront(_ path: String) -> Bool { Placement(path: path, folders: []).kind == .front }

  private static func words(_ reason: LeftOut.Reason) -> String {
    switch reason {
    case .empty, .stray: "the front page is empty; write a letter that says who you are"
    case .draft:
      "the front page is a draft, and there is no site without it; remove 'draft', or build with"
        + " '--drafts'"
    case .notYet(let day):
      "the front page is left out until \(day), and there is no site without it; remove the day"
    case .expired(let day):
      "the front page is left out since \(day), and there is no site without it; remove"
        + " 'publish-until'"
    }
  }

  private func fault(_ message: String, at path: String) -> Diagnostic {
    Diagnostic(
      .error,
      rule: Rule.content,
      message: message,
      location: SourceLocation(path: "\(content.shownAs)/\(path)")
    )
  }
}
