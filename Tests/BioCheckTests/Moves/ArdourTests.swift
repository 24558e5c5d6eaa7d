import Testing

@testable import BioCheck

@Suite struct ArdourTests {
  @Test(
    arguments: [
      "Design runs through my veins.",
      "Helping others is what I was put on this earth to do.",
      "Cooking is my life.",
      "Horses have always been my great love.",
      "Nothing gives me more joy than watching people grow.",
      "There is nothing I love more than helping families.",
      "I wake up every morning excited to do this work.",
      "I jump out of bed every day to help my clients.",
      "Yoga makes my heart sing.",
      "Ballet sets fire to my soul.",
      "I am obsessed with good service.",
      "I'm mad about interiors.",
      "I have a deep love of teaching.",
      "I've always had a love for helping animals.",
      "I fell in love with coaching and never looked back.",
      "Ever since I can remember, I have wanted to help people.",
      "I was born to teach.",
      "I feel privileged to do what I love every day.",
      "I give everything I have to my clients.",
      "I throw myself into every project with heart and soul.",
      "What drives me is seeing people flourish.",
      "What lights me up is helping others shine.",
      "My heart is in everything I do.",
      "I have a thirst for learning and a hunger for excellence.",
      "Photography is not just my work, it's my life.",
      "I found my true calling in massage.",
      "Every project is close to my heart.",
      "My enthusiasm for numbers knows no bounds.",
      "I get a real buzz out of seeing people succeed.",
      "Dance is my everything.",
      "Gardening is in my DNA.",
      "I adore what I do.",
      "I am on fire for education.",
      "There's nothing more rewarding than helping a client succeed.",
      "I put my heart and soul into every piece.",
      "I have an unquenchable thirst for knowledge.",
      "I care about people, deeply and sincerely.",
      "Writing is what I live for.",
      "I'm wild about wellness.",
      "I have a real love of numbers.",
      "My work is my passion and my passion is my work.",
      "I couldn't imagine a more fulfilling career.",
    ]
  )
  func `a saying of fire, love or calling is told`(text: String) {
    expectTold("passion-without-evidence", text)
  }

  @Test(
    arguments: [
      "There is iron in my blood, says the doctor, and too much of it.",
      "My first love was a boy called Ruaridh who sold eels.",
      "I leapt out of bed because the ceiling had come down.",
      "I'm crazy about a clarinettist in Leith, and he knows.",
      "I have never looked back in the van since the mirror fell off.",
      "Nothing makes me happier than a drain that gurgles, and my wife says it shows.",
      "My sister lives and breathes netball.",
      "I am not passionate about tax, but I am awake.",
      "My daughter is obsessed with snails.",
      "I jump out of bed at four because the ovens are lit at five.",
      "I was born to a bus driver and a bell-ringer in Goole.",
      "I love hinges; I own four hundred, and I can date one by its screws.",
      "My heart is on tablets and I keep off ladders.",
      "What drives me is a 1978 Bedford with no heater.",
      "I can't imagine doing anything else, and my wife has tried to.",
      "My husband is mad about trams.",
      "I give everything I grow to the food bank in Goole.",
      "\"It's my passion\", they all say, and then they sell you a candle.",
      "The dance is on Saturdays in the drill hall.",
      "I wake up every morning at five to the sound of a goat.",
      "My husband's first love was a Ducati, and I was the second.",
      "I put my heart tablets in a tin marked nails.",
      "My mother lives for the bingo.",
      "I'm not in love with tax and nobody should be.",
      "I live for the ten minutes after the last pupil has gone, when I eat a pear.",
      "I love moss: I can tell you eleven kinds by touch.",
    ]
  )
  func `what only looks like it is not told`(text: String) {
    expectNotTold("passion-without-evidence", text)
  }
}
