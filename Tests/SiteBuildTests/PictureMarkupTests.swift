import Formats
import Imaging
import PhotoJobs
import Testing

@testable import SiteBuild

@Suite struct PictureMarkupTests {
  private let drawing = PublishedAsset(
    path: "a.svg",
    output: OutputPath("a.1.svg"),
    size: (20, 10),
    isPicture: true,
    hasDots: false,
    hash: ContentHash(value: 0),
    faults: []
  )

  private func markup(_ alt: String, isLead: Bool = false) -> PictureMarkup {
    PictureMarkup(
      image: PublishedImage(asset: drawing, alt: alt),
      sizes: "100vw",
      isLead: isLead,
      href: { "../" + $0.text }
    )
  }

  @Test func `a drawing is one image with its size`() {
    #expect(
      String(decoding: markup("A \"dog\"").html, as: UTF8.self)
        == "<img src=\"../a.1.svg\" alt=\"A &quot;dog&quot;\" width=\"20\" height=\"10\" loading=\"lazy\" decoding=\"async\">"
    )
    #expect(!String(decoding: markup("", isLead: true).html, as: UTF8.self).contains("lazy"))
  }

  @Test func `a caption is escaped, and no caption leaves no trace`() {
    let captioned = String(decoding: markup("x").figure(caption: "<b> & c"), as: UTF8.self)
    #expect(captioned.hasSuffix("<figcaption>&lt;b&gt; &amp; c</figcaption></figure>"))
    #expect(!String(decoding: markup("x").figure(caption: ""), as: UTF8.self).contains("caption>"))
  }

  @Test func `what was made stands in the place of the original`() {
    let photo = PublishedPhoto(files: [], isMoving: false, colourClass: "photo-abc")
    #expect(photo.plain == nil)
    #expect(drawing.originalOutput == drawing.output)
    let target = LinkTarget.file(OutputPath("a.1.svg"), fragment: "x")
    #expect(
      target.moved([OutputPath("a.1.svg"): OutputPath("b.2.svg")])
        == .file(OutputPath("b.2.svg"), fragment: "x")
    )
    #expect(target.moved([:]) == target)
  }
}
