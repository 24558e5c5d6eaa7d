import Testing

@testable import BioCheck

@Suite struct ArdourVocationTests {
  @Test(
    arguments: [
      "Teaching is not just a profession to me, it is a calling.",
      "For me, coaching is not work but a vocation.",
      "Nursing was never just a job for me, it is my vocation.",
      "To me this isn't work, it is a way of life.",
      "Supporting families is my true calling.",
      "Healing others is what I was called to do.",
      "My heart beats for small charities.",
      "My heart beats for people and their stories.",
      "I just love what I do.",
      "Nutrition is my great passion and I can't wait to share it with you all.",
      "I am so thrilled to share my passion for yoga with the whole world.",
    ]
  )
  func `a calling is a claim like another`(text: String) {
    expectTold("passion-without-evidence", text)
  }

  @Test(
    arguments: [
      "Being a midwife is not a job for somebody who likes sleep.",
      "My heart beats too fast on aeroplanes.",
      "My heart beats like a drum when the ferry leaves.",
      "I love what I do with a bad potato.",
      "My aunt's true calling was the post office counter at Tring.",
      "I am excited to share a stall with Maureen on the second of May.",
      "I was called to the bar in 2004.",
      "I was called to a fire in Ludlow in my pyjamas.",
      "I share a kitchen with four Finns.",
    ]
  )
  func `what only looks like it is none`(text: String) {
    expectNotTold("passion-without-evidence", text)
  }
}
