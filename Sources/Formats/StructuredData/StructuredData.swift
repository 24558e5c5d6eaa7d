/// Says in schema.org's words what a page is about (JSON-LD 1.1), for machines that read it.
///
/// There is no word for ratings here, and there must not be one: what people wrote is quoted, never counted.
/// Every address is absolute; those that are not http or https are left out, as is everything that is nil or empty.
public enum StructuredData {
  /// One document of these things.
  public static func document(_ things: [JSONValue]) -> JSONValue {
    var root = JSONObject()
    root["@context"] = "https://schema.org"
    root["@graph"] = .array(things)
    return .object(root)
  }

  /// What goes between `<script type="application/ld+json">` and `</script>`, UTF-8.
  public static func scriptBytes(_ things: [JSONValue]) -> [UInt8] {
    JSONWriter.bytes(document(things), for: .script)
  }

  /// Someone who is described elsewhere in the document, or only named.
  public enum Agent: Hashable, Sendable {
    /// The thing with this `id`.
    case reference(id: String)
    /// A person with this name.
    case named(String)

    var json: JSONValue {
      switch self {
      case .reference(let id): ["@id": .string(URLText.encoded(id))]
      case .named(let name): ["@type": "Person", "name": .string(name)]
      }
    }
  }

  static func thing(_ type: String, id: String? = nil) -> JSONObject {
    var object = JSONObject()
    object["@type"] = .string(type)
    object.set("@id", id.map(URLText.encoded))
    return object
  }
}

extension JSONObject {
  /// Puts in a web address, unless there is none or it is another kind of address.
  mutating func set(_ key: String, url: String?) {
    set(key, url.flatMap(URLText.web))
  }

  /// Puts in web addresses, without those of another kind.
  mutating func set(_ key: String, urls: [String]) {
    set(key, urls.compactMap(URLText.web))
  }

  /// Puts in a day or moment, unless there is none.
  mutating func set(_ key: String, _ day: DayOrMoment?) {
    set(key, day?.description)
  }

  /// Puts in a language, unless it has another shape.
  mutating func set(_ key: String, language: String?) {
    set(key, language.flatMap(LanguageTag.checked))
  }
}
