extension SpecificationSection {
  /// GFM 6.8.
  static let autolinks = SpecificationSection(
    "6.8 Autolinks",
    ####"""
    <http://dog.bell.walk>
    ⟶
    <p><a href="http://dog.bell.walk">http://dog.bell.walk</a></p>
    ⸻
    <http://dog.bell.walk/test?q=hello&id=22&boolean>
    ⟶
    <p><a href="http://dog.bell.walk/test?q=hello&amp;id=22&amp;boolean">http://dog.bell.walk/test?q=hello&amp;id=22&amp;boolean</a></p>
    ⸻
    <irc://dog.bell:2233/walk>
    ⟶
    <p><a href="irc://dog.bell:2233/walk">irc://dog.bell:2233/walk</a></p>
    ⸻
    <MAILTO:DOG@BELL.WALK>
    ⟶
    <p><a href="MAILTO:DOG@BELL.WALK">MAILTO:DOG@BELL.WALK</a></p>
    ⸻
    <a+b+c:d>
    ⟶
    <p><a href="a+b+c:d">a+b+c:d</a></p>
    ⸻
    <my-own.scheme://dog,bell>
    ⟶
    <p><a href="my-own.scheme://dog,bell">my-own.scheme://dog,bell</a></p>
    ⸻
    <http://.../>
    ⟶
    <p><a href="http://.../">http://.../</a></p>
    ⸻
    <localhost:5001/dog>
    ⟶
    <p><a href="localhost:5001/dog">localhost:5001/dog</a></p>
    ⸻
    <http://dog.bell/walk bim>
    ⟶
    <p>&lt;http://dog.bell/walk bim&gt;</p>
    ⸻
    <http://example.org/\[\>
    ⟶
    <p><a href="http://example.org/%5C%5B%5C">http://example.org/\[\</a></p>
    ⸻
    <gordon@bell.example.org>
    ⟶
    <p><a href="mailto:gordon@bell.example.org">gordon@bell.example.org</a></p>
    ⸻
    <gordon+special@Bell.walk-bar0.org>
    ⟶
    <p><a href="mailto:gordon+special@Bell.walk-bar0.org">gordon+special@Bell.walk-bar0.org</a></p>
    ⸻
    <dog\+@bell.example.org>
    ⟶
    <p>&lt;dog+@bell.example.org&gt;</p>
    ⸻
    <>
    ⟶
    <p>&lt;&gt;</p>
    ⸻
    < http://dog.bell >
    ⟶
    <p>&lt; http://dog.bell &gt;</p>
    ⸻
    <m:abc>
    ⟶
    <p>&lt;m:abc&gt;</p>
    ⸻
    <dog.bell.walk>
    ⟶
    <p>&lt;dog.bell.walk&gt;</p>
    ⸻
    http://example.org
    ⟶
    <p>http://example.org</p>
    ⸻
    dog@bell.example.org
    ⟶
    <p>dog@bell.example.org</p>
    ⸻
    <http://a.b/?c=1&amp;d>
    ⟶
    <p><a href="http://a.b/?c=1&amp;d">http://a.b/?c=1&amp;d</a></p>
    """####
  )
}
