import Testing

@testable import BioCheck

@Suite struct DriftTests {
  @Test(
    arguments: [
      "Wisdom unfolds when presence and intention come together.",
      "My practice weaves together depth, meaning and possibility.",
      "Authentic connection emerges where vulnerability is met with openness.",
      "I bridge vision and execution to unlock exponential value.",
      "In stillness, clarity arises and the essence of things reveals itself.",
      "I cultivate spaces of possibility where purpose and potential align.",
      "My work lives at the intersection of creativity, consciousness and change.",
      "I hold space for deep transformation and embodied presence.",
      "It is a journey of unfolding, of coming into resonance with what is.",
      "Through dialogue and reflection, complexity becomes clarity.",
      "We enable organisations to evolve towards wholeness and purpose.",
      "I integrate people, process and purpose into a coherent whole.",
      "I accompany processes of change and open spaces for development.",
      "Energy flows where attention goes, and alignment creates abundance.",
      "My approach honours the interplay of mind, meaning and relationship.",
      "I catalyse innovation ecosystems through a human-centred lens.",
      "I foster cultures of trust, agility and continuous learning.",
      "Clarity emerges from the alignment of values and vision.",
      "Potential unfolds in the field of relationship.",
      "I bring coherence to complexity and flow to transformation.",
      "Here, possibility meets intention and growth takes root.",
      "We nurture conscious connection and collective evolution.",
      "A space where energy is free to move and authenticity can breathe.",
    ]
  )
  func `what nobody can touch doing what nobody can see is told`(text: String) {
    expectTold("abstract-fog", text)
  }

  @Test(
    arguments: [
      "I do wheel alignment in a shed in Diss.",
      "I think that grief is love that has nowhere to go on a Sunday.",
      "Truth, in my family, was whatever my grandmother said last.",
      "I hold space for two bikes in the hall, and the neighbours complain.",
      "Meaning is overrated; a dry cellar is not.",
      "Presence was a thing the nuns took at nine, with a register.",
      "The leaflet promised \"a journey of unfolding into wholeness\" and I took the bus home.",
      "I don't do alignment, resonance or flow; I do drains.",
      "A contract is a promise with the trust taken out.",
      "I believe a school should be judged by its toilets.",
      "Change costs more than people expect and takes twice as long.",
      "Silence works better than advice, and I charge the same for it.",
      "I can do grief, and I can do anger, but I have no method for envy.",
      "Sessions last fifty minutes and are held online.",
      "I teach breathing, posture and relaxation.",
      "I offer supervision, training and consultation.",
      "I was bad at belonging, and I am still bad at parties.",
      "Power corrupts, and so does a spreadsheet.",
      "I work with anxiety, depression and loss.",
      "The truth emerged on a Thursday, when the builder's wife rang.",
      "Meaning took me eleven years and a divorce.",
      "Energy bills are what I do, on paper, by hand.",
      "I measure flow in litres a minute.",
      "Truth is a nuisance in estate agency, and I say so.",
      "I work with grief, with anger and with couples.",
      "Balance came back after the stroke, but not on stairs.",
    ]
  )
  func `what only looks like it is not told`(text: String) {
    expectNotTold("abstract-fog", text)
  }
}
