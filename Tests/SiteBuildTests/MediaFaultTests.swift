import Diagnostics
import Testing

@testable import Formats
@testable import SiteBuild

/// What is said about a file that carries more than it shows.
@Suite struct MediaFaultTests {
  private func messages(
    _ findings: [(MediaFinding.Kind, String)],
    _ type: MediaType = .jpeg,
    orientation: Int = 1,
    path: String = "content/a.jpg"
  ) -> [String] {
    var report = MediaReport(type: type)
    report.orientation = orientation
    for (kind, detail) in findings { report.add(kind, detail) }
    return MediaFaults.of(report, at: SourceLocation(path: path)).map(\.message)
  }

  @Test func `says all that a file carries in one sentence, and a position once`() {
    let findings: [(MediaFinding.Kind, String)] = [
      (.position, "a GPS position in EXIF"), (.exif, "EXIF with a GPS position"), (.xmp, "XMP"),
    ]
    let copy = "save a copy without metadata; most photo programs export one"
    #expect(messages(findings) == ["this file carries a GPS position in EXIF and XMP; \(copy)"])
    #expect(messages(findings, .pdf) == ["this file carries a GPS position in EXIF; \(copy)"])
    #expect(messages([(.author, "the author")], .pdf) == [])
  }

  @Test func `keeps a picture from lying on its side`() {
    #expect(
      messages([(.exif, "EXIF")], orientation: 6)
        == [
          "this file carries EXIF; turn it upright in a photo program and export it without metadata;"
            + " only the metadata says which way is up, so without it the picture would lie on its side"
        ]
    )
  }

  @Test func `has a copy deleted that a program left behind`() {
    #expect(
      messages([(.exif, "EXIF")], orientation: 6, path: "content/static/a.jpg_original")
        == ["this file carries EXIF; exiftool left this copy of another file; delete it"]
    )
  }

  @Test func `a drawing may run and fetch nothing`() {
    #expect(
      messages([(.script, "a script"), (.comment, "a comment")], .svg) == [
        "this file carries a comment; save it as plain SVG, without metadata",
        "this file carries a script; a page may run and fetch nothing, so take that out of the file",
      ]
    )
  }
}
