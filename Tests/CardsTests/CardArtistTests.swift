import Testing

@testable import Cards

@Suite struct CardArtistTests {
  private let ink = CardColour(red: 20, green: 30, blue: 40)

  private func artist(ground: String = "#fbf8f1") throws -> CardArtist {
    let font = try #require(CardFont(try ThemeFonts.bytes("plain/card/regular.ttf")))
    let box = (left: 80, top: 80, width: 1_000, height: 200)
    let lower = (left: 80, top: 400, width: 1_000, height: 100)
    return CardArtist(
      CardDesign(
        ground: try #require(CardColour(ground)),
        shapes: [.init(path: try #require(CardPath("M0 600H1200V630H0Z")), colour: ink)],
        texts: [
          .init(.title, font: 0, size: 90, box: box, colour: ink),
          .init(.name, font: 0, size: 40, box: lower, colour: ink),
        ],
        fonts: [font]
      )
    )
  }

  private func words(_ title: String, _ name: String? = "Una") -> CardArtist.Wording {
    CardArtist.Wording(title: title, name: name, initial: "U", address: "una.example")
  }

  @Test func `the same words give the same bytes, others give others`() throws {
    let (one, two) = (try artist(), try artist())
    let png = try #require(one.png(words("Haar")))
    #expect(png == two.png(words("Haar")))
    #expect(one.digest(words("Haar")) == two.digest(words("Haar")))
    #expect(png != one.png(words("Goose")))
    #expect(one.digest(words("Haar")) != one.digest(words("Goose")))
    #expect(one.digest(words("Haar")) != one.digest(words("Haar", nil)))
    #expect(one.digest(words("Haar")) != (try artist(ground: "#000000")).digest(words("Haar")))
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(png.count < 60_000)
  }

  @Test func `a title without letters in the font gives way to the name, and that to the address`()
    throws
  {
    let artist = try artist()
    #expect(artist.png(words("مريم")) == artist.png(words("Una", nil)))
    #expect(artist.png(words("مريم", "我的")) == artist.png(words("una.example", "我的")))
    #expect(artist.canDraw(words("مريم")))
    #expect(!artist.canDraw(words("مريم", nil).withoutAddress))
    #expect(artist.png(words("مريم", nil).withoutAddress) == nil)
  }

  @Test(arguments: [("#fff", 255), ("#0A0b0c", 10), ("#abcdef", 171)])
  func `a colour is read as in CSS`(text: String, red: UInt8) {
    #expect(CardColour(text)?.red == red)
  }

  @Test(arguments: ["", "#", "#12", "#12345", "#1234567", "red", "#ggg", "1a2b3c", "#éa"])
  func `what is no colour is none`(text: String) {
    #expect(CardColour(text) == nil)
  }

  @Test func `half a pixel is half the colour, and what lies outside costs nothing`() throws {
    var canvas = Canvas(width: 4, height: 2, ground: CardColour(red: 255, green: 255, blue: 255))
    let black = CardColour(red: 0, green: 0, blue: 0)
    canvas.fill(try #require(CardPath("M-50 -50H1.5V50H-50Z")), black)
    #expect(canvas.pixels[0] == 0 && canvas.pixels[4] == 0)
    #expect((110...145).contains(canvas.pixels[1] & 0xFF))
    #expect(canvas.pixels[2] == 0xFF_FFFF)
    canvas.fill(try #require(CardPath("M90 90H99V99Z")), black)
    canvas.fill(try #require(CardPath("M-9 -9H-3V-2Z")), black)
    #expect(canvas.pixels[3] == 0xFF_FFFF)
  }
}
