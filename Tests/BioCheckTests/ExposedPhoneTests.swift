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
      "My private line, for existing patients in crisis: «07700 900 111».",
      "Telephone (home): «01632 960 123».",
      "Ring the house on «01632 960 123».", "Ring me at the house on «01632 960 123».",
      "My husband's number is «07700 900456».",
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
      "My home phone is for friends, and for bookings ring 01423 555 019.",
      "My mobile, for clients and bookings, is 07700 900123.",
      "For home visits for patients of the surgery ring 01423 555 019.",
      "Ring the House on 01632 960 123.", "I'm not at the studio on Mondays: 01632 960 123.",
    ]
  )
  func `a number of the business is not told`(text: String) {
    expectNoExposure(text)
  }

  @Test(
    arguments: [
      "If you are not safe at home, ring 0808 2000 247.",
      "If home is not safe, ring Refuge on 0808 2000 247.",
      "If you have been hurt in your own home, ring 0800 555 019.",
      "In the US ring 1-800-799-7233 if you are not safe at home.",
      "At home in Canada? Ring 1-888-555-0142.", "Not safe at home? (877) 555-0142.",
      "At home call me on 800-555-0142.", "My private line: +44 (0)800 123 4567.",
      "Call me at home on +1 866 555 0142.", "My private number is +448081234567.",
      "My private number is 1800 123 456.", "Call me at home, or 116 123, or 999 / 116123.",
      "If nobody at home believes you, ring 116 000 000.",
      "A listening line, free and private: 01632 960 123.",
      "If you can't sleep at home, ring the Samaritans on 01632 960 123.",
    ]
  )
  func `a free number and a line of help are nobody's own`(text: String) {
    expectNoExposure(text)
  }

  @Test(
    arguments: [
      "For lessons in your own home, call 01943 960123.",
      "For a massage in the comfort of your own home, call me on 01943 960123.",
      "If you would rather be treated at home, call 01943 960123.",
      "To have your piano tuned at home, phone 01943 960123.", "Treatments at home: 01943 960123.",
      "I'll cut your hair at home: 01943 960123.", "Ring me for a fitting at home: 01943 960123.",
      "If you want the dog washed at home, text 07700 900 123.",
      "Your mother can stay at home; ring 01943 960123.",
      "My spiritual home is the Friends' Meeting House, 01943 960123.",
      "[Home](index.html) · 01943 960555", "[Home](index.html) 01943 960555",
      "Home | Prices | 01943 960555", "My ISBN at home is 978 0 14 103614 4.",
      "If I am not at home, ring 01943 960123.", "At the workshop I feel at home: 01943 960123.",
      "If you need me at home with your baby, ring 01943 960123.",
      "A meal brought home to you: 01943 960123.",
    ]
  )
  func `the home of the one who is visited is not the writer's`(text: String) {
    expectNoExposure(text)
  }

  @Test(
    arguments: [
      "When the practice is shut, use my private mobile, «07700 900 318».",
      "My private mobile is «07700 900 318», and the practice is 01792 960 001.",
      "When I am not in the practice, try my own mobile, «07700 900 318».",
      "My personal cell is «(555) 014-2290»; the studio's is (555) 014-2291.",
      "You may call me at home, «0117 496 0345», but not during supper.",
      "You can reach us most evenings at home on «01632 960 123».",
      "I'm at home after six: «01632 960 123».", "I can be reached at home on «01632 960 123».",
      "Catch me at our house, «01632 960 123».", "Ring me at my home on «01632 960 123».",
      "At home: «01632 960 123».", "Landline at home: «01632 960 123».",
      "If nobody is at the studio, ring home on «01632 960 123».",
      "Our home line is «01632 960 123».",
      "My own number, not the office one: «+44 7700 900123».",
      "Ring my own mobile, never the studio's, on «07700 900123».",
      "Don't ring the shop; my home number is «01632 960 123».",
      "My personal cellphone is «07700 900123».",
      "My private number is «+91 80012 34567».", "Ring me at home on «88812 34567».",
    ]
  )
  func `a line of one's own is told beside a place of work`(marked: String) {
    expectExposure(marked, "private-phone")
  }
}
