import Formats
import Testing

@Suite struct JSONWriterTests {
  @Test(arguments: [
    (JSONValue.null, "null"),
    (true, "true"),
    (-12, "-12"),
    (.number(0.5), "0.5"),
    (.number(45), "45"),
    (.number(-0.0), "0"),
    (.number(1e300), "1e+300"),
    (.number(.infinity), "null"),
    (.number(.nan), "null"),
    (.integer(.min), "-9223372036854775808"),
    ("tab\t \"q\" \\ \r\n \u{1}\u{7F}", "\"tab\\t \\\"q\\\" \\\\ \\r\\n \\u0001\u{7F}\""),
    (.array([]), "[]"),
    (.object(JSONObject()), "{}"),
    (["b": 1, "a": .array([1, "x"]), "b": 2] as JSONValue, "{\"b\":2,\"a\":[1,\"x\"]}"),
  ])
  func `writes values on one line`(value: JSONValue, expected: String) {
    #expect(String(decoding: JSONWriter.bytes(value), as: UTF8.self) == expected)
  }

  @Test func `indents by two spaces`() {
    let text = String(
      decoding: JSONWriter.bytes(
        ["a": .array([1, ["b": .array([])]]), "c": .object(JSONObject())],
        indented: true
      ),
      as: UTF8.self
    )
    #expect(
      text == """
        {
          "a": [
            1,
            {
              "b": []
            }
          ],
          "c": {}
        }

        """
    )
  }

  @Test func `nothing ends a script`() {
    let value: JSONValue = .string(
      "</script><!-- & \u{2028}\u{2029}\u{85}\u{FFFE}\u{1FFFF}\"\u{301}é🐕"
    )
    let text = String(decoding: JSONWriter.bytes(value, for: .script), as: UTF8.self)
    #expect(
      text
        == "\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029\\u0085\\ufffe\\ud83f\\udfff\\\"\u{301}é🐕\""
    )
  }

  @Test func `a file keeps what JSON allows`() {
    let text = "</script>\u{2028}\u{85}"
    #expect(String(decoding: JSONWriter.bytes(.string(text)), as: UTF8.self) == "\"\(text)\"")
  }

  @Test func `members keep their place`() {
    var object = JSONObject()
    object["a"] = 1
    object["b"] = 2
    object["a"] = 3
    object["c"] = nil
    #expect(object.members.map(\.key) == ["a", "b"])
    #expect(object["a"] == 3)
    object["a"] = nil
    #expect(object.members.map(\.key) == ["b"])
    #expect(JSONValue.object(object)["b"] == 2)
    #expect(JSONValue.null["b"] == nil)
  }
}
