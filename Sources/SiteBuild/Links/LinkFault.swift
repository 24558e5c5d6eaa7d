internal import Formats
internal import Profile

/// Why a link leads nowhere.
enum LinkFault: Error, Sendable, Hashable {
  /// An address that is never let through.
  case refused(String, WrittenLink.Refusal)
  /// A path that leads out of the content folder.
  case outside(String)
  /// A page that is not published.
  case leftOut(String, LeftOut.Reason)
  /// A file that does not exist.
  case missing(String, nearest: String?)
  /// What is written lacks something that would make a link of it.
  case unfinished(String, meant: String)
  /// A section without a page, so far.
  case emptySection(String)
  /// A place that the page does not have.
  case noPlace(String, page: String, nearest: String?)

  /// What is wrong and what to do.
  var message: String {
    switch self {
    case .refused(_, .nothing):
      return "this link leads nowhere; write a file or an address between the parentheses"
    case .refused(let written, .noScheme):
      return "'\(written)' names no scheme; write 'https:\(written)'"
    case .refused(let written, .disguised):
      return "'\(written)' is not an address; take the odd characters before the colon away"
    case .refused(let written, .incomplete):
      return "'\(written)' is not a whole address; it should look like https://example.org/page"
    case .refused(let written, .scheme(let scheme)):
      return "'\(written)' begins with '\(scheme):', which is not let through; links may begin with"
        + " http:, https:, mailto: or tel:"
    case .outside(let written):
      return "'\(written)' leads out of the content folder; put the file inside it"
    case .leftOut(let written, let reason):
      return "'\(written)' is left out of this site: it is \(Self.words(reason));"
        + " publish it, or take the link away"
    case .missing(let written, let nearest):
      let advice = nearest.map { "did you mean '\($0)'?" } ?? "check its name and folder"
      return "there is no '\(written)'; \(advice)"
    case .unfinished(let written, let meant):
      return "there is no '\(written)'; write '\(meant)'"
    case .emptySection(let name):
      return "there is nothing in '\(name)' yet; write the first page of it, or take this line away"
    case .noPlace(let fragment, let page, let nearest):
      let advice =
        nearest.map { "did you mean '#\($0)'?" }
        ?? "a place is a heading's words in small letters with hyphens between"
      return "there is no '#\(fragment)' in '\(page)'; \(advice)"
    }
  }

  private static func words(_ reason: LeftOut.Reason) -> String {
    switch reason {
    case .stray: "without a title and a kind"
    case .empty: "empty"
    case .draft: "a draft"
    case .notYet(let from): "due on \(from)"
    case .expired(let since): "over since \(since)"
    }
  }
}
