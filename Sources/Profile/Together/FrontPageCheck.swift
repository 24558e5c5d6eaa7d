import Diagnostics

/// Sees to it that a site has its front page.
struct FrontPageCheck {
  let content: ContentFolder
  /// What is left out, with the reasons.
  let leftOut: [LeftOut]

  /// What is wrong; nothing where the file was complained about already.
  var faults: [Diagnostic] {
    guard let path = content.pages.first(where: Self.isFront) else {
      return content.isBlamed("index.md")
        ? []
        : [
          ContentFile.error(
            "'index.md' is missing; it is \(Self.what)",
            "\(content.shownAs)/index.md"
          )
        ]
    }
    guard let reason = leftOut.first(where: { $0.path == path })?.reason else { return [] }
    return [Self.fault(reason, shownAs: "\(content.shownAs)/\(path)")]
  }

  /// What is wrong when the front page, which is called `path` in messages, is left out.
  static func fault(_ reason: LeftOut.Reason, shownAs path: String) -> Diagnostic {
    ContentFile.error(words(reason), path)
  }

  private static let what = "the front page, a letter that says who you are"

  /// Whether the file at `path` is the front page.
  static func isFront(_ path: String) -> Bool { Placement(path: path, folders: []).kind == .front }

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
}
