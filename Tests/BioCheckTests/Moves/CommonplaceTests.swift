import Testing

@testable import BioCheck

@Suite struct CommonplaceTests {
  @Test(
    arguments: [
      "Whatever your budget, I have something for you.",
      "Every home tells a story.",
      "No two gardens are alike.",
      "Every child is different.",
      "Every body is unique.",
      "Every family has its own story.",
      "I pride myself on the quality of my work.",
      "I take great pride in everything I do.",
      "I take pride in my work.",
      "Customer satisfaction is at the heart of what I do.",
      "Quality comes first.",
      "Your comfort always comes first.",
      "No project is too large or too small.",
      "I treat every house as if it were my own.",
      "It's never too late to learn.",
      "It is never too early to plan for the future.",
      "Every journey begins with a single step.",
      "A healthy mind needs a healthy body.",
      "Laughter is the best medicine.",
      "Home is where the heart is.",
      "A picture is worth a thousand words.",
      "First impressions count.",
      "I leave no stone unturned.",
      "I go the extra mile for every customer.",
      "I always give one hundred percent.",
      "Your pets are in safe hands with me.",
      "I listen carefully to what you want.",
      "My door is always open.",
      "With me you are not just a number.",
      "Attention to detail is everything.",
      "I believe communication is key.",
      "One size does not fit all.",
      "There is no one-size-fits-all solution.",
      "Together we will find the right solution.",
      "Honesty is the best policy.",
      "Let me take the stress out of moving.",
      "I am there for you every step of the way.",
      "Every garden deserves love.",
      "I treat each animal as if it were part of my own family.",
      "I believe in doing a job properly.",
      "Slow and steady wins the race.",
      "You get what you pay for.",
      "A smile costs nothing.",
      "Your wish is my command.",
      "I always put the client first.",
      "Knowledge is power.",
      "I am here to help.",
    ]
  )
  func `a commonplace is told`(text: String) {
    expectTold("interchangeable", text)
  }

  @Test(
    arguments: [
      "No job is too small, but a piano on the fourth floor is too big.",
      "No two of my teapots are alike, because I am bad at handles.",
      "Every client is different, and one of them pays me in eels.",
      "My door is open because the latch broke in March.",
      "I treat your dog as I treat mine, so he will be on the sofa.",
      "It's never too late to ring my brother, who works nights.",
      "Every home tells a story, my aunt said, and then she read your bank statements.",
      "I pride myself on one thing: I have never been late for a funeral.",
      "Prevention is better than cure, said my father, and fell off the ladder.",
      "I take pride in nothing except my leeks.",
      "Every house on this street has the same damp.",
      "Every child in my class has a mug with a name on it.",
      "The customer comes first, then the goat, then me.",
      "First impressions count for little in my trade, where most clients are dead.",
      "I don't go the extra mile; my knees are sixty.",
      "Nothing is too much trouble except ringing my mother back.",
      "Every garden on our terrace has a dead fridge in it.",
      "I work hard from nine to noon, and then I sleep under the desk.",
      "A smile costs nothing, my boss said, and cut my wages.",
    ]
  )
  func `what only looks like it is not told`(text: String) {
    expectNotTold("interchangeable", text)
  }
}
