import Diagnostics
import Testing

@testable import BioCheck

@Suite struct ThirdPersonDistanceTests {
  static let brochure = """
    Jane Merrow is an executive coach. She helps leaders achieve their goals and improve their performance. She has \
    over twenty years of experience in leadership development and organisational change. Jane works with clients across \
    a wide range of industries, and her work focuses on strategy, communication and culture.
    """

  static let services =
    " Appointments are available on weekdays, and enquiries are welcome by email or through the form below."

  @Test func `a page about oneself in the third person is told once, as a note`() {
    let found = check(Self.brochure).warnings.filter { $0.rule == "third-person-distance" }
    #expect(found.count == 1)
    #expect(found.first?.severity == .note)
  }

  @Test func `a page in the first person is not told`() {
    #expect(
      !rules(page(with: "My sister Jane works in Leeds. She has two cats.")).contains(
        "third-person-distance"
      )
    )
  }

  @Test func `it is for pages about the person only`() {
    #expect(!rules(Self.brochure, kind: .offer).contains("third-person-distance"))
  }

  @Test func `it stands on the name or the pronoun`() {
    let text = Self.brochure
    let spans = check(text).warnings.filter { $0.rule == "third-person-distance" }.map(\.span)
    let words = spans.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
    #expect(words.count == 1)
    #expect(Set(["Jane", "Jane Merrow", "She", "Her", "her"]).isSuperset(of: words))
  }

  @Test(
    arguments: [
      """
      Tomas Lind is a surveyor and project manager. He has twenty years of experience in bridges, harbours and water \
      supply. He has managed contracts for councils and private firms. He offers site visits, tender documents and \
      expert reports to clients across the region.
      """,
      """
      Based in Utrecht, Mara Vos is a business consultant. With a strong focus on growth, she supports organisations \
      and teams. Her services include workshops, strategy sessions and individual coaching, and her clients value her \
      professional and result-oriented approach to their challenges.
      """,
    ]
  )
  func `pages of plain facts in the third person are told, once`(text: String) {
    #expect(check(text).warnings.count { $0.rule == "third-person-distance" } == 1)
  }

  @Test func `a page where the person shows is left in peace`() {
    let text = """
      Ebba Quist tunes church organs along the coast of Halland. She travels with a whippet named Comma, who howls at \
      every low C. She grew up above her father's fish shop, failed her first recital in 1988 because a wasp sat on the \
      pedal, and has never played in public since. On Thursdays she mends nets with her brother Olle, who does not speak.
      """
    #expect(check(text).verdict == .personal)
    #expect(!rules(text).contains("third-person-distance"))
  }

  @Test func `a page about a firm and its clients is not told`() {
    let text = """
      Harbour Street Accounts prepares returns and wages for small companies. Clients send their papers by post or by \
      email, and they receive an answer within two working days. Prices depend on the size of the company and on their \
      number of transactions. The office is open on weekdays from nine to five.
      """
    #expect(!rules(text).contains("third-person-distance"))
  }

  @Test func `it takes no other warning's place`() {
    let text = """
      Jane Merrow is an executive coach. She is passionate about empowering leaders to unlock their full potential and \
      achieve lasting success. Her work focuses on strategy, communication and culture across a wide range of \
      industries, and her clients describe her as a trusted partner in times of change.
      """
    let found = rules(text)
    #expect(found.contains("third-person-distance"))
    #expect(found.count >= 2)
  }

  @Test(
    arguments: [
      "# About me\n\n%", "# Who I am\n\n%", "# My story\n\n%", "**About me**\n\n%", "# Bio\n\n%",
      "%\n\n## My approach", "%\n\nContact me at jane@merrow.example.", "%\n\nEmail me",
      "%\n\n[Book me](https://merrow.example/book)", "%\n\nMy services",
      "%\n\n- Call me\n- Write to me",
      "%\n\nHer motto: \"I never give up on anyone.\"",
    ]
  )
  func `a heading or a line of contact does not speak for the page`(frame: String) {
    let parts = frame.split(separator: "%", omittingEmptySubsequences: false)
    let text = parts.joined(separator: Self.brochure)
    #expect(rules(text).contains("third-person-distance"))
  }

  @Test(
    arguments: [
      "I am Jane, and I wrote this myself.", "My work with leaders has taught me to keep quiet.",
      "We meet online or at the office in the centre.",
    ]
  )
  func `one sentence in the first person speaks for the page`(sentence: String) {
    #expect(!rules(Self.brochure + "\n\n" + sentence).contains("third-person-distance"))
  }

  @Test(
    arguments: [
      """
      Meet Jonas. He partners with founders who want to stand out. He helps them to find their voice and sharpen their \
      story. He delivers tailored strategies that drive results. Reach out to start the conversation about your brand.
      """,
      """
      Robin Vale is a facilitator and coach. They support leaders and teams through change with a collaborative and \
      holistic approach. They bring over fifteen years of experience across sectors. They offer workshops online.
      """,
      """
      Meet Priya, your new favourite accountant. With over ten years of experience, Priya provides a bespoke service to \
      small businesses. Priya is dedicated to helping clients achieve their financial goals at fixed fees.
      """,
      """
      Dr Osei is a specialist in sports injuries. Dr Osei offers a personalised approach to every patient and is \
      committed to the highest standards of care. The clinic provides physiotherapy, massage and rehabilitation.
      """,
    ]
  )
  func `one person who is introduced by name is told, with whatever pronoun or none`(text: String) {
    #expect(rules(text + Self.services).contains("third-person-distance"))
  }

  @Test(
    arguments: [
      """
      I offer dog training across Fife. Bess is my demonstration dog. She is patient and committed to excellence. She \
      brings over nine years of experience to every class. My sessions are tailored to the needs of you and your dog.
      """,
      """
      I teach piano to adults and children. My teacher was Mrs Lund. She brought passion and dedication to every lesson. \
      She was committed to the highest standards. I offer lessons online and in person, tailored to every student.
      """,
      """
      Brightwater is a leading provider of cleaning services. They are committed to the highest standards. They bring \
      over thirty years of experience to every contract. Brightwater offers tailored packages to offices and schools.
      """,
    ]
  )
  func `a dog, a teacher and a firm are not the writer`(text: String) {
    #expect(!rules(text + Self.services).contains("third-person-distance"))
  }

  @Test func `a title keeps its full stop and the name behind it`() throws {
    let text = """
      Dr. Osei utilizes an integrative approach tailored to the needs of the individual. His patients are adults and \
      children. Dr. Osei is a member of the relevant bodies. He is licensed in two states. He sees patients on weekdays \
      in a clinic in the centre. Appointments are made by telephone or by means of the form on the page of the clinic.
      """
    let note = try #require(check(text).warnings.first { $0.rule == "third-person-distance" })
    #expect(String(decoding: Array(text.utf8)[note.span.range], as: UTF8.self) == "Dr. Osei")
  }

  @Test func `where nothing shows at all a sentence need not be quite so like a brochure`() {
    let text = """
      Mr. Aldous is a tax adviser and the owner of Aldous & Partners. He has advised organisations of many sizes. Prior to \
      founding the firm, Mr. Aldous held positions at two large companies. He is responsible for sales, contracts and \
      staff. He holds a degree in accounting. Mr. Aldous is a regular speaker at trade fairs.
      """
    #expect(rules(text).contains("third-person-distance"))
  }
}
