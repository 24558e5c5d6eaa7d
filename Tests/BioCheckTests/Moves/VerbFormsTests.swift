import Testing

@testable import BioCheck

@Suite struct VerbFormsTests {
  @Test(
    arguments: [
      "hunt hunts hunting hunted", "chase chases chasing chased", "trap traps trapping trapped",
      "crush crushes crushing crushed", "qualify qualifies qualifying qualified",
      "hook hooks hooking hooked", "squeeze squeezes squeezing squeezed",
      "target targets targeting targeted", "delay delays delaying delayed",
      "box boxes boxing boxed", "free frees freeing freed", "tow tows towing towed",
      "cold-call cold-calls cold-calling cold-called", "reel reels reeling reeled",
    ]
  )
  func `a verb has its four forms`(forms: String) throws {
    let verb = try #require(forms.split(separator: " ").first)
    #expect(VerbForms.of(verb).joined(separator: " ") == forms)
  }

  @Test(arguments: ["", "a"])
  func `what is too short for a verb stays as it is`(word: String) {
    #expect(VerbForms.of(word) == [word])
  }

  @Test func `a set holds all forms of its verbs, and the other words as they are`() {
    let words = WordSet(verbs: "hunt lure", and: "sold")
    for word in ["hunt", "hunting", "lures", "lured", "sold"] {
      #expect(words.contains(WordHash.of(word)))
    }
    let present = WordSet(present: "cook carry")
    for word in ["cook", "cooks", "carries"] { #expect(present.contains(WordHash.of(word))) }
    for word in ["cooked", "carrying"] { #expect(!present.contains(WordHash.of(word))) }
    for word in ["solded", "solds", "hunter", "luring-"] {
      #expect(!words.contains(WordHash.of(word)))
    }
  }
}
