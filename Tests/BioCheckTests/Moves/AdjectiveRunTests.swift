import Testing

@testable import BioCheck

@Suite struct AdjectiveRunTests {
  @Test(
    arguments: [
      "Honest. Reliable. Thorough. Friendly.",
      "Bold. Playful. Fearless.",
      "Clients often tell me I'm calm, wise and insightful.",
      "My friends would describe me as loyal, funny and fiercely independent.",
      "I consider myself open-minded, intuitive and deeply empathetic.",
      "People say I'm easy-going, witty and wise.",
      "I bring warmth, curiosity, humour and integrity to every session.",
      "My practice is built on kindness, honesty, respect and trust.",
      "I am known for my patience, discretion and attention to detail.",
      "She combines energy, empathy and professionalism.",
      "With dedication, creativity and enthusiasm I serve every customer.",
      "Colleagues see me as dependable, precise and unflappable.",
      "I would call myself resilient, warm-hearted and determined.",
      "Expect someone punctual, thorough and cheerful.",
      "I offer empathy, discretion and professionalism.",
      "Focused. Friendly. Fearless. Fun.",
    ]
  )
  func `it is told on a plain page`(text: String) {
    expectTold("adjective-list", text)
  }

  @Test(
    arguments: [
      "My grandmother was patient, kind and generous.",
      "My mule is stubborn, greedy and loyal.",
      "The clay is warm, soft and reliable.",
      "Cold. Wet. Happy.",
      "Friday. Rain. Chips.",
      "I'm not patient, kind or gentle.",
      "My neighbours call me loud, late and impossible to lend ladders to.",
      "I look for horses that are curious, brave and kind.",
      "My clients are generous, curious and patient.",
      "I lack patience, tact and a pension.",
      "My father had patience, humour and one good knee.",
      "Grief asks for patience, honesty and soup.",
      "Children need warmth, honesty and breakfast.",
      "My ex called me cold, tidy and punctual, and kept the cat.",
      "Nobody has ever called me patient, kind or calm.",
      "I teach patience, kindness and honesty to teenagers.",
      "Red. Green. Blue.",
      "My dogs. My bike. My knees.",
      "Patience and a long spoon are all it takes.",
    ]
  )
  func `it is not told`(text: String) {
    expectNotTold("adjective-list", text)
  }
}
