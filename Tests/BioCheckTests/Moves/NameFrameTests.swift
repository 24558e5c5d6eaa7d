import Testing

@testable import BioCheck

@Suite struct NameFrameTests {
  @Test(
    arguments: [
      "I have catered for Sotheby's, Cartier and the Royal Opera House.",
      "Over the years I've illustrated for Penguin, Faber and the New Yorker.",
      "My career includes stints at Ogilvy, Saatchi and Wieden+Kennedy.",
      "I've coached leaders at Siemens, Airbus and Lufthansa.",
      "Formerly of Cond\u{E9} Nast, Hearst, Reach and Bauer.",
      "Previously: Deloitte, KPMG and Capgemini.",
      "You may have seen me on This Morning, Sky News and Channel 5.",
      "I have been interviewed by the Financial Times, Bloomberg and CNN.",
      "My ceramics are in the collections of the V&A, the Tate and the Met.",
      "I was mentored by Marie Forleo and Gabby Bernstein.",
      "I studied with Deepak Chopra, Byron Katie and Eckhart Tolle.",
      "Consultant to Nestl\u{E9}, Danone and Mars.",
      "I've delivered keynotes for TEDx, Web Summit and SXSW.",
      "Commissioned by Herm\u{E8}s, Chanel and Burberry.",
      "Clients: Adidas, Puma, Reebok.",
      "She has styled shoots for Elle, Harper's Bazaar and Marie Claire.",
      "I have edited books for Bloomsbury, Hachette and Macmillan.",
      "Her voice has been heard on Radio 4, Classic FM and Audible.",
      "I've had the honour of working for Ferrari, McLaren and Red Bull.",
      "My work can be found on the walls of Soho House, the Savoy and the Ned.",
      "I worked with global brands (Nike, Adidas, Puma) for a decade.",
      "Clients range from Rolls-Royce to the National Trust.",
      "I've trained teams at Oxfam, UNICEF and the World Food Programme.",
      "Worn by Lady Gaga, Kate Moss and Harry Styles.",
      "I apprenticed under Vidal Sassoon and Trevor Sorbie.",
      "I've spoken at Google, Shell and the Bank of England.",
      "As heard on Woman's Hour, Radio 2 and Times Radio.",
      "My portraits have been shown in Vogue, Tatler and the Sunday Times.",
      "I have cooked for Madonna, the Beckhams and Sir Paul McCartney.",
      "I count Barclays, Aviva and John Lewis among my clients.",
      "Google, Amazon and Netflix have all booked my talks.",
      "Stocked by Liberty, Selfridges and Fenwick.",
      "I have a background at PwC, EY and Accenture.",
    ]
  )
  func `it is told on a plain page`(text: String) {
    expectTold("name-dropping", text)
  }

  @Test(
    arguments: [
      "I have lived in Leeds, Porto and Ghent.",
      "I have taught in Kendal, Hexham and Penrith.",
      "I have worked with Anna, Tom and Julie since the shop opened.",
      "She has held positions at Ogilvy, Saatchi and Grey.",
      "I have worked with Priya, Kwame and Tomasz since the shop opened.",
      "I read Woolf, Proust and Joyce on the bus.",
      "The train calls at Crewe, Preston and Lancaster.",
      "My dogs are Biscuit, Gravy and Peas.",
      "My brother has worked for Google, Apple and Meta.",
      "I worked at Boots for nine years, in Whitby, and learned to fold paper bags from a man named Colin.",
      "I have never worked for Google, Apple or Meta.",
      "I cook for the Scouts, the Brownies and anyone whose boiler has gone.",
      "I've baked for Mrs Kaur, Mr Obi and the twins at number four.",
      "I speak English, French and Portuguese.",
      "I work with people in English, French and Spanish.",
      "I'm in on Mondays, Thursdays and Saturdays.",
      "I tuned pianos for Steinway, Yamaha and Bechstein until my left ear went, and I miss none of them.",
      "I designed labels for Heinz, Branston and HP, and my children won't eat any of them.",
      "I make saddles for Bramble, Toffee and a mule called Gerald.",
      "My heroes are Dolly Parton, Brian Clough and the woman at the post office.",
      "I took the ferry from Oban to Mull, Iona and Staffa.",
      "I sing Bach, Byrd and Tallis badly.",
      "My book is about Darwin, Huxley and Hooker.",
      "The tea comes from Assam, Ceylon and Kenya.",
      "I learned to lay hedges with Tom Pardoe and his brother in Clun.",
      "I worked with Dee Okafor and Sam Lunn on the allotment until the council sold it.",
    ]
  )
  func `it is not told`(text: String) {
    expectNotTold("name-dropping", text)
  }
}
