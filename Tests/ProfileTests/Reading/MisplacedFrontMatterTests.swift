import Testing

@testable import Profile

@Suite struct MisplacedFrontMatterTests {
  @Test(arguments: [
    "\n---\ntitle: Rest\ndraft: yes\n---\nwords\n", "----\ntitle: Rest\n----\nwords\n",
    "—-\ntitle: Rest\n—-\nwords\n", "title: Rest\n\nwords\n", "  \r\n---\r\nprivate: x\r\n---\r\n",
    "draft: yes\n---\nwords\n",
  ])
  func `refuses what would publish private lines as text`(text: String) {
    guard case .misplaced = FrontMatter(of: Array(text.utf8)) else {
      Issue.record("taken as text: \(text)")
      return
    }
  }

  @Test(arguments: [
    "Words: more words\n", "# Title\n", "\n\nwords\n---\ntitle: x\n",
    "----\n\nA rule, then text.\n",
    "titles: are not keys\n", "dates and names\n", "", "\n\n",
  ])
  func `leaves text alone`(text: String) {
    #expect(FrontMatter(of: Array(text.utf8)) == .none(body: 0))
  }
}
