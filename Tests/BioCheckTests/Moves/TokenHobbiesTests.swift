import Testing

@testable import BioCheck

@Suite struct TokenHobbiesTests {
  @Test(
    arguments: [
      "In my spare time I enjoy hiking, cooking, reading and spending time with family.",
      "When she's not working, she loves yoga, travel, good food and spending time with friends.",
      "I love my dog, hiking, coffee, community and values.",
      "When I'm not teaching you'll find me baking, watching films or playing with my dogs.",
      "Outside the studio I love the mountains, good wine and cuddles with my cats.",
      "On weekends I can usually be found in the garden, at the gym or with a good novel.",
      "In my downtime I like to swim, read and watch movies.",
      "My interests include travel, tennis, music and baking.",
      "I am an avid runner and tea lover.",
      "I'm a dog mum, wife, bookworm and chocolate addict.",
      "I love nothing more than cooking, gardening and spending time with my family.",
      "When I'm not working I like to relax with a good book, go for walks and spend time with my dog.",
      "I'm a keen runner, cyclist and swimmer.",
      "Wife, mum, runner, coffee drinker.",
      "I enjoy opera, chess and tennis.",
      "I love the great outdoors, live music and a good curry.",
      "Outside of work I enjoy gardening, cooking, long walks and relaxing with my dog Molly.",
    ]
  )
  func `it is told`(text: String) {
    #expect(rules(text).contains("token-hobbies"))
  }

  @Test(
    arguments: [
      "On Sundays I walk Gordon past the bakery at six, because he is afraid of the noon bell.",
      "I read one novel a winter, aloud, to my husband, who falls asleep by page nine.",
      "I enjoy hiking, cooking and restoring a 1958 accordion.",
      "When I'm not working, I enjoy hiking, cooking and bookbinding.",
      "When I'm not chasing geese off the lawn, I enjoy reading and cooking.",
      "I love my dog Biscuit, coffee and rain on the tent.",
      "I don't enjoy hiking, cooking, reading or spending time with family.",
      "You won't find me hiking, cooking or at the gym.",
      "In my spare time I cook for the night shelter.",
      "I love reading.",
      "I love nothing more than a wet Tuesday in the tram museum at Crich.",
      "Wife, mum, runner, arsonist.",
      "I enjoy opera, chess and other people's funerals.",
      "I enjoy cooking, walking and burning toast for my dog Molly.",
      "My mother and father were both runners.",
    ]
  )
  func `it is not told`(text: String) {
    expectNotTold("token-hobbies", text)
  }

  @Test(
    arguments: [
      "In her spare time Ottilie enjoys hiking, cooking, reading and spending time with family.",
      "When she is not working, Ottilie can be found on the beach, travelling, or enjoying good food and wine.",
      "Outside the office, Ottilie loves yoga, brunch with friends and her fur babies.",
    ]
  )
  func `the first name of the page's own subject does not silence it`(text: String) {
    let page = """
      Ottilie Marsh is an accountant in Truro. Her firm prepares accounts and returns for traders and small companies. \
      She answers questions by email within two days, and meetings are held at the office or online.
      """
    #expect(rules(page + " " + text).contains("token-hobbies"))
  }

  @Test func `another's name silences it`() {
    #expect(
      !rules(page(with: "I love hiking, cooking, coffee and Wendeline.")).contains("token-hobbies")
    )
  }

  @Test(
    arguments: ["# About", "# Bio", "# Hello", "# About me", "# Meet the coach", "## Who I am"]
  )
  func `a heading that is not the name hides the name in no sentence`(heading: String) {
    let text = """
      \(heading)

      Karen Oduya is a life coach in Bath. She offers sessions to individuals and teams, in person or online. Meetings \
      are held on weekdays. In her free time Karen loves yoga, travel, good food and spending time with friends.
      """
    #expect(rules(text).contains("token-hobbies"))
  }
}
