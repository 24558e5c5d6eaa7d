import Testing

@Suite struct ExposedPhoneTests {
  @Test(
    arguments: [
      "The studio line is 01632 960123; my private number is «07700 900123».",
      "My private number is «07700 900123» and the studio's is 01632 960123.",
      "Studio 01632 960123, home «01632 960124».",
      "My private numbers are «01632 960123» and «07700 900123».",
      "The clinic has 01632 960123, and «07700 900123» is my private number.",
      "Home: «01632 960 123»", "At night, home is better: «01632 960123».",
      "Ring me at the house on «01632 960 123».", "My husband's number is «07700 900456».",
      "Try my wife on her mobile, «07700 900456».",
      "If it's urgent, here's my private one: «07700 900123».",
      "My home phone is «(608) 555-0142», and it rings.",
      "I'm on my personal WhatsApp number, «+91 98450 12345», until ten.",
      "My private number («01632 960 123») is for friends.",
    ]
  )
  func `a private number is told, whole, by the words nearest to it`(marked: String) {
    expectExposure(marked, "private-phone")
  }

  @Test(
    arguments: [
      "My private practice: 01423 555 019.", "Call my private clinic on 01423 555 019.",
      "For private lessons call 01423 555 019.", "Private clients can ring 01423 555 019.",
      "Call (608) 555-0142 for a personal consultation.", "Personal training: 01423 555 019.",
      "My work mobile is 07700 900123.", "My mobile number for bookings is 07700 900123.",
      "Book online or call my mobile, 07700 900123.",
      "I don't give out my private number; the studio's is 01423 555 019.",
      "If I'm not at home, ring the studio on 01423 555 019.",
      "Ring St Anne's nursing home on 01423 555 019.", "For home births ring 01423 555 019.",
      "I come to your home: ring 01423 555 019.", "My assistant's mobile is 07700 900321.",
      "Call 01423 555 019 for a private, personal chat.",
      "Call 01423 555 019 for a home visit.", "My personal assistant answers on 01423 555 019.",
      "At home I have a photo from 12.05.1998-14.07.2003.",
      "Private and confidential: 01632 960 123.",
      "My business phone is 07700 900123, not my private one.",
    ]
  )
  func `a number of the business is not told`(text: String) {
    expectNoExposure(text)
  }
}
