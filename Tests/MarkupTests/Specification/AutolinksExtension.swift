import Markup

extension SpecificationSection {
  /// GFM 6.9.
  static let autolinksExtension = SpecificationSection(
    "6.9 Autolinks (extension)",
    [.autolink],
    ####"""
    www.example.org
    ⟶
    <p><a href="http://www.example.org">www.example.org</a></p>
    ⸻
    Visit www.example.org/help for more.
    ⟶
    <p>Visit <a href="http://www.example.org/help">www.example.org/help</a> for more.</p>
    ⸻
    Visit www.example.org.

    Visit www.example.org/a.b.
    ⟶
    <p>Visit <a href="http://www.example.org">www.example.org</a>.</p>
    <p>Visit <a href="http://www.example.org/a.b">www.example.org/a.b</a>.</p>
    ⸻
    www.find.org/q?q=dog+(bell)

    www.find.org/q?q=dog+(bell))

    (www.find.org/q?q=dog+(bell))

    (www.find.org/q?q=dog+(bell)
    ⟶
    <p><a href="http://www.find.org/q?q=dog+(bell)">www.find.org/q?q=dog+(bell)</a></p>
    <p><a href="http://www.find.org/q?q=dog+(bell)">www.find.org/q?q=dog+(bell)</a>)</p>
    <p>(<a href="http://www.find.org/q?q=dog+(bell)">www.find.org/q?q=dog+(bell)</a>)</p>
    <p>(<a href="http://www.find.org/q?q=dog+(bell)">www.find.org/q?q=dog+(bell)</a></p>
    ⸻
    www.find.org/q?q=(dogs))+ok
    ⟶
    <p><a href="http://www.find.org/q?q=(dogs))+ok">www.find.org/q?q=(dogs))+ok</a></p>
    ⸻
    www.find.org/q?q=dog&hl=en

    www.find.org/q?q=dog&hl;
    ⟶
    <p><a href="http://www.find.org/q?q=dog&amp;hl=en">www.find.org/q?q=dog&amp;hl=en</a></p>
    <p><a href="http://www.find.org/q?q=dog">www.find.org/q?q=dog</a>&amp;hl;</p>
    ⸻
    www.example.org/he<lp
    ⟶
    <p><a href="http://www.example.org/he">www.example.org/he</a>&lt;lp</p>
    ⸻
    http://example.org

    (Visit https://plain.example.org/x?q=a+(b))

    Files at ftp://dog.example.org.
    ⟶
    <p><a href="http://example.org">http://example.org</a></p>
    <p>(Visit <a href="https://plain.example.org/x?q=a+(b)">https://plain.example.org/x?q=a+(b)</a>)</p>
    <p>Files at <a href="ftp://dog.example.org">ftp://dog.example.org</a>.</p>
    ⸻
    dog@bell.walk
    ⟶
    <p><a href="mailto:dog@bell.walk">dog@bell.walk</a></p>
    ⸻
    dog@a+b.example no, dog+b@a.example yes.
    ⟶
    <p>dog@a+b.example no, <a href="mailto:dog+b@a.example">dog+b@a.example</a> yes.</p>
    ⸻
    d.o-g_s@b.c

    d.o-g_s@b.c.

    d.o-g_s@b.c-

    d.o-g_s@b.c_
    ⟶
    <p><a href="mailto:d.o-g_s@b.c">d.o-g_s@b.c</a></p>
    <p><a href="mailto:d.o-g_s@b.c">d.o-g_s@b.c</a>.</p>
    <p>d.o-g_s@b.c-</p>
    <p>d.o-g_s@b.c_</p>
    ⸻
    *www.example.org/_a_*
    ⟶
    <p><em><a href="http://www.example.org/_a">www.example.org/_a</a>_</em></p>
    ⸻
    https://example.org/\*a*
    ⟶
    <p><a href="https://example.org/%5C*a">https://example.org/\*a</a>*</p>
    ⸻
    [www.example.org](/dog)
    ⟶
    <p><a href="/dog">www.example.org</a></p>
    ⸻
    write to mailto:dog@bell.org or xmpp:dog@bell.org/x
    ⟶
    <p>write to <a href="mailto:dog@bell.org">mailto:dog@bell.org</a> or <a href="xmpp:dog@bell.org/x">xmpp:dog@bell.org/x</a></p>
    ⸻
    HTTPS://Example.org/~x
    ⟶
    <p><a href="HTTPS://Example.org/~x">HTTPS://Example.org/~x</a></p>
    """####
  )
}
