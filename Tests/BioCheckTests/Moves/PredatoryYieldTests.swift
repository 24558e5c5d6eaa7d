import Testing

@testable import BioCheck

/// People of whom as much is to be had as there is, and the innocent twins of the words for it.
@Suite struct PredatoryYieldTests {
  @Test(
    arguments: [
      "Buyers are our largest resource, and we extract the most from each of them.",
      "I see patients as a resource. I get the maximum out of every one.",
      "Your employees are a resource, and I squeeze the maximum from them.",
      "Customers are the resource that we draw on. We maximise the yield of each of them.",
      "We know our customers and wring the most out of every single one.",
      "I handle human resources like any other stock, for the highest output per head.",
      "I treat human resources as a cost, with the best return per employee.",
    ]
  )
  func `people are no mine`(text: String) { expectTold("predatory-language", text) }

  @Test(
    arguments: [
      "I run the human resources department of a bakery and know forty birthdays.",
      "I worked in human resources for nine years, and wept in the car park.",
      "My clients are resourceful and get the most out of every hour.",
      "The library is our best resource, and we get the most from each book in it.",
      "Our volunteers are our greatest resource. Most of all I like Tuesdays with them.",
      "I do not see my customers as a resource to be squeezed.",
      "My students bring lemons, and we squeeze the most juice out of each lemon.",
      "People come in August to see me extract the most honey from every frame.",
    ]
  )
  func `books, frames and departments are meant as they are said`(text: String) {
    expectNotTold("predatory-language", text)
  }
}
