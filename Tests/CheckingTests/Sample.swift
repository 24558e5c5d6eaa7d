import BioCheck
import Diagnostics
import Formats
import Foundation
import Profile
import TestSupport
import Testing

@testable import Checking

/// Invented people's pages, and what the checker makes of them.
enum Sample {
  /// A page on which a stranger meets somebody.
  static let vivid = """
    I mend violins in a shed behind my mother's house in Totnes, and I talk to the wood when it splits. Most mornings \
    my dog Biscuit sleeps on the offcuts while I burn the porridge. In 2014 I lost the shop, and for a year I could \
    not look at a bow. I will not sell you a new instrument if the old one can sing. On Thursdays I row with six \
    women from the fish market, badly.
    """

  /// A page that anyone could have signed.
  static let bland = """
    I am a passionate and dedicated coach who helps individuals unlock their full potential. With over 20 years of \
    experience, I am committed to empowering clients on their journey of growth and transformation. My holistic \
    approach creates a safe and supportive space for meaningful change. I believe that every client is unique, and I \
    tailor my services to their needs.
    """

  /// A checkup of one text that belongs to no site.
  static func checkup(_ text: String, path: String = "about.md") -> Checkup {
    let file = MarkdownFile(SourceFile(path: path, text: text))
    return Checkup.of([file], BioChecker())
  }

  /// A content folder with these files besides a `site.yml`, read.
  static func profile(_ files: [String: String]) throws -> (profile: Profile, faults: [Diagnostic])
  {
    let folder = try TemporaryFolder()
    for (path, text) in ["site.yml": "name: Ada Low\n"].merging(files, uniquingKeysWith: { $1 }) {
      try folder.write(path, text)
    }
    let day = try #require(CivilDate("2026-11-22"))
    let (profile, faults) = try Profile.load(
      folder: folder.url.path,
      shownAs: "content",
      date: day
    )
    return (profile, faults)
  }
}
