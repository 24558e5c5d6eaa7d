import Testing

@testable import Formats

@Suite struct SVGCleanerTests {
  private func clean(_ text: String) -> String? {
    SVGCleaner.clean(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    arguments: [
      (
        "<svg viewBox=\"0 0 1 1\"><path d='M0 0'/></svg>",
        "<svg viewBox=\"0 0 1 1\"><path d='M0 0'/></svg>"
      ),
      ("<svg><script>alert(1)</script><g/></svg>", "<svg><g/></svg>"),
      ("<svg onload=\"x()\" width='1'/>", "<svg width='1'/>"),
      ("<svg><!-- at home --><g/></svg>", "<svg><g/></svg>"),
      ("<svg><metadata><rdf:RDF><a/></rdf:RDF></metadata><g/></svg>", "<svg><g/></svg>"),
      (
        "<svg><image href=\"https://x.test/a.png\" width=\"1\"/></svg>",
        "<svg><image width=\"1\"/></svg>"
      ),
      (
        "<svg><a href=\"https://x.test/\">x</a></svg>",
        "<svg><a href=\"https://x.test/\">x</a></svg>"
      ),
      ("<svg><a href=\"java&#115;cript:x()\">x</a></svg>", "<svg><a>x</a></svg>"),
      ("<svg><style>@import 'https://x.test'</style><g/></svg>", "<svg><style></style><g/></svg>"),
      (
        "<svg inkscape:version='1' sodipodi:docname='/home/me/a.svg'><sodipodi:namedview><x/></sodipodi:namedview></svg>",
        "<svg></svg>"
      ),
      (
        "<?xml version='1.0'?><!DOCTYPE svg><?xml-stylesheet href='a'?><svg/>",
        "<?xml version='1.0'?><svg/>"
      ),
      ("<svg><foreignObject><iframe src='x'/><p>t</p></foreignObject></svg>", "<svg></svg>"),
    ]
  )
  func `what is private or active is left out, and nothing else`(written: String, cleaned: String) {
    #expect(clean(written) == cleaned)
    #expect(MediaInspector.inspect(Array(cleaned.utf8)).findings.isEmpty)
  }

  @Test(
    arguments: [
      "<svg><g", "<svg><script>", "<!DOCTYPE svg [<!ENTITY x 'y'>]><svg/>",
      "<\u{0}s\u{0}v\u{0}g\u{0}/\u{0}>\u{0}",
      "<svg><!-- ",
    ]
  )
  func `where it cannot be told what would be left, nothing is cleaned`(written: String) {
    #expect(clean(written) == nil)
  }
}
