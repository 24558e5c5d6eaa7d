import Testing

@testable import BioCheck

@Suite struct NewLifeTests {
  @Test(
    arguments: [
      "Everything changes when you work with me.",
      "Turn your struggle into strength.",
      "We will turn your fear into fuel.",
      "You will walk away feeling lighter, clearer and more alive.",
      "Say goodbye to self-doubt and hello to confidence.",
      "Leave your worries behind and wake up to a new you.",
      "I help women move from exhausted to energised.",
      "I take leaders from good to great.",
      "I guide clients from where they are now to where they long to be.",
      "Imagine a life without pain.",
      "Imagine waking up every day full of energy and joy.",
      "Your best years are still ahead of you.",
      "I will help you rewrite your story.",
      "Become the leader you were born to be.",
      "Discover the real you.",
      "Rediscover your spark and fall in love with life again.",
      "Together we will open the door to a new chapter of your life.",
      "This programme will revolutionise the way you think about money.",
      "You'll be amazed at what you can become.",
      "Your relationship will reach a whole new level.",
      "I will give you back your zest for life.",
      "My coaching turns chaos into calm.",
      "Nothing will hold you back any more.",
      "Feel confident in your own skin again.",
      "Your new life starts here.",
      "Trade overwhelm for ease and clarity.",
      "I help you go from surviving to soaring.",
      "Your future self will thank you.",
      "Wave goodbye to anxiety for good.",
      "You'll come away feeling calm, centred and renewed.",
      "Together we turn your wounds into wisdom.",
      "Let me help you find your way back to yourself.",
      "A happier, healthier life is waiting for you.",
      "Finally become the person you have always longed to be.",
      "My programme will change how you see yourself forever.",
    ]
  )
  func `a new life promised by its shape is told`(text: String) {
    expectTold("transformation-promise", text)
  }

  @Test(
    arguments: [
      "I turned a hearse into a library van.",
      "I can't change your life; I can unblock your sink.",
      "After six lessons Mr Ito drove to Whitby and rang me from the pier.",
      "Say goodbye to my dog on the way out or he sulks.",
      "I say goodbye to every piano I sell.",
      "You will leave with a bag of leeks and mud on your shoes.",
      "You'll leave with one exercise, written on a card.",
      "My life took a new direction when the brewery shut.",
      "Since the flood our kitchen has never been the same.",
      "We walk from the church to the pub and back.",
      "I take children from Beeston to Bramley on the 16 bus.",
      "The trains go from bad to worse on Sundays.",
      "I can turn your walnut into a table.",
      "I turn wet wool into hats.",
      "Nobody's life was changed by a spreadsheet, mine included.",
      "My first chapter was about eels.",
      "I won't give you a new life, a new body or a new you.",
      "The poster said \"Become the leader you were born to be\" and hung over the bins.",
      "I imagine you're tired of leaflets.",
      "Imagine a shed with eleven lathes and one chair.",
      "I dreamed of a goose and bought one.",
      "It changed everything in our house when my father stopped drinking.",
      "I turn old coats into bags.",
      "Say goodbye to the cat as you leave.",
      "I can't promise you'll feel better; I can promise tea.",
      "My grandmother went from Riga to Hull with a clock.",
      "You'll leave with two phone numbers and a list.",
      "It will never be the same piano again once the damp is in.",
    ]
  )
  func `what only looks like it is not told`(text: String) {
    expectNotTold("transformation-promise", text)
  }
}
